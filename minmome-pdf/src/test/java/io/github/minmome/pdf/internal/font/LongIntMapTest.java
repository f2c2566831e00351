package io.github.minmome.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A map that grows from 64 places must answer as any other map does. */
final class LongIntMapTest {
  @Test
  void map_returnsWhatAMapOfTheJdkReturns() {
    var map = new LongIntMap();
    var expected = new TreeMap<Long, Integer>();
    var random = new Random(1);
    for (int i = 1; i <= 20_000; i++) {
      long key = 1 + (i % 3 == 0 ? i : random.nextLong() >>> 22);
      map.put(key, i);
      expected.put(key, i);
    }
    assertThat(expected)
        .allSatisfy((key, value) -> assertThat(map.get(key)).isEqualTo((int) value));
    for (long key = 1; key < 20_000; key++) {
      assertThat(map.get(key)).isEqualTo((int) expected.getOrDefault(key, 0));
    }
  }

  @Test
  void keyPutAgain_hasItsNewValueAndTakesNoSecondPlace() {
    var map = new LongIntMap();
    for (int i = 1; i <= 1000; i++) {
      map.put(7, i);
      map.put(8, -i);
    }
    assertThat(map.get(7)).isEqualTo(1000);
    assertThat(map.get(8)).isEqualTo(-1000);
    assertThat(map.get(9)).isZero();
  }
}
