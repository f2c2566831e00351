package io.github.minmome.pdf.internal.page;

/**
 * A rectangle in millimetres.
 *
 * @param x left edge from the left edge of the page
 * @param y upper edge from the upper edge of the page
 * @param width width
 * @param height height
 */
public record Box(double x, double y, double width, double height) {
  /** Returns the right edge. */
  public double right() {
    return x + width;
  }

  /** Returns the lower edge. */
  public double bottom() {
    return y + height;
  }

  /** Returns a box smaller by a margin on each side. */
  public Box inset(double horizontal, double vertical) {
    return new Box(x + horizontal, y + vertical, width - 2 * horizontal, height - 2 * vertical);
  }
}
