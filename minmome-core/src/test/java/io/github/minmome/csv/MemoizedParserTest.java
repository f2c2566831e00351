package io.github.minmome.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.problem.Reading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MemoizedParserTest {
  @ParameterizedTest(name = "{0} characters are read {1} times")
  @CsvSource({"2, 1", "64, 1", "65, 2"})
  void parser_onlyShortValues_areMemoized(int length, int times) {
    var read = new ArrayList<String>();
    var parser = parser(read);
    parser.parse("a".repeat(length));
    assertThat(parser.parse("a".repeat(length)).value()).isEqualTo(length);
    assertThat(read).hasSize(times);
  }

  @Test
  void parser_ofManyValues_theFirstAreMemoized() {
    var read = new ArrayList<String>();
    var parser = parser(read);
    for (int i = 0; i < 2_000; i++) {
      parser.parse("" + i);
    }
    parser.parse("0");
    assertThat(read).hasSize(2_000);
    parser.parse("1999");
    assertThat(read).hasSize(2_001);
  }

  private static MemoizedParser<Integer> parser(List<String> read) {
    return new MemoizedParser<>(
        text -> {
          read.add(text);
          return Reading.of(text.length());
        });
  }
}
