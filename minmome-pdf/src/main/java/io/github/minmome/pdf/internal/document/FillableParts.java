package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Bytes;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.font.OpenTypeFont;
import io.github.minmome.pdf.internal.page.Annotation;
import io.github.minmome.pdf.internal.page.Box;
import java.nio.charset.Charset;

/**
 * The fields of a form to fill in on a screen (AcroForm), and the font to type with: every
 * character of Windows-31J that the font has, which covers JIS levels 1 and 2.
 */
final class FillableParts {
  /**
   * What fields call the font that is typed with. PDFium types kanji with a font of the system,
   * whatever the file has, unless the font's name is that of a font of symbols.
   */
  private static final String TYPING = "Wingdings";

  private static final int MULTILINE = 1 << 12;
  private static final int COMB = 1 << 24;

  /** What does not fit cannot be typed: scrolled away it would not be printed. */
  private static final int DO_NOT_SCROLL = 1 << 23;

  private final ObjectWriter objects;
  private final int font;
  private final Bytes fields = new Bytes();
  private final int checkFont;

  FillableParts(ObjectWriter objects, OpenTypeFont typing) {
    this.objects = objects;
    var pool = new GlyphPool();
    var encoder = Charset.forName("windows-31j").newEncoder();
    for (char c = ' '; c < 0xFFFF; c++) {
      if (encoder.canEncode(c) && typing.glyph(c) != 0 && !Character.isSurrogate(c)) {
        pool.code(typing, c);
      }
    }
    font = EmbeddedFont.forTyping(pool.subsets().get(0), objects.deflater()).write(objects);
    checkFont = objects.allocate();
    objects.begin(checkFont).ascii("<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>");
    objects.end();
  }

  void write(Annotation field, int object, int page) {
    boolean isCheck = field.kind() == Annotation.Kind.CHECK;
    Box box = field.bounds();
    int off = isCheck ? appearance(box, "") : 0;
    int on = isCheck ? appearance(box, tick(box)) : appearance(box, "/Tx BMC EMC");
    Bytes bytes = objects.begin(object);
    bytes.ascii("<</Type/Annot/Subtype/Widget/F 4/Rect[").number(box.x()).u8(' ');
    bytes.number(box.y()).u8(' ').number(box.right()).u8(' ').number(box.bottom());
    bytes.ascii("]/P ").reference(page).ascii("/StructParent ").integer(object);
    bytes.ascii("/T").textString(String.valueOf(field.field()).replace('.', '_'));
    bytes.ascii("/TU").textString(field.description());
    if (isCheck) {
      bytes.ascii("/FT/Btn/V/Off/AS/Off/DA(/ZaDb 0 Tf 0 g)/MK<</CA(4)>>/AP<</N<</Yes ");
      bytes.reference(on).ascii("/Off ").reference(off).ascii(">>>>>>");
    } else {
      bytes.ascii("/FT/Tx/V()/DA(/" + TYPING + " ").number(field.size()).ascii(" Tf 0 g)/Ff ");
      boolean isMultiline = field.kind() == Annotation.Kind.MULTILINE;
      bytes.integer(DO_NOT_SCROLL | (isMultiline ? MULTILINE : field.boxes() > 0 ? COMB : 0));
      if (field.boxes() > 0) {
        bytes.ascii("/MaxLen ").integer(field.boxes());
      }
      bytes.ascii("/AP<</N ").reference(on).ascii(">>>>");
    }
    objects.end();
    fields.reference(object).u8(' ');
  }

  private int appearance(Box box, String content) {
    int object = objects.allocate();
    var entries = new Bytes();
    entries.ascii("/Type/XObject/Subtype/Form/BBox[0 0 ").number(box.width()).u8(' ');
    entries.number(box.height()).ascii("]/Resources<<>>");
    byte[] body = new Bytes().ascii(content).toArray();
    objects.stream(object, entries.asciiText(), body);
    return object;
  }

  private static String tick(Box box) {
    var out = new Bytes();
    double w = box.width();
    double h = box.height();
    out.ascii("1.6 w 1 J 1 j ").number(0.2 * w).u8(' ').number(0.5 * h).ascii(" m ");
    out.number(0.42 * w).u8(' ').number(0.25 * h).ascii(" l ");
    out.number(0.82 * w).u8(' ').number(0.8 * h).ascii(" l S");
    return out.asciiText();
  }

  void finish(Bytes catalog) {
    catalog.ascii("/AcroForm<</Fields[").bytes(fields).ascii("]/DA(/" + TYPING + " 12 Tf 0 g)");
    catalog
        .ascii("/DR<</Font<</" + TYPING + " ")
        .reference(font)
        .ascii("/ZaDb ")
        .reference(checkFont)
        .ascii(">>>>>>");
  }
}
