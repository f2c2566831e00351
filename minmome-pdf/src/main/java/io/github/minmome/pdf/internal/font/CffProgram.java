package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes a table CFF of the glyphs of a subset, whose CIDs are their numbers (Adobe Technical Note
 * 5176): one font DICT, no hints, no subroutines, and the widths of the font's table hmtx, with
 * which those of the PDF have to agree.
 */
final class CffProgram {
  private static final int FIRST_OWN_STRING = 391;

  private final CharStringReader reader;
  private final FontSubset subset;
  private final int unitsPerEm;

  CffProgram(CharStringReader reader, FontSubset subset, int unitsPerEm) {
    this.reader = reader;
    this.subset = subset;
    this.unitsPerEm = unitsPerEm;
  }

  byte[] file() {
    byte[] names = index(ascii(subset.font().postScriptName()));
    byte[] strings = index(ascii("Adobe"), ascii("Identity"));
    byte[] glyphs = glyphs();
    byte[] charset = charset();
    byte[] select = new Bytes().u8(3).u16(1).u16(0).u8(0).u16(subset.size()).toArray();
    byte[] privates = dictOfWidths();
    int start = 4 + names.length + index(top(0, 0, 0, 0)).length + strings.length + 2;
    int selectAt = start + charset.length;
    int glyphsAt = selectAt + select.length;
    int privateAt = glyphsAt + glyphs.length;
    byte[] dicts = index(fontDict(privates.length, privateAt));
    int dictsAt = privateAt + privates.length;
    var file = new Bytes(dictsAt + dicts.length);
    file.u8(1).u8(0).u8(4).u8(4).bytes(names);
    file.bytes(index(top(start, selectAt, glyphsAt, dictsAt))).bytes(strings).u16(0);
    return file.bytes(charset).bytes(select).bytes(glyphs).bytes(privates).bytes(dicts).toArray();
  }

  private byte[] top(int charset, int select, int glyphs, int dicts) {
    var dict = new Bytes(100);
    // As short as they go: readers look for the operator at the beginning.
    CharStringStack.appendNumber(FIRST_OWN_STRING, dict);
    CharStringStack.appendNumber(FIRST_OWN_STRING + 1, dict);
    CharStringStack.appendNumber(0, dict);
    operator(CffDict.ROS, dict);
    if (unitsPerEm != 1000) {
      real(1.0 / unitsPerEm, dict);
      integer(0, dict);
      integer(0, dict);
      real(1.0 / unitsPerEm, dict);
      integer(0, dict);
      integer(0, dict);
      operator(CffDict.FONT_MATRIX, dict);
    }
    for (int edge : subset.font().boundingBoxUnits()) {
      integer(edge, dict);
    }
    operator(CffDict.FONT_BBOX, dict);
    integer(subset.size(), dict);
    operator(CffDict.CID_COUNT, dict);
    integer(charset, dict);
    operator(CffDict.CHARSET, dict);
    integer(select, dict);
    operator(CffDict.FD_SELECT, dict);
    integer(glyphs, dict);
    operator(CffDict.CHAR_STRINGS, dict);
    integer(dicts, dict);
    operator(CffDict.FD_ARRAY, dict);
    return dict.toArray();
  }

  private static byte[] fontDict(int privateLength, int privateAt) {
    var dict = new Bytes(16);
    integer(privateLength, dict);
    integer(privateAt, dict);
    operator(CffDict.PRIVATE, dict);
    return dict.toArray();
  }

  /** Returns the private DICT: glyphs that are as wide as high need not say so. */
  private byte[] dictOfWidths() {
    var dict = new Bytes(8);
    integer(unitsPerEm, dict);
    operator(CffDict.DEFAULT_WIDTH, dict);
    return dict.toArray();
  }

  private byte[] charset() {
    int rest = subset.size() - 1;
    return rest == 0 ? new byte[] {0} : new Bytes(8).u8(2).u16(1).u16(rest - 1).toArray();
  }

  private byte[] glyphs() {
    var glyphs = new byte[subset.size()][];
    var charString = new Bytes();
    for (int i = 0; i < glyphs.length; i++) {
      charString.clear();
      int advance = subset.font().advanceUnits(subset.glyph(i));
      if (advance != unitsPerEm) {
        CharStringStack.appendNumber(advance, charString);
      }
      reader.read(subset.glyph(i), charString);
      glyphs[i] = charString.toArray();
    }
    return index(glyphs);
  }

  private static byte[] ascii(String text) {
    return new Bytes().ascii(text).toArray();
  }

  /** Returns a list of byte strings (INDEX). */
  private static byte[] index(byte[]... entries) {
    int length = 1;
    for (byte[] entry : entries) {
      length += entry.length;
    }
    int size = length < 1 << 8 ? 1 : length < 1 << 16 ? 2 : length < 1 << 24 ? 3 : 4;
    var index = new Bytes(3 + size * (entries.length + 1) + length);
    index.u16(entries.length).u8(size);
    int offset = 1;
    appendOffset(offset, size, index);
    for (byte[] entry : entries) {
      offset += entry.length;
      appendOffset(offset, size, index);
    }
    for (byte[] entry : entries) {
      index.bytes(entry);
    }
    return index.toArray();
  }

  private static void appendOffset(int offset, int size, Bytes out) {
    for (int i = size - 1; i >= 0; i--) {
      out.u8(offset >> (8 * i));
    }
  }

  /** Appends a whole number in the form that is always five bytes long. */
  private static void integer(int number, Bytes dict) {
    dict.u8(29).u32(number);
  }

  private static void real(double number, Bytes dict) {
    String digits = new BigDecimal(number).setScale(12, RoundingMode.HALF_EVEN).toPlainString();
    dict.u8(30);
    var nibbles = new StringBuilder(digits.replace('.', 'a')).append('f');
    if (nibbles.length() % 2 != 0) {
      nibbles.append('f');
    }
    for (int i = 0; i < nibbles.length(); i += 2) {
      dict.u8(Integer.parseInt(nibbles.substring(i, i + 2), 16));
    }
  }

  private static void operator(int operator, Bytes dict) {
    if (operator > 0xFF) {
      dict.u8(operator >> 8);
    }
    dict.u8(operator & 0xFF);
  }
}
