package io.github.minmome.pdf.internal.page;

/** What a piece of content is: the standard structure types of PDF 1.7 (14.8.4) that we use. */
public enum Tag {
  /** A large part, such as one sheet of many. */
  PART("Part", ""),
  /** A section. */
  SECT("Sect", ""),
  /** The title. */
  H1("H1", ""),
  /** A heading of the second level. */
  H2("H2", ""),
  /** A heading of the third level. */
  H3("H3", ""),
  /** A paragraph. */
  P("P", ""),
  /** A piece of a line. */
  SPAN("Span", ""),
  /** A list with bullets; contains {@link #LI}. */
  L("L", "/A<</O/List/ListNumbering/Disc>>"),
  /** A numbered list; contains {@link #LI}. */
  L_NUMBERED("L", "/A<</O/List/ListNumbering/Decimal>>"),
  /** An item of a list; contains {@link #LBL} (optional) and {@link #LBODY}. */
  LI("LI", ""),
  /** The bullet or number of an item. */
  LBL("Lbl", ""),
  /** The text of an item. */
  LBODY("LBody", ""),
  /** A table; contains {@link #TR}. */
  TABLE("Table", ""),
  /** A row of a table. */
  TR("TR", ""),
  /** A header cell for its row. */
  TH_ROW("TH", "/A<</O/Table/Scope/Row>>"),
  /** A header cell for its column. */
  TH_COLUMN("TH", "/A<</O/Table/Scope/Column>>"),
  /** A cell. */
  TD("TD", ""),
  /** A picture; made by {@link Canvas#figure}. */
  FIGURE("Figure", ""),
  /** A link; made by {@link Canvas#link}. */
  LINK("Link", ""),
  /** A field to fill in; made by {@link Canvas#field}. */
  FORM("Form", "");

  private final String pdfName;
  private final String attributes;

  Tag(String pdfName, String attributes) {
    this.pdfName = pdfName;
    this.attributes = attributes;
  }

  /** Returns its name in a PDF file. */
  public String pdfName() {
    return pdfName;
  }

  /** Returns the further entries of the structure element's dictionary. */
  public String attributes() {
    return attributes;
  }
}
