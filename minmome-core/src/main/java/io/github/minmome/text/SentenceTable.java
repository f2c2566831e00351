package io.github.minmome.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences of a paper by key, in languages: a tab-separated table with the columns {@code
 * key}, one for each language ({@code ja}, {@code en}, {@code easy-ja}), and {@code facts}, which
 * names the facts (rows of facts.tsv) that the sentence states, {@code —} for none. {@code |} marks
 * the end of a phrase. Immutable and safe for use by several threads.
 */
public final class SentenceTable {
  private static final String FACTS = "facts";

  private final DataTable table;
  private final Map<String, DataTable.Row> rows = new HashMap<>();

  private SentenceTable(DataTable table) {
    this.table = table;
    for (DataTable.Row row : table.records()) {
      if (rows.put(row.get("key"), row) != null) {
        throw new IllegalStateException("A key twice: " + row.get("key"));
      }
    }
  }

  /** Reads a table from its text. */
  public static SentenceTable of(String text) {
    return new SentenceTable(DataTable.of(text));
  }

  /** Returns the sentence of that key with its marks; empty if it has no text in that language. */
  public String get(String key, String language) {
    var row = rows.get(key);
    if (row == null) {
      throw new IllegalStateException("The table has no sentence " + key);
    }
    return row.get(language);
  }

  /** Returns the sentence with its {@code {names}} replaced: name, value, name, value … */
  public String get(String key, String language, String... namesAndValues) {
    return filled(get(key, language), namesAndValues);
  }

  /** Returns a text with its {@code {names}} replaced: name, value, name, value … */
  public static String filled(String text, String... namesAndValues) {
    String filled = text;
    for (int i = 0; i < namesAndValues.length; i += 2) {
      filled = filled.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
    }
    return filled;
  }

  /** Returns whether the table has a column of that language. */
  public boolean hasLanguage(String language) {
    return List.of(table.rows().get(0)).contains(language);
  }

  /** Returns the keys in the order of the table. */
  public List<String> keys() {
    return table.records().stream().map(row -> row.get("key")).toList();
  }

  /** Returns the facts that the sentence of that key states. */
  public List<String> facts(String key) {
    var facts = get(key, FACTS);
    return facts.equals("—") ? List.of() : List.of(facts.split(" "));
  }

  /** Returns the value of an entry {@code name: value} in the comment lines. */
  public String header(String name) {
    return table.header(name);
  }
}
