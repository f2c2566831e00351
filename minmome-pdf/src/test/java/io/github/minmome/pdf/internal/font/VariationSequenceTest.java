package io.github.minmome.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.pdf.internal.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes that a variation selector (異体字セレクタ) chooses, by format 14 of cmap. */
final class VariationSequenceTest {
  private static final int LAST_GLYPH = 8;

  private static OpenTypeFont font() {
    var characters = TinyCmap.format12(0x845B, 0x845B, 1, 0x9000, 0x9003, 2, 0x20BB7, 0x20BB7, 6);
    var sequences =
        TinyCmap.format14(
            new TinyCmap.Selector(0xFE00, new int[] {0x9001, 0, 0x9003, 1}, null),
            new TinyCmap.Selector(
                0xE0100,
                new int[] {0x845B, 0, 0x20BB6, 1},
                new int[] {0x9000, 7, 0x9002, LAST_GLYPH, 0x20BB8, 5}),
            new TinyCmap.Selector(
                0xE0101,
                null,
                new int[] {0x845B, 7, 0x9000, 0, 0x9001, LAST_GLYPH + 1, 0x20BB7, LAST_GLYPH}),
            new TinyCmap.Selector(0xE0102, null, null),
            new TinyCmap.Selector(0xE0103, null, new int[] {0x845B, 4}));
    var cmap = TinyCmap.holding(2).add(3, 10, characters).add(0, 5, sequences).table();
    return TinyFont.ofTriangles(LAST_GLYPH + 1).with("cmap", cmap).ending("cmap").read();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # character, selector, glyph or -1
          # the usual glyph: first, last and neighbours of a range of one, of two
          9000, FE00, -1
          9001, FE00, 3
          9002, FE00, -1
          9003, FE00, 5
          # in the range, but not in the font
          9004, FE00, -1
          9005, FE00, -1
          845B, E0100, 1
          20BB5, E0100, -1
          20BB6, E0100, -1
          20BB7, E0100, 6
          # a glyph of its own: first, middle, last and beside them
          8FFF, E0100, -1
          9000, E0100, 7
          9001, E0100, -1
          9002, E0100, 8
          20BB8, E0100, 5
          20BB9, E0100, -1
          845A, E0101, -1
          845B, E0101, 7
          20BB7, E0101, 8
          20BB8, E0101, -1
          # no glyph, a glyph that the font does not have
          9000, E0101, -1
          9001, E0101, -1
          # a selector with nothing to say, the last selector, others
          845B, E0102, -1
          845B, E0103, 4
          845A, E0103, -1
          845C, E0103, -1
          845B, E0104, -1
          845B, E00FF, -1
          845B, FE01, -1
          """)
  void sequence_hasItsGlyphOrNone(String character, String selector, int glyph) {
    int c = Integer.parseInt(character, 16);
    int s = Integer.parseInt(selector, 16);
    assertThat(font().variant(c, s)).isEqualTo(glyph);
  }

  @Test
  void rangeOfUsualGlyphs_atTheEndOfTheFile_isReadNoFurther() {
    OpenTypeFont font = endingWith(new TinyCmap.Selector(0xFE00, new int[] {'A', 1}, null));
    assertThat(font.variant('A', 0xFE00)).isEqualTo(1);
    assertThat(font.variant('B', 0xFE00)).isEqualTo(2);
    assertThat(font.variant('@', 0xFE00)).isEqualTo(OpenTypeFont.UNKNOWN_SEQUENCE);
    assertThat(font.variant('C', 0xFE00)).isEqualTo(OpenTypeFont.UNKNOWN_SEQUENCE);
  }

  @Test
  void tableWithoutSelectors_hasNoSequence() {
    assertThat(endingWith().variant('A', 0xFE00)).isEqualTo(OpenTypeFont.UNKNOWN_SEQUENCE);
  }

  @Test
  void fontWithoutTheTable_hasNoSequence() {
    OpenTypeFont font = TinyFont.ofTriangles(2).read();
    assertThat(font.variant('A', 0xFE00)).isEqualTo(OpenTypeFont.UNKNOWN_SEQUENCE);
  }

  private static OpenTypeFont endingWith(TinyCmap.Selector... selectors) {
    Bytes sequences = TinyCmap.format14(selectors);
    var characters = TinyCmap.format12('A', 'C', 1);
    var cmap = TinyCmap.holding(2).add(3, 10, characters).add(0, 5, sequences).table();
    return TinyFont.ofTriangles(4).with("cmap", cmap).ending("cmap").read();
  }
}
