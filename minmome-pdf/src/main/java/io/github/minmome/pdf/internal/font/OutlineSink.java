package io.github.minmome.pdf.internal.font;

/** Takes the contours of a glyph or a shape, step by step. Every contour begins with a move. */
public interface OutlineSink {
  /** Begins a contour. */
  void moveTo(double x, double y);

  /** Goes on in a straight line. */
  void lineTo(double x, double y);

  /** Goes on in a cubic Bézier curve. */
  void curveTo(double x1, double y1, double x2, double y2, double x, double y);

  /** Goes back to where the contour began. */
  void close();
}
