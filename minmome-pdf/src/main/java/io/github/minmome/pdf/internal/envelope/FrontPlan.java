package io.github.minmome.pdf.internal.envelope;

import io.github.minmome.pdf.internal.page.PageSize;

/**
 * Where things are on the front of an envelope in portrait, in millimetres from its upper left
 * corner, and how large its type is, in points.
 *
 * @param size of the envelope
 * @param isMade whether the envelope is made of the printed sheet; a bought one has its own frame
 *     of the postal code
 * @param scale how much larger than on the envelope of 95 × 217 mm marks and margins are
 * @param right where the address begins in vertical writing
 * @param addressTop upper edge of the address in vertical writing
 * @param nameTop upper edge of the name in vertical writing
 * @param bottom lower edge of the addressee in vertical writing, and of the contents
 * @param barcode upper edge of the barcode in vertical writing
 * @param across upper edge of the address in horizontal writing
 * @param lowest where the addressee ends in horizontal writing, to leave room for the barcode
 * @param address type size of the address
 * @param name type size of the name
 */
record FrontPlan(
    PageSize size,
    boolean isMade,
    double scale,
    double right,
    double addressTop,
    double nameTop,
    double bottom,
    double barcode,
    double across,
    double lowest,
    double address,
    double name) {
  /** 長形14号, 95 × 217 mm, made of the sheet. */
  static final FrontPlan N14 =
      new FrontPlan(
          new PageSize(EnvelopeGeometry.SHORT, EnvelopeGeometry.LONG),
          true,
          1,
          85.5,
          31,
          46,
          178,
          192,
          76,
          172,
          16,
          24);

  /** 長形3号, 120 × 235 mm (JIS S 5502), bought. */
  static final FrontPlan N3 =
      new FrontPlan(new PageSize(120, 235), false, 1.15, 108, 34, 51, 192, 206, 82, 184, 18, 27);

  /** 角形2号, 240 × 332 mm (JIS S 5502), bought. */
  static final FrontPlan K2 =
      new FrontPlan(new PageSize(240, 332), false, 1.8, 212, 52, 78, 272, 296, 120, 262, 28, 42);

  /**
   * Returns whether it is 定形 mail, at most 235 mm long, whose frame of the postal code is known.
   */
  boolean isStandard() {
    return size.height() <= 235;
  }

  /** Left margin, and right margin in horizontal writing. */
  double margin() {
    return 12 * scale;
  }

  /** Returns where the frame around the contents ends in vertical writing. */
  double contentsRight() {
    return margin() + 8 * scale;
  }

  /** Width of horizontal writing. */
  double width() {
    return size.width() - 2 * margin();
  }
}
