package io.github.minmome.blackbox.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The contrast of each letter with the ground on which PDFBox renders it. */
public final class Contrasts {
  private static final int DPI = 72;

  private Contrasts() {}

  /** Returns the contrast ratios of WCAG 2, one a letter. */
  static List<Double> of(byte[] pdf) throws IOException {
    var contrasts = new ArrayList<Double>();
    try (var document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        add(document, page, contrasts);
      }
    }
    return contrasts;
  }

  private static void add(PDDocument document, int page, List<Double> contrasts)
      throws IOException {
    var image = new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.RGB);
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            if (text.getUnicode().isBlank()) {
              return;
            }
            try {
              int color = getGraphicsState().getNonStrokingColor().toRGB();
              contrasts.add(ratio(color, ground(image, text)));
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
          }
        };
    stripper.addOperator(new SetNonStrokingDeviceRGBColor(stripper));
    stripper.addOperator(new SetNonStrokingDeviceGrayColor(stripper));
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    stripper.getText(document);
  }

  /** The most frequent colour of a frame around the letter. */
  private static int ground(BufferedImage image, TextPosition text) {
    int left = (int) text.getXDirAdj() - 2;
    int right = (int) (text.getXDirAdj() + text.getWidthDirAdj()) + 2;
    int top = (int) (text.getYDirAdj() - text.getYScale()) - 1;
    int bottom = (int) text.getYDirAdj() + 3;
    var count = new HashMap<Integer, Integer>();
    for (int y = Math.max(0, top); y < Math.min(image.getHeight(), bottom); y++) {
      for (int x = Math.max(0, left); x < Math.min(image.getWidth(), right); x++) {
        count.merge(image.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    return count.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** Returns the contrast ratio of WCAG 2 of two colours (0xRRGGBB). */
  public static double ratio(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
