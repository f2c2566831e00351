package io.github.minmome.pdf.internal.font;

import static io.github.minmome.pdf.internal.font.RefusedFonts.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.minmome.pdf.internal.Bytes;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no font that can be embedded, each refused with its reason. */
final class DamagedFontTest {
  private static final String TOO_SHORT = "FONT_DAMAGED []";

  private static void assertRead(TinyFont font) {
    byte[] file = font.bytes();
    assertThatCode(() -> OpenTypeFont.read(file)).doesNotThrowAnyException();
  }

  private static TinyFont font() {
    return TinyFont.ofTriangles(3);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          74746366, FONT_DAMAGED [ttcf]
          774F4646, FONT_NOT_OPENTYPE
          774F4632, FONT_NOT_OPENTYPE
          00000000, FONT_NOT_OPENTYPE
          00010001, FONT_NOT_OPENTYPE
          """)
  void fileOfAnotherKind_isNamed(String start, String reason) {
    byte[] file = font().bytes();
    byte[] other = new Bytes().u32(Integer.parseUnsignedInt(start, 16)).toArray();
    System.arraycopy(other, 0, file, 0, 4);
    assertRefused(file, reason);
  }

  @Test
  void trueTypeFontOfApple_isRead() {
    byte[] file = font().bytes();
    System.arraycopy(new Bytes().ascii("true").toArray(), 0, file, 0, 4);
    assertThat(OpenTypeFont.read(file).glyph('A')).isEqualTo(1);
  }

  @Test
  void fileShorterThanItsFirstLine_isTooShort() {
    assertRefused(new byte[0], "FONT_NOT_OPENTYPE");
    assertRefused(new byte[11], "FONT_NOT_OPENTYPE");
    assertRefused(new byte[12], "FONT_NOT_OPENTYPE");
    assertRefused(new Bytes().u32(0x00010000).u32(0).u32(0).toArray(), "FONT_DAMAGED [head]");
    assertRefused(new Bytes().u32(0x00010000).u32(0x10000).u32(0).toArray(), TOO_SHORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OS/2", "cmap", "head", "hhea", "hmtx", "loca", "maxp", "name"})
  void missingTable_isNamed(String tag) {
    assertRefused(font().without(tag), "FONT_DAMAGED [" + tag + "]");
  }

  @Test
  void fontWithoutOutlines_isNamed() {
    assertRefused(font().without("glyf"), "FONT_OUTLINES");
    assertRefused(font().without("glyf").with("CBDT", new Bytes()), "FONT_OUTLINES");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fvar", "CFF2"})
  void variableFont_isNamed(String tag) {
    assertRefused(font().with(tag, new Bytes()), "FONT_VARIABLE");
    assertRefused(font().without("glyf").with(tag, new Bytes()), "FONT_VARIABLE");
  }

  @Test
  void tableOutsideTheFile_isRefused() {
    byte[] whole = font().bytes();
    assertRefused(Arrays.copyOf(whole, whole.length - 1), "FONT_DAMAGED");
    // Offset and length of the first table, as unsigned numbers.
    for (int at : new int[] {20, 24}) {
      for (int value : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
        byte[] file = whole.clone();
        System.arraycopy(new Bytes().u32(value).toArray(), 0, file, at, 4);
        assertRefused(file, "FONT_DAMAGED");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # fsType, what the licence forbids
          0000,
          0002, EMBEDDING
          0004,
          0008,
          # when several are given the freest holds
          0006,
          000A,
          000E,
          0100, SUBSETTING
          0108, SUBSETTING
          0102, EMBEDDING
          0200, EMBEDDING
          0208, EMBEDDING
          0300, EMBEDDING
          """)
  void licenceBits_areObeyed(String hex, String forbidden) {
    TinyFont font = font().with16("OS/2", 8, Integer.parseInt(hex, 16));
    if (forbidden == null) {
      assertRead(font);
    } else {
      assertRefused(font, "FONT_LICENCE_" + forbidden);
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # table, place, value, whether it is sound
          head, 18, 15, false
          head, 18, 16, true
          head, 18, 16384, true
          head, 18, 16385, false
          maxp, 4, 0, false
          hhea, 34, 0, false
          hhea, 34, 1, true
          hhea, 34, 3, true
          hhea, 34, 4, false
          """)
  void counts_areWithinTheirLimits(String table, int place, int value, boolean isSound) {
    TinyFont font = font().with16(table, place, value);
    if (isSound) {
      assertRead(font);
    } else {
      assertRefused(font, "FONT_DAMAGED [" + table + "]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"head", "hhea", "hmtx", "loca", "maxp", "name"})
  void table_shorterByOneByte_isRefused(String tag) {
    assertRead(font().ending(tag));
    assertRefused(font().endingShort(tag, 1), TOO_SHORT);
  }

  @Test
  void heightOfCapitals_missingSinceVersionTwo_isRefused() {
    assertRead(font().endingShort("OS/2", 6));
    assertRefused(font().endingShort("OS/2", 7), TOO_SHORT);
    assertRead(font().with16("OS/2", 0, 1).endingShort("OS/2", 7));
  }

  @Test
  void shortMetrics_missingForAGlyph_areRefused() {
    var hmtx = new Bytes().u16(500).u16(0).u16(0).u16(0);
    assertRead(font().with16("hhea", 34, 1).with("hmtx", hmtx).ending("hmtx"));
    assertRefused(
        font().with16("hhea", 34, 1).with("hmtx", hmtx).endingShort("hmtx", 1), TOO_SHORT);
  }

  private static TinyFont withOffsets(int... offsets) {
    var loca = new Bytes();
    for (int offset : offsets) {
      loca.u32(offset);
    }
    return TinyFont.of(new byte[10], new byte[10], new byte[10]).with("loca", loca).ending("glyf");
  }

  @Test
  void outlines_offsetsOutOfOrderOrOutsideTheFile_areRefused() {
    assertRead(withOffsets(0, 10, 20, 30));
    assertRead(withOffsets(0, 0, 30, 30));
    assertRead(withOffsets(10, 10, 20, 20));
    assertRefused(withOffsets(0, 9, 20, 30), "FONT_DAMAGED [loca]");
    assertRefused(withOffsets(0, 10, 19, 30), "FONT_DAMAGED [loca]");
    assertRefused(withOffsets(0, 20, 10, 30), "FONT_DAMAGED [loca]");
    assertRefused(withOffsets(0, 10, 20, 31), "FONT_DAMAGED [loca]");
    assertRefused(withOffsets(0, 10, 20, Integer.MAX_VALUE), "FONT_DAMAGED [loca]");
    assertRefused(withOffsets(-30, -20, 10, 30), "FONT_DAMAGED [loca]");
  }

  @Test
  void outline_withoutItsInstructionsOrPoints_isRefused() {
    byte[] triangle = TinyFont.triangle(100, 3);
    int points = triangle.length - 18;
    triangle[points - 1] = 17;
    assertRead(TinyFont.of(new byte[0], triangle).ending("glyf"));
    triangle[points - 1] = 18;
    assertRefused(TinyFont.of(new byte[0], triangle).ending("glyf"), TOO_SHORT);
    triangle[points - 1] = 19;
    assertRefused(TinyFont.of(new byte[0], triangle, new byte[20]), TOO_SHORT);
  }

  @Test
  void outline_withoutItsParts_isRefused() {
    byte[] composite =
        TinyFont.composite(TinyFont.part(TinyFont.WORDS, 0, 0, 0), TinyFont.part(0, 0, 0, 0));
    byte[] short1 = Arrays.copyOf(composite, composite.length - 1);
    byte[] after = new byte[20];
    assertRead(TinyFont.of(TinyFont.triangle(100), composite, after));
    assertRead(TinyFont.of(TinyFont.triangle(100), composite).ending("glyf"));
    assertRefused(TinyFont.of(TinyFont.triangle(100), short1, after), TOO_SHORT);
    assertRefused(TinyFont.of(TinyFont.triangle(100), short1).ending("glyf"), TOO_SHORT);
  }
}
