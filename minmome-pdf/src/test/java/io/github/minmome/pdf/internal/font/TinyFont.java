package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Makes the smallest valid TrueType fonts, table by table as the OpenType specification lays them
 * out. By default the second glyph draws A, the third B and so on; glyph n is 500 + 10n units of
 * 1000 wide and has a left side bearing of n.
 */
final class TinyFont {
  static final int WORDS = 0x0001;
  static final int SCALE = 0x0008;
  static final int MORE = 0x0020;
  static final int TWO_SCALES = 0x0040;
  static final int MATRIX = 0x0080;
  static final int INSTRUCTIONS = 0x0100;

  private static final int OFFSETS_ARE_XY = 0x0002;

  private final Map<String, byte[]> tables = new LinkedHashMap<>();
  private final List<byte[]> outlines;

  private TinyFont(byte[]... outlines) {
    this.outlines = List.of(outlines);
    int count = outlines.length;
    with("OS/2", new Bytes().u16(4).bytes(new byte[6]).u16(8).bytes(new byte[86]));
    with("cmap", TinyCmap.of(3, 10, TinyCmap.format12('A', 'A' + count - 2, 1)));
    tables.put("glyf", new byte[0]);
    var head = new Bytes().u32(0x00010000).u32(0).u32(0).u32(0x5F0F3CF5).u16(0).u16(1000);
    with("head", head.bytes(new byte[16]).u16(-10).u16(-200).u16(990).u16(880).bytes(new byte[10]));
    var hhea = new Bytes().u32(0x00010000).u16(800).u16(-200).bytes(new byte[26]).u16(count);
    with("hhea", hhea);
    var hmtx = new Bytes();
    for (int glyph = 0; glyph < count; glyph++) {
      hmtx.u16(500 + 10 * glyph).u16(glyph);
    }
    with("hmtx", hmtx);
    longLoca();
    with("maxp", new Bytes().u32(0x00010000).u16(count).bytes(new byte[26]));
    with("name", new Bytes().u16(0).u16(0).u16(6));
  }

  /** A font of these outlines; an empty array is a glyph without one. */
  static TinyFont of(byte[]... outlines) {
    return new TinyFont(outlines);
  }

  /** A font of so many triangles, each wider than the one before. */
  static TinyFont ofTriangles(int count) {
    var outlines = new byte[count][];
    for (int glyph = 0; glyph < count; glyph++) {
      outlines[glyph] = triangle(100 + 2 * glyph);
    }
    return of(outlines);
  }

  /** A triangle with this base, 700 high, and this many hinting instructions. */
  static byte[] triangle(int base, int instructions) {
    var out = new Bytes().u16(1).u16(0).u16(0).u16(base).u16(700).u16(2);
    out.u16(instructions).bytes(new byte[instructions]).u8(1).u8(1).u8(1);
    return out.u16(0).u16(base / 2).u16(base - base / 2).u16(0).u16(700).u16(-700).toArray();
  }

  static byte[] triangle(int base) {
    return triangle(base, 0);
  }

  /** A glyph made of others. */
  static byte[] composite(Bytes... parts) {
    var out = new Bytes().u16(-1).u16(0).u16(0).u16(500).u16(700);
    for (int i = 0; i < parts.length; i++) {
      byte[] part = parts[i].toArray();
      part[1] |= (byte) (i < parts.length - 1 ? MORE : 0);
      out.bytes(part);
    }
    return out.toArray();
  }

  /** A part of a composite glyph, moved by x and y, with scales in 2.14 by the flags. */
  static Bytes part(int flags, int glyph, int x, int y, int... scales) {
    var part = new Bytes().u16(flags | OFFSETS_ARE_XY).u16(glyph);
    if ((flags & WORDS) != 0) {
      part.u16(x).u16(y);
    } else {
      part.u8(x).u8(y);
    }
    for (int scale : scales) {
      part.u16(scale);
    }
    return part;
  }

  private TinyFont longLoca() {
    var loca = new Bytes().u32(0);
    var glyf = new Bytes();
    for (byte[] outline : outlines) {
      loca.u32(glyf.bytes(outline).size());
    }
    return with("glyf", glyf).with("loca", loca);
  }

  /** The same with offsets of glyphs in 16 bits, which count pairs of bytes. */
  TinyFont shortLoca() {
    var loca = new Bytes().u16(0);
    var glyf = new Bytes();
    for (byte[] outline : outlines) {
      loca.u16(glyf.bytes(outline).bytes(new byte[outline.length % 2]).size() / 2);
    }
    return with("glyf", glyf).with("loca", loca).with16("head", 50, 0);
  }

  /** The same with another table in place of one. */
  TinyFont with(String tag, Bytes table) {
    tables.put(tag, table.toArray());
    return tag.equals("head") ? with16("head", 50, 1) : this;
  }

  /** The same with another number in a place of a table. */
  TinyFont with16(String tag, int at, int value) {
    byte[] table = tables.get(tag);
    table[at] = (byte) (value >> 8);
    table[at + 1] = (byte) value;
    return this;
  }

  TinyFont without(String tag) {
    tables.remove(tag);
    return this;
  }

  /** The same with a table at the very end of the file, so that one byte less can be missed. */
  TinyFont ending(String tag) {
    byte[] table = tables.remove(tag);
    tables.put(tag, table);
    return this;
  }

  /** The same with a table at the end of the file and that many bytes of it lost. */
  TinyFont endingShort(String tag, int lost) {
    byte[] table = tables.remove(tag);
    tables.put(tag, java.util.Arrays.copyOf(table, table.length - lost));
    return this;
  }

  byte[] bytes() {
    var file = new Bytes().u32(0x00010000).u16(tables.size()).u16(0).u16(0).u16(0);
    int offset = 12 + 16 * tables.size();
    for (var table : tables.entrySet()) {
      file.ascii(table.getKey()).u32(0).u32(offset).u32(table.getValue().length);
      offset += table.getValue().length;
    }
    tables.values().forEach(file::bytes);
    return file.toArray();
  }

  OpenTypeFont read() {
    return OpenTypeFont.read(bytes());
  }

  /** What another reader, FontBox, makes of a font. */
  static org.apache.fontbox.ttf.TrueTypeFont foreign(byte[] file) {
    try {
      return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The strokes of a glyph as FontBox sees them. */
  static List<String> strokes(org.apache.fontbox.ttf.TrueTypeFont font, int glyph) {
    try {
      var outline = font.getGlyph().getGlyph(glyph);
      return outline == null ? List.of() : strokes(outline.getPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The segments of an outline. */
  static List<String> strokes(GeneralPath outline) {
    var strokes = new ArrayList<String>();
    var at = new double[6];
    for (var path = outline.getPathIterator(null); !path.isDone(); path.next()) {
      Arrays.fill(at, 0);
      strokes.add(path.currentSegment(at) + Arrays.toString(at));
    }
    return strokes;
  }
}
