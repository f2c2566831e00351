package io.github.minmome.pdf.internal.document;

import io.github.minmome.blackbox.pdf.PdfBoxReader;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Compares pages in pixels. */
final class Pixels {
  private static final int RED = 0xFFFF0000;

  /** A pixel for a unit of the page. */
  private static final int DPI = 72;

  private Pixels() {}

  /**
   * Returns the smallest rectangle that contains every red pixel of the first page, in its units
   * from the top left corner; null if there is none.
   */
  static @Nullable Rectangle reds(byte[] pdf) throws IOException {
    var picture = PdfBoxReader.picture(pdf, DPI);
    Rectangle reds = null;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if (picture.getRGB(x, y) == RED) {
          var one = new Rectangle(x, y, 1, 1);
          reds = reds == null ? one : reds.union(one);
        }
      }
    }
    return reds;
  }

  /** Returns the number of units of the first pages that look different. */
  static int differences(byte[] one, byte[] other) throws IOException {
    return differences(PdfBoxReader.picture(one, DPI), PdfBoxReader.picture(other, DPI));
  }

  /** Returns the number of pixels that differ, the largest number for other sizes. */
  static int differences(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return Integer.MAX_VALUE;
    }
    int pixels = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        pixels += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return pixels;
  }
}
