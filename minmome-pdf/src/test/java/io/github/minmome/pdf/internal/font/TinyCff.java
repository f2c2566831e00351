package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntSupplier;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Makes the smallest valid CFF tables, as Adobe Technical Note 5176 lays them out, and fonts of
 * them: the second glyph draws A, the third B and so on.
 */
final class TinyCff {
  private static final Map<String, int[]> OPERATORS =
      Map.ofEntries(
          Map.entry("hstem", new int[] {1}),
          Map.entry("vstem", new int[] {3}),
          Map.entry("vmoveto", new int[] {4}),
          Map.entry("rlineto", new int[] {5}),
          Map.entry("hlineto", new int[] {6}),
          Map.entry("vlineto", new int[] {7}),
          Map.entry("rrcurveto", new int[] {8}),
          Map.entry("callsubr", new int[] {10}),
          Map.entry("return", new int[] {11}),
          Map.entry("endchar", new int[] {14}),
          Map.entry("hstemhm", new int[] {18}),
          Map.entry("hintmask", new int[] {19}),
          Map.entry("cntrmask", new int[] {20}),
          Map.entry("rmoveto", new int[] {21}),
          Map.entry("hmoveto", new int[] {22}),
          Map.entry("vstemhm", new int[] {23}),
          Map.entry("rcurveline", new int[] {24}),
          Map.entry("rlinecurve", new int[] {25}),
          Map.entry("vvcurveto", new int[] {26}),
          Map.entry("hhcurveto", new int[] {27}),
          Map.entry("callgsubr", new int[] {29}),
          Map.entry("vhcurveto", new int[] {30}),
          Map.entry("hvcurveto", new int[] {31}),
          Map.entry("and", new int[] {12, 3}),
          Map.entry("or", new int[] {12, 4}),
          Map.entry("not", new int[] {12, 5}),
          Map.entry("abs", new int[] {12, 9}),
          Map.entry("add", new int[] {12, 10}),
          Map.entry("sub", new int[] {12, 11}),
          Map.entry("div", new int[] {12, 12}),
          Map.entry("neg", new int[] {12, 14}),
          Map.entry("eq", new int[] {12, 15}),
          Map.entry("drop", new int[] {12, 18}),
          Map.entry("put", new int[] {12, 20}),
          Map.entry("get", new int[] {12, 21}),
          Map.entry("ifelse", new int[] {12, 22}),
          Map.entry("random", new int[] {12, 23}),
          Map.entry("mul", new int[] {12, 24}),
          Map.entry("sqrt", new int[] {12, 26}),
          Map.entry("dup", new int[] {12, 27}),
          Map.entry("exch", new int[] {12, 28}),
          Map.entry("index", new int[] {12, 29}),
          Map.entry("roll", new int[] {12, 30}),
          Map.entry("hflex", new int[] {12, 34}),
          Map.entry("flex", new int[] {12, 35}),
          Map.entry("hflex1", new int[] {12, 36}),
          Map.entry("flex1", new int[] {12, 37}),
          Map.entry("reserved", new int[] {2}));

  private final byte[][] glyphs;
  private byte[][] globals = {};
  private byte[][][] locals = {{}};
  private int @org.jspecify.annotations.Nullable [] dictOfGlyph;
  private Bytes extraTop = new Bytes();

  private TinyCff(byte[][] glyphs) {
    this.glyphs = glyphs;
  }

  /** A font of these charstrings, written in words and numbers. */
  static TinyCff of(String... charStrings) {
    return new TinyCff(encoded(charStrings));
  }

  /** A font of these charstrings as bytes. */
  static TinyCff ofBytes(byte[]... charStrings) {
    return new TinyCff(charStrings);
  }

  TinyCff globals(String... subrs) {
    globals = encoded(subrs);
    return this;
  }

  TinyCff locals(String... subrs) {
    locals = new byte[][][] {encoded(subrs)};
    return this;
  }

  /** A CID-keyed font whose glyphs have the subroutines of these font DICTs. */
  TinyCff cidKeyed(int[] dictOfGlyph, String[]... subrsOfDicts) {
    this.dictOfGlyph = dictOfGlyph;
    locals = Arrays.stream(subrsOfDicts).map(TinyCff::encoded).toArray(byte[][][]::new);
    return this;
  }

  /** More operators of the Top DICT, encoded. */
  TinyCff top(Bytes operators) {
    extraTop = operators;
    return this;
  }

  private static byte[][] encoded(String... texts) {
    return Arrays.stream(texts).map(TinyCff::charString).toArray(byte[][]::new);
  }

  /** A charstring of words: numbers, operators, and bytes of a mask such as x80. */
  static byte[] charString(String words) {
    var out = new Bytes();
    for (String word : words.isBlank() ? new String[0] : words.strip().split("\\s+")) {
      int[] operator = OPERATORS.get(word);
      if (operator != null) {
        Arrays.stream(operator).forEach(out::u8);
      } else if (word.startsWith("x")) {
        out.u8(Integer.parseInt(word.substring(1), 16));
      } else if (word.contains(".")) {
        out.u8(255).u32((int) Math.round(Double.parseDouble(word) * 65536));
      } else {
        out.u8(28).u16(Integer.parseInt(word));
      }
    }
    return out.toArray();
  }

  /** The word of an operator, whose second byte is read when it has one. */
  static String operator(int code, IntSupplier second) {
    int[] bytes = code == 12 ? new int[] {code, second.getAsInt()} : new int[] {code};
    return OPERATORS.entrySet().stream()
        .filter(operator -> Arrays.equals(operator.getValue(), bytes))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  static byte[] index(byte[]... entries) {
    var out = new Bytes().u16(entries.length);
    if (entries.length > 0) {
      int offset = 1;
      out.u8(4).u32(offset);
      for (byte[] entry : entries) {
        out.u32(offset += entry.length);
      }
      Arrays.stream(entries).forEach(out::bytes);
    }
    return out.toArray();
  }

  static Bytes dict(Bytes out, int operator, int... numbers) {
    for (int number : numbers) {
      out.u8(29).u32(number);
    }
    if (operator > 0xFF) {
      out.u8(operator >> 8);
    }
    return out.u8(operator & 0xFF);
  }

  /** The table. */
  byte[] table() {
    int start = head(0, 0, 0, new int[locals.length + 1]).length;
    byte[] glyphIndex = index(glyphs);
    int select = start + glyphIndex.length;
    byte[] selection = new byte[1 + glyphs.length];
    int[] dicts = dictOfGlyph;
    for (int i = 0; dicts != null && i < glyphs.length; i++) {
      selection[1 + i] = (byte) dicts[i];
    }
    var privates = new Bytes();
    var places = new int[locals.length + 1];
    int base = select + selection.length;
    for (int i = 0; i < locals.length; i++) {
      places[i] = base + privates.size();
      dict(privates, CffDict.SUBRS, 6).bytes(index(locals[i]));
    }
    places[locals.length] = base + privates.size();
    var fontDicts = new byte[locals.length][];
    for (int i = 0; i < locals.length; i++) {
      fontDicts[i] = dict(new Bytes(), CffDict.PRIVATE, 6, places[i]).toArray();
    }
    return new Bytes()
        .bytes(head(start, select, base + privates.size(), places))
        .bytes(glyphIndex)
        .bytes(selection)
        .bytes(privates)
        .bytes(index(fontDicts))
        .toArray();
  }

  private byte[] head(int glyphsAt, int selectAt, int dictsAt, int[] privates) {
    var top = new Bytes();
    if (dictOfGlyph != null) {
      dict(top, CffDict.ROS, 391, 392, 0);
      dict(top, CffDict.FD_ARRAY, dictsAt);
      dict(top, CffDict.FD_SELECT, selectAt);
    } else {
      dict(top, CffDict.PRIVATE, 6, privates[0]);
    }
    dict(top, CffDict.CHAR_STRINGS, glyphsAt).bytes(extraTop);
    byte[] adobe = new Bytes().ascii("Adobe").toArray();
    byte[] identity = new Bytes().ascii("Identity").toArray();
    return new Bytes()
        .u8(1)
        .u8(0)
        .u8(4)
        .u8(4)
        .bytes(index(new Bytes().ascii("Mihon").toArray()))
        .bytes(index(top.toArray()))
        .bytes(index(adobe, identity))
        .bytes(index(globals))
        .toArray();
  }

  /** A font with the table. */
  TinyFont font() {
    return TinyFont.ofTriangles(glyphs.length)
        .without("glyf")
        .without("loca")
        .with("CFF ", new Bytes().bytes(table()));
  }

  /** What another reader, FontBox, makes of a table. */
  static CFFFont foreign(byte[] table) {
    try {
      return new CFFParser().parse(new RandomAccessReadBuffer(table)).get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
