package io.github.minmome.pdf.internal.handout;

import io.github.minmome.campaign.Notice;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.HandoutField;
import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Tag;
import java.time.LocalDate;

/**
 * A letter by which the police or a municipality ask an organization to help (依頼文), with the four
 * things that the notice requests. The notice is named as long as it is in force.
 */
public final class RequestLetter {
  private RequestLetter() {}

  /** Draws the sheet. */
  public static void draw(HandoutPaper paper) {
    paper.sheet(PageSize.A4, 14, RequestLetter::side);
  }

  private static double side(HandoutParts parts, Frame frame) {
    var paper = parts.paper();
    double gap = parts.gap();
    double y = date(parts, frame) + gap;
    y = recipient(parts, frame.at(y)) + gap;
    y = parts.title("title", frame.at(y)) + gap;
    y = parts.sentence("why", frame.at(y)) + gap / 2;
    y = parts.sentence("please", frame.at(y)) + gap / 2;
    y = parts.heading("asked", frame.at(y));
    y =
        parts.numbers(frame.at(y), "asked.inform", "asked.urge", "asked.display", "asked.support")
            + gap / 2;
    y = parts.sentence("abroad", frame.at(y)) + gap / 2;
    y = parts.sentence("material", frame.at(y));
    var notice = Notice.standard();
    if (notice.statusOn(paper.today()) != Notice.Status.LAPSED) {
      var named =
          paper.sentence(
              "notice",
              "numbers",
              String.join("・", notice.numbers()),
              "issued",
              written(paper, notice.issuedOn()).text(),
              "until",
              written(paper, notice.inForceUntil()).text());
      y = parts.canvas().sentence(Tag.P, named, parts.text(), frame.at(y + gap / 2));
    }
    y = parts.centre(frame.at(y + gap / 2)) + gap / 2;
    return parts.closing(frame.at(y));
  }

  private static double date(HandoutParts parts, Frame frame) {
    var date = written(parts.paper(), parts.paper().today());
    return parts.canvas().sentence(Tag.P, date, parts.text(), Align.RIGHT, frame);
  }

  private static Sentence written(HandoutPaper paper, LocalDate date) {
    return paper.sentence(
        "date",
        "era",
        Dates.nameOfEra(date) + Dates.numberInEra(date),
        "year",
        Integer.toString(date.getYear()),
        "month",
        Integer.toString(date.getMonthValue()),
        "day",
        Integer.toString(date.getDayOfMonth()));
  }

  /** To whom it is addressed, or a line to write on. */
  private static double recipient(HandoutParts parts, Frame frame) {
    var paper = parts.paper();
    var name = paper.value(HandoutField.RECIPIENT).map(Sentence::plain);
    return parts.value(paper.sentence("to"), HandoutField.RECIPIENT, name, frame);
  }
}
