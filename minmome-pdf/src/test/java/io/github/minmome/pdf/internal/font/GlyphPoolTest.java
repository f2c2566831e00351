package io.github.minmome.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The codes that glyphs have in a document: number of the embedded font, then the character. */
final class GlyphPoolTest {
  private static final int FIRST = 1 << 16;
  private static final int SECOND = 2 << 16;
  private static final int THIRD = 3 << 16;

  private final OpenTypeFont font = TinyFont.ofTriangles(20).read();
  private final OpenTypeFont other = TinyFont.ofTriangles(20).read();

  @Test
  void codes_areGivenInTheOrderOfFirstUse() {
    var pool = new GlyphPool();
    assertThat(pool.code(font, 'C')).isEqualTo(FIRST + 1);
    assertThat(pool.code(font, 'A')).isEqualTo(FIRST + 2);
    assertThat(pool.code(other, 'A')).isEqualTo(SECOND + 1);
    assertThat(pool.code(font, 'C')).isEqualTo(FIRST + 1);
    assertThat(pool.code(other, 'A')).isEqualTo(SECOND + 1);
    assertThat(pool.subsets()).extracting(FontSubset::font).containsExactly(font, other);
    assertThat(pool.base()).isNull();
  }

  @Test
  void glyph_ofTwoTexts_hasTwoCodes() {
    var pool = new GlyphPool();
    var run = new GlyphRun(3);
    run.add(font, 1, 0x845B, 0);
    run.add(font, 1, 0x845B, 0xE0100);
    run.add(font, 1, 0x8449, 0);
    assertThat(pool.code(run, 0)).isEqualTo(FIRST + 1);
    assertThat(pool.code(run, 1)).isEqualTo(FIRST + 2);
    assertThat(pool.code(run, 2)).isEqualTo(FIRST + 3);
    assertThat(pool.code(run, 1)).isEqualTo(FIRST + 2);
  }

  @Test
  void pool_onOtherPools_usesTheirGlyphsAndNumbersItsFontsAfterTheirs() {
    var lowest = new GlyphPool();
    lowest.code(font, 'A');
    var middle = new GlyphPool(lowest);
    assertThat(middle.code(font, 'A')).isEqualTo(FIRST + 1);
    assertThat(middle.code(other, 'A')).isEqualTo(SECOND + 1);
    var top = new GlyphPool(middle);
    assertThat(top.code(font, 'A')).isEqualTo(FIRST + 1);
    assertThat(top.code(other, 'A')).isEqualTo(SECOND + 1);
    assertThat(top.subsets()).isEmpty();
    assertThat(top.code(font, 'B')).isEqualTo(THIRD + 1);
    assertThat(top.subsets()).extracting(FontSubset::number).containsExactly(3);
    assertThat(top.base()).isSameAs(middle);
    assertThat(middle.subsets()).extracting(FontSubset::number).containsExactly(2);
  }

  @Test
  void fullFont_isFollowedByANextOneAndKeepsItsCodes() {
    var pool = new GlyphPool();
    for (int c = 1; c < 60_000; c++) {
      assertThat(pool.code(font, c)).isEqualTo(FIRST + c);
    }
    assertThat(pool.code(font, 60_000)).isEqualTo(SECOND + 1);
    assertThat(pool.code(font, 59_999)).isEqualTo(FIRST + 59_999);
    assertThat(pool.code(font, 7)).isEqualTo(FIRST + 7);
    assertThat(pool.code(font, 60_000)).isEqualTo(SECOND + 1);
    assertThat(pool.subsets()).extracting(FontSubset::size).containsExactly(60_000, 2);
    assertThat(new GlyphPool(pool).code(font, 60_000)).isEqualTo(SECOND + 1);
  }

  @Test
  void partsOfGlyphs_areEmbeddedOnceAfterTheirFirstUse() {
    var made = TinyFont.composite(TinyFont.part(0, 2, 0, 0), TinyFont.part(0, 3, 0, 0));
    var again = TinyFont.composite(TinyFont.part(0, 3, 0, 0), TinyFont.part(0, 0, 0, 0));
    var parts =
        TinyFont.of(TinyFont.triangle(1), made, TinyFont.triangle(2), TinyFont.triangle(3), again)
            .read();
    var pool = new GlyphPool();
    assertThat(pool.code(parts, 'A')).isEqualTo(FIRST + 1);
    assertThat(pool.code(parts, 'D')).isEqualTo(FIRST + 4);
    assertThat(pool.code(parts, 'B')).isEqualTo(FIRST + 6);
    assertThat(pool.subsets().get(0).size()).isEqualTo(7);
  }
}
