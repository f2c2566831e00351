package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.LeafletContent.Section;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.page.Block;
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

  /** The title of the back of a sheet. */
  double backTitle(Canvas canvas, Frame frame) {
    var type = style.display(26).color(paper.ink().accent());
    double y = canvas.sentence(Tag.H1, paper.leaflet().backTitle(), type, frame);
    canvas.line(frame.x(), y + 1, frame.right(), y + 1, Stroke.of(1, paper.ink().accent()));
    return y + 1;
  }

  /** The notes over the whole width. */
  double notes(Canvas canvas, Frame frame) {
    return paper
        .card(paper.mm(4), Color.WHITE, frameStroke(), this::notesInside)
        .draw(canvas, frame);
  }

  /** What the front could not say of landlines. */
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

  /** The smartphone's part over the whole width. */
  double smartphone(Canvas canvas, Frame frame) {
    return paper
        .card(paper.mm(4), Color.WHITE, frameStroke(), this::smartphoneInside)
        .draw(canvas, frame);
  }

  /** The first note in a few words, and beside it what a smartphone needs. */
  double brief(Canvas canvas, Frame frame) {
    double gap = paper.mm(2.6);
    double pad = paper.mm(3);
    double half = (frame.width() - gap) / 2;
    Block note = (c, f) -> c.sentence(Tag.P, content.briefNote(), style.heading(0.95), f);
    double height =
        2 * pad
            + Math.max(
                canvas.height(note, half - 2 * pad),
                canvas.height(this::briefSmartphone, half - 2 * pad));
    inTheMiddle(canvas, frame.left(half), height, pad, note);
    inTheMiddle(canvas, frame.right(half), height, pad, this::briefSmartphone);
    return frame.y() + height;
  }

  /** The first note over the whole width. */
  double briefNote(Canvas canvas, Frame frame) {
    Block inside = (c, f) -> c.sentence(Tag.P, content.briefNote(), style.heading(0.95), f);
    return paper.card(paper.mm(3), Color.WHITE, frameStroke(), inside).draw(canvas, frame);
  }

  /** The smartphone's part without who is cheated. */
  double shortSmartphone(Canvas canvas, Frame frame) {
    var part = content.smartphone();
    Block inside = (c, f) -> section(c, f, part.heading(), part.sentences().subList(2, 3));
    return paper.card(paper.mm(3), Color.WHITE, frameStroke(), inside).draw(canvas, frame);
  }

  private void inTheMiddle(Canvas canvas, Frame frame, double height, double pad, Block block) {
    canvas.roundedRect(frame.box(height), paper.mm(3), Color.WHITE, frameStroke());
    double own = canvas.height(block, frame.width() - 2 * pad);
    block.draw(canvas, frame.inset(pad).at(frame.y() + (height - own) / 2));
  }

  private double briefSmartphone(Canvas canvas, Frame frame) {
    double icon = paper.mm(13);
    var text = frame.indent(icon + paper.mm(2));
    var heading = content.smartphone().heading();
    var bold = style.heading(0.95);
    double height = canvas.height((c, f) -> c.sentence(Tag.H2, heading, bold, f), text.width());
    double whole = Math.max(icon, height);
    paper.decoration(canvas, Pictogram.SMARTPHONE, frame.x(), frame.y() + (whole - icon) / 2, icon);
    canvas.sentence(Tag.H2, heading, bold, text.at(frame.y() + (whole - height) / 2));
    return frame.y() + whole;
  }

  private double notesInside(Canvas canvas, Frame frame) {
    Section notes = content.notes();
    double y =
        canvas.sentence(
            Tag.H2, notes.heading(), style.heading(1.3).color(paper.ink().accent()), frame);
    var items = new ArrayList<>(notes.sentences());
    items.add(content.contact().police());
    var list =
        ItemList.bullets(
            style.text(), paper.ink().accent(), paper.mm(0.4) + style.air() / 3, items);
    return list.draw(canvas, frame.at(y + paper.mm(0.6)));
  }

  private double smartphoneInside(Canvas canvas, Frame frame) {
    return section(canvas, frame, content.smartphone().heading(), content.smartphone().sentences());
  }

  private double section(Canvas canvas, Frame frame, Sentence heading, List<Sentence> sentences) {
    double icon = paper.mm(paper.isPoster() ? 20 : 17);
    var title = style.heading(1.3).color(paper.ink().accent());
    var words = frame.left(frame.width() - icon - paper.mm(2));
    double y = canvas.sentence(Tag.H2, heading, title, words);
    double bottom = paper.sentences(canvas, sentences, style.text(), words.at(y + paper.mm(0.6)));
    paper.decoration(canvas, Pictogram.SMARTPHONE, frame.right() - icon, frame.y(), icon);
    return Math.max(bottom, frame.y() + icon);
  }
}
