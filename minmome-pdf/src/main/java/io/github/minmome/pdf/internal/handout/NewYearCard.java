package io.github.minmome.pdf.internal.handout;

import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Tag;

/**
 * The side of a New Year's postcard (年賀はがき) with the greeting, from children and grandchildren to
 * their grandparents, with lines for words of one's own. The other side is the postcard's.
 */
public final class NewYearCard {
  private NewYearCard() {}

  /** Draws the card. */
  public static void draw(HandoutPaper paper) {
    paper.sheet(PageSize.POSTCARD, 14, NewYearCard::side);
  }

  private static double side(HandoutParts parts, Frame frame) {
    double gap = parts.gap() / 2;
    double y = parts.title("title", frame) + gap;
    y = parts.sentence("wish", frame.at(y)) + gap;
    y = parts.framed(Palette.RED, frame.at(y), inside -> parts.warning(Tag.P, inside, 16)) + gap;
    y = parts.sentence("stop", frame.at(y));
    y = parts.sentence("abroad", frame.at(y));
    y = parts.sentence("young", frame.at(y));
    var contact = parts.content().contact();
    y = parts.canvas().sentence(Tag.P, contact.name(), parts.bold(1), frame.at(y + gap));
    var number = parts.bold(2).color(Palette.RED).leading(1.15);
    y = parts.canvas().sentence(Tag.P, Sentence.plain(contact.phone()), number, frame.at(y));
    y = parts.writing(frame.at(y));
    return parts.imprint(frame.at(y + gap));
  }
}
