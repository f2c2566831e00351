package io.github.minmome.pdf.internal.handout;

import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Tag;

/**
 * A sheet that goes round in a neighbourhood (回覧板): what to do when the telephone rings, and when
 * and where help is offered. Nothing is to be written on it by those whom it reaches.
 */
public final class Circular {
  private Circular() {}

  /** Draws the sheet. */
  public static void draw(HandoutPaper paper) {
    paper.sheet(PageSize.A4, 17, Circular::side);
  }

  private static double side(HandoutParts parts, Frame frame) {
    double y = parts.title("title", frame) + parts.gap();
    y = parts.framed(Palette.RED, frame.at(y), inside -> parts.warning(Tag.P, inside, 36));
    y = parts.bullets(frame.at(y + parts.gap()), "why", "stop", "abroad") + parts.gap();
    y = parts.event(frame.at(y));
    y = parts.sentence("private", frame.at(y + parts.gap() / 2));
    y = parts.centre(frame.at(y + parts.gap() / 2));
    y = parts.advice(frame.at(y + parts.gap() / 2));
    return parts.closing(frame.at(y + parts.gap() / 2));
  }
}
