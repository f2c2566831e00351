package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.UnusableFontException;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An OpenType font: which glyph draws a character, how wide it is, and its {@link Outlines}. Reads
 * the tables cmap (formats 4, 12 and 14), hmtx, hhea, head, maxp, OS/2, name and GSUB of the
 * specification in place, so that loading costs little more than the bytes. Immutable, safe for any
 * number of threads.
 */
public final class OpenTypeFont {
  /** What {@link #variant} returns when the font does not have the sequence. */
  public static final int UNKNOWN_SEQUENCE = -1;

  private static final int RESTRICTED_LICENCE = 0x0002;
  private static final int NO_SUBSETS = 0x0100;
  private static final int BITMAP_ONLY = 0x0200;

  private final FontData data;
  private final int unitsPerEm;
  private final int glyphCount;
  private final int longMetrics;
  private final int head;
  private final int hhea;
  private final int hmtx;
  private final int os2;
  private final CharacterMap characters;
  private final @Nullable VerticalForms verticalForms;
  private final String postScriptName;
  private final Outlines outlines;

  private OpenTypeFont(FontTables tables) {
    data = tables.data();
    refuseVariable(tables);
    head = tables.offset("head");
    unitsPerEm = data.u16(head + 18);
    glyphCount = data.u16(tables.offset("maxp") + 4);
    hhea = tables.offset("hhea");
    longMetrics = data.u16(hhea + 34);
    hmtx = tables.offset("hmtx");
    os2 = tables.offset("OS/2");
    refuseLicence(data.u16(os2 + 8));
    outlines = Outlines.of(tables, glyphCount, unitsPerEm);
    characters = new CharacterMap(data, tables.offset("cmap"), glyphCount);
    verticalForms = tables.has("GSUB") ? new VerticalForms(data, tables.offset("GSUB")) : null;
    postScriptName = new FontNames(tables).postScriptName();
  }

  private static void refuseVariable(FontTables tables) {
    if (tables.has("fvar") || tables.has("CFF2")) {
      throw new UnusableFontException(Problem.of(ProblemCodes.FONT_VARIABLE, ""));
    }
    if (!tables.has("glyf") && !tables.has("CFF ") && tables.has("cmap")) {
      throw new UnusableFontException(Problem.of(ProblemCodes.FONT_OUTLINES, ""));
    }
  }

  private static void refuseLicence(int embedding) {
    if ((embedding & 0xF) == RESTRICTED_LICENCE || (embedding & BITMAP_ONLY) != 0) {
      throw new UnusableFontException(Problem.of(ProblemCodes.FONT_LICENCE_EMBEDDING, ""));
    }
    if ((embedding & NO_SUBSETS) != 0) {
      throw new UnusableFontException(Problem.of(ProblemCodes.FONT_LICENCE_SUBSETTING, ""));
    }
  }

  /**
   * Reads a file of one font. The bytes are kept, not copied: do not change them afterwards.
   *
   * @throws UnusableFontException with the reason, when the font cannot be embedded
   */
  public static OpenTypeFont read(byte[] file) {
    return read(file, null);
  }

  /**
   * Reads a font of a file that may contain several.
   *
   * @param member its number, counted from 0, or its PostScript name or full name; null for the
   *     only one
   * @throws UnusableFontException with the reason, when the font cannot be embedded: no such
   *     member, outlines of another kind, a licence that forbids it, a damaged file
   */
  public static OpenTypeFont read(byte[] file, @Nullable String member) {
    try {
      var font = new OpenTypeFont(new FontFile(file).tables(member));
      FontInspection.inspect(font);
      return font;
    } catch (IndexOutOfBoundsException e) {
      throw new UnusableFontException(Problem.of(ProblemCodes.FONT_DAMAGED, ""));
    }
  }

  /** Reads a font that comes with this module, whose checksum is known, without inspecting it. */
  static OpenTypeFont trusted(byte[] file) {
    return new OpenTypeFont(new FontFile(file).tables(null));
  }

  /** Returns the PostScript name, letters, digits and hyphens only. */
  public String postScriptName() {
    return postScriptName;
  }

  /** Returns the number of glyphs. */
  public int glyphCount() {
    return glyphCount;
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  /** Height above the base line that lines of text need, in thousandths of the type size. */
  public int ascent() {
    return scaled(data.s16(hhea + 4));
  }

  /** Depth below the base line that lines of text need (negative), in thousandths. */
  public int descent() {
    return scaled(data.s16(hhea + 6));
  }

  /** Height of capital letters in thousandths of the type size. */
  public int capHeight() {
    return data.u16(os2) >= 2 ? scaled(data.s16(os2 + 88)) : 700;
  }

  /**
   * Returns the smallest box that contains every glyph: left, bottom, right, top, in thousandths.
   */
  public int[] boundingBox() {
    return IntStream.of(boundingBoxUnits()).map(this::scaled).toArray();
  }

  int[] boundingBoxUnits() {
    return IntStream.of(36, 38, 40, 42).map(edge -> data.s16(head + edge)).toArray();
  }

  private int scaled(int units) {
    return Math.round(units * 1000f / unitsPerEm);
  }

  /** Returns the glyph of a character, 0 when the font has none. */
  public int glyph(int codePoint) {
    return characters.glyph(codePoint);
  }

  /**
   * Returns the glyph of a character followed by a variation selector (an ideographic or a
   * standardized variation sequence), or {@link #UNKNOWN_SEQUENCE}.
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

  /** Returns how far a glyph moves the pen, in thousandths of the type size. */
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

  byte[] head() {
    return data.copy(head, 54);
  }

  byte[] hhea() {
    return data.copy(hhea, 36);
  }

  Outlines outlines() {
    return outlines;
  }

  /** Returns whether a glyph leaves a mark on paper. */
  public boolean hasOutline(int glyph) {
    return outlines.isDrawn(glyph);
  }
}
