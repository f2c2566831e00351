package io.github.minmome.pdf.internal.font;

import static io.github.minmome.pdf.internal.font.RefusedFonts.assertDamaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.pdf.internal.Bytes;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Malformed CFF tables, each refused when the font is read. */
final class DamagedCffTest {
  private static final String BOX = "10 20 rmoveto 30 40 50 hlineto endchar";

  private static TinyCff cff() {
    return TinyCff.of("endchar", BOX);
  }

  private static TinyCff cidKeyed(int... dictOfGlyph) {
    return cff().cidKeyed(dictOfGlyph, new String[] {"return"}, new String[] {"return"});
  }

  private static Bytes operator(int operator, int... numbers) {
    return TinyCff.dict(new Bytes(), operator, numbers);
  }

  @Test
  void soundTablesOfBothKinds_areRead() {
    assertThat(cff().font().read().hasOutline(1)).isTrue();
    assertThat(cidKeyed(0, 1).font().read().hasOutline(1)).isTrue();
    assertThat(cff().font().read().hasOutline(0)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    CffDict.CHAR_STRING_TYPE + ", 1",
    CffDict.CHAR_STRING_TYPE + ", 0",
    CffDict.CHAR_STRINGS + ", 0",
    CffDict.CHAR_STRINGS + ", -1",
    CffDict.CHAR_STRINGS + ", 2147483647",
    CffDict.PRIVATE + ", 6",
  })
  void operator_offsetOutsideTheTable_isRefused(int operator, int number) {
    assertDamaged(cff().top(operator(operator, number)));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, -1", "2147483647, 1", "1, 2147483647", "70000, 0"})
  void privateDictOutsideTheTable_isRefused(int size, int offset) {
    assertDamaged(cff().top(operator(CffDict.PRIVATE, size, offset)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, 1, 0, 0",
    "0, 0, 0, 0, 0, 0",
    "-1, 0, 0, 1, 0, 0",
    "0, 1, 1, 0, 0, 0",
  })
  void glyphsMeasuredOtherwiseThanTheEm_areRefused(int a, int b, int c, int d, int e, int f) {
    assertDamaged(cff().top(operator(CffDict.FONT_MATRIX, a, b, c, d, e, f)));
    assertDamaged(cff().top(operator(CffDict.FONT_MATRIX, a, b)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 127, 255})
  void fontDict_missing_isRefused(int dict) {
    assertDamaged(cidKeyed(0, dict));
    assertDamaged(cidKeyed(dict, 0));
  }

  @Test
  void fontDictsOrTheirSelection_missing_areRefused() {
    assertDamaged(cidKeyed(0, 1).top(operator(CffDict.FD_ARRAY, 0)));
    assertDamaged(cidKeyed(0, 1).top(operator(CffDict.FD_SELECT, 0)));
    assertDamaged(cff().top(operator(CffDict.ROS, 391, 392, 0)));
  }

  @Test
  void charStrings_otherThanOneForEachGlyph_areRefused() {
    for (int count : new int[] {0, 1, 3, 0xFFFF}) {
      assertDamaged(cff().font().with16("maxp", 4, count).bytes());
    }
  }

  @Test
  void anotherVersion_isRefused() {
    assertDamaged(cff().font().with16("CFF ", 0, 0x0200).bytes());
    assertDamaged(cff().font().with16("CFF ", 0, 0x0000).bytes());
  }

  @Test
  void index_offsetsOfOtherThanOneToFourBytes_isRefused() {
    for (int size : new int[] {0, 5, 255}) {
      // The list of names begins at 4; its size of offsets is the low byte of the word at 5.
      assertDamaged(cff().font().with16("CFF ", 5, 0x0100 | size).bytes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E", "1E1F", "1EFF", "1EEEFF", "16", "FF", "1C"})
  void dict_malformed_isRefused(String hex) {
    var top = new Bytes();
    for (int i = 0; i < hex.length(); i += 2) {
      top.u8(Integer.parseInt(hex.substring(i, i + 2), 16));
    }
    assertDamaged(cff().top(new Bytes().bytes(top).bytes(top).bytes(top).u8(30)));
  }

  @Test
  void dict_hasFortyEightNumbersAtMost() {
    assertThat(cff().top(operator(13, new int[48])).font().read().hasOutline(1)).isTrue();
    assertDamaged(cff().top(operator(13, new int[49])));
  }

  @Test
  void stepsOfAllGlyphsTogether_areBounded() {
    var glyphs = new String[200];
    Arrays.fill(glyphs, "-107 callsubr endchar");
    String[] subrs = {"-106 callsubr ".repeat(100) + "return", "1 drop ".repeat(500) + "return"};
    assertThat(TinyCff.of(Arrays.copyOf(glyphs, 2)).locals(subrs).font().read()).isNotNull();
    assertDamaged(TinyCff.of(glyphs).locals(subrs));
  }

  @Test
  void advance_beyondTheRangeOfACharString_isRefused() {
    assertThat(cff().font().with16("hmtx", 0, 32_767).read()).isNotNull();
    assertDamaged(cff().font().with16("hmtx", 0, 32_768).bytes());
  }
}
