package io.github.minmome.campaign;

import io.github.minmome.text.DataTable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The sentences of the leaflet in one language, by key, with the facts that each states. */
record LeafletTexts(
    LeafletLanguage language,
    LocalDate edition,
    Map<String, String> texts,
    Map<String, List<String>> facts) {
  private static final Map<LeafletLanguage, LeafletTexts> ALL = loadAll();

  static LeafletTexts in(LeafletLanguage language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** The sentence of that key. */
  String get(String key) {
    var text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("The leaflet in " + language.tag() + " lacks " + key);
    }
    return text;
  }

  /** The sentence of that key with its {@code {names}} replaced: name, value, name, value … */
  String get(String key, String... namesAndValues) {
    var text = get(key);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      text = text.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
    }
    return text;
  }

  private static Map<LeafletLanguage, LeafletTexts> loadAll() {
    var all = new EnumMap<LeafletLanguage, LeafletTexts>(LeafletLanguage.class);
    for (LeafletLanguage language : LeafletLanguage.values()) {
      var table = DataTable.load(LeafletTexts.class, "leaflet-" + language.tag() + ".tsv");
      all.put(
          language,
          new LeafletTexts(
              language,
              LocalDate.parse(table.header("edition")),
              table.records().stream()
                  .collect(
                      Collectors.toUnmodifiableMap(row -> row.get("key"), row -> row.get("text"))),
              table.records().stream()
                  .collect(
                      Collectors.toUnmodifiableMap(
                          row -> row.get("key"), row -> List.of(row.get("facts").split(" "))))));
    }
    return all;
  }
}
