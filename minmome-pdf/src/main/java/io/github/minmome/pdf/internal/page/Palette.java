package io.github.minmome.pdf.internal.page;

/**
 * The colours of our papers. Text in {@link #NAVY}, {@link #RED}, {@link #GREY} or black on white,
 * {@link #PALE} or {@link #CREAM}, and white text on {@link #NAVY} or {@link #RED}, has a contrast
 * of at least 7:1.
 */
public final class Palette {
  /** Frames, headings and dark areas. */
  public static final Color NAVY = new Color(0x0B2E5C);

  /** What must not be overlooked. */
  public static final Color RED = new Color(0x9B0016);

  /** Notes. */
  public static final Color GREY = new Color(0x4A4A4A);

  /** Decorative lines that contain no text, such as guides for handwriting. */
  public static final Color LINE = new Color(0x8FA3B8);

  /** The ground of labels. */
  public static final Color PALE = new Color(0xEAF1F8);

  /** The ground of notices. */
  public static final Color CREAM = new Color(0xFFF5D6);

  /** Emphasis on {@link #NAVY}. */
  public static final Color YELLOW = new Color(0xFFE066);

  /** The darkest grey of an area on a one-colour print: 15 %. */
  public static final Color LIGHT = new Color(0xDCDCDC);

  private Palette() {}
}
