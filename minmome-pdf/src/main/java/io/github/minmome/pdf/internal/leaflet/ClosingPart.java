package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.leaflet.Front.Closing;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Block;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;

/**
 * The end of every leaflet: who helps here, the advice line, how to find the police's page, and
 * where the content is from.
 */
final class ClosingPart implements Block {
  private final LeafletPaper paper;
  private final LeafletStyle style;
  private final LeafletContent content;
  private final Closing closing;

  /**
   * The part.
   *
   * @param closing how much of it
   */
  ClosingPart(LeafletPaper paper, Closing closing) {
    this.closing = closing;
    this.paper = paper;
    this.style = paper.style();
    this.content = paper.content();
  }

  @Override
  public double draw(Canvas canvas, Frame frame) {
    var stroke = Stroke.of(paper.mm(0.9), Color.BLACK);
    double bottom =
        paper.card(paper.mm(3.5), Color.WHITE, stroke, this::inside).draw(canvas, frame);
    return closing.hasSource ? source(canvas, frame.at(bottom + paper.mm(1.2))) : bottom;
  }

  /** Draws the partner in a box. */
  double partnerBox(Canvas canvas, Frame frame) {
    var imprint = paper.leaflet().partner().orElseThrow();
    Block inside = (c, f) -> partner(c, imprint, f);
    var stroke = Stroke.of(paper.mm(0.9), Color.BLACK);
    return paper.card(paper.mm(3.5), Color.WHITE, stroke, inside).draw(canvas, frame);
  }

  private double inside(Canvas canvas, Frame frame) {
    var partner = paper.leaflet().partner().orElse(null);
    double search = searchWidth(canvas);
    if (partner != null && closing.hasPartner) {
      double y = partner(canvas, partner, frame) + paper.mm(0.6) + style.air() / 2;
      canvas.line(frame.x(), y, frame.right(), y, Stroke.of(paper.mm(0.3), paper.ink().accent()));
      return advice(canvas, frame.at(y + paper.mm(0.6) + style.air() / 2));
    }
    if (closing != Closing.ALL) {
      return advice(canvas, frame);
    }
    var left = frame.left(frame.width() - search - paper.mm(4));
    boolean isBeside = adviceWidth(canvas, number(canvas, left.width())) <= left.width();
    double bottom = advice(canvas, isBeside ? left : frame);
    return isBeside
        ? Math.max(bottom, search(canvas, frame, Math.max(bottom - frame.y(), searchHeight())))
        : search(canvas, frame.at(bottom + paper.mm(0.6)), searchHeight());
  }

  // ---- the partner

  private double partner(Canvas canvas, PartnerImprint partner, Frame frame) {
    return canvas.tagged(
        Tag.SECT,
        () -> {
          var at = frame;
          double logoBottom = frame.y();
          var logo = paper.logo();
          if (logo != null) {
            double height = paper.mm(17);
            double width = Math.min(frame.width() / 3, height * logo.width() / logo.height());
            var box = new Box(frame.x(), frame.y(), width, width * logo.height() / logo.width());
            canvas.figure(partner.name(), box, () -> canvas.picture(logo, box));
            at = frame.indent(width + paper.mm(4));
            logoBottom = box.bottom();
          }
          var heading = style.heading(1).color(paper.ink().accent());
          if (closing != Closing.ALL) {
            return Math.max(nameAndPhone(canvas, partner, at), logoBottom);
          }
          double search = searchWidth(canvas);
          var beside = at.left(at.width() - search - paper.mm(3));
          double y = canvas.sentence(Tag.P, paper.leaflet().partnerHeading(), heading, beside);
          double field = search(canvas, at, Math.max(y - at.y(), searchHeight())) + paper.mm(0.8);
          y = Math.max(y, field);
          return Math.max(nameAndPhone(canvas, partner, at.at(y)), logoBottom);
        });
  }

  /** Side by side where both stay large. */
  private double nameAndPhone(Canvas canvas, PartnerImprint partner, Frame frame) {
    var name = paper.leaflet().partnerName();
    var type = nameStyle(canvas, name, frame.width());
    if (partner.phone().isBlank()) {
      return canvas.sentence(Tag.P, name, type, frame);
    }
    var number = Sentence.plain(partner.phone());
    for (double share : new double[] {1, 0.85, 0.75}) {
      var words = style.heading(1.35 * share);
      var digits = style.heading(1.7 * share).leading(1.15);
      double width = canvas.width(number, digits);
      double free = frame.width() - width - paper.mm(5);
      if (canvas.width(name, words) <= free) {
        double height = Math.max(words.lineHeight(), digits.lineHeight());
        canvas.sentence(
            Tag.P, name, words, frame.left(free).down((height - words.lineHeight()) / 2));
        canvas.sentence(Tag.P, number, digits, frame.right(width + 0.1));
        return frame.y() + height;
      }
    }
    var large = style.heading(1.7).leading(1.15);
    double y = canvas.sentence(Tag.P, name, type, frame);
    return canvas.sentence(Tag.P, number, canvas.fitted(number, large, frame.width()), frame.at(y));
  }

  /** Large, or as large as running text where two lines are not enough. */
  private TextStyle nameStyle(Canvas canvas, Sentence name, double width) {
    var large = style.heading(1.35);
    double height = canvas.height((c, f) -> c.sentence(Tag.P, name, large, f), width);
    return height < 2.5 * large.lineHeight() ? large : style.heading(1);
  }

  // ---- the advice line

  private TextStyle words() {
    return style.heading(1);
  }

  private TextStyle number(double times) {
    return style.heading(times).color(paper.ink().alarm()).leading(1.15);
  }

  /** Numbers are as large as fits one line, or large in two. */
  private TextStyle number(Canvas canvas, double width) {
    for (double times : new double[] {1.7, 1.5, 1.35}) {
      if (adviceWidth(canvas, number(times)) <= width) {
        return number(times);
      }
    }
    return number(1.7);
  }

  private double adviceWidth(Canvas canvas, TextStyle number) {
    return worried(number).width(canvas) + paper.mm(5) + urgent(number).width(canvas);
  }

  private double advice(Canvas canvas, Frame frame) {
    var number = number(canvas, frame.width());
    double y = worried(number).draw(canvas, frame);
    boolean isBeside = adviceWidth(canvas, number) <= frame.width() + 0.1;
    double first = worried(number).width(canvas) + paper.mm(5);
    return urgent(number).draw(canvas, isBeside ? frame.indent(first) : frame.at(y));
  }

  private CallLine worried(TextStyle number) {
    return call(content.advice().worried(), content.advice().line(), number);
  }

  private CallLine urgent(TextStyle number) {
    return call(content.advice().urgent(), content.advice().emergency(), number);
  }

  private CallLine call(Sentence words, String number, TextStyle numberStyle) {
    return new CallLine(words, words(), number, numberStyle, style.gap(0.5));
  }

  // ---- the search that leads to the police's page

  private TextStyle searchStyle() {
    return style.heading(1).leading(1.2);
  }

  private double searchHeight() {
    return searchStyle().lineHeight() + paper.mm(1.6);
  }

  private double searchWidth(Canvas canvas) {
    var search = content.search();
    return canvas.width(Sentence.of(search.word() + search.button()), searchStyle()) + paper.mm(12);
  }

  /** Draws the word in the shape of a search field with its button; read out as the cue. */
  private double search(Canvas canvas, Frame frame, double room) {
    var search = content.search();
    var type = searchStyle();
    double height = searchHeight();
    double buttonWidth = canvas.width(Sentence.of(search.button()), type) + paper.mm(5);
    double top = frame.y() + (room - height) / 2;
    double width = searchWidth(canvas);
    var field = new Box(frame.right() - width, top, width, height);
    var button = new Box(field.right() - buttonWidth, top, buttonWidth, height);
    var edge = Stroke.of(paper.mm(0.6), paper.ink().accent());
    canvas.rect(field, Color.WHITE, edge);
    canvas.rect(button, paper.ink().card(), edge);
    canvas.figure(
        search.cue().base(),
        field,
        () -> {
          var word = new Box(field.x(), top, field.width() - buttonWidth, height);
          canvas.line(search.word(), type, word, Align.CENTER);
          var label = Sentence.of(search.button()).base();
          canvas.line(label, type.color(paper.ink().cardText()), button, Align.CENTER);
        });
    return top + height;
  }

  // ---- where it is from

  /** Draws where the content is from, and the edition. */
  double source(Canvas canvas, Frame frame) {
    return new SourceLine(paper.leaflet(), style.fine(), paper.mm(4)).draw(canvas, frame);
  }
}
