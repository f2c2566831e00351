package io.github.minmome.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.pdf.internal.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Widths, heights and the name of a font. */
final class FontMeasuresTest {
  @Test
  void glyphsBeyondTheLongMetrics_areAsWideAsTheLastOfThem() throws IOException {
    var hmtx = new Bytes().u16(500).u16(1).u16(620).u16(-2).u16(3).u16(-4).u16(500);
    byte[] file =
        TinyFont.ofTriangles(5).with("hmtx", hmtx).with16("hhea", 34, 2).ending("hmtx").bytes();
    OpenTypeFont font = OpenTypeFont.read(file);
    int[] advances = {500, 620, 620, 620, 620};
    int[] bearings = {1, -2, 3, -4, 500};
    try (var foreign = TinyFont.foreign(file)) {
      for (int glyph = 0; glyph < 5; glyph++) {
        assertThat(font.advance(glyph)).isEqualTo(advances[glyph]);
        assertThat(font.leftSideBearing(glyph)).isEqualTo(bearings[glyph]);
        assertThat(foreign.getAdvanceWidth(glyph)).isEqualTo(advances[glyph]);
        assertThat(foreign.getHorizontalMetrics().getLeftSideBearing(glyph))
            .isEqualTo(bearings[glyph]);
      }
    }
  }

  @Test
  void measures_areThousandthsOfTheTypeSizeRounded() {
    OpenTypeFont font =
        TinyFont.ofTriangles(2)
            .with16("head", 18, 2048)
            .with16("hhea", 4, 1802) // 879.88…
            .with16("hhea", 6, -246) // -120.11…
            .with16("head", 36, -61) // -29.78…
            .with16("head", 38, -452) // -220.70…
            .with16("head", 40, 2051) // 1001.46…
            .with16("head", 42, 1880) // 917.96…
            .with16("OS/2", 88, 1468) // 716.79…
            .with16("hmtx", 0, 1024)
            .with16("hmtx", 4, 1025) // 500.48…
            .read();
    assertThat(font.ascent()).isEqualTo(880);
    assertThat(font.descent()).isEqualTo(-120);
    assertThat(font.boundingBox()).containsExactly(-30, -221, 1001, 918);
    assertThat(font.capHeight()).isEqualTo(717);
    assertThat(font.advance(0)).isEqualTo(500);
    assertThat(font.advance(1)).isEqualTo(500);
    assertThat(font.glyphCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"0, 700", "1, 700", "2, 655", "3, 655", "4, 655", "5, 655"})
  void capHeight_isReadSinceVersionTwo(int version, int height) {
    OpenTypeFont font =
        TinyFont.ofTriangles(2).with16("OS/2", 0, version).with16("OS/2", 88, 655).read();
    assertThat(font.capHeight()).isEqualTo(height);
  }

  @Test
  void glyphWithoutContours_leavesNoMark() {
    byte[] noContours = new byte[10];
    var font =
        TinyFont.of(
                TinyFont.triangle(100),
                new byte[0],
                noContours,
                TinyFont.triangle(100),
                TinyFont.composite(TinyFont.part(0, 0, 0, 0)),
                new byte[0])
            .ending("glyf")
            .read();
    assertThat(font.hasOutline(1)).isFalse();
    assertThat(font.hasOutline(2)).isFalse();
    assertThat(font.hasOutline(3)).isTrue();
    assertThat(font.hasOutline(4)).isTrue();
    assertThat(font.hasOutline(5)).isFalse();
  }

  @Test
  void glyphMadeOfBlankGlyphs_leavesNoMark() {
    byte[] blank = TinyFont.composite(TinyFont.part(0, 1, 0, 0), TinyFont.part(0, 2, 0, 0));
    byte[] nested = TinyFont.composite(TinyFont.part(0, 3, 0, 0), TinyFont.part(0, 3, 0, 0));
    byte[] drawn = TinyFont.composite(TinyFont.part(0, 4, 0, 0), TinyFont.part(0, 0, 0, 0));
    byte[] drawnFirst = TinyFont.composite(TinyFont.part(0, 5, 0, 0), TinyFont.part(0, 4, 0, 0));
    var font =
        TinyFont.of(
                TinyFont.triangle(100), new byte[0], new byte[10], blank, nested, drawn, drawnFirst)
            .read();
    assertThat(font.hasOutline(3)).isFalse();
    assertThat(font.hasOutline(4)).isFalse();
    assertThat(font.hasOutline(5)).isTrue();
    assertThat(font.hasOutline(6)).isTrue();
  }

  @Test
  void blankGlyphsOfBlankGlyphs_areReadOnceEach() {
    var outlines = new byte[16][];
    outlines[0] = new byte[0];
    for (int glyph = 1; glyph < outlines.length; glyph++) {
      var parts = new Bytes[10];
      java.util.Arrays.fill(parts, TinyFont.part(0, glyph - 1, 0, 0));
      outlines[glyph] = TinyFont.composite(parts);
    }
    assertThat(TinyFont.of(outlines).read().hasOutline(15)).isFalse();
  }

  /** One record of the table name. */
  private record Name(int platform, int encoding, int id, String text) {
    byte[] bytes() {
      return text.getBytes(platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
    }
  }

  private static byte[] named(Name... names) {
    var table = new Bytes().u16(0).u16(names.length).u16(6 + 12 * names.length);
    var strings = new Bytes();
    for (Name name : names) {
      table.u16(name.platform).u16(name.encoding).u16(0x409).u16(name.id);
      table.u16(name.bytes().length).u16(strings.size());
      strings.bytes(name.bytes());
    }
    return TinyFont.ofTriangles(2).with("name", table.bytes(strings)).ending("name").bytes();
  }

  @Test
  void name_isThePostScriptNameAmongAllNames() throws IOException {
    byte[] file =
        named(
            new Name(1, 0, 6, "Old-Name"),
            new Name(3, 1, 4, "Mihon Gothic Bold"),
            new Name(3, 1, 6, "MihonGothic-Bold"),
            new Name(3, 1, 7, "No trade mark"));
    assertThat(OpenTypeFont.read(file).postScriptName()).isEqualTo("MihonGothic-Bold");
    try (var foreign = TinyFont.foreign(file)) {
      assertThat(foreign.getName()).isEqualTo("MihonGothic-Bold");
    }
  }

  @Test
  void nameWithoutLetters_isPassedOver() {
    assertThat(nameOf(new Name(3, 1, 6, "見本"), new Name(3, 1, 6, "Mihon"))).isEqualTo("Mihon");
    assertThat(nameOf(new Name(3, 1, 6, "見本"))).isEqualTo("Unnamed");
    assertThat(nameOf(new Name(3, 1, 4, "Mihon"))).isEqualTo("Unnamed");
    assertThat(nameOf(new Name(2, 0, 6, "Mihon"))).isEqualTo("Unnamed");
    assertThat(nameOf()).isEqualTo("Unnamed");
  }

  @Test
  void name_keepsTheCharactersOfAPdfName() {
    assertThat(nameOf(new Name(3, 1, 6, "Mihon (Mincho)/見本#1"))).isEqualTo("MihonMincho1");
    assertThat(nameOf(new Name(3, 1, 6, "M".repeat(63)))).isEqualTo("M".repeat(63));
    assertThat(nameOf(new Name(3, 1, 6, "M".repeat(64)))).isEqualTo("M".repeat(63));
  }

  private static String nameOf(Name... names) {
    return OpenTypeFont.read(named(names)).postScriptName();
  }
}
