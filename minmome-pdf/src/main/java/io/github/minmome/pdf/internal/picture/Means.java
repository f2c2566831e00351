package io.github.minmome.pdf.internal.picture;

import io.github.minmome.pdf.internal.page.Picture;
import java.util.Arrays;

/**
 * The mean colour and opacity of the part of a pasted picture that a pixel of the whole covers,
 * weighted by area and by opacity. Not thread-safe.
 */
final class Means {
  private final Pasted pasted;
  private final Picture picture;

  /** Red, green, blue, each times opacity, then opacity. */
  private final double[] sums = new double[4];

  Means(Pasted pasted) {
    this.pasted = pasted;
    this.picture = pasted.picture();
  }

  /** Returns how opaque a pixel of the whole becomes, 0 to 255; its colour is {@link #rgb}. */
  int of(int column, int row) {
    double across = picture.width() / pasted.width();
    double down = picture.height() / pasted.height();
    double left = Math.max(0, (column - pasted.left()) * across);
    double right = Math.min(picture.width(), (column + 1 - pasted.left()) * across);
    double top = Math.max(0, (row - pasted.top()) * down);
    double bottom = Math.min(picture.height(), (row + 1 - pasted.top()) * down);
    Arrays.fill(sums, 0);
    for (int y = (int) top; y < bottom; y++) {
      double high = Math.min(bottom, y + 1) - Math.max(top, y);
      for (int x = (int) left; x < right; x++) {
        add(x, y, high * (Math.min(right, x + 1) - Math.max(left, x)));
      }
    }
    return (int) Math.round(sums[3] / (across * down));
  }

  private void add(int x, int y, double area) {
    int at = y * picture.width() + x;
    var opacity = picture.opacity();
    double weight = area * (opacity == null ? 255 : opacity[at] & 255);
    for (int i = 0; i < 3; i++) {
      sums[i] += weight * (picture.colors()[3 * at + i] & 255);
    }
    sums[3] += weight;
  }

  /** Returns the mean colour as 0xRRGGBB. */
  int rgb() {
    int rgb = 0;
    for (int i = 0; i < 3; i++) {
      rgb = rgb << 8 | (int) Math.round(sums[i] / sums[3]);
    }
    return rgb;
  }
}
