package io.github.minmome.pdf.internal.handout;

import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pictogram.Pictogram;

/**
 * A card about the settings of a smartphone (スマートフォン設定カード), A5 on both sides: in front what can be
 * set, on the back whom to ask and lines to write the steps for one's own telephone on. It prints
 * no steps of menus: they differ between models and change.
 */
public final class SettingsCard {
  private static final int LINES = 4;

  private SettingsCard() {}

  /** Draws both sides. */
  public static void draw(HandoutPaper paper) {
    paper.sheet(PageSize.A5, 19, SettingsCard::front);
    paper.sheet(PageSize.A5, 16, SettingsCard::back);
  }

  private static double front(HandoutParts parts, Frame frame) {
    double y = parts.title("title", frame) + parts.gap();
    y = parts.framed(Palette.RED, frame.at(y), inside -> parts.warning(Tag.P, inside, 32));
    y = parts.sentence("victims", frame.at(y + parts.gap())) + parts.gap();
    double picture = 34;
    double top = y;
    parts.decoration(Pictogram.SMARTPHONE, frame.right() - picture, top, picture);
    var beside = frame.left(frame.width() - picture - 3);
    y = parts.heading("set.heading", beside.at(y));
    y = parts.numbers(beside.at(y), "set.calls", "set.carrier", "set.app");
    return Math.max(y, top + picture);
  }

  private static double back(HandoutParts parts, Frame frame) {
    double y = parts.notice(Palette.NAVY, frame, "menus.heading", "menus.change", "menus.ask");
    y = parts.bullets(frame.at(y + parts.gap()), "sources.police", "sources.city") + parts.gap();
    y = parts.heading("steps.heading", frame.at(y));
    for (int i = 0; i < LINES; i++) {
      y = parts.writing(frame.at(y));
    }
    y = parts.advice(frame.at(y + parts.gap()));
    return parts.closing(frame.at(y + parts.gap()));
  }
}
