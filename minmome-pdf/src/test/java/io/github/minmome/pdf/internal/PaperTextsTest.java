package io.github.minmome.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.pdf.internal.outreach.OutreachSheet;
import io.github.minmome.text.DataTable;
import io.github.minmome.text.SentenceTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of the papers of this module. */
final class PaperTextsTest {
  private static final Path RESOURCES =
      Path.of("src/main/resources/io/github/minmome/pdf/internal");

  static Stream<Path> tables() throws IOException {
    try (var files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void table_namesFactsThatExist(Path file) throws IOException {
    var facts =
        DataTable.load(ReceptionCentre.class, "facts.tsv").records().stream()
            .map(row -> row.get("id"))
            .toList();
    var table = SentenceTable.of(Files.readString(file));
    for (String key : table.keys()) {
      assertThat(facts).as(key).containsAll(table.facts(key));
    }
  }

  @Test
  void text_valueThatLooksLikeMarks_isAsGiven() {
    var texts = PaperTexts.load(OutreachSheet.class, "report.tsv", LeafletLanguage.JA);
    assertThat(texts.text("others", "months", "見本（みほん）|10月")).contains("（見本（みほん）|10月）");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void table_ofEachPaper_hasNoWordingOfAnApplicationMade(Path file) throws IOException {
    var table = SentenceTable.of(Files.readString(file));
    for (String key : table.keys()) {
      var text = table.get(key, "ja").replace("|", "");
      assertThat(List.of("控え", "受け付けました", "申し込みました", "申込みが完了", "申込済"))
          .as(key + ": " + text)
          .noneMatch(text::contains);
    }
  }
}
