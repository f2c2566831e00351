package io.github.minmome.blackbox.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.OutreachActivity;
import io.github.minmome.campaign.OutreachActivity.Kind;
import io.github.minmome.campaign.OutreachActivity.State;
import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.csv.OutreachCsv;
import io.github.minmome.csv.OutreachRows;
import io.github.minmome.problem.Problem;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month of outreach as tables. */
final class OutreachCsvTest {
  private static final OutreachActivity ACTIVITY = activity(LocalDate.of(2026, 10, 15));
  private static final OutreachReport REPORT =
      OutreachReport.of(
          YearMonth.of(2026, 10),
          List.of(ACTIVITY),
          new OutreachReport.Period(LocalDate.of(2026, 10, 11), LocalDate.of(2026, 10, 20)));

  private static OutreachActivity activity(LocalDate date) {
    return new OutreachActivity(
        Kind.EVENT_SUPPORT, State.DONE, date, "=見本市防犯協会", "見本公民館, 2階", 120, 31, 30, 40, 6);
  }

  @Test
  void writeActivities_guardsFormulasAndQuotesCommas() throws IOException {
    var out = new ByteArrayOutputStream();
    OutreachCsv.writeActivities(REPORT, Locale.JAPANESE, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("\uFEFF日付,種類,状態,主催,場所,啓発資料,申込支援,封筒,お尋ねした人数,説明で終えた人数,全国地域安全運動の期間中\r\n")
        .contains("2026-10-15,行事での申込支援,実施,'=見本市防犯協会,\"見本公民館, 2階\",120,31,30,40,6,1\r\n");
  }

  @Test
  void write_returned_hasWrittenEverything() throws IOException {
    var activities = new ByteArrayOutputStream();
    OutreachCsv.writeActivities(REPORT, Locale.ENGLISH, new BufferedOutputStream(activities));
    assertThat(activities.toString(StandardCharsets.UTF_8)).contains("support at an event");
    var totals = new ByteArrayOutputStream();
    OutreachCsv.writeTotals(REPORT, Locale.ENGLISH, new BufferedOutputStream(totals));
    assertThat(totals.toString(StandardCharsets.UTF_8)).contains("support at an event");
  }

  @Test
  void writeTotals_hasALineForEveryKindAndStateAndForEachOtherMonth() throws IOException {
    var november = activity(LocalDate.of(2026, 11, 2));
    var report = OutreachReport.of(YearMonth.of(2026, 10), List.of(ACTIVITY, november, november));
    var out = new ByteArrayOutputStream();
    OutreachCsv.writeTotals(report, Locale.JAPANESE, out);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2 + Kind.values().length * State.values().length)
        .contains("2026-10,行事での申込支援,実施,1,,120,31,30,40,6")
        .contains("2026-10,周知,予定,0,,0,0,0,0,0")
        .endsWith("2026-11,ほかの月（数えていません）,,2,,,,,,");
    assertThat(report.problems())
        .extracting(problem -> problem.code() + " " + problem.arguments())
        .containsExactly("OUTREACH_OTHER_MONTHS [2026-11: 2]");
  }

  @Property(tries = 300)
  void read_givesTheActivitiesThatWereWritten(
      @ForAll("activities") List<OutreachActivity> activities, @ForAll boolean japanese)
      throws IOException {
    var report = OutreachReport.of(YearMonth.of(2026, 10), activities);
    var out = new ByteArrayOutputStream();
    OutreachCsv.writeActivities(report, japanese ? Locale.JAPANESE : Locale.ENGLISH, out);
    var rows = OutreachCsv.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(rows.activities()).isEqualTo(report.activities());
    assertThat(rows.accepted()).isTrue();
  }

  @Provide
  Arbitrary<List<OutreachActivity>> activities() {
    var texts = Arbitraries.of("見本市防犯協会", "=1+1", "JA見本, 本所", "'quoted\"", "-見本", "﨑﨑 支店");
    var counts = Arbitraries.integers().greaterOrEqual(0).lessOrEqual(999_999_999);
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.of(State.class),
            Arbitraries.integers().between(1, 31).map(day -> LocalDate.of(2026, 10, day)),
            texts,
            texts,
            counts,
            counts,
            counts)
        .as(
            (kind, state, date, host, place, a, b, c) ->
                new OutreachActivity(kind, state, date, host, place, a, b, c, c, a))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
"""
令和8年10月15日,イベント,済,見本署,公民館,120部,"1,031件",３０    | 2026-10-15 EVENT_SUPPORT DONE 120 1031 30
2026/10/1,声かけ,予定,見本署,商店街,,なし,-                      | 2026-10-01 URGE PLANNED 0 0 0
R8.10.2(金),戸別訪問,実施,民生委員協議会,見本地区,12.0,0,         | 2026-10-02 DOORSTEP_VISIT DONE 12 0 0
2026-10-03,PLACE_OR_POST,DONE,JA見本,本所窓口,50,0,0           | 2026-10-03 PLACE_OR_POST DONE 50 0 0
2026-10-03,広報,実施,見本市,広報紙                              | 2026-10-03 PUBLICIZE DONE 0 0 0
45945,周知,実施,見本市,広報紙,0,0,0                             | DATE_SERIAL activities.date
2026-10-03,宴会,実施,見本市,会場,0,0,0                          | WORD_UNKNOWN activities.kind
2026-10-03,周知,,見本市,会場,0,0,0                             | REQUIRED activities.state
,周知,実施,,会場,約百,-5,0                                    | REQUIRED activities.date;REQUIRED activities.host;OUTREACH_COUNT activities.leaflets;OUTREACH_COUNT activities.applications
合計,,,,,120,31,30                                            | OUTREACH_NOT_AN_ACTIVITY
平均,,,,,40,10,10                                             | OUTREACH_NOT_AN_ACTIVITY
作成者：見本,,,,,,,                                            | OUTREACH_NOT_AN_ACTIVITY
日付,種類,状態,主催,場所,啓発資料,申込支援,封筒                    | OUTREACH_NOT_AN_ACTIVITY
2026-10-03,周知,実施,見本市,会場,0,0,0,余り                      | CSV_FIELD_COUNT
2026-10-03,周知,実施,"見本市"署,会場,0,0,0                      | CSV_QUOTE
""")
  void read_acceptsWhatPeopleWriteAndNamesTheRest(String row, String outcome) throws IOException {
    var rows = read("日付,種類,状態,主催,場所,啓発資料,申込支援,封筒\r\n" + row + "\r\n");
    assertThat(rows.rows()).isEqualTo(1);
    assertThat(rows.rejected()).isEqualTo(1 - rows.activities().size());
    String found =
        rows.activities().isEmpty()
            ? rows.problems().stream()
                .map(problem -> (problem.code() + " " + problem.path()).strip())
                .collect(Collectors.joining(";"))
            : rows.activities().stream()
                .map(
                    a ->
                        String.join(
                            " ",
                            a.date().toString(),
                            a.kind().name(),
                            a.state().name(),
                            a.leaflets() + " " + a.applications() + " " + a.envelopes()))
                .collect(Collectors.joining());
    assertThat(found).isEqualTo(outcome);
  }

  @Test
  void read_findsTheHeadingsBelowATitleBetweenTabs() throws IOException {
    var rows =
        read(
            "10月の活動\r\n\r\n実施日\t活動内容\t団体名\t会場\t備考\r\n10/1\tブース\t見本署\t駅前\t雨\r\n2026-10-02\tブース\t見本署\t駅前\t\r\n");
    assertThat(rows.activities()).hasSize(1);
    assertThat(rows.rejected()).isEqualTo(1);
    assertThat(rows.problems())
        .extracting(problem -> problem.code() + " " + problem.line())
        .containsExactly(
            "CSV_SEPARATOR null",
            "CSV_LINES_SKIPPED 3",
            "CSV_COLUMN_IGNORED null",
            "OUTREACH_STATE_DONE null",
            "DATE_FORMAT 4");
  }

  @ParameterizedTest
  @CsvSource({
    "'', CSV_EMPTY",
    "'日付,種類,主催,場所\n', CSV_NO_ROWS",
    "'日付,種類,主催\n1,2,3\n', CSV_COLUMN_MISSING",
    "'1,2,3\n4,5,6\n', CSV_NO_HEADER"
  })
  void read_unreadableTable_isReportedWithTheReason(String text, String code) throws IOException {
    var rows = read(text);
    assertThat(rows.activities()).isEmpty();
    assertThat(rows.accepted()).isFalse();
    assertThat(rows.problems()).extracting(Problem::code).contains(code);
  }

  @Test
  void read_aRowWithADate_isAnActivityWhateverItsFirstWord() throws IOException {
    var rows =
        read(
            """
            状態,主催,日付,種類,場所
            計画,見本署,2026-10-03,周知,会場
            ,Sumida Police,2026-10-04,周知,会場
            計,見本署,,,
            """);
    assertThat(rows.activities())
        .extracting(activity -> activity.state() + " " + activity.host())
        .containsExactly("PLANNED 見本署");
    assertThat(rows.problems())
        .extracting(problem -> problem.code() + " " + problem.line())
        .containsExactly("REQUIRED 3", "OUTREACH_NOT_AN_ACTIVITY 4");
  }

  private static OutreachRows read(String text) throws IOException {
    return OutreachCsv.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
