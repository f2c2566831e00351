package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.blackbox.pdf.Samples;
import org.junit.jupiter.api.Test;

/** What a kit contains. */
final class KitOptionsTest {
  private static final KitOptions OPTIONS = KitOptions.of(Samples.TODAY);

  @Test
  void leaflets_areZeroToTenThousand() {
    for (int count : new int[] {-1, 10_001}) {
      assertThatThrownBy(() -> OPTIONS.leaflets(count))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("10000");
    }
    for (int count : new int[] {0, 1, 10_000}) {
      assertThat(OPTIONS.leaflets(count).leafletsFor(7)).isEqualTo(count);
    }
    assertThat(OPTIONS.leafletsFor(7)).isEqualTo(7);
  }
}
