package io.github.minmome.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
  @Test
  void firstLine_ofARepeatedNumber_isTheFirst() {
    SeenNumbers seen = new SeenNumbers();
    Map<Long, Integer> expected = new HashMap<>();
    SplittableRandom random = new SplittableRandom(7);
    for (int line = 1; line <= 20_000; line++) {
      long number = 81_331_000_000L + random.nextInt(10_000);
      Integer first = expected.putIfAbsent(number, line);
      assertThat(seen.firstLine(number, line)).isEqualTo(first == null ? 0 : first);
    }
  }

  @Test
  void parse_linesAndRanges_areSelected() {
    LineSelection lines = LineSelection.parse("3, 7-9,20");
    assertThat(lines.contains(3)).isTrue();
    assertThat(lines.contains(4)).isFalse();
    assertThat(lines.contains(7)).isTrue();
    assertThat(lines.contains(9)).isTrue();
    assertThat(lines.contains(10)).isFalse();
    assertThat(lines.named()).containsExactly(3, 20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "a", "1,", "5-3", "1-", "-3", "1 2", "99999999999"})
  void parse_malformedSelection_isRefused(String text) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> LineSelection.parse(text));
  }
}
