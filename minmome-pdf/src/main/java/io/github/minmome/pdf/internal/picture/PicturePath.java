package io.github.minmome.pdf.internal.picture;

import io.github.minmome.pdf.internal.font.OutlineSink;
import java.util.Arrays;

/**
 * Contours of lines and cubic Bézier curves in pixels from the upper left corner. Not thread-safe
 * while it grows.
 */
final class PicturePath implements OutlineSink {
  /** How far a curve may be from the line that replaces it, in pixels. */
  private static final double FLATNESS = 0.05;

  private byte[] steps = new byte[32];
  private double[] numbers = new double[128];
  private int stepCount;
  private int numberCount;

  @Override
  public void moveTo(double x, double y) {
    step('M', x, y);
  }

  @Override
  public void lineTo(double x, double y) {
    step('L', x, y);
  }

  @Override
  public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
    step('C', x1, y1, x2, y2, x, y);
  }

  @Override
  public void close() {
    step('Z');
  }

  private void step(char step, double... points) {
    if (stepCount == steps.length) {
      steps = Arrays.copyOf(steps, 2 * stepCount);
    }
    if (numberCount + points.length > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * numbers.length);
    }
    steps[stepCount++] = (byte) step;
    System.arraycopy(points, 0, numbers, numberCount, points.length);
    numberCount += points.length;
  }

  boolean isEmpty() {
    return stepCount == 0;
  }

  /** Passes the steps on. */
  void forEach(OutlineSink to) {
    int at = 0;
    for (int i = 0; i < stepCount; i++) {
      double[] n = numbers;
      switch (steps[i]) {
        case 'M' -> to.moveTo(n[at], n[at + 1]);
        case 'L' -> to.lineTo(n[at], n[at + 1]);
        case 'C' -> to.curveTo(n[at], n[at + 1], n[at + 2], n[at + 3], n[at + 4], n[at + 5]);
        default -> to.close();
      }
      at += steps[i] == 'C' ? 6 : steps[i] == 'Z' ? 0 : 2;
    }
  }

  /** Passes the steps on with lines for curves. */
  void forEachLine(OutlineSink to) {
    forEach(
        new OutlineSink() {
          private double x;
          private double y;

          @Override
          public void moveTo(double toX, double toY) {
            x = toX;
            y = toY;
            to.moveTo(toX, toY);
          }

          @Override
          public void lineTo(double toX, double toY) {
            x = toX;
            y = toY;
            to.lineTo(toX, toY);
          }

          @Override
          public void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) {
            double bend =
                Math.max(
                    Math.hypot(x - 2 * x1 + x2, y - 2 * y1 + y2),
                    Math.hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3));
            int lines = 1 + (int) Math.sqrt(0.75 * bend / FLATNESS);
            double x0 = x;
            double y0 = y;
            for (int i = 1; i <= lines; i++) {
              double t = (double) i / lines;
              double s = 1 - t;
              double a = s * s * s;
              double b = 3 * s * s * t;
              double c = 3 * s * t * t;
              double d = t * t * t;
              lineTo(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3);
            }
          }

          @Override
          public void close() {
            to.close();
          }
        });
  }
}
