package io.github.minmome.pdf.internal.picture;

import io.github.minmome.pdf.internal.font.OutlineSink;

/** Passes contours on transformed. */
record TransformedSink(OutlineSink to, Matrix by) implements OutlineSink {
  @Override
  public void moveTo(double x, double y) {
    to.moveTo(by.x(x, y), by.y(x, y));
  }

  @Override
  public void lineTo(double x, double y) {
    to.lineTo(by.x(x, y), by.y(x, y));
  }

  @Override
  public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
    to.curveTo(by.x(x1, y1), by.y(x1, y1), by.x(x2, y2), by.y(x2, y2), by.x(x, y), by.y(x, y));
  }

  @Override
  public void close() {
    to.close();
  }
}
