package io.github.minmome.pdf.internal.page;

/** Millimetres, in which pages are described, and points, in which PDF measures. */
public final class Units {
  private static final double POINTS_PER_MM = 72 / 25.4;

  private Units() {}

  /** Returns a length in points. */
  public static double pt(double millimetres) {
    return millimetres * POINTS_PER_MM;
  }

  /** Returns a length in millimetres. */
  public static double mm(double points) {
    return points / POINTS_PER_MM;
  }
}
