package io.github.minmome.pdf.internal.font;

import static io.github.minmome.pdf.internal.font.TinyFont.composite;
import static io.github.minmome.pdf.internal.font.TinyFont.part;
import static io.github.minmome.pdf.internal.font.TinyFont.triangle;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.blackbox.pdf.SpecimenFonts;
import io.github.minmome.pdf.internal.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.GlyfSimpleDescript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The font programs that documents embed, as another reader (FontBox) sees them. */
final class FontSubsetTest {
  private static final int HALF = 0x2000;
  private static final int MINUS_ONE = 0xC000;

  static Stream<byte[]> composites() {
    return Stream.of(
        composite(part(0, 2, 3, -4)),
        composite(part(TinyFont.WORDS, 2, 300, -400)),
        composite(part(TinyFont.SCALE, 2, 10, 20, HALF)),
        composite(part(TinyFont.TWO_SCALES, 2, 10, 20, HALF, MINUS_ONE)),
        composite(part(TinyFont.MATRIX, 2, 10, 20, 0, HALF, MINUS_ONE, 0)),
        composite(part(TinyFont.WORDS | TinyFont.MATRIX, 2, 300, 20, 0, HALF, MINUS_ONE, 0)),
        composite(
            part(TinyFont.SCALE, 3, 1, 2, HALF),
            part(TinyFont.WORDS | TinyFont.TWO_SCALES, 2, 300, 4, HALF, HALF),
            part(0, 3, 5, 6)),
        withInstructions(composite(part(TinyFont.WORDS | TinyFont.INSTRUCTIONS, 3, 7, 8)), 5));
  }

  private static byte[] withInstructions(byte[] composite, int count) {
    return new Bytes().bytes(composite).u16(count).bytes(new byte[count]).toArray();
  }

  @ParameterizedTest
  @MethodSource("composites")
  void subset_glyphOfOtherGlyphs_looksTheSame(byte[] composite) throws IOException {
    byte[] whole = TinyFont.of(triangle(50), composite, triangle(200, 1), triangle(300, 2)).bytes();
    assertSameOutlines(whole, TinyFont.foreign(whole), "A");
  }

  @Test
  void signOfAMissingCharacter_mayBeMadeOfOtherGlyphs() throws IOException {
    byte[] whole =
        TinyFont.of(composite(part(0, 1, 3, 4), part(0, 2, 5, 6)), triangle(200), triangle(300))
            .bytes();
    assertSameOutlines(whole, TinyFont.foreign(whole), "AB");
  }

  @Test
  void subset_glyphWithShortOffsets_looksTheSame() throws IOException {
    byte[] whole =
        TinyFont.of(triangle(50), triangle(200, 1), new byte[0], triangle(300, 2), new byte[10])
            .shortLoca()
            .bytes();
    assertThat(OpenTypeFont.read(whole).hasOutline(1)).isTrue();
    assertThat(OpenTypeFont.read(whole).hasOutline(2)).isFalse();
    assertSameOutlines(whole, TinyFont.foreign(whole), "ABCD");
  }

  /** Tables grow at 64 glyphs; about 4,400 triangles need offsets of 32 bits. */
  @ParameterizedTest
  @ValueSource(ints = {63, 64, 65, 6000})
  void subset_anyNumberOfGlyphs_looksTheSame(int count) throws IOException {
    var outlines = new byte[count][];
    Arrays.setAll(outlines, glyph -> triangle(glyph));
    byte[] whole = TinyFont.of(outlines).bytes();
    var text = new StringBuilder();
    for (int glyph = 1; glyph < count; glyph++) {
      text.appendCodePoint('A' + glyph - 1);
    }
    assertSameOutlines(whole, TinyFont.foreign(whole), text.toString());
  }

  @Test
  void embed_unusualOffsetFormat_isWrittenBySpecification() throws IOException {
    OpenTypeFont font = TinyFont.ofTriangles(3).with16("head", 50, 0x0100).read();
    try (var usual = TinyFont.foreign(TinyFont.ofTriangles(3).bytes());
        var part = TinyFont.foreign(subset(font, "AB").program(false))) {
      assertThat(part.getHeader().getIndexToLocFormat()).isZero();
      assertThat(TinyFont.strokes(part, 2)).isEqualTo(TinyFont.strokes(usual, 2)).isNotEmpty();
    }
  }

  @Test
  void subset_ofTheBundledFont_looksTheSame() throws IOException {
    byte[] whole = SpecimenFonts.bundled("BIZUDGothic-Regular");
    assertSameOutlines(whole, TinyFont.foreign(whole), "見本 太郎髙﨑がぱヷﾊﾞÅéＡ０123-ｱ㈱①");
  }

  /** Also widths, bearings and the map of characters. */
  private static void assertSameOutlines(
      byte[] file, org.apache.fontbox.ttf.TrueTypeFont whole, String characters)
      throws IOException {
    OpenTypeFont font = OpenTypeFont.read(file);
    var pool = new GlyphPool();
    int[] codePoints = characters.codePoints().toArray();
    for (int codePoint : codePoints) {
      pool.code(font, codePoint);
    }
    try (whole;
        var part = TinyFont.foreign(pool.subsets().get(0).program(true))) {
      var wholeMap = whole.getUnicodeCmapLookup();
      var partMap = part.getUnicodeCmapLookup();
      for (int codePoint : codePoints) {
        int there = wholeMap.getGlyphId(codePoint);
        int here = pool.code(font, codePoint) & 0xFFFF;
        assertThat(there).as("U+%x", codePoint).isPositive();
        assertThat(partMap.getGlyphId(codePoint)).isEqualTo(here);
        assertSameGlyph(whole, there, part, here);
      }
      assertSameGlyph(whole, 0, part, 0);
      assertThat(partMap.getGlyphId(0x10FFFF)).isZero();
    }
  }

  private static void assertSameGlyph(
      org.apache.fontbox.ttf.TrueTypeFont whole,
      int there,
      org.apache.fontbox.ttf.TrueTypeFont part,
      int here)
      throws IOException {
    assertThat(TinyFont.strokes(part, here)).isEqualTo(TinyFont.strokes(whole, there));
    assertThat(part.getAdvanceWidth(here)).isEqualTo(whole.getAdvanceWidth(there));
    assertThat(part.getHorizontalMetrics().getLeftSideBearing(here))
        .isEqualTo(whole.getHorizontalMetrics().getLeftSideBearing(there));
  }

  private static FontSubset subset(OpenTypeFont font, String characters) {
    var pool = new GlyphPool();
    characters.codePoints().forEach(c -> pool.code(font, c));
    return pool.subsets().get(0);
  }

  @Test
  void instructions_areLeftOut() throws IOException {
    OpenTypeFont font = TinyFont.of(triangle(50, 1), triangle(60, 9), triangle(70)).read();
    try (var part = TinyFont.foreign(subset(font, "AB").program(false))) {
      for (int glyph = 0; glyph < 3; glyph++) {
        var description = (GlyfSimpleDescript) part.getGlyph().getGlyph(glyph).getDescription();
        assertThat(description.getInstructions()).isEmpty();
      }
      assertThat(part.getMaximumProfile().getMaxSizeOfInstructions()).isZero();
    }
  }

  @Test
  void instructionsOfAGlyphOfOthers_areLeftOut() {
    byte[] made =
        withInstructions(composite(part(TinyFont.WORDS | TinyFont.INSTRUCTIONS, 0, 7, 8)), 5);
    OpenTypeFont font = TinyFont.of(triangle(50), made).read();
    var out = new Bytes();
    ((GlyfOutlines) font.outlines()).appendOutline(1, part -> 9, out);
    assertThat(out.toArray()).isEqualTo(composite(part(TinyFont.WORDS, 9, 7, 8)));
  }

  @Test
  void outlines_arePaddedToAnEvenLength() {
    OpenTypeFont font = TinyFont.of(triangle(50), composite(part(0, 0, 1, 2))).read();
    var out = new Bytes().u8(7);
    ((GlyfOutlines) font.outlines()).appendOutline(0, part -> part, out);
    assertThat(out.toArray()).hasSize(1 + 30).endsWith(-700 >> 8, -700 & 0xFF, 0);
    ((GlyfOutlines) font.outlines()).appendOutline(1, part -> part, out);
    assertThat(out.size()).isEqualTo(1 + 30 + 16);
  }

  @Test
  void program_containsTheCharacterMapOnRequestOnly() throws IOException {
    OpenTypeFont font = TinyFont.ofTriangles(5).read();
    try (var part = TinyFont.foreign(subset(font, "BD").program(false))) {
      assertThat(part.getTableMap().keySet())
          .containsExactlyInAnyOrder("glyf", "head", "hhea", "hmtx", "loca", "maxp");
      assertThat(part.getNumberOfGlyphs()).isEqualTo(3);
      assertThat(part.getUnitsPerEm()).isEqualTo(1000);
    }
  }

  @Test
  void tables_haveChecksumsAndOffsetsDividedByFour() throws IOException {
    OpenTypeFont font = TinyFont.ofTriangles(8).read();
    byte[] program = subset(font, "BDA").program(true);
    try (var part = TinyFont.foreign(program)) {
      for (var table : part.getTables()) {
        assertThat(table.getOffset() % 4).isZero();
        var words = ByteBuffer.wrap(program).position((int) table.getOffset());
        int sum = 0;
        for (int i = 0; i < (table.getLength() + 3) / 4; i++) {
          sum += words.getInt();
        }
        assertThat(table.getCheckSum()).as(table.getTag()).isEqualTo(Integer.toUnsignedLong(sum));
      }
    }
    // numTables 7: searchRange 16 * 4, entrySelector log2 4, rangeShift 16 * 7 - 64.
    assertThat(Arrays.copyOf(program, 12))
        .isEqualTo(new byte[] {0, 1, 0, 0, 0, 7, 0, 64, 0, 2, 0, 48});
  }

  @Test
  void widthsThatAreAFullEm_areLeftOut() {
    int[] advances = {1000, 500, 600, 1000, 1000, 250};
    assertThat(widths(advances, "")).isEqualTo("[]");
    assertThat(widths(advances, "A")).isEqualTo("[1[500]]");
    assertThat(widths(advances, "AB")).isEqualTo("[1[500 600]]");
    assertThat(widths(advances, "ABC")).isEqualTo("[1[500 600]]");
    assertThat(widths(advances, "ABCDE")).isEqualTo("[1[500 600]5[250]]");
    assertThat(widths(new int[] {0, 1}, "A")).isEqualTo("[0[0 1]]");
  }

  private static String widths(int[] advances, String characters) {
    var font = TinyFont.ofTriangles(advances.length);
    for (int glyph = 0; glyph < advances.length; glyph++) {
      font.with16("hmtx", 4 * glyph, advances[glyph]);
    }
    var subset = new FontSubset(font.read(), 1);
    characters.codePoints().forEach(c -> subset.add(c, subset.font().glyph(c)));
    var out = new Bytes();
    subset.appendWidths(out);
    return out.asciiText();
  }

  @Test
  void program_isTheSameForTheSameGlyphs() {
    OpenTypeFont font = TinyFont.ofTriangles(5).read();
    assertThat(subset(font, "BD").program(true)).isEqualTo(subset(font, "BDB").program(true));
    assertThat(new String(subset(font, "B").toUnicode(), StandardCharsets.US_ASCII))
        .contains("<0001><0001>[<0042>]");
    assertThat(List.of(subset(font, "B").number(), subset(font, "B").size())).containsExactly(1, 2);
  }
}
