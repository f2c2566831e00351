package io.github.minmome.pdf.internal.handout;

import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;

/**
 * What a booth needs (ブース一式), a sheet of A4 each: a checklist with the questions in the order of
 * the desk, a sign, ten queue slips, and a tally whose rows are the columns of the table of
 * activities.
 */
public final class BoothSet {
  /** Rows of the tally: the columns of counts of the table of activities. */
  private static final String[] COUNTS = {
    "count.leaflets", "count.asked", "count.stopped", "count.applications", "count.envelopes"
  };

  private static final double COUNT_HEIGHT = 28;

  private BoothSet() {}

  /** Draws the four sheets. */
  public static void draw(HandoutPaper paper) {
    paper.sheet(PageSize.A4, 15, BoothSet::checklist);
    paper.sheet(PageSize.A4, 24, BoothSet::sign);
    paper.cards(PageSize.A4, 2, 5, 13, BoothSet::slip);
    paper.sheet(PageSize.A4, 14, BoothSet::tally);
  }

  private static double checklist(HandoutParts parts, Frame frame) {
    double gap = parts.gap() / 2;
    double y = parts.title("title", frame) + gap;
    y = parts.heading("prepare", frame.at(y));
    y =
        ticks(
            parts,
            frame.at(y),
            "prepare.forms",
            "prepare.purpose",
            "prepare.printed",
            "prepare.pens",
            "prepare.bring");
    y = parts.heading("questions", frame.at(y + gap));
    y =
        parts.numbers(
            frame.at(y),
            "questions.purpose",
            "questions.calls",
            "questions.family",
            "questions.line",
            "questions.apply",
            "questions.end");
    y =
        parts.notice(
            Palette.RED, frame.at(y + gap), "stop", "stop.abroad", "stop.fraud", "stop.never");
    return parts.closing(frame.at(y + gap));
  }

  private static double ticks(HandoutParts parts, Frame frame, String... keys) {
    double y = frame.y();
    for (String key : keys) {
      parts.tick(frame.x(), y + parts.text().lineHeight() * 0.18);
      y = parts.sentence(key, frame.indent(8).at(y));
    }
    return y;
  }

  private static double sign(HandoutParts parts, Frame frame) {
    var canvas = parts.canvas();
    double gap = parts.gap();
    double y = parts.framed(Palette.RED, frame, inside -> parts.warning(Tag.P, inside, 46)) + gap;
    var large = canvas.fitted(parts.paper().sentence("sign.free"), big(44), frame.width());
    y = canvas.sentence(Tag.H1, parts.paper().sentence("sign"), big(56), frame.at(y)) + gap;
    y = canvas.sentence(Tag.P, parts.paper().sentence("sign.free"), large, frame.at(y)) + gap;
    y = parts.sentence("sign.how", frame.at(y)) + gap;
    y = parts.sentence("sign.place", frame.at(y)) + gap;
    return parts.closing(frame.at(y));
  }

  private static TextStyle big(double size) {
    return TextStyle.running(size).bold().leading(1.3).color(Palette.NAVY);
  }

  private static double slip(HandoutParts parts, Frame frame) {
    var canvas = parts.canvas();
    var label = parts.paper().sentence("slip");
    double width = canvas.width(label, parts.bold(1.5)) + 3;
    double y = parts.writing(frame.indent(width).left(45));
    canvas.sentence(Tag.P, label, parts.bold(1.5), frame.at(y - parts.bold(1.5).lineHeight()));
    y = parts.sentence("slip.wait", frame.at(y + 1));
    y = parts.call(parts.content().advice().worried(), LeafletContent.Advice.LINE, frame.at(y));
    return parts.imprint(frame.at(y));
  }

  private static double tally(HandoutParts parts, Frame frame) {
    double gap = parts.gap() / 2;
    var canvas = parts.canvas();
    double y = canvas.sentence(Tag.H2, parts.paper().sentence("tally"), big(26), frame) + gap;
    y = parts.sentence("tally.how", frame.at(y)) + gap;
    for (String key :
        new String[] {"tally.date", "tally.kind", "tally.state", "tally.host", "tally.place"}) {
      var at = frame.indent(0.24 * frame.width()).at(y);
      double bottom = parts.writing(at);
      var label = parts.paper().sentence(key);
      double height =
          canvas.height((c, f) -> c.sentence(Tag.P, label, parts.bold(1), f), frame.width());
      canvas.sentence(Tag.P, label, parts.bold(1), frame.at(bottom - height));
      y = bottom;
    }
    y += gap;
    for (String key : COUNTS) {
      y = count(parts, frame.at(y), key);
    }
    y = parts.sentence("tally.privacy", frame.at(y + gap)) + gap;
    return parts.closing(frame.at(y));
  }

  /** Draws a heading of the table, a box for strokes, and a box for their number. */
  private static double count(HandoutParts parts, Frame frame, String key) {
    var canvas = parts.canvas();
    double label = 0.3 * frame.width();
    double total = 0.16 * frame.width();
    var line = Stroke.of(0.4, Palette.NAVY);
    canvas.rect(frame.box(COUNT_HEIGHT), null, line);
    canvas.rect(new Box(frame.right() - total, frame.y(), total, COUNT_HEIGHT), Palette.PALE, line);
    var sentence = parts.paper().sentence(key);
    var inside = frame.left(label).inset(2);
    double y = canvas.sentence(Tag.P, sentence, parts.bold(1.1), inside);
    canvas.sentence(Tag.P, parts.paper().sentence(key + ".what"), parts.text(), inside.at(y));
    canvas.sentence(
        Tag.P,
        parts.paper().sentence("tally.total"),
        parts.bold(1).color(Color.BLACK),
        Align.LEFT,
        frame.right(total).inset(2));
    return frame.y() + COUNT_HEIGHT;
  }
}
