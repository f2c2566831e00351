package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.json.MinmomeJson;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutreachCommandTest {
  private static final String ROWS =
      """
      日付,種類,状態,主催,場所,啓発資料,申込支援,封筒
      令和8年11月3日,イベント,実施,見本市防犯協会,公民館,120,31,30
      2026-11-28,設置,予定,見本署,窓口,50,,
      2026-10-30,広報,実施,見本市,広報見本,5000,,
      """;

  @TempDir Path folder;
  private Path input;

  @BeforeEach
  void activities() throws IOException {
    input = folder.resolve("activities.csv");
    Files.writeString(input, ROWS, Charset.forName("windows-31j"));
  }

  private Run outreach(String out, String... more) {
    String[] arguments = {
      "--lang",
      "ja",
      "outreach",
      "--input",
      input.toString(),
      "--month",
      "2026-11",
      "--out",
      folder.resolve(out).toString()
    };
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(more));
    return Run.minmome(all.toArray(String[]::new));
  }

  @Test
  void csv_hasTotalsUnderJapaneseHeadingsAndOtherMonthsByName() throws IOException {
    Run run = outreach("report.csv");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("2026-10: 1").contains("読んだ行 3、活動 3、読めなかった行 0。");
    assertThat(Files.readString(folder.resolve("report.csv")))
        .startsWith("\uFEFF月,種類,状態,活動,")
        .contains("2026-11,行事での申込支援,実施,1,,120,31,30")
        .contains("2026-11,窓口への設置・掲示,予定,1,,50,0,0")
        .contains("2026-10,ほかの月（数えていません）,,1,");
  }

  @Test
  void json_isReadAgain() throws IOException {
    assertThat(
            outreach("r.json", "--campaign-from", "2026-11-01", "--campaign-to", "2026-11-09")
                .exit())
        .isZero();
    var report =
        MinmomeJson.standard().readOutreachReport(Files.readString(folder.resolve("r.json")));
    assertThat(report.accepted()).isTrue();
    assertThat(report.value().activities()).hasSize(2);
    assertThat(report.value().campaignDays()).isNotNull();
  }

  @Test
  void pdf_hasTheMonthItsActivitiesAndOtherMonths() throws IOException {
    assertThat(outreach("r.pdf").exit()).isZero();
    assertThat(PdfTexts.text(folder.resolve("r.pdf")))
        .contains("2026年11月", "行事での申込支援 1", "見本署", "2026年10月");
  }

  @Test
  void rejectedRows_areNamedByLineAndTheOthersCounted() throws IOException {
    Files.writeString(input, ROWS + "2026-11-31,宴会,実施,見本市,会場,1,1,1\n合計,,,,,5170,31,30\n");
    Run run = outreach("r.csv");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("5行目: ", "6行目: ").contains("読んだ行 5、活動 3、読めなかった行 2。");
    assertThat(folder.resolve("r.csv")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"r.txt", "r"})
  void out_otherEnding_isWrongUsage(String out) {
    Run run = outreach(out);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(".csv、.pdf、.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "名前,電話\n見本,03-3100-0000\n", "日付,種類\n1,2\n"})
  void filesWithoutATableOfActivities_writeNothing(String text) throws IOException {
    Files.writeString(input, text);
    assertThat(outreach("r.csv").exit()).isEqualTo(2);
    assertThat(folder.resolve("r.csv")).doesNotExist();
  }

  @Test
  void campaignDays_needBothInOrder() {
    assertThat(outreach("r.csv", "--campaign-from", "2026-11-01").exit()).isEqualTo(2);
    assertThat(
            outreach("r.csv", "--campaign-from", "2026-11-02", "--campaign-to", "2026-11-01")
                .exit())
        .isEqualTo(2);
  }
}
