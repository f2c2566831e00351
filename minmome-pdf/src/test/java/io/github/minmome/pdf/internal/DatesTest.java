package io.github.minmome.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first and the last day of each era, in the years of the Imperial Household Agency's list. */
final class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "1872-12-31, 1872年12月31日",
    "1873-01-01, 明治6年1月1日",
    "1912-07-29, 明治45年7月29日",
    "1912-07-30, 大正元年7月30日",
    "1926-12-24, 大正15年12月24日",
    "1926-12-25, 昭和元年12月25日",
    "1989-01-07, 昭和64年1月7日",
    "1989-01-08, 平成元年1月8日",
    "2019-04-30, 平成31年4月30日",
    "2019-05-01, 令和元年5月1日",
    "2026-11-24, 令和8年11月24日"
  })
  void day_isWrittenInItsEra(LocalDate day, String written) {
    assertThat(Dates.writtenInEra(day)).isEqualTo(written);
    assertThat(Dates.written(day))
        .isEqualTo(day.getYear() + written.substring(written.indexOf('年')));
  }
}
