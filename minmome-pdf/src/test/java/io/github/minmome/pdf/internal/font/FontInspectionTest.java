package io.github.minmome.pdf.internal.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.pdf.internal.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fonts made to make a subsetter stumble: outlines of outlines of outlines. */
final class FontInspectionTest {
  @ParameterizedTest
  @ValueSource(ints = {17, 60_000})
  void outlinesNestedTooDeepAreRefused(int depth) {
    byte[] font = nested(depth, 1);
    assertThatThrownBy(() -> TrueTypeFont.read(font))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("glyf");
  }

  @Test
  void anOutlineThatHoldsItselfIsRefused() {
    byte[] font = nested(3, 0);
    assertThatThrownBy(() -> TrueTypeFont.read(font))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("glyf");
  }

  @Test
  void outlinesNestedAsPeopleDoPrint() {
    TrueTypeFont font = TrueTypeFont.read(nested(16, 1));
    var pool = new GlyphPool();
    assertThat(pool.code(font, 'A')).isPositive();
    assertThat(pool.subsets().get(0).size()).isEqualTo(1 + 16);
  }

  /** A font whose A is an outline of the outline before it, and so on down to a triangle. */
  private static byte[] nested(int depth, int step) {
    var glyf = new Bytes();
    var loca = new Bytes().u32(0);
    glyf.u16(1).u16(0).u16(0).u16(500).u16(700).u16(2).u16(0).u8(1).u8(1).u8(1);
    glyf.u16(0).u16(250).u16(250).u16(0).u16(700).u16(-700).u8(0);
    loca.u32(glyf.size());
    for (int glyph = 1; glyph < depth; glyph++) {
      glyf.u16(-1).u16(0).u16(0).u16(500).u16(700).u16(2).u16(glyph - step).u16(0);
      loca.u32(glyf.size());
    }
    var head = new Bytes();
    head.u32(0x00010000).u32(0).u32(0).u32(0x5F0F3CF5).u16(0).u16(1000);
    head.bytes(new byte[30]).u16(1).u16(0);
    var hhea = new Bytes().u32(0x00010000).u16(800).u16(-200).bytes(new byte[26]).u16(1);
    var maxp = new Bytes().u32(0x00010000).u16(depth).bytes(new byte[26]);
    var hmtx = new Bytes().u16(500).u16(0).bytes(new byte[2 * depth]);
    var cmap = new Bytes().u16(0).u16(1).u16(3).u16(10).u32(12);
    cmap.u16(12).u16(0).u32(28).u32(0).u32(1).u32('A').u32('A').u32(depth - 1);
    var os2 = new Bytes().u16(4).bytes(new byte[94]);
    var name = new Bytes().u16(0).u16(0).u16(6);
    var tags = List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name");
    var tables = List.of(os2, cmap, glyf, head, hhea, hmtx, loca, maxp, name);
    var file = new Bytes().u32(0x00010000).u16(tags.size()).u16(0).u16(0).u16(0);
    int offset = 12 + 16 * tags.size();
    for (int i = 0; i < tags.size(); i++) {
      file.ascii(tags.get(i)).u32(0).u32(offset).u32(tables.get(i).size());
      offset += tables.get(i).size();
    }
    tables.forEach(file::bytes);
    return file.toArray();
  }
}
