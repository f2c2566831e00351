package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Bytes;
import io.github.minmome.pdf.internal.font.FontSubset;
import io.github.minmome.pdf.internal.font.OpenTypeFont;
import io.github.minmome.pdf.internal.font.ProgramFormat;
import java.util.zip.Deflater;

/** One embedded font, compressed and ready to be written to any number of files. Immutable. */
final class EmbeddedFont {
  private final int number;
  private final String name;
  private final byte[] program;
  private final ProgramFormat format;
  private final String programEntries;
  private final byte[] toUnicode;
  private final byte[] widths;
  private final byte[] descriptor;

  private EmbeddedFont(
      FontSubset subset, Deflater deflater, boolean isForTyping, boolean isProgramPacked) {
    OpenTypeFont font = subset.font();
    number = subset.number();
    name = tag(number) + "+" + font.postScriptName();
    format = subset.format();
    byte[] plain = subset.program(isForTyping);
    program = isProgramPacked ? Streams.deflate(plain, plain.length, deflater) : plain;
    String entries = format.streamEntries(plain.length);
    programEntries = isProgramPacked ? "/Filter/FlateDecode" + entries : entries;
    byte[] map = subset.toUnicode();
    toUnicode = Streams.deflate(map, map.length, deflater);
    var w = new Bytes();
    subset.appendWidths(w);
    widths = w.toArray();
    var d = new Bytes();
    int[] box = font.boundingBox();
    d.ascii("<</Type/FontDescriptor/FontName/").ascii(name).ascii("/Flags 4/FontBBox[");
    for (int edge : box) {
      d.integer(edge).u8(' ');
    }
    d.ascii("]/ItalicAngle 0/Ascent ").integer(font.ascent());
    d.ascii("/Descent ").integer(font.descent());
    d.ascii("/CapHeight ")
        .integer(font.capHeight())
        .ascii("/StemV 80")
        .ascii(format.descriptorKey())
        .u8(' ');
    descriptor = d.toArray();
  }

  static EmbeddedFont of(FontSubset subset, Deflater deflater) {
    return new EmbeddedFont(subset, deflater, false, true);
  }

  /**
   * Returns a font whose file is not compressed: outlines shrink by a fifth only, at the cost of
   * much of the time that a file of one page takes.
   */
  static EmbeddedFont withPlainProgram(FontSubset subset, Deflater deflater) {
    return new EmbeddedFont(subset, deflater, false, false);
  }

  /** Returns a font that text can be typed with. */
  static EmbeddedFont forTyping(FontSubset subset, Deflater deflater) {
    return new EmbeddedFont(subset, deflater, true, true);
  }

  /** Six letters that mark a subset, the same for the same number. */
  private static String tag(int number) {
    return "MMOM" + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
  }

  int number() {
    return number;
  }

  /** Writes its five objects; returns the number of the one that pages refer to. */
  int write(ObjectWriter out) {
    int programObject = out.allocate();
    out.stream(programObject, programEntries, program);
    int toUnicodeObject = out.allocate();
    out.stream(toUnicodeObject, "/Filter/FlateDecode", toUnicode);
    int descriptorObject = out.allocate();
    out.begin(descriptorObject).bytes(descriptor).reference(programObject).ascii(">>");
    out.end();
    int cidFont = out.allocate();
    out.begin(cidFont)
        .ascii("<</Type/Font/BaseFont/")
        .ascii(name)
        .ascii("/Subtype")
        .ascii(format.cidFontSubtype())
        .ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>")
        .ascii("/DW 1000/W")
        .bytes(widths)
        .ascii("/FontDescriptor ")
        .reference(descriptorObject)
        .ascii(">>");
    out.end();
    int type0 = out.allocate();
    out.begin(type0)
        .ascii("<</Type/Font/Subtype/Type0/BaseFont/")
        .ascii(name)
        .ascii("/Encoding/Identity-H/DescendantFonts[")
        .reference(cidFont)
        .ascii("]/ToUnicode ")
        .reference(toUnicodeObject)
        .ascii(">>");
    out.end();
    return type0;
  }
}
