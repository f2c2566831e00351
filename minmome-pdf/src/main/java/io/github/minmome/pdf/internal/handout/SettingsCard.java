package io.github.minmome.pdf.internal.handout;

import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pictogram.Pictogram;

/**
 * A card about the settings of a smartphone (スマートフォン設定カード), A5 on both sides: in front what can be
 * set and the steps of which a source is known, on the back what to know first, whom to ask, and
 * lines to write the steps for one's own telephone on: menus differ between models and change.
 */
public final class SettingsCard {
  private static final int LINES = 3;

  private SettingsCard() {}

  /** Draws both sides. */
  public static void draw(HandoutPaper paper) {
    paper.sheet(PageSize.A5, 19, SettingsCard::front);
    paper.sheet(PageSize.A5, 16, SettingsCard::back);
  }

  private static double front(HandoutParts parts, Frame frame) {
    double y = parts.title("title", frame) + parts.gap();
    y = parts.framed(Palette.RED, frame.at(y), inside -> parts.warning(Tag.P, inside, 20));
    y += parts.gap();
    double picture = 26;
    double top = y;
    parts.decoration(Pictogram.SMARTPHONE, frame.right() - picture, top, picture);
    var beside = frame.left(frame.width() - picture - 3);
    y = parts.sentence("victims", beside.at(y)) + parts.gap() / 2;
    y = parts.heading("set.heading", beside.at(y));
    y = parts.numbers(beside.at(y), "set.calls", "set.carrier", "set.app");
    y = Math.max(y, top + picture) + parts.gap();
    y = parts.steps("iphone.heading", frame.at(y), "iphone.open", "iphone.set") + parts.gap();
    return parts.steps("android.heading", frame.at(y), "android.open", "android.set");
  }

  private static double back(HandoutParts parts, Frame frame) {
    double y = parts.notice(Palette.NAVY, frame, "menus.heading", "menus.contacts", "menus.change");
    y = parts.bullets(frame.at(y + parts.gap()), "sources.police", "sources.from") + parts.gap();
    y = parts.heading("steps.heading", frame.at(y));
    for (int i = 0; i < LINES; i++) {
      y = parts.writing(frame.at(y));
    }
    y = parts.advice(frame.at(y + parts.gap()));
    return parts.closing(frame.at(y + parts.gap()));
  }
}
