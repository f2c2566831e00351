package io.github.minmome.blackbox.pdf;

import io.github.minmome.pdf.FontSet;
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
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * An invented form in the place of an official PDF, which says so in its heading: what
 * docs/official-form.md fills. Made with PDFBox, as somebody else's file would be.
 */
final class SpecimenOfficialForm {
  private static final float MM = 72f / 25.4f;
  private static final float HEIGHT = PDRectangle.A4.getHeight();
  private static final float LEFT = 20;
  private static final float VALUES = 60;
  private static final float RIGHT = 190;

  private final PDPageContentStream page;
  private final PDType0Font font;

  private SpecimenOfficialForm(PDPageContentStream page, PDType0Font font) {
    this.page = page;
    this.font = font;
  }

  static byte[] pdf() throws IOException {
    try (var document = new PDDocument();
        var in = FontSet.class.getResourceAsStream("internal/font/BIZUDGothic-Regular.ttf")) {
      var font =
          PDType0Font.load(
              document, new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())), true);
      var sheet = new PDPage(PDRectangle.A4);
      document.addPage(sheet);
      try (var content = new PDPageContentStream(document, sheet)) {
        new SpecimenOfficialForm(content, font).draw();
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

  private void draw() throws IOException {
    text(LEFT, 25, 16, "国際電話利用休止申込書");
    text(110, 25, 11, "【見本】説明のために作った架空の様式です。");
    text(110, 31, 11, "提出には使えません。");
    row(40, 14, "休止する電話番号");
    for (int box = 0; box < 11; box++) {
      box(VALUES + 4 + 10 * box, 42, 10, 10);
    }
    row(54, 10, "フリガナ");
    row(64, 16, "申込者氏名");
    row(80, 14, "郵便番号");
    text(VALUES + 3, 88.5f, 12, "〒");
    for (int box = 0; box < 7; box++) {
      box(VALUES + 12 + 8 * box, 82, 8, 10);
    }
    row(94, 24, "住所");
    row(118, 12, "連絡先電話番号");
    row(130, 14, "休止の種類");
    String[] kinds = {"発信と着信", "発信のみ", "着信のみ"};
    for (int kind = 0; kind < kinds.length; kind++) {
      box(VALUES + 4 + 42 * kind, 134, 6, 6);
      text(VALUES + 13 + 42 * kind, 139, 12, kinds[kind]);
    }
    row(144, 12, "申込日");
  }

  private void row(float top, float height, String label) throws IOException {
    box(LEFT, top, VALUES - LEFT, height);
    box(VALUES, top, RIGHT - VALUES, height);
    text(LEFT + 2, top + height / 2 + 1.5f, 11, label);
  }

  private void box(float x, float top, float width, float height) throws IOException {
    page.setLineWidth(0.5f);
    page.addRect(x * MM, HEIGHT - (top + height) * MM, width * MM, height * MM);
    page.stroke();
  }

  private void text(float x, float baseline, float size, String text) throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(x * MM, HEIGHT - baseline * MM);
    page.showText(text);
    page.endText();
  }
}
