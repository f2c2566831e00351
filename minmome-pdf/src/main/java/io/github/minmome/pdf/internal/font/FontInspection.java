package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;

/**
 * Looks at a stranger's font once, whole, so that printing with it cannot fail half way: every
 * table that is read later is read here, and a font that leads outside itself is refused.
 */
final class FontInspection {
  private static final int BMP = 0x10000;

  private final TrueTypeFont font;

  private FontInspection(TrueTypeFont font) {
    this.font = font;
  }

  /**
   * Refuses a font that printing could trip over.
   *
   * @throws IllegalArgumentException with the reason
   * @throws IndexOutOfBoundsException if a table ends too early
   */
  static void inspect(TrueTypeFont font) {
    var inspection = new FontInspection(font);
    inspection.measures();
    inspection.characters();
    inspection.glyphs();
  }

  private static void require(boolean sound, String table) {
    if (!sound) {
      throw new IllegalArgumentException("A damaged font: the table " + table + " is not sound");
    }
  }

  private void measures() {
    require(font.unitsPerEm() >= 16 && font.unitsPerEm() <= 16384, "head");
    require(font.glyphCount() > 0, "maxp");
    require(font.hasMetrics(), "hhea");
    font.copyOf("head", 54);
    font.copyOf("hhea", 36);
    font.copyOf("maxp", 32);
    font.capHeight();
  }

  private void characters() {
    font.requireCharacterTablesInside();
    for (int c = 0; c < BMP; c++) {
      font.glyph(c);
    }
  }

  private void glyphs() {
    var scratch = new Bytes();
    for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
      font.advanceUnits(glyph);
      font.leftSideBearing(glyph);
      require(font.liesInside(glyph), "loca");
      scratch.clear();
      font.appendOutline(
          glyph,
          part -> {
            require(part < font.glyphCount(), "glyf");
            return part;
          },
          scratch);
    }
  }
}
