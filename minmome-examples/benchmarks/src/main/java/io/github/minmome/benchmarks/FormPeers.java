package io.github.minmome.benchmarks;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The same form drawn with peers in their default settings: the same strings and rectangles, the
 * same font, subset and embedded. Their files are untagged.
 */
final class FormPeers {
  /** PDFBox reports the tables of a font that it does not read, in each document. */
  private static final Logger FONTS = Logger.getLogger("org.apache.fontbox");

  static {
    FONTS.setLevel(Level.SEVERE);
  }

  private final byte[] fontFile;
  private final BaseFont baseFont;
  private final TrueTypeFont trueType;

  FormPeers(byte[] fontFile) throws IOException {
    this.fontFile = fontFile;
    baseFont = openPdfFont();
    trueType = new TTFParser(true).parse(new RandomAccessReadBuffer(fontFile));
  }

  private BaseFont openPdfFont() throws IOException {
    return BaseFont.createFont(
        "font.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, fontFile, null);
  }

  void openPdf(DrawnForm form, OutputStream out) throws IOException {
    try {
      var document = new Document(new Rectangle(595.276f, 841.89f));
      var writer = PdfWriter.getInstance(document, out);
      document.open();
      PdfContentByte content = writer.getDirectContent();
      for (DrawnForm.Shape shape : form.shapes()) {
        content.rectangle(shape.x(), shape.y(), shape.width(), shape.height());
        if (shape.isFilled()) {
          content.setGrayFill(0.9f);
          content.fill();
          content.setGrayFill(0);
        } else {
          content.stroke();
        }
      }
      for (DrawnForm.Text text : form.texts()) {
        content.beginText();
        content.setFontAndSize(baseFont, text.size());
        content.setTextMatrix(text.x(), text.y());
        content.showText(text.text());
        content.endText();
      }
      document.close();
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  void pdfBoxLoadingEach(DrawnForm form, OutputStream out) throws IOException {
    try (var document = new PDDocument()) {
      var font = PDType0Font.load(document, new java.io.ByteArrayInputStream(fontFile), true);
      draw(document, font, form);
      document.save(out);
    }
  }

  void pdfBoxShared(DrawnForm form, OutputStream out) throws IOException {
    try (var document = new PDDocument()) {
      draw(document, PDType0Font.load(document, trueType, true), form);
      document.save(out);
    }
  }

  void pdfBoxOneDocument(List<DrawnForm> forms, OutputStream out) throws IOException {
    try (var document = new PDDocument()) {
      var font = PDType0Font.load(document, trueType, true);
      for (DrawnForm form : forms) {
        draw(document, font, form);
      }
      document.save(out);
    }
  }

  private static void draw(PDDocument document, PDType0Font font, DrawnForm form)
      throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      for (DrawnForm.Shape shape : form.shapes()) {
        content.addRect(shape.x(), shape.y(), shape.width(), shape.height());
        if (shape.isFilled()) {
          content.setNonStrokingColor(0.9f);
          content.fill();
          content.setNonStrokingColor(0f);
        } else {
          content.stroke();
        }
      }
      for (DrawnForm.Text text : form.texts()) {
        content.beginText();
        content.setFont(font, text.size());
        content.newLineAtOffset(text.x(), text.y());
        content.showText(text.text());
        content.endText();
      }
    }
  }
}
