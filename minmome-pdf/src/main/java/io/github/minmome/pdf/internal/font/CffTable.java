package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.UnusableFontException;

/**
 * A table CFF (Compact Font Format 1, Adobe Technical Note 5176), read in place: the charstrings of
 * its glyphs and the subroutines that they call. Both kinds of fonts are read, those with names of
 * glyphs and those with CIDs, whose glyphs have subroutines of several font DICTs. Immutable.
 */
final class CffTable {
  private static final double[] USUAL_MATRIX = {0.001, 0, 0, 0.001, 0, 0};

  private final FontData data;
  private final int table;
  private final int length;
  private final CffIndex charStrings;
  private final CffIndex globalSubrs;

  /** The subroutines of each font DICT. */
  private final CffIndex[] localSubrs;

  /** For each glyph the number of its font DICT; empty when there is one. */
  private final byte[] fontDicts;

  /**
   * Reads the table.
   *
   * @throws UnusableFontException when it is damaged, or measures glyphs otherwise than the table
   *     head states
   * @throws IndexOutOfBoundsException when it ends too early
   */
  CffTable(FontTables tables, int glyphCount, int unitsPerEm) {
    data = tables.data();
    table = tables.offset("CFF ");
    length = tables.length("CFF ");
    require(data.u8(table) == 1);
    CffIndex names = CffIndex.at(data, table + data.u8(table + 2));
    CffIndex tops = CffIndex.at(data, names.end());
    require(tops.count() >= 1);
    CffIndex strings = CffIndex.at(data, tops.end());
    globalSubrs = CffIndex.at(data, strings.end());
    var top = new CffDict(data, tops.start(0), tops.start(1));
    require(top.integer(CffDict.CHAR_STRING_TYPE, 2) == 2);
    charStrings = CffIndex.at(data, place(top, CffDict.CHAR_STRINGS));
    require(charStrings.count() == glyphCount);
    if (top.has(CffDict.ROS)) {
      CffIndex dicts = CffIndex.at(data, place(top, CffDict.FD_ARRAY));
      require(dicts.count() <= 256);
      localSubrs = new CffIndex[dicts.count()];
      for (int i = 0; i < localSubrs.length; i++) {
        var dict = new CffDict(data, dicts.start(i), dicts.start(i + 1));
        localSubrs[i] = subrs(dict);
        requireUnits(matrix(top, dict), unitsPerEm);
      }
      fontDicts = fontDicts(place(top, CffDict.FD_SELECT), glyphCount);
    } else {
      localSubrs = new CffIndex[] {subrs(top)};
      requireUnits(top.numbers(CffDict.FONT_MATRIX, USUAL_MATRIX), unitsPerEm);
      fontDicts = new byte[0];
    }
  }

  private static void require(boolean isSound) {
    FontTables.require(isSound, "CFF");
  }

  private int place(CffDict dict, int operator) {
    int offset = dict.integer(operator, 0);
    require(offset > 0 && offset < length);
    return table + offset;
  }

  private CffIndex subrs(CffDict dict) {
    double[] range = dict.numbers(CffDict.PRIVATE, 0, 0);
    require(range.length == 2 && range[0] >= 0 && range[1] >= 0 && range[0] + range[1] <= length);
    int from = table + (int) range[1];
    var privates = new CffDict(data, from, from + (int) range[0]);
    int offset = privates.integer(CffDict.SUBRS, 0);
    if (offset == 0) {
      return new CffIndex(data, 0, 1, 0, 0, 0);
    }
    require(offset > 0 && offset < length);
    return CffIndex.at(data, from + offset);
  }

  /**
   * Returns the matrix of a font DICT, applied before that of the whole font where both have one.
   */
  private static double[] matrix(CffDict top, CffDict dict) {
    if (!top.has(CffDict.FONT_MATRIX) || !dict.has(CffDict.FONT_MATRIX)) {
      return top.numbers(CffDict.FONT_MATRIX, dict.numbers(CffDict.FONT_MATRIX, USUAL_MATRIX));
    }
    double[] a = dict.numbers(CffDict.FONT_MATRIX);
    double[] b = top.numbers(CffDict.FONT_MATRIX);
    require(a.length == 6 && b.length == 6);
    return new double[] {
      a[0] * b[0] + a[1] * b[2],
      a[0] * b[1] + a[1] * b[3],
      a[2] * b[0] + a[3] * b[2],
      a[2] * b[1] + a[3] * b[3],
      a[4] * b[0] + a[5] * b[2] + b[4],
      a[4] * b[1] + a[5] * b[3] + b[5]
    };
  }

  /** Refuses glyphs that are slanted, moved or scaled otherwise than by the units of the em. */
  private static void requireUnits(double[] matrix, int unitsPerEm) {
    require(matrix.length == 6);
    for (int i = 0; i < 6; i++) {
      double expected = i == 0 || i == 3 ? 1 : 0;
      require(Math.abs(matrix[i] * unitsPerEm - expected) < 0.001);
    }
  }

  private byte[] fontDicts(int select, int glyphCount) {
    var dicts = new byte[glyphCount];
    int format = data.u8(select);
    require(format == 0 || format == 3);
    if (format == 0) {
      dicts = data.copy(select + 1, glyphCount);
    } else {
      int ranges = data.u16(select + 1);
      int last = 0;
      for (int i = 0; i < ranges; i++) {
        int range = select + 3 + 3 * i;
        int end = data.u16(range + 3);
        require(data.u16(range) >= last && end <= glyphCount);
        for (int glyph = data.u16(range); glyph < end; glyph++) {
          dicts[glyph] = (byte) data.u8(range + 2);
        }
        last = end;
      }
    }
    for (byte dict : dicts) {
      require((dict & 0xFF) < localSubrs.length);
    }
    return dicts;
  }

  FontData data() {
    return data;
  }

  /** Returns how many bytes it has. */
  int length() {
    return length;
  }

  CffIndex charStrings() {
    return charStrings;
  }

  CffIndex globalSubrs() {
    return globalSubrs;
  }

  CffIndex localSubrs(int glyph) {
    return localSubrs[fontDicts.length == 0 ? 0 : fontDicts[glyph] & 0xFF];
  }
}
