package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font: which glyph draws a character, how wide it is, and its outline. Reads the tables
 * cmap (formats 4, 12 and 14), glyf, loca, hmtx, hhea, head, OS/2 and name of the OpenType
 * specification in place, so that loading costs little more than holding the bytes. Immutable, safe
 * for any number of threads.
 */
public final class TrueTypeFont {
  /** What {@link #variant} answers when the font does not know the sequence. */
  public static final int UNKNOWN_SEQUENCE = -1;

  private static final int RESTRICTED_LICENCE = 0x0002;
  private static final int NO_SUBSETS = 0x0100;
  private static final int BITMAP_ONLY = 0x0200;

  /** What the specification allows; a name in a PDF/A has 127 bytes. */
  private static final int LONGEST_NAME = 63;

  private final byte[] data;
  private final Map<String, Integer> offsets = new HashMap<>();
  private final int unitsPerEm;
  private final int glyphCount;
  private final int longMetrics;
  private final boolean longLoca;
  private final int glyf;
  private final int loca;
  private final int hmtx;
  private final int segments4;
  private final int groups12;
  private final int sequences14;
  private final String postScriptName;

  private TrueTypeFont(byte[] file) {
    data = file;
    if (file.length < 12) {
      throw new IllegalArgumentException("Not a font: the file is too short");
    }
    int version = s32(0);
    if (version == 0x4F54544F) {
      throw new IllegalArgumentException(
          "A font with CFF outlines (OTTO) cannot be embedded exactly: give a TrueType font (glyf)");
    }
    if (version == 0x74746366) {
      throw new IllegalArgumentException("A font collection (ttcf): give one TrueType font of it");
    }
    if (version != 0x00010000 && version != 0x74727565) {
      throw new IllegalArgumentException("Not a TrueType font");
    }
    int tables = u16(4);
    for (int i = 0; i < tables; i++) {
      int record = 12 + 16 * i;
      int offset = s32(record + 8);
      int length = s32(record + 12);
      if (Integer.toUnsignedLong(offset) + Integer.toUnsignedLong(length) > file.length) {
        throw new IllegalArgumentException("A damaged font: a table lies outside the file");
      }
      offsets.put(new String(file, record, 4, StandardCharsets.ISO_8859_1), offset);
    }
    int head = table("head");
    unitsPerEm = u16(head + 18);
    longLoca = u16(head + 50) != 0;
    glyphCount = u16(table("maxp") + 4);
    longMetrics = u16(table("hhea") + 34);
    glyf = table("glyf");
    loca = table("loca");
    hmtx = table("hmtx");
    int os2 = table("OS/2");
    int embedding = u16(os2 + 8);
    if ((embedding & 0xF) == RESTRICTED_LICENCE || (embedding & BITMAP_ONLY) != 0) {
      throw new IllegalArgumentException(
          "The font's licence bits (fsType of OS/2) forbid embedding it");
    }
    if ((embedding & NO_SUBSETS) != 0) {
      throw new IllegalArgumentException(
          "The font's licence bits (fsType of OS/2) forbid embedding a part of it");
    }
    int cmap = table("cmap");
    int four = 0;
    int twelve = 0;
    int fourteen = 0;
    int encodings = u16(cmap + 2);
    for (int i = 0; i < encodings; i++) {
      int record = cmap + 4 + 8 * i;
      int platform = u16(record);
      int encoding = u16(record + 2);
      int subtable = cmap + s32(record + 4);
      boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
      switch (u16(subtable)) {
        case 4 -> four = unicode ? subtable : four;
        case 12 -> twelve = unicode ? subtable : twelve;
        case 14 -> fourteen = subtable;
        default -> {}
      }
    }
    if (four == 0 && twelve == 0) {
      throw new IllegalArgumentException("The font maps no Unicode characters");
    }
    segments4 = four;
    groups12 = twelve;
    sequences14 = fourteen;
    postScriptName = readPostScriptName();
  }

  /**
   * Reads a font. The bytes are kept, not copied: do not change them afterwards.
   *
   * @throws IllegalArgumentException with the reason, when the font cannot be embedded: CFF
   *     outlines, a collection, a licence that forbids it, a damaged file
   */
  public static TrueTypeFont read(byte[] file) {
    try {
      var font = new TrueTypeFont(file);
      FontInspection.inspect(font);
      return font;
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("A damaged font: a table ends too early", e);
    }
  }

  /** Reads a font that comes with this module, whose checksum is known, without inspecting it. */
  static TrueTypeFont trusted(byte[] file) {
    return new TrueTypeFont(file);
  }

  private int table(String tag) {
    Integer offset = offsets.get(tag);
    if (offset == null) {
      throw new IllegalArgumentException("A damaged font: the table " + tag + " is missing");
    }
    return offset;
  }

  private int u16(int at) {
    return ((data[at] & 0xFF) << 8) | (data[at + 1] & 0xFF);
  }

  private int s16(int at) {
    return (data[at] << 8) | (data[at + 1] & 0xFF);
  }

  private int s32(int at) {
    return (u16(at) << 16) | u16(at + 2);
  }

  private int u24(int at) {
    return ((data[at] & 0xFF) << 16) | u16(at + 1);
  }

  private String readPostScriptName() {
    int name = table("name");
    int count = u16(name + 2);
    int strings = name + u16(name + 4);
    for (int i = 0; i < count; i++) {
      int record = name + 6 + 12 * i;
      if (u16(record) == 3 && u16(record + 6) == 6) {
        var text =
            new String(
                data, strings + u16(record + 10), u16(record + 8), StandardCharsets.UTF_16BE);
        var allowed = text.replaceAll("[^A-Za-z0-9-]", "");
        if (!allowed.isEmpty()) {
          return allowed.substring(0, Math.min(LONGEST_NAME, allowed.length()));
        }
      }
    }
    return "Unnamed";
  }

  /** The PostScript name, letters, digits and hyphens only. */
  public String postScriptName() {
    return postScriptName;
  }

  /** How many glyphs it holds. */
  public int glyphCount() {
    return glyphCount;
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  /** Height above the base line that lines of text need, in thousandths of the type size. */
  public int ascent() {
    return scaled(s16(table("hhea") + 4));
  }

  /** Depth below the base line that lines of text need (negative), in thousandths. */
  public int descent() {
    return scaled(s16(table("hhea") + 6));
  }

  /** Height of capital letters in thousandths of the type size. */
  public int capHeight() {
    int os2 = table("OS/2");
    return u16(os2) >= 2 ? scaled(s16(os2 + 88)) : 700;
  }

  /** The smallest box that holds every glyph: left, bottom, right, top, in thousandths. */
  public int[] boundingBox() {
    int head = table("head");
    return new int[] {
      scaled(s16(head + 36)), scaled(s16(head + 38)), scaled(s16(head + 40)), scaled(s16(head + 42))
    };
  }

  private int scaled(int units) {
    return Math.round(units * 1000f / unitsPerEm);
  }

  /** The glyph of a character, 0 when the font has none. */
  public int glyph(int codePoint) {
    int glyph = groups12 != 0 ? glyph12(codePoint) : glyph4(codePoint);
    return glyph > 0 && glyph < glyphCount ? glyph : 0;
  }

  boolean hasMetrics() {
    return longMetrics > 0 && longMetrics <= glyphCount;
  }

  /**
   * Refuses tables of cmap that say they are longer than the file, where asking for each character
   * of the basic plane would not find it out.
   */
  void requireCharacterTablesInside() {
    if (groups12 != 0) {
      requireInside(groups12 + 16, s32(groups12 + 12), 12);
    }
    if (sequences14 != 0) {
      int records = s32(sequences14 + 6);
      for (int i = 0; i < records; i++) {
        int defaults = s32(sequences14 + 10 + 11 * i + 3);
        int others = s32(sequences14 + 10 + 11 * i + 7);
        if (defaults != 0) {
          requireInside(sequences14 + defaults + 4, s32(sequences14 + defaults), 4);
        }
        if (others != 0) {
          requireInside(sequences14 + others + 4, s32(sequences14 + others), 5);
        }
      }
    }
  }

  private void requireInside(int from, int count, int size) {
    if (count < 0 || from + (long) count * size > data.length) {
      throw new IndexOutOfBoundsException();
    }
  }

  /** Whether a glyph's outline begins before it ends, inside the file. */
  boolean liesInside(int glyph) {
    int from = locate(glyph);
    int to = locate(glyph + 1);
    return from >= 0
        && from <= to
        && glyf + (long) to <= data.length
        && (from == to || to - from >= 10);
  }

  private int glyph12(int codePoint) {
    int low = 0;
    int high = s32(groups12 + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = groups12 + 16 + 12 * middle;
      if (codePoint < s32(group)) {
        high = middle - 1;
      } else if (codePoint > s32(group + 4)) {
        low = middle + 1;
      } else {
        return s32(group + 8) + codePoint - s32(group);
      }
    }
    return 0;
  }

  private int glyph4(int codePoint) {
    if (codePoint > 0xFFFF) {
      return 0;
    }
    int doubled = u16(segments4 + 6);
    int ends = segments4 + 14;
    int low = 0;
    int high = doubled / 2 - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (codePoint > u16(ends + 2 * middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int start = u16(ends + 2 + doubled + 2 * low);
    if (codePoint < start || codePoint > u16(ends + 2 * low)) {
      return 0;
    }
    int delta = u16(ends + 2 + 2 * doubled + 2 * low);
    int rangeAt = ends + 2 + 3 * doubled + 2 * low;
    int range = u16(rangeAt);
    if (range == 0) {
      return codePoint + delta & 0xFFFF;
    }
    int glyph = u16(rangeAt + range + 2 * (codePoint - start));
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }

  /**
   * The glyph of a character followed by a variation selector (an ideographic or a standardized
   * variation sequence), or {@link #UNKNOWN_SEQUENCE}.
   */
  public int variant(int codePoint, int selector) {
    if (sequences14 == 0) {
      return UNKNOWN_SEQUENCE;
    }
    int records = s32(sequences14 + 6);
    for (int i = 0; i < records; i++) {
      int record = sequences14 + 10 + 11 * i;
      if (u24(record) == selector) {
        return variant(codePoint, s32(record + 3), s32(record + 7));
      }
    }
    return UNKNOWN_SEQUENCE;
  }

  private int variant(int codePoint, int defaults, int others) {
    if (others != 0) {
      int low = 0;
      int high = s32(sequences14 + others) - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int mapping = sequences14 + others + 4 + 5 * middle;
        if (codePoint == u24(mapping)) {
          int glyph = u16(mapping + 3);
          return glyph > 0 && glyph < glyphCount ? glyph : UNKNOWN_SEQUENCE;
        }
        if (codePoint < u24(mapping)) {
          high = middle - 1;
        } else {
          low = middle + 1;
        }
      }
    }
    if (defaults != 0) {
      int ranges = s32(sequences14 + defaults);
      for (int i = 0; i < ranges; i++) {
        int range = sequences14 + defaults + 4 + 4 * i;
        int start = u24(range);
        if (codePoint >= start && codePoint <= start + (data[range + 3] & 0xFF)) {
          int glyph = glyph(codePoint);
          return glyph == 0 ? UNKNOWN_SEQUENCE : glyph;
        }
      }
    }
    return UNKNOWN_SEQUENCE;
  }

  /** How far a glyph moves the pen, in thousandths of the type size. */
  public int advance(int glyph) {
    return scaled(advanceUnits(glyph));
  }

  int advanceUnits(int glyph) {
    return u16(hmtx + 4 * Math.min(glyph, longMetrics - 1));
  }

  int leftSideBearing(int glyph) {
    return glyph < longMetrics
        ? s16(hmtx + 4 * glyph + 2)
        : s16(hmtx + 4 * longMetrics + 2 * (glyph - longMetrics));
  }

  byte[] copyOf(String tag, int length) {
    var copy = new byte[length];
    System.arraycopy(data, table(tag), copy, 0, length);
    return copy;
  }

  /** Whether a glyph leaves a mark on paper. */
  public boolean hasOutline(int glyph) {
    int from = locate(glyph);
    return locate(glyph + 1) > from && contours(from) != 0;
  }

  /** How many contours the outline at a place in glyf has, -1 when it is made of others. */
  private int contours(int from) {
    return s16(glyf + from);
  }

  private int locate(int glyph) {
    return longLoca ? s32(loca + 4 * glyph) : 2 * u16(loca + 2 * glyph);
  }

  /** Whether a glyph's outline is put together from other glyphs, whose numbers it then holds. */
  boolean isComposite(int glyph) {
    int from = locate(glyph);
    return locate(glyph + 1) > from && contours(from) < 0;
  }

  /**
   * Appends a glyph's outline without its hinting instructions, padded to an even length. The
   * numbers of a composite's parts are passed through the function.
   */
  void appendOutline(int glyph, java.util.function.IntUnaryOperator renumber, Bytes out) {
    int from = glyf + locate(glyph);
    int to = glyf + locate(glyph + 1);
    if (!hasOutline(glyph)) {
      return;
    }
    int contours = s16(from);
    int before = out.size();
    if (contours > 0) {
      int instructions = from + 10 + 2 * contours;
      out.bytes(data, from, 10 + 2 * contours).u16(0);
      int rest = instructions + 2 + u16(instructions);
      if (rest >= to) {
        throw new IndexOutOfBoundsException();
      }
      out.bytes(data, rest, to - rest);
    } else {
      out.bytes(data, from, 10);
      int at = from + 10;
      int flags;
      do {
        flags = u16(at);
        int length = 4 + ((flags & 1) != 0 ? 4 : 2);
        length += (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
        out.u16(flags & ~0x100).u16(renumber.applyAsInt(u16(at + 2)));
        out.bytes(data, at + 4, length - 4);
        at += length;
        if (at > to) {
          throw new IndexOutOfBoundsException();
        }
      } while ((flags & 0x20) != 0);
    }
    if ((out.size() - before) % 2 != 0) {
      out.u8(0);
    }
  }
}
