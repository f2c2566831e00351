package io.github.minmome.pdf.internal.font;

import static io.github.minmome.pdf.internal.font.RefusedFonts.assertDamaged;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.pdf.internal.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables cmap whose lengths exceed the file. */
final class DamagedCharacterMapTest {
  private static final Bytes CHARACTERS = TinyCmap.format12('A', 'B', 1);

  private static TinyFont with(Bytes cmap) {
    return TinyFont.ofTriangles(3).with("cmap", cmap).ending("cmap");
  }

  private static void assertEndsExactly(Bytes cmap) {
    assertThat(with(cmap).read().glyph('A')).isEqualTo(1);
    assertDamaged(with(cmap).endingShort("cmap", 1));
  }

  @Test
  void segments_endWithTheFile() {
    int[][] segments = {{'A', 'B', 1 - 'A', -1}, {0xFFFF, 0xFFFF, 1, -1}};
    assertEndsExactly(TinyCmap.of(3, 1, TinyCmap.format4(segments)));
  }

  @Test
  void arrayOfGlyphs_endsWithTheFile() {
    int[][] segments = {{'A', 'C', 0, 0}, {0xFFFF, 0xFFFF, 1, -1}};
    assertEndsExactly(TinyCmap.of(3, 1, TinyCmap.format4(segments, 1, 2, 0)));
  }

  @Test
  void groupsBeyondTheBasicPlane_endWithTheFile() {
    var groups = TinyCmap.format12('A', 'B', 1, 0x20BB7, 0x20BB7, 2, 0x30000, 0x30000, 2);
    assertEndsExactly(TinyCmap.of(3, 10, groups));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 200_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE, -1})
  void countOfGroups_beyondTheFile_isRefused(int count) {
    byte[] table = TinyCmap.of(3, 10, CHARACTERS).toArray();
    var lying = new Bytes().bytes(table, 0, 24).u32(count).bytes(table, 28, table.length - 28);
    assertDamaged(with(lying));
  }

  @Test
  void font_mayMapNothing() {
    OpenTypeFont font = with(TinyCmap.of(3, 10, TinyCmap.format12())).read();
    assertThat(font.glyph('A')).isZero();
    assertThat(font.glyph(0x20BB7)).isZero();
  }

  private static Bytes sequences(TinyCmap.Selector... selectors) {
    var sequences = TinyCmap.format14(selectors);
    return TinyCmap.holding(2).add(3, 10, CHARACTERS).add(0, 5, sequences).table();
  }

  @Test
  void selectors_endWithTheFile() {
    assertEndsExactly(sequences(new TinyCmap.Selector(0xE0100, null, null)));
    assertEndsExactly(
        sequences(
            new TinyCmap.Selector(0xE0100, null, null),
            new TinyCmap.Selector(0xE0101, null, null)));
  }

  @Test
  void usualGlyphs_endWithTheFile() {
    assertEndsExactly(sequences(new TinyCmap.Selector(0xFE00, new int[] {'A', 0, 'B', 0}, null)));
    assertEndsExactly(sequences(new TinyCmap.Selector(0xFE00, new int[0], null)));
    assertEndsExactly(
        sequences(
            new TinyCmap.Selector(0xFE00, null, null),
            new TinyCmap.Selector(0xFE01, new int[] {'A', 0, 'B', 0, 'C', 0}, null)));
  }

  @Test
  void glyphsOfSequences_endWithTheFile() {
    assertEndsExactly(sequences(new TinyCmap.Selector(0xFE00, null, new int[] {'A', 1, 'B', 2})));
    assertEndsExactly(sequences(new TinyCmap.Selector(0xFE00, null, new int[0])));
    assertEndsExactly(
        sequences(
            new TinyCmap.Selector(0xFE00, null, null),
            new TinyCmap.Selector(0xFE01, new int[] {'A', 0}, new int[] {'B', 1, 'C', 2})));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 200_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE, -1})
  void countOfSequences_beyondTheFile_isRefused(int count) {
    // 4 bytes of head, 2 records of 8, 28 bytes of format 12; 10 bytes of head, 1 record of 11.
    int at = 4 + 16 + 28 + 10 + 11;
    byte[] usual = sequences(new TinyCmap.Selector(0xFE00, new int[] {'A', 0}, null)).toArray();
    byte[] own = sequences(new TinyCmap.Selector(0xFE00, null, new int[] {'A', 1})).toArray();
    for (byte[] table : new byte[][] {usual, own}) {
      var lying = new Bytes().bytes(table, 0, at).u32(count);
      assertDamaged(with(lying.bytes(table, at + 4, table.length - at - 4)));
    }
  }
}
