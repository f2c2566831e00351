package io.github.minmome.pdf.internal.page;

/**
 * How text looks.
 *
 * @param size type size in points
 * @param weight how heavy it is
 * @param color its colour
 * @param leading distance of base lines as a multiple of the type size
 * @param isProportional whether each kana and Latin letter has its own width (running text), or all
 *     have the same (values in forms)
 */
public record TextStyle(
    double size, Weight weight, Color color, double leading, boolean isProportional) {
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
    return new TextStyle(size, Weight.REGULAR, Color.BLACK, 1.6, false);
  }

  /** Regular black running text: each letter in its own width, base lines 1.6 type sizes apart. */
  public static TextStyle running(double size) {
    return of(size).proportional();
  }

  /** Returns whether it is set in the bold face. */
  public boolean isBold() {
    return weight == Weight.BOLD;
  }

  /** Returns the same in another size. */
  public TextStyle size(double points) {
    return new TextStyle(points, weight, color, leading, isProportional);
  }

  /** Returns the same in the bold face. */
  public TextStyle bold() {
    return new TextStyle(size, Weight.BOLD, color, leading, isProportional);
  }

  /** Returns the same in the regular face with its outlines drawn too. */
  public TextStyle strong() {
    return new TextStyle(size, Weight.STRONG, color, leading, isProportional);
  }

  /** Returns the same in another colour. */
  public TextStyle color(Color other) {
    return new TextStyle(size, weight, other, leading, isProportional);
  }

  /** Returns the same with another distance of base lines. */
  public TextStyle leading(double multiple) {
    return new TextStyle(size, weight, color, multiple, isProportional);
  }

  /** Returns the same with each kana and Latin letter in its own width. */
  public TextStyle proportional() {
    return new TextStyle(size, weight, color, leading, true);
  }

  /** Distance of base lines in millimetres. */
  public double lineHeight() {
    return Units.mm(size * leading);
  }
}
