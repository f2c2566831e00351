package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.Audience;
import io.github.minmome.pdf.internal.page.PageSize;

/**
 * A sheet to fill.
 *
 * @param size its size; its type grows with its width
 * @param margin free space at its edges, in millimetres
 * @param least the least type size in points of all text but sources, notes of figures and readings
 * @param good the size of running text at which what is seen from afar has precedence
 * @param most the largest size of running text
 * @param seen how large what is seen from afar has to be before more is on the sheet, 1 for as
 *     large as designed
 * @param isPoster whether it is read from afar: fewer words, larger
 */
record Sheet(
    PageSize size,
    double margin,
    double least,
    double good,
    double most,
    double seen,
    boolean isPoster) {
  private static final PageSize CARD = new PageSize(148.5, 210);

  /** The height of a picture of 1080 pixels in millimetres. */
  private static final double PICTURE = 210;

  /** 28 pixels of such a picture in points: 10 on a telephone's display. */
  private static final double PIXELS_28 = 15.5;

  /** The least size of text for older people, from A4 down. */
  private static final double OLDER = 16;

  /** So far from its edges that outlines and the rule below a title are 6 mm from them. */
  private static final double CARD_MARGIN = 6.6;

  /** Returns the front of the leaflet. */
  static Sheet leaflet(Audience audience) {
    return audience == Audience.OLDER
        ? new Sheet(PageSize.A4, 8, OLDER, OLDER, 19, 0.7, false)
        : new Sheet(PageSize.A4, 8, 12, 13, 16, 0.7, false);
  }

  /** Returns a poster of A4. */
  static Sheet posterA4(Audience audience) {
    return audience == Audience.OLDER
        ? new Sheet(PageSize.A4, 8, OLDER, 17.5, 21, 0.72, true)
        : new Sheet(PageSize.A4, 8, 13, 16, 17, 0.72, true);
  }

  /** Returns a poster of A3. */
  static Sheet poster(Audience audience) {
    return audience == Audience.OLDER
        ? new Sheet(PageSize.A3, 11.3, 22.5, 24.5, 29.5, 0.72, true)
        : new Sheet(PageSize.A3, 11.3, 18, 22.5, 24, 0.72, true);
  }

  /** Returns a card of half an A4 sheet. */
  static Sheet card(Audience audience) {
    return audience == Audience.OLDER
        ? new Sheet(CARD, CARD_MARGIN, OLDER, OLDER, 18, 0.58, true)
        : new Sheet(CARD, CARD_MARGIN, 12, 12, 14, 0.64, true);
  }

  /** Returns the back of it: all of it is read from near. */
  Sheet back() {
    double most = least + 7 * scale() * scale() - 1;
    return new Sheet(size, margin, least, least, most, 0.7, false);
  }

  /** Returns a square picture for social networks. */
  static Sheet square() {
    return new Sheet(new PageSize(PICTURE, PICTURE), 5, PIXELS_28, 18, 24, 0.74, true);
  }

  /** Returns one of the two halves of a picture of 16:9 for signage. */
  static Sheet signageHalf() {
    return new Sheet(new PageSize(PICTURE * 8 / 9, PICTURE), 5, PIXELS_28, 20, 32, 0.74, true);
  }

  double scale() {
    return size.width() / PageSize.A4.width();
  }
}
