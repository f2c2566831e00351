package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * One embedded font: the glyphs of a {@link OpenTypeFont} that a document uses, numbered from 1 in
 * the order of first use, so that its tables stay small. A glyph that stands for two texts gets two
 * numbers: what is copied out of the document is exactly what was put in.
 */
public final class FontSubset {
  private static final int LIMIT = 60_000;

  private final OpenTypeFont font;
  private final int number;
  private final LongIntMap codes = new LongIntMap();
  private final LongIntMap parts = new LongIntMap();
  private int[] glyphs = new int[64];
  private long[] texts = new long[64];
  private int size = 1;

  FontSubset(OpenTypeFont font, int number) {
    this.font = font;
    this.number = number;
    addParts(0);
  }

  /** The whole font. */
  public OpenTypeFont font() {
    return font;
  }

  /** Its number in the document; pages name it F and this number. */
  public int number() {
    return number;
  }

  /** How many glyphs it holds, counting the one for nothing (number 0). */
  public int size() {
    return size;
  }

  boolean isFull() {
    return size >= LIMIT;
  }

  int find(long key) {
    return codes.get(key);
  }

  /** Takes in a glyph under a key that it does not hold yet; returns its code. */
  int add(long key, int glyph) {
    int code = append(glyph, key);
    codes.put(key, code);
    addParts(glyph);
    return code;
  }

  private void addParts(int glyph) {
    if (font.isComposite(glyph)) {
      font.appendOutline(glyph, this::part, new Bytes());
    }
  }

  private int part(int glyph) {
    int code = parts.get(glyph + 1L);
    if (code == 0) {
      code = append(glyph, 0);
      parts.put(glyph + 1L, code);
      addParts(glyph);
    }
    return code;
  }

  private int append(int glyph, long text) {
    if (size == glyphs.length) {
      glyphs = Arrays.copyOf(glyphs, 2 * size);
      texts = Arrays.copyOf(texts, 2 * size);
    }
    glyphs[size] = glyph;
    texts[size] = text;
    return size++;
  }

  /**
   * The font program: a TrueType file of just these glyphs, without hinting.
   *
   * @param hasCmap whether it also tells which glyph draws a character, which typing into a field
   *     needs
   */
  public byte[] program(boolean hasCmap) {
    var glyf = new Bytes(300 * size);
    var starts = new int[size + 1];
    for (int i = 0; i < size; i++) {
      starts[i] = glyf.size();
      font.appendOutline(glyphs[i], this::part, glyf);
    }
    starts[size] = glyf.size();
    boolean longLoca = glyf.size() > 0x1FFFE;
    var loca = new Bytes(4 * size + 4);
    var hmtx = new Bytes(4 * size);
    for (int i = 0; i <= size; i++) {
      if (longLoca) {
        loca.u32(starts[i]);
      } else {
        loca.u16(starts[i] / 2);
      }
    }
    for (int i = 0; i < size; i++) {
      hmtx.u16(font.advanceUnits(glyphs[i])).u16(font.leftSideBearing(glyphs[i]));
    }
    byte[] head = font.copyOf("head", 54);
    Arrays.fill(head, 8, 12, (byte) 0);
    head[50] = 0;
    head[51] = (byte) (longLoca ? 1 : 0);
    byte[] hhea = font.copyOf("hhea", 36);
    hhea[34] = (byte) (size >> 8);
    hhea[35] = (byte) size;
    byte[] maxp = font.copyOf("maxp", 32);
    maxp[4] = (byte) (size >> 8);
    maxp[5] = (byte) size;
    Arrays.fill(maxp, 14, 28, (byte) 0);
    maxp[15] = 1; // maxZones
    var tags = new ArrayList<>(List.of("glyf", "head", "hhea", "hmtx", "loca", "maxp"));
    var tables =
        new ArrayList<>(List.of(glyf.toArray(), head, hhea, hmtx.toArray(), loca.toArray(), maxp));
    if (hasCmap) {
      tags.add(0, "cmap");
      tables.add(0, cmap());
    }
    return assemble(tags, tables);
  }

  /** A table cmap with one subtable of format 12, a group for each character. */
  private byte[] cmap() {
    var characters = new TreeMap<Integer, Integer>();
    for (int i = 1; i < size; i++) {
      if (texts[i] != 0 && texts[i] >> 21 == 0) {
        characters.put((int) texts[i], i);
      }
    }
    var table = new Bytes(12 * characters.size() + 40);
    table.u16(0).u16(1).u16(3).u16(10).u32(12);
    table.u16(12).u16(0).u32(16 + 12 * characters.size()).u32(0).u32(characters.size());
    characters.forEach((character, code) -> table.u32(character).u32(character).u32(code));
    return table.toArray();
  }

  private static byte[] assemble(List<String> tags, List<byte[]> tables) {
    int count = tags.size();
    int log = 31 - Integer.numberOfLeadingZeros(count);
    var file = new Bytes();
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

  /** The array W of a CID font: widths that are not a full em, which is the default. */
  public void appendWidths(Bytes out) {
    out.u8('[');
    boolean open = false;
    for (int i = 0; i < size; i++) {
      int advance = font.advance(glyphs[i]);
      if (advance == 1000) {
        out.ascii(open ? "]" : "");
        open = false;
      } else {
        if (!open) {
          out.integer(i).u8('[');
        } else {
          out.u8(' ');
        }
        out.integer(advance);
        open = true;
      }
    }
    out.ascii(open ? "]]" : "]");
  }

  /** The map from codes back to the text they print (ToUnicode), variation selectors included. */
  public byte[] toUnicode() {
    var out = new Bytes(32 * size + 400);
    out.ascii("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    out.ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
    out.ascii("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n");
    out.ascii("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
    int code = 1;
    while (code < size) {
      int from = code;
      int count = 0;
      while (code < size && count < 100) {
        count += texts[code++] == 0 ? 0 : 1;
      }
      if (count > 0) {
        out.integer(count).ascii(" beginbfchar\n");
        for (int i = from; i < code; i++) {
          if (texts[i] != 0) {
            out.u8('<').hex16(i).ascii("><");
            appendUtf16((int) (texts[i] & 0x1FFFFF), out);
            appendUtf16((int) (texts[i] >> 21) & 0x1FFFFF, out);
            out.ascii(">\n");
          }
        }
        out.ascii("endbfchar\n");
      }
    }
    out.ascii("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
    return out.toArray();
  }

  private static void appendUtf16(int codePoint, Bytes out) {
    if (codePoint > 0xFFFF) {
      out.hex16(Character.highSurrogate(codePoint)).hex16(Character.lowSurrogate(codePoint));
    } else if (codePoint > 0) {
      out.hex16(codePoint);
    }
  }
}
