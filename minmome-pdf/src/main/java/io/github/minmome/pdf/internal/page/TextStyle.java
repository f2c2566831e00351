package io.github.minmome.pdf.internal.page;

/**
 * How text looks.
 *
 * @param size type size in points
 * @param weight how heavy it is
 * @param color its colour
 * @param leading distance of base lines as a multiple of the type size
 */
public record TextStyle(double size, Weight weight, Color color, double leading) {
  /** How heavy text is. */
  public enum Weight {
    /** The regular face. */
    REGULAR,
    /** The regular face with its outlines drawn too: as heavy as bold, without a second font. */
    STRONG,
    /** The bold face. */
    BOLD
  }

  /** Regular black text, base lines 1.6 type sizes apart. */
  public static TextStyle of(double size) {
    return new TextStyle(size, Weight.REGULAR, Color.BLACK, 1.6);
  }

  /** Whether it is set in the bold face. */
  public boolean isBold() {
    return weight == Weight.BOLD;
  }

  /** The same in another size. */
  public TextStyle size(double points) {
    return new TextStyle(points, weight, color, leading);
  }

  /** The same in the bold face. */
  public TextStyle bold() {
    return new TextStyle(size, Weight.BOLD, color, leading);
  }

  /** The same in the regular face with its outlines drawn too. */
  public TextStyle strong() {
    return new TextStyle(size, Weight.STRONG, color, leading);
  }

  /** The same in another colour. */
  public TextStyle color(Color other) {
    return new TextStyle(size, weight, other, leading);
  }

  /** The same with another distance of base lines. */
  public TextStyle leading(double multiple) {
    return new TextStyle(size, weight, color, multiple);
  }

  /** Distance of base lines in millimetres. */
  public double lineHeight() {
    return size * leading / Surface.POINTS_PER_MM;
  }
}
