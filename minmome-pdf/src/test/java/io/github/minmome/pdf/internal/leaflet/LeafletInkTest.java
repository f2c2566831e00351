package io.github.minmome.pdf.internal.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.blackbox.pdf.Contrasts;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pictogram.Shape.Paint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Colours with the contrast that older readers need. */
final class LeafletInkTest {
  @Test
  void everyText_hasAContrastOfSevenToOneOnItsGround() {
    for (LeafletInk ink : List.of(LeafletInk.COLOUR, LeafletInk.MONO)) {
      assertThat(ink.pairs()).isNotEmpty();
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

  private static double contrast(Color one, Color other) {
    return Contrasts.ratio(one.rgb(), other.rgb());
  }
}
