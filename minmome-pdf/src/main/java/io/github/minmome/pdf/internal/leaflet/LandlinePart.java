package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.LeafletContent.Contact;
import io.github.minmome.campaign.LeafletContent.Hours;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Block;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Emphasis;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pictogram.Pictogram;

/** What can be done about a landline, the number to ring, and the other ways to apply. */
final class LandlinePart implements Block {
  /** From this size on the least reading of the centre's name is not wider than its kanji. */
  private static final double MIN_NAME_WITH_READING = 15.5;

  private final LeafletPaper paper;
  private final LeafletStyle style;
  private final LeafletContent content;
  private final Contact contact;
  private final boolean isBrief;
  private final boolean isCompact;

  /**
   * The part.
   *
   * @param isBrief whether the heading has to do without its sentences
   * @param isCompact whether the ways to apply have to do without the police
   */
  LandlinePart(LeafletPaper paper, boolean isBrief, boolean isCompact) {
    this.isCompact = isCompact;
    this.paper = paper;
    this.style = paper.style();
    this.content = paper.content();
    this.contact = content.contact();
    this.isBrief = isBrief;
  }

  @Override
  public double draw(Canvas canvas, Frame frame) {
    var ink = paper.ink();
    var stroke = ink.isMono() ? Stroke.of(paper.mm(1.2), Color.BLACK) : null;
    return paper.card(paper.mm(5), ink.card(), stroke, this::inner).draw(canvas, frame);
  }

  private double inner(Canvas canvas, Frame frame) {
    var ink = paper.ink();
    var heading = content.landline().heading();
    var largest = style.display(paper.isPoster() ? 42 : 34).color(ink.cardText());
    var type = heading(canvas, heading, largest, frame.width());
    var emphasis = new Emphasis(content.landline().emphasis(), ink.cardAccent());
    double y = canvas.sentence(Tag.H2, heading, type, emphasis, Align.LEFT, frame);
    if (!isBrief) {
      var text = style.text().color(ink.cardText());
      y = paper.sentences(canvas, content.landline().sentences(), text, frame.at(y + paper.mm(1)));
    }
    double pad = paper.mm(4.5);
    var stroke = ink.isMono() ? Stroke.of(paper.mm(0.4), Color.BLACK) : null;
    return paper
        .card(pad, Color.WHITE, stroke, this::panel)
        .draw(canvas, frame.at(y + paper.mm(2.5) + style.air()));
  }

  /** One line if that stays large, else two. */
  private static TextStyle heading(Canvas canvas, Sentence text, TextStyle largest, double width) {
    var one = canvas.fitted(text, largest, width);
    return one.size() >= 0.6 * largest.size() ? one : largest.size(largest.size() * 0.8);
  }

  private double panel(Canvas canvas, Frame frame) {
    var ink = paper.ink();
    double side = paper.mm(paper.isPoster() ? 30 : 29);
    var bold = style.heading(1.1);
    double y = frame.y();
    if (content.language() != LeafletLanguage.JA && !paper.isPoster()) {
      y = canvas.sentence(Tag.H3, contact.heading(), bold.color(ink.accent()), frame);
    }
    y = name(canvas, frame.at(y));
    double codeTop = y;
    var left = frame.left(frame.width() - side - paper.mm(3));
    var number = Sentence.plain(contact.phone());
    var type = canvas.fitted(number, style.display(96).leading(1).color(ink.alarm()), left.width());
    y = canvas.sentence(Tag.P, number, type, left.at(y)) + paper.mm(1) + style.air() / 2;
    double codeBottom = codeTop + side + webLabelHeight(canvas, side);
    code(canvas, frame.right(side), codeTop);
    boolean isBelow = codeBottom <= y + paper.mm(3);
    return Math.max(
        ways(canvas, (isBelow ? frame : left).at(Math.max(y, isBelow ? codeBottom : y))),
        codeBottom);
  }

  private double name(Canvas canvas, Frame frame) {
    var ink = paper.ink();
    var free = style.heading(1.1).color(ink.alarm());
    double freeWidth = canvas.width(contact.free(), free) + paper.mm(4);
    var designed = style.display(paper.isPoster() ? 26 : 21);
    double least = contact.name().readings().isEmpty() ? 0 : MIN_NAME_WITH_READING;
    var name = designed.size(Math.max(least, designed.size()));
    boolean isBeside = canvas.width(contact.name(), name) + freeWidth <= frame.width();
    var fitting = canvas.fitted(contact.name(), name, frame.width());
    double y = canvas.sentence(Tag.H3, contact.name(), fitting, frame);
    if (!contact.gloss().isEmpty()) {
      y = canvas.sentence(Tag.P, contact.gloss(), style.heading(1), frame.at(y));
    }
    if (isBeside) {
      double top = frame.y() + (fitting.lineHeight() - free.lineHeight());
      canvas.sentence(Tag.P, contact.free(), free, Align.RIGHT, frame.at(top));
      return y;
    }
    return canvas.sentence(Tag.P, contact.free(), free, frame.at(y));
  }

  private TextStyle webLabelStyle() {
    return style.heading(1).size(Math.max(LeafletStyle.MIN_TYPE, 12.5 * style.scale()));
  }

  private double webLabelHeight(Canvas canvas, double side) {
    return canvas.height(
        (c, f) -> c.sentence(Tag.P, contact.webText(), webLabelStyle(), f),
        side + 2 * webLabelOverhang());
  }

  /** How far the words below the code reach over its sides. */
  private double webLabelOverhang() {
    return paper.mm(2.5);
  }

  private void code(Canvas canvas, Frame frame, double top) {
    paper.code(canvas, contact.web().toString(), frame.x(), top, frame.width());
    double over = webLabelOverhang();
    var below = new Frame(frame.x() - over, top + frame.width(), frame.width() + 2 * over);
    canvas.sentence(Tag.P, contact.webText(), webLabelStyle(), Align.CENTER, below);
  }

  // ---- the ways to apply

  private double ways(Canvas canvas, Frame frame) {
    double gap = paper.mm(1.2) + style.air() / 3;
    double indent = icon() + paper.mm(3);
    double first = indent + hoursWidth(canvas) + paper.mm(6);
    double second = indent + canvas.width(contact.web().toString(), style.heading(1));
    boolean isOneRow = first + second <= frame.width();
    double y =
        way(canvas, isOneRow ? frame.left(first) : frame, Pictogram.RECEIVER_DOWN, this::hours);
    var webFrame = isOneRow ? frame.right(frame.width() - first) : frame.at(y + gap);
    y = Math.max(y, way(canvas, webFrame, Pictogram.WEB, this::web)) + gap;
    if (isCompact) {
      return y - gap;
    }
    return way(
        canvas,
        frame.at(y),
        Pictogram.POLICE_STATION,
        (c, f) -> c.sentence(Tag.P, contact.policeBrief(), style.text(), f));
  }

  private double icon() {
    return Math.max(paper.mm(9), style.gap(1.7));
  }

  private double way(Canvas canvas, Frame frame, Pictogram pictogram, Block text) {
    double icon = icon();
    var inner = frame.indent(icon + paper.mm(3));
    double height = canvas.height(text, inner.width());
    double top = frame.y() + Math.max(0, (icon - height) / 2);
    paper.decoration(
        canvas, pictogram, frame.x(), frame.y() + Math.max(0, (height - icon) / 2), icon);
    double bottom = text.draw(canvas, inner.at(top));
    return Math.max(bottom, frame.y() + icon);
  }

  private double hoursColumn(Canvas canvas) {
    double column = 0;
    for (Hours hours : contact.hours()) {
      column = Math.max(column, canvas.width(hours.who(), style.heading(1)));
    }
    return column + style.gap(0.8);
  }

  private double hoursWidth(Canvas canvas) {
    double width = 0;
    for (Hours hours : contact.hours()) {
      width = Math.max(width, canvas.width(hours.when(), style.text()));
    }
    return hoursColumn(canvas) + width;
  }

  private double hours(Canvas canvas, Frame frame) {
    double indent = hoursColumn(canvas);
    return canvas.tagged(
        Tag.TABLE,
        () -> {
          double y = frame.y();
          for (Hours hours : contact.hours()) {
            double top = y;
            y =
                canvas.tagged(
                    Tag.TR,
                    () -> {
                      var bold = style.heading(1).leading(style.text().leading());
                      canvas.sentence(Tag.TH_ROW, hours.who(), bold, frame.at(top));
                      return canvas.sentence(
                          Tag.TD, hours.when(), style.text(), frame.indent(indent).at(top));
                    });
          }
          return y;
        });
  }

  private double web(Canvas canvas, Frame frame) {
    var address = contact.web().toString();
    var type = canvas.fitted(Sentence.plain(address), style.heading(1.1), frame.width());
    return paper.link(canvas, address, address, type, Align.LEFT, frame);
  }
}
