package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.nayuki.qrcodegen.QrCode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Draws a QR code of level M or better as vectors on white, with its quiet zone of four modules.
 */
public final class QrMark {
  private static final int QUIET = 4;

  /** How many codes are kept: a leaflet is laid out many times until it fits, with the same two. */
  private static final int MAX_KEPT = 8;

  private static final Map<String, QrCode> KEPT = new ConcurrentHashMap<>();

  private QrMark() {}

  /** Draws the code in the square of that side, quiet zone included. */
  public static void draw(
      Canvas canvas, String text, String alternative, double x, double y, double side) {
    var code = encoded(text);
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

  private static QrCode encoded(String text) {
    var kept = KEPT.get(text);
    if (kept != null) {
      return kept;
    }
    var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    if (KEPT.size() < MAX_KEPT) {
      KEPT.put(text, code);
    }
    return code;
  }
}
