package io.github.minmome.campaign;

import io.github.minmome.text.JarText;
import io.github.minmome.text.SentenceTable;
import java.time.LocalDate;

/** The sentences of the leaflet in one language, by key. */
record LeafletTexts(LeafletLanguage language) {
  static final SentenceTable TABLE =
      SentenceTable.of(JarText.read(LeafletTexts.class, "leaflet.tsv"));

  /** Returns the day of the wording. */
  static LocalDate edition() {
    return LocalDate.parse(TABLE.header("edition"));
  }

  /**
   * Returns the sentence of that key with its {@code {names}} replaced: name, value, name, value …
   */
  Sentence get(String key, String... namesAndValues) {
    return Sentence.of(marked(key, namesAndValues));
  }

  /** Returns the sentence of that key with {@code {name}} replaced by another sentence. */
  Sentence get(String key, String name, Sentence value) {
    String[] around = marked(key).split("[{]" + name + "[}]", 2);
    return Sentence.of(around[0]).with(value).with(Sentence.of(around[1]));
  }

  /** Returns the text of that key without phrase marks. */
  String text(String key, String... namesAndValues) {
    return get(key, namesAndValues).text();
  }

  /** Returns the text of that key without marks and readings, its values as they are. */
  String plain(String key, String... namesAndValues) {
    return SentenceTable.filled(get(key).base(), namesAndValues);
  }

  /** Returns the text of that key with its marks. */
  String marked(String key, String... namesAndValues) {
    return TABLE.get(key, language.tag(), namesAndValues);
  }
}
