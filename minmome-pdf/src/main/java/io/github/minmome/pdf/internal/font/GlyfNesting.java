package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;

/** Reads each outline of a font once and refuses those that are nested without an end. */
final class GlyfNesting {
  /** How deep outlines of outlines may be nested; fonts that people draw need two or three. */
  private static final int MAX_DEPTH = 16;

  private final GlyfOutlines outlines;
  private final int glyphCount;

  /** For each glyph how deep it is nested, 0 as long as that is not known. */
  private final byte[] depths;

  private final Bytes scratch = new Bytes();

  GlyfNesting(GlyfOutlines outlines, int glyphCount) {
    this.outlines = outlines;
    this.glyphCount = glyphCount;
    depths = new byte[glyphCount];
  }

  void inspect() {
    for (int glyph = 0; glyph < glyphCount; glyph++) {
      depth(glyph, 1);
    }
  }

  /**
   * Returns how deep a glyph is nested, having read its outline and those of its parts once each.
   */
  private int depth(int glyph, int above) {
    FontTables.require(above <= MAX_DEPTH, "glyf");
    if (depths[glyph] == 0) {
      int[] deepest = {0};
      outlines.appendOutline(
          glyph,
          part -> {
            FontTables.require(part < glyphCount, "glyf");
            deepest[0] = Math.max(deepest[0], depth(part, above + 1));
            return part;
          },
          outlines.isComposite(glyph) ? new Bytes(64) : scratch);
      scratch.clear();
      depths[glyph] = (byte) (deepest[0] + 1);
    }
    FontTables.require(above + depths[glyph] - 1 <= MAX_DEPTH, "glyf");
    return depths[glyph];
  }
}
