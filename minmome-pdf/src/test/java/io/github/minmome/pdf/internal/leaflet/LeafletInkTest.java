package io.github.minmome.pdf.internal.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pictogram.Shape.Paint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Colours that old eyes can tell apart. */
final class LeafletInkTest {
  @Test
  void everyTextHasAContrastOfSevenToOneOnItsGround() {
    for (LeafletInk ink : List.of(LeafletInk.COLOUR, LeafletInk.MONO)) {
      for (LeafletInk.Pair pair : ink.pairs()) {
        assertThat(contrast(pair.text(), pair.ground()))
            .as(pair.toString())
            .isGreaterThanOrEqualTo(7);
      }
      assertThat(contrast(ink.of(Paint.INK), ink.of(Paint.SCREEN))).isGreaterThanOrEqualTo(7);
    }
    for (Color text : List.of(Palette.NAVY, Palette.RED, Palette.GREY, Color.BLACK)) {
      for (Color ground : List.of(Color.WHITE, Palette.PALE, Palette.CREAM)) {
        assertThat(contrast(text, ground)).as(text + " on " + ground).isGreaterThanOrEqualTo(7);
      }
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
