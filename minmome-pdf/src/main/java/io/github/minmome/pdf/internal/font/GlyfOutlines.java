package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/** TrueType outlines: the tables glyf and loca of the OpenType specification, read in place. */
final class GlyfOutlines implements Outlines {
  private final FontData data;
  private final int glyphCount;
  private final boolean longLoca;
  private final int glyf;
  private final int loca;
  private final int maxp;

  GlyfOutlines(FontTables tables, int glyphCount) {
    data = tables.data();
    this.glyphCount = glyphCount;
    longLoca = data.u16(tables.offset("head") + 50) != 0;
    glyf = tables.offset("glyf");
    loca = tables.offset("loca");
    maxp = tables.offset("maxp");
  }

  @Override
  public ProgramFormat format() {
    return ProgramFormat.TRUE_TYPE;
  }

  @Override
  public void inspect(OpenTypeFont font) {
    data.copy(maxp, 32);
    for (int glyph = 0; glyph < glyphCount; glyph++) {
      FontTables.require(liesInside(glyph), "loca");
    }
    new GlyfNesting(this, glyphCount).inspect();
  }

  /** Returns whether a glyph's outline begins before it ends, inside the file. */
  private boolean liesInside(int glyph) {
    int from = locate(glyph);
    int to = locate(glyph + 1);
    return from >= 0
        && from <= to
        && glyf + (long) to <= data.length()
        && (from == to || to - from >= 10);
  }

  @Override
  public void draw(int glyph, OutlineSink to) {
    new GlyfPoints(data).add(glyph, part -> glyf + locate(part)).draw(to);
  }

  @Override
  public byte[] program(FontSubset subset, boolean hasCmap) {
    return new GlyfProgram(this, subset).file(hasCmap);
  }

  /** Returns the first part of the table maxp, which counts glyphs and what hinting needs. */
  byte[] maxp() {
    return data.copy(maxp, 32);
  }

  @Override
  public boolean isDrawn(int glyph) {
    return isComposite(glyph) ? hasDrawnPart(glyph, new BitSet()) : hasContours(glyph);
  }

  /** Looks at each part once, however often and deep it is used. */
  private boolean hasDrawnPart(int glyph, BitSet seen) {
    boolean[] drawn = {false};
    forEachPart(
        glyph,
        part -> {
          if (!seen.get(part)) {
            seen.set(part);
            drawn[0] |= isComposite(part) ? hasDrawnPart(part, seen) : hasContours(part);
          }
        });
    return drawn[0];
  }

  private boolean hasContours(int glyph) {
    int from = locate(glyph);
    return locate(glyph + 1) > from && contours(from) != 0;
  }

  /** Returns how many contours the outline at a place in glyf has, -1 when it is made of others. */
  private int contours(int from) {
    return data.s16(glyf + from);
  }

  private int locate(int glyph) {
    return longLoca ? data.s32(loca + 4 * glyph) : 2 * data.u16(loca + 2 * glyph);
  }

  /**
   * Returns whether a glyph's outline is put together from other glyphs, whose numbers it then
   * contains.
   */
  boolean isComposite(int glyph) {
    int from = locate(glyph);
    return locate(glyph + 1) > from && contours(from) < 0;
  }

  @Override
  public void forEachPart(int glyph, IntConsumer parts) {
    if (isComposite(glyph)) {
      appendOutline(
          glyph,
          part -> {
            parts.accept(part);
            return part;
          },
          new Bytes(64));
    }
  }

  /**
   * Appends a glyph's outline without its hinting instructions, padded to an even length. The
   * numbers of a composite's parts are passed through the function.
   */
  void appendOutline(int glyph, IntUnaryOperator renumber, Bytes out) {
    if (!hasContours(glyph)) {
      return;
    }
    int from = glyf + locate(glyph);
    int to = glyf + locate(glyph + 1);
    int before = out.size();
    int contours = data.s16(from);
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
      appendParts(from, to, renumber, out);
    }
    if ((out.size() - before) % 2 != 0) {
      out.u8(0);
    }
  }

  private void appendParts(int from, int to, IntUnaryOperator renumber, Bytes out) {
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
}
