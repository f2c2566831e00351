package io.github.minmome.pdf.internal.picture;

/** An affine transformation: x' = ax + cy + e, y' = bx + dy + f. */
record Matrix(double a, double b, double c, double d, double e, double f) {
  double x(double x, double y) {
    return a * x + c * y + e;
  }

  double y(double x, double y) {
    return b * x + d * y + f;
  }

  /** Returns what another transformation does first and this one then. */
  Matrix after(Matrix first) {
    return new Matrix(
        a * first.a + c * first.b,
        b * first.a + d * first.b,
        a * first.c + c * first.d,
        b * first.c + d * first.d,
        x(first.e, first.f),
        y(first.e, first.f));
  }

  /** Returns by how much lengths grow. */
  double scale() {
    return Math.sqrt(Math.abs(a * d - b * c));
  }
}
