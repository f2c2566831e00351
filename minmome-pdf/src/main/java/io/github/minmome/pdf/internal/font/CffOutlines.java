package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** Outlines of cubic curves: the table CFF of an OpenType font. */
final class CffOutlines implements Outlines {
  /** Fonts share parts of outlines, which makes them a few times longer when written out. */
  private static final long MAX_STEPS_OF_A_BYTE = 16;

  private static final long MAX_STEPS_BESIDE = 1_000_000;

  private final CffTable table;
  private final int unitsPerEm;

  /** The glyphs that leave a mark. */
  private final BitSet drawn = new BitSet();

  /**
   * Reads every outline.
   *
   * @throws io.github.minmome.pdf.UnusableFontException when one is damaged
   * @throws IndexOutOfBoundsException when the table ends too early
   */
  CffOutlines(CffTable table, int unitsPerEm) {
    this.table = table;
    this.unitsPerEm = unitsPerEm;
    long most = MAX_STEPS_BESIDE + MAX_STEPS_OF_A_BYTE * table.length();
    var reader = new CharStringReader(table);
    var scratch = new Bytes();
    for (int glyph = 0; glyph < table.charStrings().count(); glyph++) {
      scratch.clear();
      drawn.set(glyph, reader.read(glyph, scratch));
      FontTables.require(reader.steps() <= most, "CFF");
    }
  }

  @Override
  public ProgramFormat format() {
    return ProgramFormat.CFF;
  }

  @Override
  public void inspect(OpenTypeFont font) {
    for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
      FontTables.require(font.advanceUnits(glyph) <= Short.MAX_VALUE, "hmtx");
    }
  }

  @Override
  public boolean isDrawn(int glyph) {
    return drawn.get(glyph);
  }

  @Override
  public void forEachPart(int glyph, IntConsumer parts) {
    // A charstring is whole: none of its parts is a glyph.
  }

  @Override
  public void draw(int glyph, OutlineSink to) {
    if (drawn.get(glyph)) {
      var plain = new Bytes();
      new CharStringReader(table).read(glyph, plain);
      new CharStringDrawing(to).draw(plain.toArray());
    }
  }

  @Override
  public byte[] program(FontSubset subset, boolean hasCmap) {
    return new CffProgram(new CharStringReader(table), subset, unitsPerEm).file();
  }
}
