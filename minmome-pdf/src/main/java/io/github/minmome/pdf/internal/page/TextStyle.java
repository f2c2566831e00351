package io.github.minmome.pdf.internal.page;

/**
 * How text looks.
 *
 * @param size type size in points
 * @param isBold whether it is set in the bold face
 * @param color its colour
 * @param leading distance of base lines as a multiple of the type size
 * @param spacing extra room after each character, in points
 */
public record TextStyle(double size, boolean isBold, Color color, double leading, double spacing) {
  /** Regular black text, base lines 1.6 type sizes apart. */
  public static TextStyle of(double size) {
    return new TextStyle(size, false, Color.BLACK, 1.6, 0);
  }

  /** The same in another size. */
  public TextStyle size(double points) {
    return new TextStyle(points, isBold, color, leading, spacing);
  }

  /** The same in bold. */
  public TextStyle bold() {
    return new TextStyle(size, true, color, leading, spacing);
  }

  /** The same in another colour. */
  public TextStyle color(Color other) {
    return new TextStyle(size, isBold, other, leading, spacing);
  }

  /** The same with another distance of base lines. */
  public TextStyle leading(double multiple) {
    return new TextStyle(size, isBold, color, multiple, spacing);
  }

  /** The same with extra room after each character. */
  public TextStyle spacing(double points) {
    return new TextStyle(size, isBold, color, leading, points);
  }

  /** Distance of base lines in millimetres. */
  public double lineHeight() {
    return size * leading / Surface.POINTS_PER_MM;
  }
}
