package io.github.minmome.pdf.internal.handout;

import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Tag;

/**
 * Stickers to put beside a telephone (電話機のそばに貼る札): what to do when it rings, and what if it shows
 * no number. A sheet of eight, which have the advice line, too, and a sheet of twelve.
 */
public final class PhoneSticker {
  private PhoneSticker() {}

  /** Draws the two sheets. */
  public static void draw(HandoutPaper paper) {
    paper.cards(PageSize.A4, 2, 4, 14, (parts, frame) -> sticker(parts, frame, true));
    paper.cards(PageSize.A4, 2, 6, 12, (parts, frame) -> sticker(parts, frame, false));
  }

  /** The small words are at the bottom, the large ones take the height that is left. */
  private static double sticker(HandoutParts parts, Frame frame, boolean hasAdvice) {
    HandoutSide small = (on, at) -> small(on, at, hasAdvice);
    double gap = 1;
    double height = parts.room() - parts.height(small, frame.width()) - gap;
    double y = parts.warning(Tag.H1, frame, height);
    return small.draw(parts, frame.at(y + gap));
  }

  private static double small(HandoutParts parts, Frame frame, boolean hasAdvice) {
    double y = parts.sentence("no-display", frame);
    if (hasAdvice) {
      y = parts.call(parts.content().advice().worried(), LeafletContent.Advice.LINE, frame.at(y));
    }
    return parts.imprint(frame.at(y));
  }
}
