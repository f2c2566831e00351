package io.github.minmome.pdf;

import io.github.minmome.text.DataTable;
import io.github.minmome.text.JarText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Wordings that no paper and no text contains: promises, hurry, secrets. */
final class ForbiddenWordings {
  private static final List<Row> ROWS =
      DataTable.of(JarText.read(ForbiddenWordings.class, "forbidden-wordings.tsv"))
          .records()
          .stream()
          .map(
              row ->
                  new Row(
                      Pattern.compile(row.get("wording")), row.get("unless"), row.get("reason")))
          .toList();

  private static final Pattern END = Pattern.compile("(?<=[。？！?!])|(?<=\\.)(?= )");

  private ForbiddenWordings() {}

  private record Row(Pattern wording, String unless, String reason) {
    boolean isIn(String sentence) {
      return wording.matcher(sentence).find()
          && (unless.isEmpty() || !Pattern.compile(unless).matcher(sentence).find());
    }
  }

  /** The reasons why a text may not be printed, each with its sentence; empty if it may. */
  static List<String> in(String text) {
    var faults = new ArrayList<String>();
    for (String sentence : END.split(text, -1)) {
      for (Row row : ROWS) {
        if (row.isIn(sentence)) {
          faults.add(sentence + " — " + row.reason());
        }
      }
    }
    return faults;
  }
}
