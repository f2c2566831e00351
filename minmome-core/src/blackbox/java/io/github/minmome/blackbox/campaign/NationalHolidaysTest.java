package io.github.minmome.blackbox.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.campaign.NationalHolidays;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The list beside this test is the Cabinet Office's own for 2019 to 2021 and 2023 to 2027, in its
 * format and charset.
 */
final class NationalHolidaysTest {
  private final NationalHolidays holidays = NationalHolidays.standard();

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020, 2021, 2023, 2024, 2025, 2026, 2027})
  void in_everyPublishedYear_isThePublishedList(int year) throws IOException {
    assertThat(holidays.in(year)).isEqualTo(published(year)).isNotEmpty();
  }

  private static Map<LocalDate, String> published(int year) throws IOException {
    var days = new TreeMap<LocalDate, String>();
    try (var in = NationalHolidaysTest.class.getResourceAsStream("published-holidays.csv")) {
      new String(in.readAllBytes(), Charset.forName("windows-31j"))
          .lines()
          .filter(line -> line.startsWith(year + "/"))
          .map(line -> line.split("[/,]"))
          .forEach(
              row ->
                  days.put(
                      LocalDate.of(year, Integer.parseInt(row[1]), Integer.parseInt(row[2])),
                      row[3]));
    }
    return days;
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2007-09-24, 休日        # a Monday after an equinox on a Sunday
          2008-05-06, 休日        # two days after the Sunday of みどりの日
          2009-09-22, 休日        # between 敬老の日 and 秋分の日
          2015-09-22, 休日
          2022-10-10, スポーツの日
          2032-09-21, 休日
          2012-09-22, 秋分の日    # the first 22nd since 1896
          2018-12-23, 天皇誕生日
          2019-05-01, 休日（祝日扱い）
          2022-08-11, 山の日
          """)
  void name_otherDayOfNote_isNamed(LocalDate date, String nameAndNote) {
    assertThat(holidays.name(date)).hasValue(nameAndNote.split("#", -1)[0].strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-08-11",
        "2019-02-23",
        "2019-12-23",
        "2020-10-12",
        "2021-10-11",
        "2021-07-19",
        "2026-12-31",
        "2027-01-02",
        "2026-11-22",
        "2006-01-01",
        "2100-01-01"
      })
  void isHoliday_otherDay_isFalse(LocalDate date) {
    assertThat(holidays.isHoliday(date)).isFalse();
    assertThat(holidays.name(date)).isEmpty();
  }

  @Test
  void coveredUntil_isTheLastAnnouncedDay() {
    assertThat(holidays.coveredUntil()).isEqualTo("2027-12-31");
    assertThat(holidays.covers(LocalDate.of(2027, 12, 31))).isTrue();
    assertThat(holidays.covers(LocalDate.of(2028, 1, 1))).isFalse();
    assertThat(holidays.covers(LocalDate.of(2006, 12, 31))).isFalse();
  }

  @Test
  void officialTable_goesBeforeTheRulesForItsYearsAlone() throws IOException {
    var table = "月日,名称\r\n2028/1/1,元日\r\n2028/6/10,特別の日\r\n2028/11/23,勤労感謝の日\r\n";
    for (var charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-31j")}) {
      var withTable = holidays.withOfficialTable(new ByteArrayInputStream(table.getBytes(charset)));
      assertThat(withTable.in(2028))
          .containsOnlyKeys(
              LocalDate.of(2028, 1, 1), LocalDate.of(2028, 6, 10), LocalDate.of(2028, 11, 23))
          .containsEntry(LocalDate.of(2028, 6, 10), "特別の日");
      assertThat(withTable.coveredUntil()).isEqualTo("2028-12-31");
      assertThat(withTable.in(2026)).isEqualTo(holidays.in(2026));
      assertThat(withTable.covers(LocalDate.of(2028, 6, 1))).isTrue();
    }
  }

  @Test
  void publishedFileItself_isAnOfficialTable() throws IOException {
    try (var in = getClass().getResourceAsStream("published-holidays.csv")) {
      var withTable = holidays.withOfficialTable(in);
      assertThat(withTable.in(2027)).isEqualTo(holidays.in(2027));
      assertThat(withTable.coveredUntil()).isEqualTo("2027-12-31");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          heading;2028/1/1,元日;soon,何か       | Line 3
          heading;2028/2/30,元日                | Line 2
          heading;2028/1/1,元日;2028/2/11,建国  | 2028
          heading                               | no rows
          ''                                    | no rows
          """)
  void withOfficialTable_otherTable_isRefused(String lines, String named) {
    var bytes = lines.replace(';', '\n').getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> holidays.withOfficialTable(new ByteArrayInputStream(bytes)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(named);
  }
}
