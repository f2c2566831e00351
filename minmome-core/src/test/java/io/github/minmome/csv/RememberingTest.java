package io.github.minmome.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.problem.Reading;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RememberingTest {
  @ParameterizedTest(name = "{0} characters are read {1} times")
  @CsvSource({"2, 1", "64, 1", "65, 2"})
  void onlyWordsAreRemembered(int length, int times) {
    var read = new ArrayList<String>();
    var remembering = remembering(read);
    remembering.read("a".repeat(length));
    assertThat(remembering.read("a".repeat(length)).value()).isEqualTo(length);
    assertThat(read).hasSize(times);
  }

  @Test
  void ofManyWordsTheFirstAreRemembered() {
    var read = new ArrayList<String>();
    var remembering = remembering(read);
    for (int i = 0; i < 2_000; i++) {
      remembering.read("" + i);
    }
    remembering.read("0");
    assertThat(read).hasSize(2_000);
    remembering.read("1999");
    assertThat(read).hasSize(2_001);
  }

  private static Remembering<Integer> remembering(List<String> read) {
    return new Remembering<>(
        text -> {
          read.add(text);
          return Reading.of(text.length());
        });
  }
}
