package io.github.minmome.pdf.internal.page;

/**
 * Where something is drawn from a height down: a left upper corner and a width, in millimetres. How
 * high it gets is what drawing it returns.
 *
 * @param x left edge from the left edge of the page
 * @param y upper edge from the upper edge of the page
 * @param width width
 */
public record Frame(double x, double y, double width) {
  /** Returns the right edge. */
  public double right() {
    return x + width;
  }

  /** Returns the frame with its upper edge at another height. */
  public Frame at(double top) {
    return new Frame(x, top, width);
  }

  /** Returns the frame moved down. */
  public Frame down(double distance) {
    return new Frame(x, y + distance, width);
  }

  /** Returns the frame without a strip at its left. */
  public Frame indent(double left) {
    return new Frame(x + left, y, width - left);
  }

  /** Returns the frame without a strip at each side and below its upper edge. */
  public Frame inset(double margin) {
    return new Frame(x + margin, y + margin, width - 2 * margin);
  }

  /** Returns a part of the frame at its left. */
  public Frame left(double newWidth) {
    return new Frame(x, y, newWidth);
  }

  /** Returns a part of the frame at its right. */
  public Frame right(double newWidth) {
    return new Frame(right() - newWidth, y, newWidth);
  }

  /** Returns one of several columns of equal width, counted from 0. */
  public Frame column(int index, int count, double gap) {
    double each = (width - (count - 1) * gap) / count;
    return new Frame(x + index * (each + gap), y, each);
  }

  /** Returns the box of this frame with a height. */
  public Box box(double height) {
    return new Box(x, y, width, height);
  }
}
