package io.github.minmome.pdf.internal.font;

import static io.github.minmome.pdf.internal.font.RefusedFonts.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fonts made to make a subsetter stumble: outlines of outlines of outlines. */
final class FontInspectionTest {
  @ParameterizedTest
  @ValueSource(ints = {17, 60_000})
  void outlinesNestedTooDeep_areRefused(int depth) {
    assertRefused(nested(depth, -1), "glyf");
    assertRefused(nested(depth, 1), "glyf");
  }

  @Test
  void outline_thatContainsItself_isRefused() {
    assertRefused(nested(3, 0), "glyf");
  }

  @Test
  void outlines_nestedAsUsual_arePrinted() {
    OpenTypeFont font = nested(16, -1).read();
    var pool = new GlyphPool();
    assertThat(pool.code(font, 'A' + 14)).isPositive();
    assertThat(pool.subsets().get(0).size()).isEqualTo(1 + 16);
  }

  @Test
  void depth_doesNotDependOnTheOrderOfGlyphs() {
    OpenTypeFont font = nested(16, 1).read();
    var pool = new GlyphPool();
    pool.code(font, 'A');
    assertThat(pool.subsets().get(0).size()).isEqualTo(1 + 15 + 1);
  }

  @Test
  void partThatTheFontDoesNotHave_isRefused() {
    assertThat(TinyFont.of(TinyFont.triangle(100), composite(0)).read()).isNotNull();
    assertRefused(TinyFont.of(TinyFont.triangle(100), composite(2)), "glyf");
    assertRefused(TinyFont.of(TinyFont.triangle(100), composite(3)), "glyf");
  }

  /** A font whose glyphs are each an outline of the outline a step on, to a triangle at the end. */
  private static TinyFont nested(int depth, int step) {
    var outlines = new byte[depth][];
    for (int glyph = 0; glyph < depth; glyph++) {
      outlines[glyph] = composite(glyph + step);
    }
    outlines[step > 0 ? depth - 1 : 0] = TinyFont.triangle(500);
    return TinyFont.of(outlines);
  }

  private static byte[] composite(int part) {
    return TinyFont.composite(TinyFont.part(0, part, 0, 0));
  }
}
