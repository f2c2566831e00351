package io.github.minmome.blackbox.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.TimeZone;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A sheet of A4 made with PDFBox and measured in millimetres from the top left corner. */
final class SpecimenSheet {
  static final float MM = 72f / 25.4f;
  private static final float HEIGHT = PDRectangle.A4.getHeight();

  final PDDocument document;
  final PDPage page = new PDPage(PDRectangle.A4);
  private final PDFont font;
  private final PDPageContentStream content;

  private SpecimenSheet(PDDocument document, PDFont font) throws IOException {
    this.document = document;
    this.font = font;
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    content.setLineWidth(0.5f);
  }

  @FunctionalInterface
  interface Drawing {
    void drawOn(SpecimenSheet sheet) throws IOException;
  }

  /** Returns a document of one sheet, the same bytes for the same drawing. */
  static byte[] pdf(Drawing drawing) throws IOException {
    byte[] font = SpecimenFonts.bundled("BIZUDGothic-Regular");
    try (var document = new PDDocument()) {
      var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
      var sheet = new SpecimenSheet(document, PDType0Font.load(document, parsed, true));
      try (sheet.content) {
        drawing.drawOn(sheet);
      }
      var day = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
      day.setTimeInMillis(0);
      document.getDocumentInformation().setCreationDate(day);
      var id = new COSArray();
      id.add(new COSString("minmome specimen"));
      id.add(new COSString("minmome specimen"));
      document.getDocument().getTrailer().setItem(COSName.ID, id);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Returns an area in the units of the page. */
  static PDRectangle area(float x, float top, float width, float height) {
    return new PDRectangle(x * MM, HEIGHT - (top + height) * MM, width * MM, height * MM);
  }

  void line(float x, float y, float right) throws IOException {
    content.moveTo(x * MM, HEIGHT - y * MM);
    content.lineTo(right * MM, HEIGHT - y * MM);
    content.stroke();
  }

  void box(float x, float top, float width, float height) throws IOException {
    content.addRect(x * MM, HEIGHT - (top + height) * MM, width * MM, height * MM);
    content.stroke();
  }

  void text(float x, float baseline, float size, String text) throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x * MM, HEIGHT - baseline * MM);
    content.showText(text);
    content.endText();
  }
}
