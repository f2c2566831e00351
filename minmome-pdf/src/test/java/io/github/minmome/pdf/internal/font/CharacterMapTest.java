package io.github.minmome.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.blackbox.pdf.SpecimenFonts;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The glyph of a character by the table cmap. */
final class CharacterMapTest {
  private static final int LAST_GLYPH = 9;

  private static TinyFont withFormat4() {
    int[][] segments = {
      {0x41, 0x43, -0x40, -1},
      {0x61, 0x64, 0, 0},
      {0x3042, 0x3043, 1, 4},
      {0x8000, 0x8001, 0x8006, -1},
      {0x9000, 0x9002, 8 - 0x9000, -1},
      {0xFFFF, 0xFFFF, 1, -1},
    };
    return TinyFont.ofTriangles(LAST_GLYPH + 1)
        .with(
            "cmap",
            TinyCmap.of(3, 1, TinyCmap.format4(segments, 4, 0, LAST_GLYPH, LAST_GLYPH + 1, 2, 0)))
        .ending("cmap");
  }

  private static TinyFont withFormat12() {
    var table =
        TinyCmap.format12(
            0x20,
            0x20,
            1,
            0x41,
            0x43,
            2,
            0x3042,
            0x3042,
            0,
            0x9000,
            0x9002,
            8,
            0x20BB7,
            0x20BB8,
            5,
            0x2F800,
            0x2FA1D,
            7,
            0x10FFFF,
            0x10FFFF,
            0x7FFFFFFF);
    return TinyFont.ofTriangles(LAST_GLYPH + 1)
        .with("cmap", TinyCmap.of(3, 10, table))
        .ending("cmap");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # character, glyph — reckoned by hand from format 4 of the specification
          40, 0
          41, 1
          42, 2
          43, 3
          44, 0
          60, 0
          # through glyphIdArray: 4, nothing, the last glyph, one that the font does not have
          61, 4
          62, 0
          63, 9
          64, 0
          65, 0
          # through glyphIdArray, idDelta added to a glyph but not to nothing
          3042, 3
          3043, 0
          # idDelta is taken modulo 65536
          8000, 6
          8001, 7
          8002, 0
          # beyond the last glyph
          9000, 8
          9001, 9
          9002, 0
          FFFE, 0
          FFFF, 0
          10041, 0
          10FFFF, 0
          """)
  void segments_mapToGlyphs(String hex, int glyph) {
    assertThat(withFormat4().read().glyph(Integer.parseInt(hex, 16))).isEqualTo(glyph);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # character, glyph
          1F, 0
          20, 1
          21, 0
          41, 2
          43, 4
          44, 0
          3042, 0
          9000, 8
          9001, 9
          9002, 0
          20BB6, 0
          20BB7, 5
          20BB8, 6
          20BB9, 0
          2F800, 7
          2F802, 9
          # beyond the last glyph, far beyond it
          2F803, 0
          2FA1D, 0
          10FFFF, 0
          """)
  void groups_mapToGlyphs(String hex, int glyph) {
    assertThat(withFormat12().read().glyph(Integer.parseInt(hex, 16))).isEqualTo(glyph);
  }

  @Test
  void map_reachesTheLastCharacterOfTheBasicPlane() {
    int[][] segments = {{0xFFFE, 0xFFFF, 3, -1}};
    var font =
        TinyFont.ofTriangles(3).with("cmap", TinyCmap.of(0, 3, TinyCmap.format4(segments))).read();
    assertThat(font.glyph(0xFFFE)).isEqualTo(1);
    assertThat(font.glyph(0xFFFF)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # platform, encoding, format, whether its characters are those of Unicode
          3, 1, 4, true
          3, 10, 12, true
          3, 1, 12, true
          0, 3, 4, true
          0, 4, 12, true
          0, 0, 4, true
          3, 0, 4, false
          3, 2, 4, false
          3, 0, 12, false
          1, 0, 4, false
          1, 1, 4, false
          1, 10, 12, false
          """)
  void map_otherThanUnicode_isNotRead(int platform, int encoding, int format, boolean isRead) {
    var table =
        format == 12
            ? TinyCmap.format12('A', 'A', 1)
            : TinyCmap.format4(new int[][] {{'A', 'A', 1 - 'A', -1}, {0xFFFF, 0xFFFF, 1, -1}});
    byte[] file =
        TinyFont.ofTriangles(2).with("cmap", TinyCmap.of(platform, encoding, table)).bytes();
    if (isRead) {
      assertThat(OpenTypeFont.read(file).glyph('A')).isEqualTo(1);
    } else {
      assertThatThrownBy(() -> OpenTypeFont.read(file))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("FONT_WITHOUT_UNICODE");
    }
  }

  @Test
  void mapOfAllPlanes_isPreferredAndOthersThanUnicodeChangeNothing() {
    var basic = TinyCmap.format4(new int[][] {{'A', 'B', 1 - 'A', -1}, {0xFFFF, 0xFFFF, 1, -1}});
    var full = TinyCmap.format12('A', 'A', 3);
    var symbols = TinyCmap.format4(new int[][] {{'A', 'A', 4 - 'A', -1}, {0xFFFF, 0xFFFF, 1, -1}});
    var other = TinyCmap.format12('A', 'A', 5);
    var all =
        TinyCmap.holding(4)
            .add(0, 3, basic)
            .add(0, 4, full)
            .add(1, 0, other)
            .add(3, 0, symbols)
            .table();
    assertThat(TinyFont.ofTriangles(6).with("cmap", all).read().glyph('A')).isEqualTo(3);
    var two = TinyCmap.holding(2).add(0, 3, basic).add(3, 0, symbols).table();
    assertThat(TinyFont.ofTriangles(6).with("cmap", two).read().glyph('A')).isEqualTo(1);
  }

  @Test
  void glyph_ofBothFormats_isThatOfFontBox() throws IOException {
    assertReadAlike(withFormat4().bytes(), 0x10FFFF);
    assertReadAlike(withFormat12().bytes(), 0x2F802);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BIZUDGothic-Regular",
        "BIZUDGothic-Bold",
        "BIZUDPGothic-Regular",
        "BIZUDPGothic-Bold",
        "NotoSansJP-Regular"
      })
  void glyph_ofTheBundledFonts_isThatOfFontBox(String name) throws IOException {
    assertReadAlike(SpecimenFonts.bundled(name), 0x3FFFF);
  }

  private static void assertReadAlike(byte[] file, int last) throws IOException {
    OpenTypeFont font = OpenTypeFont.read(file);
    try (var foreign = TinyFont.foreign(file)) {
      CmapLookup theirs = foreign.getUnicodeCmapLookup();
      var different =
          Stream.iterate(0, c -> c <= last, c -> c + 1)
              .filter(c -> font.glyph(c) != known(theirs.getGlyphId(c), font))
              .map(Integer::toHexString);
      assertThat(different).isEmpty();
    }
  }

  /** FontBox does not look whether the font has the glyph that its map names. */
  private static int known(int glyph, OpenTypeFont font) {
    return glyph < font.glyphCount() ? glyph : 0;
  }
}
