package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/** Writes a TrueType file of the glyphs of a subset, without hinting. */
final class GlyfProgram {
  private final GlyfOutlines outlines;
  private final FontSubset subset;
  private final int size;

  GlyfProgram(GlyfOutlines outlines, FontSubset subset) {
    this.outlines = outlines;
    this.subset = subset;
    size = subset.size();
  }

  byte[] file(boolean hasCmap) {
    var glyf = new Bytes(300 * size);
    var starts = new int[size + 1];
    for (int i = 0; i < size; i++) {
      starts[i] = glyf.size();
      outlines.appendOutline(subset.glyph(i), subset::part, glyf);
    }
    starts[size] = glyf.size();
    boolean longLoca = glyf.size() > 0x1FFFE;
    byte[] head = subset.font().head();
    Arrays.fill(head, 8, 12, (byte) 0);
    head[50] = 0;
    head[51] = (byte) (longLoca ? 1 : 0);
    byte[] hhea = subset.font().hhea();
    hhea[34] = (byte) (size >> 8);
    hhea[35] = (byte) size;
    byte[] maxp = outlines.maxp();
    maxp[4] = (byte) (size >> 8);
    maxp[5] = (byte) size;
    Arrays.fill(maxp, 14, 28, (byte) 0);
    maxp[15] = 1; // maxZones
    var tags = new ArrayList<>(List.of("glyf", "head", "hhea", "hmtx", "loca", "maxp"));
    var tables =
        new ArrayList<>(
            List.of(glyf.toArray(), head, hhea, metrics(), locations(starts, longLoca), maxp));
    if (hasCmap) {
      tags.add(0, "cmap");
      tables.add(0, cmap(subset.characters()));
    }
    return assemble(tags, tables);
  }

  private static byte[] locations(int[] starts, boolean isLong) {
    var loca = new Bytes(4 * starts.length);
    for (int start : starts) {
      if (isLong) {
        loca.u32(start);
      } else {
        loca.u16(start / 2);
      }
    }
    return loca.toArray();
  }

  private byte[] metrics() {
    var hmtx = new Bytes(4 * size);
    OpenTypeFont font = subset.font();
    for (int i = 0; i < size; i++) {
      int glyph = subset.glyph(i);
      hmtx.u16(font.advanceUnits(glyph)).u16(font.leftSideBearing(glyph));
    }
    return hmtx.toArray();
  }

  /** Returns a table cmap with one subtable of format 12, a group for each character. */
  private static byte[] cmap(SortedMap<Integer, Integer> characters) {
    var table = new Bytes(12 * characters.size() + 40);
    table.u16(0).u16(1).u16(3).u16(10).u32(12);
    table.u16(12).u16(0).u32(16 + 12 * characters.size()).u32(0).u32(characters.size());
    characters.forEach((character, code) -> table.u32(character).u32(character).u32(code));
    return table.toArray();
  }

  private static byte[] assemble(List<String> tags, List<byte[]> tables) {
    int count = tags.size();
    int log = 31 - Integer.numberOfLeadingZeros(count);
    var file = new Bytes(12 + 16 * count + tables.stream().mapToInt(t -> t.length + 3).sum());
    file.u32(0x00010000).u16(count).u16(16 << log).u16(log).u16(16 * count - (16 << log));
    int offset = 12 + 16 * count;
    for (int i = 0; i < count; i++) {
      byte[] table = tables.get(i);
      file.ascii(tags.get(i)).u32(sum(table)).u32(offset).u32(table.length);
      offset += table.length + 3 & ~3;
    }
    for (byte[] table : tables) {
      file.bytes(table);
      for (int i = table.length; i % 4 != 0; i++) {
        file.u8(0);
      }
    }
    return file.toArray();
  }

  private static int sum(byte[] table) {
    int sum = 0;
    for (int i = 0; i < table.length; i++) {
      sum += (table[i] & 0xFF) << (24 - 8 * (i & 3));
    }
    return sum;
  }
}
