package io.github.minmome.pdf.internal.handout;

import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Tag;

/**
 * A letter that a school hands out (学校からの配布プリント): children and grandchildren tell their
 * grandparents, and the young look after their smartphones.
 */
public final class SchoolLetter {
  private SchoolLetter() {}

  /** Draws the sheet. */
  public static void draw(HandoutPaper paper) {
    paper.sheet(PageSize.A4, 15, SchoolLetter::side);
  }

  private static double side(HandoutParts parts, Frame frame) {
    double gap = parts.gap() / 2;
    double y = parts.title("title", frame) + gap;
    y = parts.sentence("to", frame.at(y)) + gap;
    y = parts.framed(Palette.RED, frame.at(y), inside -> parts.warning(Tag.P, inside, 24)) + gap;
    y = parts.heading("tell", frame.at(y));
    y = parts.bullets(frame.at(y), "tell.victims", "tell.free", "tell.abroad") + gap;
    y = parts.heading("visit", frame.at(y));
    y = parts.numbers(frame.at(y), "visit.ask", "visit.apply", "visit.machine") + gap;
    y = parts.heading("young", frame.at(y));
    y = parts.bullets(frame.at(y), "young.victims", "young.settings") + gap;
    y = parts.centre(frame.at(y)) + gap;
    y = parts.advice(frame.at(y)) + gap;
    return parts.closing(frame.at(y));
  }
}
