package io.github.minmome.blackbox.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.WrittenDate;
import io.github.minmome.problem.Problem;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-24",
        "2026/11/24",
        "2026-11-24T00:00:00+09:00",
        "2026-11-23T15:00:00.000Z",
        "2026-11-24T06:00:00Z",
        "2026年11月24日 火曜日",
        "2026.11.24",
        "20261124",
        "2026年11月24日",
        "2026年11月24",
        "西暦2026年11月24日",
        "２０２６－１１－２４",
        "２０２６年１１月２４日",
        "2026‐11‐24",
        "2026−11−24",
        "2026ー11ー24",
        "令和8年11月24日",
        "令和８年１１月２４日",
        "令和 8年 11月 24日",
        "令和八年十一月二十四日",
        "二〇二六年十一月二十四日",
        "R8.11.24",
        "r8/11/24",
        "R08-11-24",
        "R.8.11.24",
        "令8.11.24",
        "㋿8年11月24日",
        "2026/11/24 0:00",
        "2026/11/24 00:00:00",
        "2026-11-24T09:30:00.000",
        "2026年11月24日（火）",
        "2026/11/24(火)",
        "令和8年11月24日（火曜日）",
        "　2026-11-24 ",
        "2026-11-24\n"
      })
  void tryParse_everyNotation_isTheSameDay(String text) {
    assertThat(WrittenDate.tryParse(text)).contains(LocalDate.of(2026, 11, 24));
  }

  @ParameterizedTest
  @CsvSource({
    "令和元年5月1日, 2019-05-01",
    "令和1年5月1日, 2019-05-01",
    "平成31年4月30日, 2019-04-30",
    "H1.1.8, 1989-01-08",
    "昭和64年1月7日, 1989-01-07",
    "S20.8.15, 1945-08-15",
    "昭和元年12月25日, 1926-12-25",
    "大正15年12月24日, 1926-12-24",
    "T1.7.30, 1912-07-30",
    "明治45年7月29日, 1912-07-29",
    "M6.1.1, 1873-01-01",
    "令和十年二月二十九日, 2028-02-29",
    "令和八年十月十日, 2026-10-10",
    "2026/1/3, 2026-01-03",
  })
  void tryParse_era_beginsAndEndsToTheDay(String text, LocalDate date) {
    assertThat(WrittenDate.tryParse(text)).contains(date);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-29, DATE_DOES_NOT_EXIST, not a leap year",
    "令和7年2月29日, DATE_DOES_NOT_EXIST, not a leap year",
    "2026-13-01, DATE_DOES_NOT_EXIST, no such month",
    "2026-00-10, DATE_DOES_NOT_EXIST, no such month",
    "R8.4.31, DATE_DOES_NOT_EXIST, no such day",
    "0026-11-24, DATE_DOES_NOT_EXIST, a year of two digits filled up",
    "0000-01-01, DATE_DOES_NOT_EXIST, no year",
    "1026年11月24日, DATE_DOES_NOT_EXIST, a mistyped year",
    "1872-12-31, DATE_DOES_NOT_EXIST, before the Gregorian calendar in Japan",
    "昭和101年11月24日, DATE_ERA, counted on from an old form",
    "S101.11.24, DATE_ERA, counted on from an old form",
    "令和2026年11月24日, DATE_ERA, the Gregorian year behind an era",
    "平成40年1月1日, DATE_ERA, no such year",
    "平成四十年1月1日, DATE_ERA, in kanji numerals",
    "令和〇年5月1日, DATE_ERA, in kanji numerals",
    "大正0年12月1日, DATE_ERA, eras begin with year 1",
    "明治46年1月1日, DATE_ERA, no such year",
    "大正16年1月1日, DATE_ERA, no such year",
    "平成31年5月1日, DATE_ERA, Heisei ended the day before",
    "平成38年11月24日, DATE_ERA, an old form with the era printed",
    "令和元年4月30日, DATE_ERA, Reiwa began the day after",
    "昭和64年1月8日, DATE_ERA, Showa ended the day before",
    "昭和65年1月1日, DATE_ERA, no such year",
    "大正15年12月25日, DATE_ERA, Taisho ended the day before",
    "令和0年5月1日, DATE_ERA, eras begin with year 1",
    "明治5年12月1日, DATE_ERA, the lunar calendar",
    "46350, DATE_SERIAL, what a spreadsheet makes of 2026-11-24",
    "４６３５０, DATE_SERIAL, in full width",
    "46350.0, DATE_SERIAL, with a fraction",
    "46350.5, DATE_SERIAL, with a time of day",
    "2026-02-30T00:00:00Z, DATE_DOES_NOT_EXIST, no such day",
    "26/11/24, DATE_FORMAT, two digits could be an era's or a century's",
    "11/24, DATE_FORMAT, no year",
    "2026-11/24, DATE_FORMAT, mixed marks",
    "令和8-11/24, DATE_FORMAT, mixed marks",
    "24 Nov 2026, DATE_FORMAT, English",
    "2026年11月, DATE_FORMAT, no day",
    "2026112, DATE_FORMAT, seven digits",
    "慶応3年1月1日, DATE_FORMAT, before the table",
    "2026-十十, DATE_FORMAT, no numeral",
    "2026-十十一, DATE_FORMAT, no numeral",
    "2026-一二十-1, DATE_FORMAT, no numeral",
    "昨日, DATE_FORMAT, a word",
    "'', DATE_FORMAT, nothing",
  })
  void parse_faultyText_isReportedByCode(String text, String code, String reason) {
    var reading = WrittenDate.parse(text, "appliedOn");
    assertThat(reading.value()).as(reason).isNull();
    assertThat(reading.problems()).as(reason).containsExactly(Problem.of(code, "appliedOn"));
  }

  @Test
  void tryParse_veryLongText_isEmpty() {
    assertThat(WrittenDate.tryParse("2026-11-24" + " ".repeat(51))).isEmpty();
    assertThat(WrittenDate.tryParse("2026-11-24" + " ".repeat(50))).isPresent();
  }

  @Property
  void tryParse_datesOfTheCalendar_areReadBack(
      @ForAll @DateRange(min = "1873-01-01", max = "2099-12-31") LocalDate date) {
    var era = DateTimeFormatter.ofPattern("GGGGy年M月d日", Locale.JAPANESE);
    assertThat(WrittenDate.tryParse(era.format(JapaneseDate.from(date)))).contains(date);
    assertThat(WrittenDate.tryParse(date.toString())).contains(date);
  }

  @Property
  void parse_anyText_isADateOrAProblem(@ForAll String text) {
    var reading = WrittenDate.parse(text, "");
    assertThat(reading.problems().isEmpty()).isEqualTo(reading.value() != null);
  }
}
