package io.github.minmome.pdf.internal.handout;

import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Tag;

/**
 * A card for those who visit homes (声かけカード), A5 on both sides: in front what to ask and what to
 * say, on the back when to stop, what never to do, and where to apply.
 */
public final class TalkCard {
  private TalkCard() {}

  /** Draws both sides. */
  public static void draw(HandoutPaper paper) {
    paper.sheet(PageSize.A5, 15, TalkCard::front);
    paper.sheet(PageSize.A5, 15, TalkCard::back);
  }

  private static double front(HandoutParts parts, Frame frame) {
    double gap = parts.gap() / 2;
    double y = parts.title("title", frame) + gap;
    y = parts.heading("ask.heading", frame.at(y));
    y = parts.numbers(frame.at(y), "ask.calls", "ask.family", "ask.known") + gap;
    y =
        parts.notice(
            Palette.RED, frame.at(y), "stop.heading", "stop.abroad", "stop.unsure", "stop.fraud");
    y = parts.advice(frame.at(y + gap)) + gap;
    y = parts.heading("say.heading", frame.at(y));
    return parts.bullets(frame.at(y), "say.answer", "say.stop", "say.help", "say.police");
  }

  private static double back(HandoutParts parts, Frame frame) {
    double y =
        parts.framed(Palette.RED, frame, inside -> parts.warning(Tag.P, inside, 22)) + parts.gap();
    y =
        parts.notice(
            Palette.NAVY,
            frame.at(y),
            "never.heading",
            "never.press",
            "never.ask",
            "never.promise");
    y = parts.centre(frame.at(y + parts.gap()));
    return parts.closing(frame.at(y + parts.gap()));
  }
}
