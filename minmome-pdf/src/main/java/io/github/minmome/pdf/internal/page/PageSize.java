package io.github.minmome.pdf.internal.page;

/**
 * The size of a sheet in millimetres.
 *
 * @param width width as it is read
 * @param height height as it is read
 */
public record PageSize(double width, double height) {
  /** A3 portrait. */
  public static final PageSize A3 = new PageSize(297, 420);

  /** A4 portrait. */
  public static final PageSize A4 = new PageSize(210, 297);

  /** A5 portrait. */
  public static final PageSize A5 = new PageSize(148, 210);

  /** A postcard (はがき), portrait. */
  public static final PageSize POSTCARD = new PageSize(100, 148);

  /** Returns the same sheet lying on its other side. */
  public PageSize turned() {
    return new PageSize(/* width= */ height, /* height= */ width);
  }
}
