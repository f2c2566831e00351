package io.github.minmome.pdf.internal.page;

import io.github.minmome.pdf.internal.Bytes;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.font.GlyphRun;

/**
 * Writes runs of glyphs as text objects (PDF 1.7, 9.4); a font is set when it changes. Lengths are
 * in points. Not thread-safe.
 */
final class TextObjects {
  private final Bytes content;
  private final GlyphPool pool;

  /** Number of the font that the content has set, 0 for none. */
  private int font;

  private double size;

  TextObjects(Bytes content, GlyphPool pool) {
    this.content = content;
    this.pool = pool;
  }

  /** Sets the font anew with the next run, because a restored graphics state may have another. */
  void forgetFont() {
    font = 0;
  }

  /** Writes a run that begins at a place, or each of its glyphs at a place of its own. */
  void write(GlyphRun run, TextStyle style, double[] places, double baseline) {
    boolean isStrong = style.weight() == TextStyle.Weight.STRONG;
    boolean isPlaced = places.length > 1;
    content.ascii(isStrong ? "BT 2 Tr " : "BT ");
    content.number(places[0]).u8(' ').number(baseline).ascii(" Td");
    double pen = places[0];
    for (int i = 0; i < run.size(); i++) {
      int code = pool.code(run, i);
      if (code >>> 16 != font || style.size() != size) {
        content.ascii(i == 0 ? "/F" : isPlaced ? ">]TJ/F" : ">Tj/F").integer(code >>> 16);
        font = code >>> 16;
        size = style.size();
        content.u8(' ').number(size).ascii(isPlaced ? " Tf[<" : " Tf<");
      } else if (i == 0) {
        content.ascii(isPlaced ? "[<" : "<");
      }
      if (isPlaced) {
        long moved = Math.round((pen - places[i]) * 1000 / size);
        if (moved != 0) {
          content.u8('>').integer(moved).u8('<');
        }
        pen += (run.advance(i) - moved) * size / 1000;
      }
      content.hex16(code);
    }
    content.ascii(isPlaced ? ">]TJ" : ">Tj").ascii(isStrong ? " 0 Tr ET\n" : " ET\n");
  }
}
