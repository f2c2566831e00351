package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Block;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * The end of every leaflet: who helps here, whom to ask in doubt, how to find the police's page,
 * and where the content is from.
 */
final class ClosingPart implements Block {
  private final LeafletPaper paper;
  private final LeafletStyle style;
  private final LeafletContent content;
  private final boolean isCompact;

  /**
   * The part.
   *
   * @param isCompact whether it has to do without the search and the partner's heading
   */
  ClosingPart(LeafletPaper paper, boolean isCompact) {
    this.isCompact = isCompact;
    this.paper = paper;
    this.style = paper.style();
    this.content = paper.content();
  }

  @Override
  public double draw(Canvas canvas, Frame frame) {
    var stroke = Stroke.of(paper.mm(0.9), Color.BLACK);
    double bottom =
        paper.card(paper.mm(3.5), Color.WHITE, stroke, this::inside).draw(canvas, frame);
    return source(canvas, frame.at(bottom + paper.mm(1.2)));
  }

  private double inside(Canvas canvas, Frame frame) {
    var partner = paper.leaflet().partner().orElse(null);
    double search = searchWidth(canvas);
    if (partner != null) {
      double y = partner(canvas, partner, frame) + paper.mm(0.6) + style.air() / 2;
      canvas.line(frame.x(), y, frame.right(), y, Stroke.of(paper.mm(0.3), paper.ink().accent()));
      return advice(canvas, frame.at(y + paper.mm(0.6) + style.air() / 2));
    }
    if (isCompact) {
      return advice(canvas, frame);
    }
    var left = frame.left(frame.width() - search - paper.mm(4));
    boolean isBeside = adviceWidth(canvas) <= left.width();
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
          if (isCompact) {
            return Math.max(nameAndPhone(canvas, partner, at), logoBottom);
          }
          double search = searchWidth(canvas);
          var beside = at.left(at.width() - search - paper.mm(3));
          double y = canvas.sentence(Tag.P, paper.leaflet().partnerHeading(), heading, beside);
          y = Math.max(y, search(canvas, at, Math.max(y - at.y(), searchHeight())));
          return Math.max(nameAndPhone(canvas, partner, at.at(y)), logoBottom);
        });
  }

  /** Side by side where the name stays large. */
  private double nameAndPhone(Canvas canvas, PartnerImprint partner, Frame frame) {
    var name = words(partner);
    var type = style.heading(1.35);
    if (partner.phone().isBlank()) {
      return canvas.sentence(Tag.P, name, type, frame);
    }
    var number = Sentence.plain(partner.phone());
    var large = style.heading(1.7).leading(1.15);
    double numberWidth = canvas.width(number, large);
    double room = frame.width() - numberWidth - paper.mm(5);
    if (canvas.width(name, type) <= room) {
      double height = Math.max(type.lineHeight(), large.lineHeight());
      canvas.sentence(Tag.P, name, type, frame.left(room).down((height - type.lineHeight()) / 2));
      canvas.sentence(Tag.P, number, large, frame.right(numberWidth + 0.1));
      return frame.y() + height;
    }
    double y = canvas.sentence(Tag.P, name, type, frame);
    return canvas.sentence(Tag.P, number, canvas.fitted(number, large, frame.width()), frame.at(y));
  }

  /** Name and department as given: lines end after spaces and ・ alone. */
  private static Sentence words(PartnerImprint partner) {
    var text = partner.name() + (partner.department().isBlank() ? "" : "　" + partner.department());
    var phrases = new ArrayList<String>(List.of(text.split("(?<=[ 　・])", -1)));
    phrases.removeIf(String::isEmpty);
    return new Sentence(phrases, List.of());
  }

  // ---- whom to ask

  private TextStyle words() {
    return style.heading(1);
  }

  private TextStyle number() {
    return style.heading(1.7).color(paper.ink().alarm()).leading(1.15);
  }

  private double adviceWidth(Canvas canvas) {
    var advice = content.advice();
    return width(canvas, advice.worried(), words(), advice.line(), number())
        + paper.mm(5)
        + width(canvas, advice.urgent(), words(), advice.emergency(), number());
  }

  private double advice(Canvas canvas, Frame frame) {
    var advice = content.advice();
    double worried = width(canvas, advice.worried(), words(), advice.line(), number());
    double y = call(canvas, advice.worried(), words(), advice.line(), number(), frame);
    var urgent =
        adviceWidth(canvas) <= frame.width() + 0.1
            ? frame.indent(worried + paper.mm(5))
            : frame.at(y);
    return call(canvas, advice.urgent(), words(), advice.emergency(), number(), urgent);
  }

  private double width(
      Canvas canvas, Sentence words, TextStyle text, String number, TextStyle numberStyle) {
    return canvas.width(words, text) + style.gap(0.5) + canvas.width(number, numberStyle);
  }

  private double call(
      Canvas canvas,
      Sentence words,
      TextStyle text,
      String number,
      TextStyle numberStyle,
      Frame frame) {
    double numberWidth = canvas.width(number, numberStyle);
    double room = frame.width() - numberWidth - style.gap(0.5);
    double wordsWidth = Math.min(canvas.width(words, text), room) + 0.1;
    double height = canvas.height((c, f) -> c.sentence(Tag.SPAN, words, text, f), wordsWidth);
    double bottom = frame.y() + Math.max(height, numberStyle.lineHeight());
    return canvas.tagged(
        Tag.P,
        () -> {
          double top = (frame.y() + bottom - height) / 2;
          canvas.sentence(Tag.SPAN, words, text, new Frame(frame.x(), top, wordsWidth));
          var at = new Frame(frame.x() + wordsWidth + style.gap(0.5), frame.y(), numberWidth + 0.1);
          canvas.sentence(
              Tag.SPAN,
              Sentence.plain(number),
              numberStyle,
              at.at((frame.y() + bottom - numberStyle.lineHeight()) / 2));
          return bottom;
        });
  }

  // ---- the search that leads to the police's page

  private TextStyle searchStyle() {
    return style.heading(0.95).leading(1.2);
  }

  private double searchHeight() {
    return searchStyle().lineHeight() + paper.mm(1.6);
  }

  private double searchWidth(Canvas canvas) {
    var search = content.search();
    return canvas.width(Sentence.of(search.word() + search.button()), searchStyle()) + paper.mm(12);
  }

  /** The word in the shape of a search field with its button; read out as the cue. */
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

  private double source(Canvas canvas, Frame frame) {
    var edition = content.issuer().edition();
    double width = canvas.width(edition, style.fine());
    var left = frame.left(frame.width() - width - paper.mm(4));
    double y = canvas.sentence(Tag.P, paper.leaflet().sourceLine(), style.fine(), left);
    double end = canvas.sentence(Tag.P, edition, style.fine(), frame.right(width + 0.1));
    return Math.max(y, end);
  }
}
