package io.github.minmome.csv;

import io.github.minmome.application.ApplicationField;
import io.github.minmome.blackbox.generated.GeneratedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WireFormatPageTest {
  @Test
  void page_itsTableOfColumns_isThatOfTheCode() throws IOException {
    GeneratedFiles.assertUpToDate(
        Path.of("../docs/wire-format.md"), "<!-- columns:", "<!-- /columns -->", table());
  }

  private static String table() {
    return "| Name | 名前 | Content | Also read |\n|---|---|---|---|\n"
        + Columns.ALL.stream().map(WireFormatPageTest::row).collect(Collectors.joining());
  }

  private static String row(ApplicationField field) {
    var names = field.columns();
    return String.format(
        Locale.ROOT,
        "| `%s` | %s | %s | %s |\n",
        names.get(0),
        names.get(1),
        Stream.of(Columns.NEEDED.contains(field) ? "needed" : "", content(field), field.note())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; ")),
        Stream.concat(
                field.synonyms().stream(),
                field.joinedColumns().stream().map(group -> String.join("+", group)))
            .collect(Collectors.joining(", ")));
  }

  private static String content(ApplicationField field) {
    return switch (field.kind()) {
      case WORD ->
          field.choices().stream()
              .map(choice -> choice.label(Locale.JAPANESE))
              .collect(Collectors.joining(", "));
      case DATE -> String.join(", ", List.of("2026-11-24", "2026/11/24", "令和8年11月24日", "R8.11.24"));
      case YES_NO -> "はい, いいえ";
      default -> "";
    };
  }
}
