package io.github.minmome.pdf.internal.picture;

import io.github.minmome.pdf.internal.font.OutlineSink;
import io.github.minmome.pdf.internal.page.Color;
import java.util.Arrays;

/**
 * Fills contours with pixels by the nonzero winding rule. Each pixel's coverage is exact across and
 * counted on 16 lines down, so that edges are smooth and the same on every computer. Not
 * thread-safe.
 */
final class Raster {
  /** Lines of a pixel. */
  private static final int LINES = 16;

  /** Bits of a crossing's place that are less than a pixel. */
  private static final int FRACTION = 8;

  /** Added to a crossing's place, so that it sorts as a positive number. */
  private static final long OFFSET = 1L << 29;

  private final int width;
  private final int height;
  private final int[] pixels;

  /** Crossings of edges with lines: the line, the place across, and the direction. */
  private long[] crossings = new long[1024];

  private int count;

  /** Changes of coverage from each pixel of a row to the next, and the rest of the first one's. */
  private final double[] change;

  /** A white picture. */
  Raster(int width, int height) {
    this.width = width;
    this.height = height;
    pixels = new int[width * height];
    Arrays.fill(pixels, 0xFFFFFF);
    change = new double[width + 2];
  }

  /** Returns the pixels as 0xRRGGBB, row by row from the top. */
  int[] pixels() {
    return pixels;
  }

  /** Paints the inside of contours. */
  void fill(PicturePath path, Color color) {
    count = 0;
    var edges = new Edges();
    path.forEachLine(edges);
    edges.close();
    Arrays.sort(crossings, 0, count);
    int at = 0;
    while (at < count) {
      int row = (int) (crossings[at] >> 32) / LINES;
      while (at < count && (int) (crossings[at] >> 32) / LINES == row) {
        at = line(at);
      }
      paint(row, color.rgb());
    }
  }

  /** Adds the coverage of one line, whose crossings begin there; returns where the next begin. */
  private int line(int from) {
    long line = crossings[from] >> 32;
    int winding = 0;
    double left = 0;
    int at = from;
    while (at < count && crossings[at] >> 32 == line) {
      double place = place(crossings[at]);
      int direction = (crossings[at] & 1) == 0 ? -1 : 1;
      if (winding == 0) {
        left = place;
      }
      winding += direction;
      if (winding == 0) {
        cover(left, place);
      }
      at++;
    }
    return at;
  }

  private double place(long crossing) {
    long fixed = (crossing & 0xFFFF_FFFFL) >> 1;
    double place = (fixed - OFFSET) / (double) (1 << FRACTION);
    return Math.max(0, Math.min(width, place));
  }

  private void cover(double left, double right) {
    change(left, 1.0 / LINES);
    change(right, -1.0 / LINES);
  }

  private void change(double place, double by) {
    int pixel = (int) place;
    double rest = place - pixel;
    change[pixel] += by * (1 - rest);
    change[pixel + 1] += by * rest;
  }

  private void paint(int row, int rgb) {
    double covered = 0;
    for (int i = 0; i < width; i++) {
      covered += change[i];
      change[i] = 0;
      int weight = (int) Math.round(255 * Math.min(1, covered));
      if (weight > 0) {
        int at = row * width + i;
        pixels[at] = weight == 255 ? rgb : mixed(pixels[at], rgb, weight);
      }
    }
    change[width] = 0;
    change[width + 1] = 0;
  }

  /** Paints a picture of pixels: each pixel gets the mean of the area that it covers there. */
  void paste(Pasted pasted) {
    var means = new Means(pasted);
    int right = Math.min(width, (int) Math.ceil(pasted.left() + pasted.width()));
    int bottom = Math.min(height, (int) Math.ceil(pasted.top() + pasted.height()));
    for (int row = Math.max(0, (int) pasted.top()); row < bottom; row++) {
      for (int i = Math.max(0, (int) pasted.left()); i < right; i++) {
        int weight = means.of(i, row);
        if (weight > 0) {
          int at = row * width + i;
          pixels[at] = mixed(pixels[at], means.rgb(), weight);
        }
      }
    }
  }

  private static int mixed(int below, int above, int weight) {
    int result = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = (below >> shift) & 255;
      int to = (above >> shift) & 255;
      result |= ((from * (255 - weight) + to * weight + 127) / 255) << shift;
    }
    return result;
  }

  /** Finds the crossings of closed contours. */
  private final class Edges implements OutlineSink {
    private double startX;
    private double startY;
    private double x;
    private double y;

    @Override
    public void moveTo(double toX, double toY) {
      close();
      startX = x = toX;
      startY = y = toY;
    }

    @Override
    public void lineTo(double toX, double toY) {
      boolean isDown = toY > y;
      double top = isDown ? y : toY;
      double bottom = isDown ? toY : y;
      int first = Math.max(0, (int) Math.ceil(top * LINES - 0.5));
      int end = Math.min(height * LINES, (int) Math.ceil(bottom * LINES - 0.5));
      for (int line = first; line < end; line++) {
        double share = ((line + 0.5) / LINES - y) / (toY - y);
        add(line, x + share * (toX - x), isDown);
      }
      x = toX;
      y = toY;
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
      throw new IllegalStateException("Lines alone");
    }

    @Override
    public void close() {
      lineTo(startX, startY);
    }

    private void add(int line, double place, boolean isDown) {
      if (count == crossings.length) {
        crossings = Arrays.copyOf(crossings, 2 * count);
      }
      double within = Math.max(-1, Math.min(width + 1, place));
      long fixed = Math.round(within * (1 << FRACTION)) + OFFSET;
      crossings[count++] = (long) line << 32 | fixed << 1 | (isDown ? 1 : 0);
    }
  }
}
