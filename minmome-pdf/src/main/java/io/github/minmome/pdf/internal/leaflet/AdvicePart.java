package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.leaflet.Front.Smartphone;
import io.github.minmome.pdf.internal.page.Block;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.ItemList;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pictogram.Pictogram;
import java.util.ArrayList;
import java.util.List;

/** What to know before applying, and what can be done about a smartphone. */
final class AdvicePart {
  private final LeafletPaper paper;
  private final LeafletStyle style;
  private final LeafletContent content;

  AdvicePart(LeafletPaper paper) {
    this.paper = paper;
    this.style = paper.style();
    this.content = paper.content();
  }

  private Stroke frameStroke() {
    return Stroke.of(paper.mm(0.6), paper.ink().accent());
  }

  /** Draws the title of the back of a sheet. */
  double backTitle(Canvas canvas, Frame frame) {
    var type = style.display(26).color(paper.ink().accent());
    double y = canvas.sentence(Tag.H1, paper.leaflet().backTitle(), type, frame);
    canvas.line(frame.x(), y + 1, frame.right(), y + 1, Stroke.of(1, paper.ink().accent()));
    return y + 1;
  }

  /** Draws all notes and the help of the police over the whole width. */
  double notes(Canvas canvas, Frame frame) {
    var notes = new ArrayList<>(content.notes().sentences());
    notes.add(content.contact().police());
    return notes(canvas, frame, notes);
  }

  /** Draws some notes over the whole width. */
  double notes(Canvas canvas, Frame frame, List<Sentence> notes) {
    Block inside = (c, f) -> notesInside(c, f, notes);
    return paper.card(paper.mm(4), Color.WHITE, frameStroke(), inside).draw(canvas, frame);
  }

  /** Draws the sentences on landlines that the front lacks. */
  double landline(Canvas canvas, Frame frame) {
    var part = content.landline();
    Block inside =
        (c, f) -> {
          var title = style.heading(1.3).color(paper.ink().accent());
          double y = c.sentence(Tag.H2, part.label(), title, f);
          return paper.sentences(c, part.sentences(), style.text(), f.at(y + paper.mm(0.6)));
        };
    return paper.card(paper.mm(4), Color.WHITE, frameStroke(), inside).draw(canvas, frame);
  }

  /** Why not to answer, where the front has no space for it. */
  double reasons(Canvas canvas, Frame frame) {
    Block inside = (c, f) -> paper.reasons(c, List.of(), style.heading(1), 0, f);
    return paper.card(paper.mm(4), Color.WHITE, frameStroke(), inside).draw(canvas, frame);
  }

  /** Draws the smartphone's part over the whole width. */
  double smartphone(Canvas canvas, Frame frame, List<Sentence> sentences) {
    Block inside = (c, f) -> smartphoneInside(c, f, sentences);
    return paper.card(paper.mm(4), Color.WHITE, frameStroke(), inside).draw(canvas, frame);
  }

  /** Draws the smartphone's part before all others, as large as the landline's. */
  double first(Canvas canvas, Frame frame, Smartphone smartphone) {
    var ink = paper.ink();
    var stroke = ink.isMono() ? Stroke.of(paper.mm(1.2), Color.BLACK) : null;
    Block inside = (c, f) -> firstInside(c, f, smartphone);
    double pad = paper.mm(smartphone == Smartphone.NOTHING ? 3 : 5);
    return paper.card(pad, ink.card(), stroke, inside).draw(canvas, frame);
  }

  private double firstInside(Canvas canvas, Frame frame, Smartphone smartphone) {
    var ink = paper.ink();
    var part = content.smartphone();
    double icon = paper.mm(smartphone == Smartphone.NOTHING ? 14 : paper.isPoster() ? 24 : 20);
    var words = frame.indent(icon + paper.mm(4));
    var large = style.display(paper.isPoster() ? 36 : 30);
    var designed =
        (smartphone == Smartphone.NOTHING ? style.heading(1) : large).color(ink.cardText());
    var one = canvas.fitted(part.heading(), designed, words.width());
    var heading =
        one.size() >= Math.max(style.least(), 0.72 * designed.size())
            ? one
            : designed.size(Math.max(style.least(), 0.86 * designed.size()));
    var sentences =
        switch (smartphone) {
          case ALL -> content.smartphoneAdvice();
          case SHORT -> content.smartphoneAdvice().subList(2, 3);
          case HEADING, NOTHING -> List.<Sentence>of();
        };
    Block text =
        (c, f) ->
            paper.sentences(
                c,
                sentences,
                style.text().color(ink.cardText()),
                f.at(c.sentence(Tag.H2, part.heading(), heading, f)));
    double height = canvas.height(text, words.width());
    double whole = Math.max(height, icon);
    double top = frame.y() + (whole - icon) / 2;
    canvas.roundedRect(new Box(frame.x(), top, icon, icon), paper.mm(2), Color.WHITE, null);
    double inset = icon * 0.08;
    paper.decoration(
        canvas, Pictogram.SMARTPHONE, frame.x() + inset, top + inset, icon - 2 * inset);
    text.draw(canvas, words.at(frame.y() + (whole - height) / 2));
    return frame.y() + whole;
  }

  /** Draws the first note in a few words, and beside it what a smartphone needs. */
  double noteAndSmartphone(Canvas canvas, Frame frame) {
    double gap = paper.mm(2.6);
    double pad = paper.mm(3);
    double half = (frame.width() - gap) / 2;
    Block note = this::note;
    double height =
        2 * pad
            + Math.max(
                canvas.height(note, half - 2 * pad),
                canvas.height(this::smartphoneInLine, half - 2 * pad));
    inTheMiddle(canvas, frame.left(half), height, pad, note);
    inTheMiddle(canvas, frame.right(half), height, pad, this::smartphoneInLine);
    return frame.y() + height;
  }

  private double note(Canvas canvas, Frame frame) {
    return canvas.sentence(Tag.P, content.briefNote(), style.heading(1), frame);
  }

  /** Draws the first note over the whole width. */
  double briefNote(Canvas canvas, Frame frame) {
    return paper.card(paper.mm(3), Color.WHITE, frameStroke(), this::note).draw(canvas, frame);
  }

  /** Draws the heading of the smartphone's part over the whole width. */
  double smartphoneHeading(Canvas canvas, Frame frame) {
    return paper
        .card(paper.mm(3), Color.WHITE, frameStroke(), this::smartphoneInLine)
        .draw(canvas, frame);
  }

  private void inTheMiddle(Canvas canvas, Frame frame, double height, double pad, Block block) {
    canvas.roundedRect(frame.box(height), paper.mm(3), Color.WHITE, frameStroke());
    double own = canvas.height(block, frame.width() - 2 * pad);
    block.draw(canvas, frame.inset(pad).at(frame.y() + (height - own) / 2));
  }

  private double smartphoneInLine(Canvas canvas, Frame frame) {
    double icon = paper.mm(13);
    var text = frame.indent(icon + paper.mm(2));
    var heading = content.smartphone().heading();
    var bold = style.heading(1);
    double height = canvas.height((c, f) -> c.sentence(Tag.H2, heading, bold, f), text.width());
    double whole = Math.max(icon, height);
    paper.decoration(canvas, Pictogram.SMARTPHONE, frame.x(), frame.y() + (whole - icon) / 2, icon);
    canvas.sentence(Tag.H2, heading, bold, text.at(frame.y() + (whole - height) / 2));
    return frame.y() + whole;
  }

  private double notesInside(Canvas canvas, Frame frame, List<Sentence> notes) {
    var heading = style.heading(1.3).color(paper.ink().accent());
    double y = canvas.sentence(Tag.H2, content.notes().heading(), heading, frame);
    return bullets(canvas, frame.at(y + paper.mm(0.6)), notes);
  }

  private double smartphoneInside(Canvas canvas, Frame frame, List<Sentence> sentences) {
    var part = content.smartphone();
    var general = content.smartphoneAdvice();
    double icon = paper.mm(17);
    var title = style.heading(1.3).color(paper.ink().accent());
    var words = frame.left(frame.width() - icon - paper.mm(2));
    double y = canvas.sentence(Tag.H2, part.heading(), title, words) + paper.mm(0.6);
    var first = sentences.stream().filter(general::contains).toList();
    y = paper.sentences(canvas, first, style.text(), words.at(y));
    paper.decoration(canvas, Pictogram.SMARTPHONE, frame.right() - icon, frame.y(), icon);
    y = Math.max(y, frame.y() + icon);
    var steps = sentences.stream().filter(sentence -> !general.contains(sentence)).toList();
    return steps.isEmpty() ? y : bullets(canvas, frame.at(y), steps);
  }

  private double bullets(Canvas canvas, Frame frame, List<Sentence> sentences) {
    double space = paper.mm(0.4) + style.air() / 3;
    return ItemList.bullets(style.text(), paper.ink().accent(), space, sentences)
        .draw(canvas, frame);
  }
}
