package io.github.minmome.pdf.internal.font;

/** The kinds of embedded font files and how the objects of a PDF name them (ISO 32000-1, 9.9). */
public enum ProgramFormat {
  /** A TrueType file with the outlines of the table glyf. */
  TRUE_TYPE("/CIDFontType2/CIDToGIDMap/Identity", "/FontFile2", ""),
  /** A table CFF alone. */
  CFF("/CIDFontType0", "/FontFile3", "/Subtype/CIDFontType0C");

  private final String cidFontSubtype;
  private final String descriptorKey;
  private final String streamSubtype;

  ProgramFormat(String cidFontSubtype, String descriptorKey, String streamSubtype) {
    this.cidFontSubtype = cidFontSubtype;
    this.descriptorKey = descriptorKey;
    this.streamSubtype = streamSubtype;
  }

  /** Returns the subtype of the CID font and what it needs beside. */
  public String cidFontSubtype() {
    return cidFontSubtype;
  }

  /** Returns the key of the font descriptor under which the file is embedded. */
  public String descriptorKey() {
    return descriptorKey;
  }

  /** Returns the entries of the file's stream for a file of so many bytes before compression. */
  public String streamEntries(int length) {
    return streamSubtype.isEmpty() ? "/Length1 " + length : streamSubtype;
  }
}
