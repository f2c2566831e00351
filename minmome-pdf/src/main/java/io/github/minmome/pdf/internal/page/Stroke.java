package io.github.minmome.pdf.internal.page;

/**
 * How a line is drawn.
 *
 * @param width thickness in millimetres
 * @param color its colour
 * @param dash length of a dash in millimetres, 0 for a solid line
 * @param gap length between dashes in millimetres
 */
public record Stroke(double width, Color color, double dash, double gap) {
  /** Returns a solid black line. */
  public static Stroke of(double width) {
    return new Stroke(width, Color.BLACK, 0, 0);
  }

  /** Returns a solid line. */
  public static Stroke of(double width, Color color) {
    return new Stroke(width, color, 0, 0);
  }

  /** Returns the same line, dashed. */
  public Stroke dashed(double dash, double gap) {
    return new Stroke(width, color, dash, gap);
  }
}
