package io.github.minmome.pdf.internal.page;

import io.github.minmome.pdf.internal.Bytes;

/** An affine map of points: x becomes ax + cy + e, and y becomes bx + dy + f (ISO 32000-1, 8.3). */
record Transform(double a, double b, double c, double d, double e, double f) {
  static final Transform IDENTITY = new Transform(1, 0, 0, 1, 0, 0);

  /** Returns the map that turns counterclockwise about the origin, then moves. */
  static Transform turned(double radians, double e, double f) {
    double cos = Math.cos(radians);
    double sin = Math.sin(radians);
    return new Transform(cos, sin, -sin, cos, e, f);
  }

  /** Returns the map that applies another first, then this one. */
  Transform after(Transform first) {
    return new Transform(
        a * first.a + c * first.b,
        b * first.a + d * first.b,
        a * first.c + c * first.d,
        b * first.c + d * first.d,
        a * first.e + c * first.f + e,
        b * first.e + d * first.f + f);
  }

  /** Returns the smallest upright box around a mapped rectangle of two opposite corners. */
  Box bounds(double x1, double y1, double x2, double y2) {
    double left = Double.MAX_VALUE;
    double bottom = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = -Double.MAX_VALUE;
    for (int corner = 0; corner < 4; corner++) {
      double x = corner % 2 == 0 ? x1 : x2;
      double y = corner < 2 ? y1 : y2;
      double mappedX = a * x + c * y + e;
      double mappedY = b * x + d * y + f;
      left = Math.min(left, mappedX);
      right = Math.max(right, mappedX);
      bottom = Math.min(bottom, mappedY);
      top = Math.max(top, mappedY);
    }
    return new Box(left, bottom, right - left, top - bottom);
  }

  /** Writes the six numbers, each followed by a space. */
  void append(Bytes out) {
    for (double number : new double[] {a, b, c, d, e, f}) {
      out.number(number).u8(' ');
    }
  }
}
