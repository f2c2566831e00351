package io.github.minmome.blackbox.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds characters that overlap or are off the page. */
public final class Layouts {
  /** The part of a character's square that its ink may fill. */
  private static final double INK = 0.72;

  private record Ink(int page, String text, Rectangle2D box) {}

  private Layouts() {}

  /** Returns the characters that overlap or are off the page, each with its page. */
  public static List<String> faults(byte[] pdf) throws IOException {
    var faults = new ArrayList<String>();
    try (var document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var sheet = document.getPage(page - 1).getMediaBox();
        var inks = inks(document, page);
        for (int i = 0; i < inks.size(); i++) {
          var box = inks.get(i).box;
          if (box.getMinX() < -1
              || box.getMinY() < -1
              || box.getMaxX() > sheet.getWidth() + 1
              || box.getMaxY() > sheet.getHeight() + 1) {
            faults.add("page " + page + ": " + inks.get(i).text + " is off the page");
          }
          for (int k = 0; k < i; k++) {
            if (!box.intersects(inks.get(k).box)) {
              continue;
            }
            var both = box.createIntersection(inks.get(k).box);
            double least = Math.min(area(box), area(inks.get(k).box));
            if (area(both) > 0.15 * least) {
              faults.add("page " + page + ": " + inks.get(i).text + " lies on " + inks.get(k).text);
            }
          }
        }
      }
    }
    return faults;
  }

  private static double area(Rectangle2D box) {
    return box.getWidth() * box.getHeight();
  }

  private static List<Ink> inks(PDDocument document, int page) throws IOException {
    var inks = new ArrayList<Ink>();
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            if (!text.getUnicode().isBlank()) {
              inks.add(new Ink(page, text.getUnicode(), box(text)));
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return inks;
  }

  /** The ink's box, from the text matrix: upright text and text turned by a quarter. */
  private static Rectangle2D box(TextPosition text) {
    var m = text.getTextMatrix();
    double size = text.getFontSizeInPt();
    double width = text.getWidthDirAdj() * 0.9;
    double height = size * INK;
    double x = m.getTranslateX();
    double y = text.getPageHeight() - m.getTranslateY();
    boolean isTurned = Math.abs(m.getShearY()) > Math.abs(m.getScaleX());
    return isTurned
        ? new Rectangle2D.Double(x, y, height, width)
        : new Rectangle2D.Double(x, y - height, width, height);
  }
}
