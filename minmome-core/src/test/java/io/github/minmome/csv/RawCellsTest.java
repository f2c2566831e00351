package io.github.minmome.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as they are in a record, and what they mean. In the tables Q is a quote. */
final class RawCellsTest {
  private static String shown(byte[] bytes) {
    return new String(bytes, UTF_8).replace('"', 'Q');
  }

  private static byte[] bytes(String text) {
    return text.replace('Q', '"').getBytes(UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a,b           | a b
          a,            | a ''
          ''            | ''
          Qa,bQ,c       | Qa,bQ c
          QaQQ,bQ,c     | QaQQ,bQ c
          QQ,c          | QQ c
          aQ,bQ         | aQ bQ
          Qa,b          | Qa,b
          """)
  void split_commaWithinQuotes_separatesNothing(String record, String cells) {
    assertThat(
            RawCells.split(bytes(record), ',', true).stream()
                .map(RawCellsTest::shown)
                .map(cell -> cell.isEmpty() ? "''" : cell)
                .collect(Collectors.joining(" ")))
        .isEqualTo(cells.isEmpty() ? "''" : cells);
  }

  @ParameterizedTest
  @CsvSource({"'Qa,b', 2", "'Qa,bQ,c', 3", "'QQ,', 2"})
  void split_withoutQuotes_everyCommaSeparates(String record, int cells) {
    assertThat(RawCells.split(bytes(record), ',', false)).hasSize(cells);
  }

  @ParameterizedTest
  @CsvSource({
    "a, a",
    "'', ''",
    "QaQ, a",
    "QQ, ''",
    "Q, Q",
    "QaQQbQ, aQb",
    "QQQQ, Q",
    "QQQaQQQ, QaQ",
    "QQQQQQ, QQ",
    "aQQb, aQQb",
    "Qa, Qa",
    "aQ, aQ"
  })
  void content_twoQuotesWithinQuotes_areOne(String cell, String content) {
    assertThat(shown(RawCells.content(bytes(cell)))).isEqualTo(content);
  }
}
