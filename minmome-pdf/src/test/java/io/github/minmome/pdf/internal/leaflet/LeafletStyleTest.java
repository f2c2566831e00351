package io.github.minmome.pdf.internal.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.pdf.internal.page.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Colours that old eyes can tell apart. */
final class LeafletStyleTest {
  private record Pair(String name, Color text, Color ground) {}

  @Test
  void everyTextHasAContrastOfSevenToOne() {
    var pairs =
        List.of(
            new Pair("title", Color.WHITE, LeafletStyle.NAVY),
            new Pair("tag, warning and label", LeafletStyle.INK, LeafletStyle.YELLOW),
            new Pair("smartphone", LeafletStyle.INK, LeafletStyle.PALE),
            new Pair("number and change", LeafletStyle.RED, Color.WHITE),
            new Pair("bullets", LeafletStyle.NAVY, Color.WHITE),
            new Pair("rules", LeafletStyle.GREY, Color.WHITE));
    for (Pair pair : pairs) {
      assertThat(contrast(pair.text, pair.ground)).as(pair.name).isGreaterThanOrEqualTo(7);
    }
    assertThat(contrast(new Color(0x777777), Color.WHITE)).isLessThan(7);
  }

  /** The contrast ratio of WCAG 2. */
  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.rgb() >> 16 & 255)
        + 0.7152 * linear(color.rgb() >> 8 & 255)
        + 0.0722 * linear(color.rgb() & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
