package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A TrueType font: which glyph draws a character, how wide it is, and its outline. Reads the tables
 * cmap (formats 4, 12 and 14), glyf, loca, hmtx, hhea, head, OS/2 and name of the OpenType
 * specification in place, so that loading costs little more than holding the bytes. Immutable, safe
 * for any number of threads.
 */
public final class OpenTypeFont {
  /** What {@link #variant} answers when the font does not know the sequence. */
  public static final int UNKNOWN_SEQUENCE = -1;

  private static final int RESTRICTED_LICENCE = 0x0002;
  private static final int NO_SUBSETS = 0x0100;
  private static final int BITMAP_ONLY = 0x0200;

  /** What the specification allows; a name in a PDF/A has 127 bytes. */
  private static final int LONGEST_NAME = 63;

  private final FontData data;
  private final Map<String, Integer> offsets = new HashMap<>();
  private final int unitsPerEm;
  private final int glyphCount;
  private final int longMetrics;
  private final boolean longLoca;
  private final int glyf;
  private final int loca;
  private final int hmtx;
  private final CharacterMap characters;
  private final @Nullable VerticalForms verticalForms;
  private final String postScriptName;

  private OpenTypeFont(byte[] file) {
    data = new FontData(file);
    if (file.length < 12) {
      throw new IllegalArgumentException("Not a font: the file is too short");
    }
    int version = data.s32(0);
    if (version == 0x4F54544F) {
      throw new IllegalArgumentException(
          "A font with CFF outlines (OTTO) cannot be embedded exactly: give a TrueType font"
              + " (glyf)");
    }
    if (version == 0x74746366) {
      throw new IllegalArgumentException("A font collection (ttcf): give one TrueType font of it");
    }
    if (version != 0x00010000 && version != 0x74727565) {
      throw new IllegalArgumentException("Not a TrueType font");
    }
    int tables = data.u16(4);
    for (int i = 0; i < tables; i++) {
      int record = 12 + 16 * i;
      int offset = data.s32(record + 8);
      int length = data.s32(record + 12);
      if (Integer.toUnsignedLong(offset) + Integer.toUnsignedLong(length) > file.length) {
        throw new IllegalArgumentException("A damaged font: a table lies outside the file");
      }
      offsets.put(new String(file, record, 4, StandardCharsets.ISO_8859_1), offset);
    }
    int head = table("head");
    unitsPerEm = data.u16(head + 18);
    longLoca = data.u16(head + 50) != 0;
    glyphCount = data.u16(table("maxp") + 4);
    longMetrics = data.u16(table("hhea") + 34);
    glyf = table("glyf");
    loca = table("loca");
    hmtx = table("hmtx");
    int os2 = table("OS/2");
    int embedding = data.u16(os2 + 8);
    if ((embedding & 0xF) == RESTRICTED_LICENCE || (embedding & BITMAP_ONLY) != 0) {
      throw new IllegalArgumentException(
          "The font's licence bits (fsType of OS/2) forbid embedding it");
    }
    if ((embedding & NO_SUBSETS) != 0) {
      throw new IllegalArgumentException(
          "The font's licence bits (fsType of OS/2) forbid embedding a part of it");
    }
    characters = new CharacterMap(data, table("cmap"), glyphCount);
    Integer gsub = offsets.get("GSUB");
    verticalForms = gsub == null ? null : new VerticalForms(data, gsub);
    postScriptName = readPostScriptName();
  }

  /**
   * Reads a font. The bytes are kept, not copied: do not change them afterwards.
   *
   * @throws IllegalArgumentException with the reason, when the font cannot be embedded: CFF
   *     outlines, a collection, a licence that forbids it, a damaged file
   */
  public static OpenTypeFont read(byte[] file) {
    try {
      var font = new OpenTypeFont(file);
      FontInspection.inspect(font);
      return font;
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("A damaged font: a table ends too early", e);
    }
  }

  /** Reads a font that comes with this module, whose checksum is known, without inspecting it. */
  static OpenTypeFont trusted(byte[] file) {
    return new OpenTypeFont(file);
  }

  private int table(String tag) {
    Integer offset = offsets.get(tag);
    if (offset == null) {
      throw new IllegalArgumentException("A damaged font: the table " + tag + " is missing");
    }
    return offset;
  }

  private String readPostScriptName() {
    int name = table("name");
    int count = data.u16(name + 2);
    int strings = name + data.u16(name + 4);
    for (int i = 0; i < count; i++) {
      int record = name + 6 + 12 * i;
      if (data.u16(record) == 3 && data.u16(record + 6) == 6) {
        byte[] text = data.copy(strings + data.u16(record + 10), data.u16(record + 8));
        var allowed = new String(text, StandardCharsets.UTF_16BE).replaceAll("[^A-Za-z0-9-]", "");
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
    return scaled(data.s16(table("hhea") + 4));
  }

  /** Depth below the base line that lines of text need (negative), in thousandths. */
  public int descent() {
    return scaled(data.s16(table("hhea") + 6));
  }

  /** Height of capital letters in thousandths of the type size. */
  public int capHeight() {
    int os2 = table("OS/2");
    return data.u16(os2) >= 2 ? scaled(data.s16(os2 + 88)) : 700;
  }

  /** The smallest box that holds every glyph: left, bottom, right, top, in thousandths. */
  public int[] boundingBox() {
    int head = table("head");
    return new int[] {
      scaled(data.s16(head + 36)),
      scaled(data.s16(head + 38)),
      scaled(data.s16(head + 40)),
      scaled(data.s16(head + 42))
    };
  }

  private int scaled(int units) {
    return Math.round(units * 1000f / unitsPerEm);
  }

  /** The glyph of a character, 0 when the font has none. */
  public int glyph(int codePoint) {
    return characters.glyph(codePoint);
  }

  /**
   * The glyph of a character followed by a variation selector (an ideographic or a standardized
   * variation sequence), or {@link #UNKNOWN_SEQUENCE}.
   */
  public int variant(int codePoint, int selector) {
    return characters.variant(codePoint, selector);
  }

  /**
   * Returns the glyph that draws a glyph in vertical writing (縦書き): itself when the font has no
   * other.
   */
  public int verticalForm(int glyph) {
    int form = verticalForms == null ? glyph : verticalForms.of(glyph);
    return form < glyphCount ? form : glyph;
  }

  CharacterMap characters() {
    return characters;
  }

  boolean hasMetrics() {
    return longMetrics > 0 && longMetrics <= glyphCount;
  }

  /** Whether a glyph's outline begins before it ends, inside the file. */
  boolean liesInside(int glyph) {
    int from = locate(glyph);
    int to = locate(glyph + 1);
    return from >= 0
        && from <= to
        && glyf + (long) to <= data.length()
        && (from == to || to - from >= 10);
  }

  /** How far a glyph moves the pen, in thousandths of the type size. */
  public int advance(int glyph) {
    return scaled(advanceUnits(glyph));
  }

  int advanceUnits(int glyph) {
    return data.u16(hmtx + 4 * Math.min(glyph, longMetrics - 1));
  }

  int leftSideBearing(int glyph) {
    return glyph < longMetrics
        ? data.s16(hmtx + 4 * glyph + 2)
        : data.s16(hmtx + 4 * longMetrics + 2 * (glyph - longMetrics));
  }

  byte[] copyOf(String tag, int length) {
    return data.copy(table(tag), length);
  }

  /** Whether a glyph leaves a mark on paper. */
  public boolean hasOutline(int glyph) {
    return isComposite(glyph) ? hasDrawnPart(glyph, new BitSet()) : isDrawn(glyph);
  }

  /** Looks at each part once, however often and deep it is used. */
  private boolean hasDrawnPart(int glyph, BitSet seen) {
    boolean[] drawn = {false};
    appendOutline(
        glyph,
        part -> {
          if (!seen.get(part)) {
            seen.set(part);
            drawn[0] |= isComposite(part) ? hasDrawnPart(part, seen) : isDrawn(part);
          }
          return part;
        },
        new Bytes());
    return drawn[0];
  }

  private boolean isDrawn(int glyph) {
    int from = locate(glyph);
    return locate(glyph + 1) > from && contours(from) != 0;
  }

  /** How many contours the outline at a place in glyf has, -1 when it is made of others. */
  private int contours(int from) {
    return data.s16(glyf + from);
  }

  private int locate(int glyph) {
    return longLoca ? data.s32(loca + 4 * glyph) : 2 * data.u16(loca + 2 * glyph);
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
  void appendOutline(int glyph, IntUnaryOperator renumber, Bytes out) {
    int from = glyf + locate(glyph);
    int to = glyf + locate(glyph + 1);
    if (!isDrawn(glyph)) {
      return;
    }
    int contours = data.s16(from);
    int before = out.size();
    if (contours > 0) {
      int instructions = from + 10 + 2 * contours;
      data.append(from, 10 + 2 * contours, out);
      out.u16(0);
      int rest = instructions + 2 + data.u16(instructions);
      if (rest >= to) {
        throw new IndexOutOfBoundsException();
      }
      data.append(rest, to - rest, out);
    } else {
      data.append(from, 10, out);
      int at = from + 10;
      int flags;
      do {
        flags = data.u16(at);
        int length = 4 + ((flags & 1) != 0 ? 4 : 2);
        length += (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
        out.u16(flags & ~0x100).u16(renumber.applyAsInt(data.u16(at + 2)));
        data.append(at + 4, length - 4, out);
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
