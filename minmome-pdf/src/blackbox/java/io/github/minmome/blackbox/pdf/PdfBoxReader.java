package io.github.minmome.blackbox.pdf;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** The text, pages, identifier and pixels of a document as PDFBox reads them. */
public final class PdfBoxReader {
  private PdfBoxReader() {}

  /** Returns the text of all pages, with line breaks. */
  public static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Returns the text of each page, without line breaks. */
  public static List<String> textOfPages(byte[] pdf) throws IOException {
    var texts = new ArrayList<String>();
    try (var document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.add(stripper.getText(document).replace("\n", ""));
      }
    }
    return texts;
  }

  /** Returns the text of an area of the first page, in points from the top left corner. */
  public static String textIn(byte[] pdf, double x, double y, double width, double height)
      throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripperByArea();
      stripper.addRegion("area", new Rectangle2D.Double(x, y, width, height));
      stripper.extractRegions(document.getPage(0));
      return stripper.getTextForRegion("area").strip();
    }
  }

  /** Returns the number of pages. */
  public static int pages(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  /** Returns the identifier of the file. */
  public static String id(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getDocument().getDocumentID().toString();
    }
  }

  /** Returns the first page in pixels. */
  public static BufferedImage picture(byte[] pdf, float dpi) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi);
    }
  }
}
