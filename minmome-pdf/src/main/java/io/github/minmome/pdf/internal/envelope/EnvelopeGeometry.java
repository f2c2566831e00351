package io.github.minmome.pdf.internal.envelope;

import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.PageSize;

/**
 * Where things are on the sheet, in millimetres. The sheet is A4 landscape; from above: flap,
 * front, back, and at both ends of the front a tab to paste. Folded it is 長形14号 (JIS S 5502: 95 ×
 * 217).
 *
 * <p>Front and back are drawn in portrait: their own coordinates begin at their upper left corner
 * as the envelope is read, which is the upper right corner on the sheet.
 */
final class EnvelopeGeometry {
  static final PageSize SHEET = PageSize.A4.turned();

  /** Short side of the envelope. */
  static final double SHORT = 95;

  /** Long side of the envelope. */
  static final double LONG = 217;

  static final double FLAP = 20;
  static final double TAB = 40;

  static final Box FLAP_PANEL = new Box(TAB, 0, LONG, FLAP);
  static final Box FRONT_PANEL = new Box(TAB, FLAP, LONG, SHORT);
  static final Box BACK_PANEL = new Box(TAB, FLAP + SHORT, LONG, SHORT);
  static final Box LEFT_TAB = new Box(0, FLAP, TAB, SHORT);
  static final Box RIGHT_TAB = new Box(TAB + LONG, FLAP, TAB, SHORT);

  /** How far the free edge of a tab is narrower, on each side. */
  static final double TAB_SLANT = 10;

  /** How far the free edge of the flap is narrower, on each side. */
  static final double FLAP_SLANT = 6;

  // Japan Post, 郵便番号マニュアル p05: the frame of 定形 mail in portrait, measured inside the lines.
  static final double CODE_TOP = 12.0;
  static final double CODE_MARGIN = 8.0;
  static final double CODE_WIDTH = 47.7;
  static final double BOX_WIDTH = 5.7;
  static final double BOX_HEIGHT = 8.0;

  /** Pitch of the first three boxes: 5.7 + 1.3. */
  static final double FIRST_PITCH = 7.0;

  /** From the third box to the fourth: 5.7 + 1.9. */
  static final double HYPHEN_PITCH = 7.6;

  /** Pitch of the last four boxes: 5.7 + 1.1. */
  static final double LAST_PITCH = 6.8;

  private EnvelopeGeometry() {}

  /**
   * Returns the inside of one of the seven boxes of the postal code on 定形 mail in portrait.
   *
   * @param width short side of the envelope
   */
  static Box codeBox(double width, int index) {
    return codeBox(width - CODE_MARGIN - CODE_WIDTH, CODE_TOP, 1, index);
  }

  /** Returns the inside of one of seven boxes whose first begins there, in another scale. */
  static Box codeBox(double left, double top, double scale, int index) {
    double offset =
        index < 3 ? index * FIRST_PITCH : 2 * FIRST_PITCH + HYPHEN_PITCH + (index - 3) * LAST_PITCH;
    return new Box(left + scale * offset, top, scale * BOX_WIDTH, scale * BOX_HEIGHT);
  }
}
