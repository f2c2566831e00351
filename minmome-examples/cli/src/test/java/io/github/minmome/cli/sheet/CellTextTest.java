package io.github.minmome.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as a spreadsheet shows them. */
class CellTextTest {
  @ParameterizedTest(name = "{0} in {2} is {3}")
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "331000000       | - | -               | 331000000",
        "331000000.0     | - | -               | 331000000",
        "3.31E8          | - | General         | 331000000",
        "3.3100000000000001E8 | - | General    | 331000000",
        "81331000000     | - | General         | 81331000000",
        "818031000000001 | - | General         | 818031000000001",
        "1.5             | - | General         | 1.5",
        "0.1             | - | -               | 0.1",
        "-5              | - | General         | -5",
        "331000000       | - | 0000000000      | 0331000000",
        "331000000       | - | 00000000000     | 00331000000",
        "331000000       | - | 00-0000-0000    | 03-3100-0000",
        "331000000       | - | 0#-####-####    | 03-3100-0000",
        "331000000       | - | `00\\-0000\\-0000`| 03-3100-0000",
        "331000000       | - | \"0\"0-0000-0000 | 03-3100-0000",
        "331000000       | - | `\"TEL\" 00-0000-0000` | TEL 03-3100-0000",
        "31000000        | - | [<=99999999]####\\-####;\\(00\\)\\ ####\\-#### | 3100-0000",
        "331000000       | - | [<=99999999]####\\-####;\\(00\\)\\ ####\\-#### | (03) 3100-0000",
        "1000013         | - | [<=999]000;[<=9999]000\\-00;000\\-0000 | 100-0013",
        "600001          | - | [<=999]000;[<=9999]000\\-00;000\\-0000 | 060-0001",
        "600001          | - | 000-0000        | 060-0001",
        "600001          | - | 0000000         | 0600001",
        "7               | - | 000             | 007",
        "0               | - | 0               | 0",
        "0               | - | #               | ``",
        "1234567         | - | #,##0           | 1234567",
        "1234.5          | - | #,##0.00        | 1234.50",
        "1234.5          | - | 0.##            | 1234.5",
        "2               | - | 0.##            | 2",
        "0.5             | - | 0.00            | 0.50",
        "12              | - | `0\"人\"`       | 12人",
        "-12             | - | 0;(0)           | (12)",
        "-12             | - | 0               | -12",
        "0               | - | 0;-0;\"なし\"   | なし",
        "12              | - | `[Red]0_ `      | 12",
        "0.5             | - | 0%              | 0.5",
        "5               | - | @               | 5",
        "331000000       | - | 0.00E+00        | 331000000",
        "1E+400          | - | 0000000         | 1E+400",
        "1E+400          | 14 | -              | 1E+400",
        "1E-400          | - | 0.00            | 1E-400",
        "5               | - | [<=1.2.3]000;0  | 005",
        "46350           | 14 | -              | 2026-11-24",
        "46350           | 14 | mm-dd-yy       | 2026-11-24",
        "46350           | - | yyyy/m/d        | 2026-11-24",
        "46350           | - | [$-411]ggge\"年\"m\"月\"d\"日\" | 2026-11-24",
        "46350           | - | [$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | 2026-11-24",
        "46350           | 31 | -              | 2026-11-24",
        "46350.4375      | - | yyyy/m/d h:mm   | 2026-11-24 10:30",
        "46350.0         | - | yyyy/m/d h:mm   | 2026-11-24",
        "0.4375          | - | h:mm            | 10:30",
        "59              | - | yyyy/m/d        | 1900-02-28",
        "61              | - | yyyy/m/d        | 1900-03-01",
        "2958465         | - | yyyy/m/d        | 9999-12-31",
        "2958466         | - | yyyy/m/d        | 2958466",
        "-1              | - | yyyy/m/d        | -1"
      })
  void number_inAFormat_isShownAsBySpreadsheets(
      BigDecimal number, @Nullable Integer id, @Nullable String format, String shown) {
    assertThat(CellText.number(number, id, format, false)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"44888, 2026-11-24", "0, 1904-01-01", "1, 1904-01-02"})
  void number_daysFrom1904_areCountedFromThere(BigDecimal number, String shown) {
    assertThat(CellText.number(number, null, "yyyy/m/d", true)).isEqualTo(shown);
  }
}
