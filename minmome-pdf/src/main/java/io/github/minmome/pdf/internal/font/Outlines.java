package io.github.minmome.pdf.internal.font;

import java.util.function.IntConsumer;

/**
 * The outlines of a font's glyphs in one format of the OpenType specification: which glyphs leave a
 * mark, and the file that a document embeds for a part of them. A further format is one more class
 * of this kind, its line in {@link #of}, and its way into a PDF in {@link ProgramFormat}.
 * Immutable, safe for any number of threads.
 */
interface Outlines {
  /**
   * Returns the outlines that a font's tables contain.
   *
   * @throws io.github.minmome.pdf.UnusableFontException when there are none in a format that papers
   *     are printed with
   */
  static Outlines of(FontTables tables, int glyphCount, int unitsPerEm) {
    if (tables.has("CFF ")) {
      return new CffOutlines(new CffTable(tables, glyphCount, unitsPerEm), unitsPerEm);
    }
    return new GlyfOutlines(tables, glyphCount);
  }

  /** Returns how a PDF refers to an embedded file of this format. */
  ProgramFormat format();

  /**
   * Reads all that {@link #program} will read, so that printing cannot fail half way.
   *
   * @throws io.github.minmome.pdf.UnusableFontException when something is damaged
   * @throws IndexOutOfBoundsException when a table ends too early
   */
  void inspect(OpenTypeFont font);

  /** Returns whether a glyph leaves a mark on paper. */
  boolean isDrawn(int glyph);

  /**
   * Passes on the glyphs that a glyph is put together from, in the order in which it names them.
   */
  void forEachPart(int glyph, IntConsumer parts);

  /**
   * Draws a glyph in units of its font, upwards from the base line.
   *
   * @throws io.github.minmome.pdf.UnusableFontException when its outline is damaged
   */
  void draw(int glyph, OutlineSink to);

  /**
   * Returns the file of just the glyphs of a subset, without hinting.
   *
   * @param hasCmap whether it also maps characters to glyphs, which typing into a field needs,
   *     where the format has a place for it
   */
  byte[] program(FontSubset subset, boolean hasCmap);
}
