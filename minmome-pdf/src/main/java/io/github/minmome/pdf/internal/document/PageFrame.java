package io.github.minmome.pdf.internal.document;

import io.github.minmome.pdf.internal.Bytes;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Units;

/**
 * How a stored page is shown to its reader.
 *
 * @param left left edge of what is seen, in units of the stored page
 * @param bottom lower edge
 * @param right right edge
 * @param top upper edge
 * @param rotation degrees by which it is turned clockwise: 0, 90, 180 or 270
 * @param unit points in a unit of the stored page (UserUnit)
 */
record PageFrame(double left, double bottom, double right, double top, int rotation, double unit) {
  /** Returns the size as it is read. */
  PageSize size() {
    double width = mm(right - left);
    double height = mm(top - bottom);
    return rotation % 180 == 0 ? new PageSize(width, height) : new PageSize(height, width);
  }

  private double mm(double units) {
    return Units.mm(units * unit);
  }

  /**
   * Returns a rectangle of the stored page, in millimetres from the top left corner as it is read.
   */
  Box asRead(double[] rect) {
    double x0 = Math.min(rect[0], rect[2]);
    double y0 = Math.min(rect[1], rect[3]);
    double x1 = Math.max(rect[0], rect[2]);
    double y1 = Math.max(rect[1], rect[3]);
    double width = mm(x1 - x0);
    double height = mm(y1 - y0);
    return switch (rotation) {
      case 90 -> new Box(mm(y0 - bottom), mm(x0 - left), height, width);
      case 180 -> new Box(mm(right - x1), mm(y0 - bottom), width, height);
      case 270 -> new Box(mm(top - y1), mm(right - x1), height, width);
      default -> new Box(mm(x0 - left), mm(top - y1), width, height);
    };
  }

  /** Returns what is seen, as four numbers. */
  String bounds() {
    return numbers(left, bottom, right, top);
  }

  /** From the page as it is read, in points, to the page as it is stored. */
  String matrix() {
    double scale = 1 / unit;
    return switch (rotation) {
      case 90 -> numbers(0, scale, -scale, 0, right, bottom);
      case 180 -> numbers(-scale, 0, 0, -scale, right, top);
      case 270 -> numbers(0, -scale, scale, 0, left, top);
      default -> numbers(scale, 0, 0, scale, left, bottom);
    };
  }

  private static String numbers(double... numbers) {
    var out = new Bytes();
    for (double number : numbers) {
      out.number(number).u8(' ');
    }
    return out.asciiText();
  }
}
