package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;

/**
 * Looks at a stranger's font once, whole, so that printing with it cannot fail half way: every
 * table that is read later is read here, and a font that leads outside itself is refused.
 */
final class FontInspection {
  private static final int BMP = 0x10000;

  /** How deep outlines of outlines may be nested; fonts that people draw need two or three. */
  private static final int DEEPEST = 16;

  private final OpenTypeFont font;

  /** For each glyph how deep it is nested, 0 as long as that is not known. */
  private final byte[] depths;

  private final Bytes scratch = new Bytes();

  private FontInspection(OpenTypeFont font) {
    this.font = font;
    depths = new byte[font.glyphCount()];
  }

  /**
   * Refuses a font that printing could trip over.
   *
   * @throws IllegalArgumentException with the reason
   * @throws IndexOutOfBoundsException if a table ends too early
   */
  static void inspect(OpenTypeFont font) {
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
    font.characters().requireInsideFile();
    for (int c = 0; c < BMP; c++) {
      font.glyph(c);
    }
  }

  private void glyphs() {
    for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
      font.advanceUnits(glyph);
      font.leftSideBearing(glyph);
      require(font.liesInside(glyph), "loca");
    }
    for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
      depth(glyph, 1);
    }
  }

  /** How deep a glyph is nested, having read its outline and those of its parts once each. */
  private int depth(int glyph, int above) {
    require(above <= DEEPEST, "glyf");
    if (depths[glyph] == 0) {
      int[] deepest = {0};
      font.appendOutline(
          glyph,
          part -> {
            require(part < font.glyphCount(), "glyf");
            deepest[0] = Math.max(deepest[0], depth(part, above + 1));
            return part;
          },
          font.isComposite(glyph) ? new Bytes(64) : scratch);
      scratch.clear();
      depths[glyph] = (byte) (deepest[0] + 1);
    }
    require(above + depths[glyph] - 1 <= DEEPEST, "glyf");
    return depths[glyph];
  }
}
