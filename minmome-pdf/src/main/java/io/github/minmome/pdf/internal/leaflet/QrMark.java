package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.nayuki.qrcodegen.QrCode;

/**
 * Draws a QR code of level M or better as vectors on white, with its quiet zone of four modules.
 */
public final class QrMark {
  private static final int QUIET = 4;

  private QrMark() {}

  /** Draws the code in the square of that side, quiet zone included. */
  public static void draw(
      Canvas canvas, String text, String alternative, double x, double y, double side) {
    var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    double module = side / (code.size + 2 * QUIET);
    var box = new Box(x, y, side, side);
    canvas.figure(
        alternative,
        box,
        () -> {
          canvas.rect(box, Color.WHITE, null);
          for (int row = 0; row < code.size; row++) {
            for (int from = 0; from < code.size; from++) {
              int to = from;
              while (to < code.size && code.getModule(to, row)) {
                to++;
              }
              if (to > from) {
                canvas.rect(
                    new Box(
                        x + (QUIET + from) * module,
                        y + (QUIET + row) * module,
                        (to - from) * module,
                        module + 0.01),
                    Color.BLACK,
                    null);
                from = to;
              }
            }
          }
        });
  }
}
