package io.github.minmome.pdf.internal.envelope;

import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.postal.CustomerBarcode;

/**
 * Draws the customer barcode (カスタマバーコード) at a size of {@value #POINTS} points, which stays between
 * the 8 and 11.5 points that Japan Post allows when a printer shrinks the sheet to 94 %.
 */
final class BarcodeMark {
  private static final double POINTS = 9;
  private static final double UNIT = POINTS / 10;
  private static final double LONG = 3.6 * UNIT;
  private static final double TIMING = 1.2 * UNIT;
  private static final double PITCH = 1.2 * UNIT;
  private static final double BAR = 0.6 * UNIT;
  private static final int BARS = 67;

  /** Width from the first bar's left edge to the last bar's right edge. */
  static final double WIDTH = (BARS - 1) * PITCH + BAR;

  /** Height of a long bar. */
  static final double HEIGHT = LONG;

  private BarcodeMark() {}

  static void draw(Canvas canvas, CustomerBarcode barcode, double x, double y) {
    canvas.figure(
        EnvelopeSheet.TEXTS.text("barcode.alt"),
        new Box(x, y, WIDTH, HEIGHT),
        () -> {
          double left = x;
          for (CustomerBarcode.Bar bar : barcode.bars()) {
            double top = bar.isUp() ? y : y + (LONG - TIMING) / 2;
            double bottom = bar.isDown() ? y + LONG : y + (LONG + TIMING) / 2;
            canvas.rect(new Box(left, top, BAR, bottom - top), Color.BLACK, null);
            left += PITCH;
          }
        });
  }
}
