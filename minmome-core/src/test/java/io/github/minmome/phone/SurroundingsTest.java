package io.github.minmome.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What machines write around a number is found from its first to its last character. */
final class SurroundingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "352001234.0|9",
        "352001234.000000|9",
        "352001234.0000000|-1",
        "352001234.|-1",
        "352001234.5|-1",
        "352001234.05|-1",
        "3520012.00|7",
        "3520012.000|-1",
        "352001.0|-1",
        "352001.000|-1",
        "352001234.000|9",
        "35200123.000|-1",
        "352,001,234.00|11",
        "352,001.00|-1",
        ",352001234.0|10",
        "+352001234.0|10",
        "\"352001234.0\"|10",
        " 352001234.0 |10",
        "=352001234.0|10",
        "-352001234.0|-1",
        "1.352001234.0|-1",
        "T352001234.0|-1",
        "３５２００１２３４．０|9",
        ".0|-1",
        "0.0|-1",
        "0|-1",
        "352001234|-1"
      })
  void fractionOfASpreadsheet_isFound(String text, int point) {
    assertThat(Surroundings.pointOfFraction(text, text.length())).isEqualTo(point);
  }

  @Test
  void fraction_isLookedForBeforeTheEndOfTheText() {
    assertThat(Surroundings.pointOfFraction("352001234.0 x", 11)).isEqualTo(9);
    assertThat(Surroundings.zeros("1.000", 2)).isEqualTo(3);
    assertThat(Surroundings.zeros("1.010", 2)).isEqualTo(1);
    assertThat(Surroundings.zeros("1.1", 2)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "03 (2)|true",
        "03 (2) |true",
        "03 2|false",
        ")|true",
        ") 2|false",
        "03）|true",
        "03]x|false",
        "03 2件|true",
        "03 2回 |true",
        "03 件2|false",
        "|false"
      })
  void countBehindAllDigits_isFound(String text, boolean closes) {
    String given = text == null ? "" : text;
    assertThat(Surroundings.endsWithCount(given, given.length())).isEqualTo(closes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "18,445,550,110|true",
        "8,445,550|true",
        "844,555,011|true",
        "844,555|false",
        "1844,555,011|false",
        ",844,555,011|false",
        "84,4555,011|false",
        "844,55,011|false",
        "844,555,01|false",
        "844,555 ,011|false",
        "844 555 011|false",
        "8 44,555,011|false",
        "'844,555,011'|true",
        "a844,555,011|false",
        "844,555,011a|false",
        "８４４，５５５，０１１|true",
        "844|false"
      })
  void digitsInGroupsOfThree_areThousands(String text, boolean grouped) {
    assertThat(Surroundings.isGroupedByThousands(text, text.length())).isEqualTo(grouped);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026/11/29",
        "2026-11-29",
        "2026.11.29",
        "1900/1/1",
        "2099/12/31",
        "29/11/2026",
        "11/29/2026",
        "31.12.1999",
        "2026/11/29 10:15",
        "2026/11/29, 10:15:30",
        "2026/11/29\t9:05",
        "2026/11/29 10:15:30.123",
        "2026/11/29 10:15:30.123456789",
        "11/29 10:15",
        "1/1 0:00",
        "31/12 24:00",
        "20261129 10:15",
        "19000101 00:00",
        "20991231 23:59:59",
        "10:15",
        "9:05:00",
        "192.168.0.1",
        "255.255.255.255:65535",
        "10.0.0.1:5060",
        "２０２６／１１／２９"
      })
  void momentOrAddress_isOmitted(String moment) {
    for (String gap : new String[] {" ", ", ", "\t", "\n", " / ", "|"}) {
      assertThat(without(moment + gap + "03-3100-0000")).as(moment).isEqualTo("03-3100-0000");
      assertThat(without("03-3100-0000" + gap + moment)).as(moment).startsWith("03-3100-0000");
      assertThat(without("03-3100-0000" + gap + moment)).as(moment).hasSizeLessThan(16);
    }
    assertThat(without(moment)).isEmpty();
    assertThat(without("[" + moment + "]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1899/11/29",
        "2100/11/29",
        "2026/13/29",
        "2026/11/32",
        "2026/0/29",
        "2026/11/0",
        "2026/11-29",
        "2026-11/29",
        "2026 11 29",
        "202/11/29",
        "20261/11/29",
        "2026/011/29",
        "2026/11/029",
        "29/11/1899",
        "29/11/2100",
        "32/11/2026",
        "13/13/2026",
        "0/11/2026",
        "11/0/2026",
        "029/11/2026",
        "29/11/26",
        "11/29",
        "11/32 10:15",
        "0/29 10:15",
        "11-29 10:15",
        "011/29 10:15",
        "11/29 1015",
        "20261129",
        "20261329 10:15",
        "20260029 10:15",
        "20261100 10:15",
        "20261132 10:15",
        "18991129 10:15",
        "21001129 10:15",
        "2026112 10:15",
        "25:15",
        "10:60",
        "10:5",
        "10:150",
        "010:15",
        ":15",
        "256.1.1.1",
        "1.256.1.1",
        "1.1.1",
        "1.1.1.1.1",
        "1.1.1.1000",
        "1.1.1.",
        "1-1-1-1"
      })
  void moment_lookAlike_isKept(String text) {
    assertThat(without(text + " 03-3100-0000")).isNotEqualTo("03-3100-0000");
    assertThat(without(text)).isNotEmpty();
  }

  @Test
  void moment_endsWhereItsNumbersEnd() {
    assertThat(without("2026/11/29 25:15 03")).isEqualTo("25:15 03");
    assertThat(Surroundings.moment("10:15:99", 0)).isEqualTo(5);
    assertThat(Surroundings.moment("10:15:30.1234567890", 0)).isEqualTo(8);
    assertThat(Surroundings.moment("10:15:30.", 0)).isEqualTo(8);
    assertThat(Surroundings.moment("10:15:30.1", 0)).isEqualTo(10);
    assertThat(Surroundings.moment("10.0.0.1:123456", 0)).isEqualTo(8);
    assertThat(Surroundings.moment("10.0.0.1:12345", 0)).isEqualTo(14);
    assertThat(Surroundings.moment("2026/11/29T10:15", 0)).isEqualTo(16);
    assertThat(Surroundings.moment("2026/11/29 x", 0)).isEqualTo(10);
    assertThat(Surroundings.moment("x 11/29", 2)).isEqualTo(2);
    assertThat(Surroundings.moment("x 20261129", 2)).isEqualTo(2);
  }

  @Test
  void moment_isApartFromTheNumber() {
    assertThat(without("10:15-03-3100-0000")).isEqualTo("10:15-03-3100-0000");
    assertThat(without("10:15~03-3100-0000")).isEqualTo("10:15~03-3100-0000");
    assertThat(without("10:15_03-3100-0000")).isEqualTo("10:15_03-3100-0000");
    assertThat(without("03-3100-0000-10:15")).isEqualTo("03-3100-0000-10:15");
    assertThat(without("03-3100-0000.10:15")).isEqualTo("03-3100-0000.10:15");
    assertThat(without("03-3100-0000 10:15 x")).isEqualTo("03-3100-0000 10:15 x");
    assertThat(without("03-3100-0000")).isEqualTo("03-3100-0000");
    assertThat(without("")).isEmpty();
  }

  private static String without(String text) {
    long range = Surroundings.withoutMoment(text, text.length());
    return text.substring(Surroundings.FROM.in(range), Surroundings.TO.in(range));
  }

  @ParameterizedTest
  @CsvSource({"2件,1", "12回,2", "123),3", "1234),0", "12,0", "件,0", "2x,0"})
  void countOfCalls_isFound(String text, int end) {
    assertThat(Surroundings.count(text, 0)).isEqualTo(end);
  }
}
