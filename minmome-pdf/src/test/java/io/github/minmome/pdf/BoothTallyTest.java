package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.blackbox.pdf.HandoutCases.Case;
import io.github.minmome.blackbox.pdf.Letter;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.csv.OutreachCsv;
import io.github.minmome.text.SentenceTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The booth's tally and the table of activities that outreach reports are made from. */
final class BoothTallyTest {
  private static final Path TABLE =
      Path.of("src/main/resources/io/github/minmome/pdf/internal/handout/booth-set.tsv");

  private static final List<String> KEYS =
      List.of(
          "tally.date",
          "tally.kind",
          "tally.state",
          "tally.host",
          "tally.place",
          "count.leaflets",
          "count.asked",
          "count.stopped",
          "count.applications",
          "count.envelopes");

  @Test
  void tally_headingsAreColumnsOfTheTableOfActivities() throws IOException {
    var table = SentenceTable.of(Files.readString(TABLE));
    var headings = KEYS.stream().map(key -> table.get(key, "ja")).collect(Collectors.joining(","));
    var csv = headings + "\n2026-11-03,イベント,実施,見本市,見本公民館,120,40,9,31,30\n";
    var bytes = csv.getBytes(StandardCharsets.UTF_8);
    var rows = OutreachCsv.read(new ByteArrayInputStream(bytes));
    assertThat(rows.problems()).isEmpty();
    var activity = rows.activities().get(0);
    assertThat(activity.leaflets()).isEqualTo(120);
    assertThat(activity.asked()).isEqualTo(40);
    assertThat(activity.stopped()).isEqualTo(9);
    assertThat(activity.applications()).isEqualTo(31);
    assertThat(activity.envelopes()).isEqualTo(30);
  }

  @Test
  void tally_printsTheHeadings() throws IOException {
    var text = Letter.text(new Case(Handout.BOOTH_SET, LeafletLanguage.JA, null).letters());
    var table = SentenceTable.of(Files.readString(TABLE));
    for (String key : KEYS) {
      assertThat(text).contains(table.get(key, "ja"));
    }
  }
}
