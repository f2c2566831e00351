package io.github.minmome.pdf.internal.font;

import static io.github.minmome.pdf.internal.font.FontTables.require;

/**
 * Reads an untrusted font once, whole, so that printing with it cannot fail half way: every table
 * that is read later is read here, and a font that leads outside itself is refused.
 */
final class FontInspection {
  private static final int BMP = 0x10000;

  private FontInspection() {}

  /**
   * Refuses a font that printing could trip over.
   *
   * @throws io.github.minmome.pdf.UnusableFontException with the reason
   * @throws IndexOutOfBoundsException if a table ends too early
   */
  static void inspect(OpenTypeFont font) {
    require(font.unitsPerEm() >= 16 && font.unitsPerEm() <= 16384, "head");
    require(font.glyphCount() > 0, "maxp");
    require(font.hasMetrics(), "hhea");
    font.head();
    font.hhea();
    font.capHeight();
    font.characters().requireInsideFile();
    for (int c = 0; c < BMP; c++) {
      font.glyph(c);
    }
    for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
      font.advanceUnits(glyph);
      font.leftSideBearing(glyph);
    }
    font.outlines().inspect(font);
  }
}
