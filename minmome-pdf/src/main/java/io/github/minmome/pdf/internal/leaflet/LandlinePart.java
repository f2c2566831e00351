package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.LeafletContent.Contact;
import io.github.minmome.campaign.LeafletContent.Hours;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.leaflet.Front.Ways;
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
  private final boolean hasText;
  private final Ways ways;

  /**
   * The part.
   *
   * @param hasText whether sentences follow the heading
   * @param ways the ways to apply besides the number and its code
   */
  LandlinePart(LeafletPaper paper, boolean hasText, Ways ways) {
    this.paper = paper;
    this.style = paper.style();
    this.content = paper.content();
    this.contact = content.contact();
    this.hasText = hasText;
    this.ways = ways;
  }

  /**
   * Returns whether the first note is above the number: readers of easy Japanese are likely to have
   * family abroad.
   */
  static boolean hasNote(LeafletContent content) {
    return content.language() == LeafletLanguage.EASY_JA;
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
    if (hasNote(content)) {
      var note = style.heading(1.08).color(ink.cardAccent());
      y = canvas.sentence(Tag.P, content.briefNote(), note, frame.at(y + paper.mm(1)));
    }
    if (hasText) {
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
  private TextStyle heading(Canvas canvas, Sentence text, TextStyle largest, double width) {
    var one = canvas.fitted(text, largest, width);
    return one.size() >= Math.max(style.least(), 0.6 * largest.size())
        ? one
        : largest.size(Math.max(style.least(), largest.size() * 0.8));
  }

  private double panel(Canvas canvas, Frame frame) {
    double y = frame.y();
    if (content.language() != LeafletLanguage.JA && !paper.isPoster()) {
      var heading = style.heading(1.1).color(paper.ink().accent());
      y = canvas.sentence(Tag.H3, contact.heading(), heading, frame);
    }
    double side = paper.mm(paper.isPoster() ? 30 : 29);
    var left = frame.left(frame.width() - side - paper.mm(3));
    if (ways == Ways.NOTHING) {
      double bottom = number(canvas, left.at(name(canvas, left.at(y))));
      return Math.max(bottom, code(canvas, frame.right(side), y));
    }
    y = name(canvas, frame.at(y));
    if (!ways.hasCode) {
      y = number(canvas, frame.at(y)) + paper.mm(1) + style.air() / 2;
      return ways(canvas, Rows.of(frame), y);
    }
    double height = side + captionHeight(canvas, side);
    if (paper.isPoster() && ways == Ways.ALL) {
      y = number(canvas, frame.at(y)) + paper.mm(0.5) + style.air() / 2;
      double bottom = ways(canvas, Rows.of(left), y);
      double codeTop = y + Math.max(0, (bottom - y - height) / 2);
      return Math.max(bottom, code(canvas, frame.right(side), codeTop));
    }
    double codeBottom = code(canvas, frame.right(side), y);
    y = number(canvas, left.at(y)) + paper.mm(1) + style.air() / 2;
    boolean isBelow = codeBottom <= y + paper.mm(3);
    double top = isBelow ? Math.max(y, codeBottom) : y;
    return Math.max(ways(canvas, new Rows(frame, left, codeBottom), top), codeBottom);
  }

  private double number(Canvas canvas, Frame frame) {
    var number = Sentence.plain(contact.phone());
    var designed = style.display(80).leading(1).color(paper.ink().alarm());
    return canvas.sentence(Tag.P, number, canvas.fitted(number, designed, frame.width()), frame);
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

  // ---- the code

  /** Draws what the code is for, if that fits two lines below it; else the word for the web. */
  private Sentence caption(Canvas canvas, double side) {
    var text = contact.webText();
    double width = side + 2 * captionOverhang();
    double widest = 0;
    for (String phrase : text.phrases()) {
      widest = Math.max(widest, canvas.width(phrase.strip(), style.caption()));
    }
    double two = canvas.width(text, style.caption()) / 1.8;
    return Math.max(widest, two) <= width ? text : contact.webLabel();
  }

  private double captionHeight(Canvas canvas, double side) {
    return canvas.height(
        (c, f) -> c.sentence(Tag.P, caption(c, side), style.caption(), f),
        side + 2 * captionOverhang());
  }

  /** Returns how far the words below the code reach over its sides. */
  private double captionOverhang() {
    return paper.mm(2.5);
  }

  private double code(Canvas canvas, Frame frame, double top) {
    paper.code(canvas, contact.web().toString(), frame.x(), top, frame.width());
    double over = captionOverhang();
    var below = new Frame(frame.x() - over, top + frame.width(), frame.width() + 2 * over);
    return canvas.sentence(
        Tag.P, caption(canvas, frame.width()), style.caption(), Align.CENTER, below);
  }

  // ---- the ways to apply

  /** Draws the ways to apply in a box of their own. */
  double waysBox(Canvas canvas, Frame frame) {
    var heading = style.heading(1.3).color(paper.ink().accent());
    Block inside =
        (c, f) -> {
          double y = c.sentence(Tag.H2, contact.heading(), heading, f) + paper.mm(0.6);
          return ways(c, Rows.of(f), y);
        };
    var stroke = Stroke.of(paper.mm(0.6), paper.ink().accent());
    return paper.card(paper.mm(4), Color.WHITE, stroke, inside).draw(canvas, frame);
  }

  /**
   * Where rows are: beside the code as far as it reaches, then over the whole width.
   *
   * @param codeBottom the lower edge of the code and its words
   */
  private record Rows(Frame whole, Frame beside, double codeBottom) {
    static Rows of(Frame frame) {
      return new Rows(frame, frame, 0);
    }

    Frame at(double y) {
      return (y >= codeBottom ? whole : beside).at(y);
    }
  }

  private double ways(Canvas canvas, Rows rows, double top) {
    double gap = paper.mm(1.2) + style.air() / 3;
    double y = top;
    var first = rows.at(y);
    if (ways.hasHours && ways.hasWeb && isOneRow(canvas, first)) {
      double column = firstColumn(canvas);
      y = way(canvas, first.left(column), Pictogram.RECEIVER_DOWN, this::hours);
      y = Math.max(y, way(canvas, first.indent(column), Pictogram.WEB, this::web)) + gap;
    } else {
      if (ways.hasHours) {
        y = way(canvas, first, Pictogram.RECEIVER_DOWN, this::hours) + gap;
      }
      if (ways.hasWeb) {
        y = way(canvas, rows.at(y), Pictogram.WEB, this::web) + gap;
      }
    }
    if (ways.hasPolice) {
      Block police = (c, f) -> c.sentence(Tag.P, contact.policeBrief(), style.text(), f);
      y = way(canvas, rows.at(y), Pictogram.POLICE_STATION, police) + gap;
    }
    return Math.max(top, y - gap);
  }

  private double firstColumn(Canvas canvas) {
    return icon() + paper.mm(3) + hoursWidth(canvas) + paper.mm(6);
  }

  private boolean isOneRow(Canvas canvas, Frame frame) {
    double second = canvas.width(contact.web().toString(), style.heading(1));
    return firstColumn(canvas) + icon() + paper.mm(3) + second <= frame.width();
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
    return column + style.gap(0.6);
  }

  private double hoursWidth(Canvas canvas) {
    double width = 0;
    for (Hours hours : contact.hours()) {
      width = Math.max(width, canvas.width(hours.when(), style.text()));
    }
    return hoursColumn(canvas) + width;
  }

  /** Draws who answers, and beside it when; below it where that would be narrow. */
  private double hours(Canvas canvas, Frame frame) {
    double column = hoursColumn(canvas);
    boolean isBelow = hoursWidth(canvas) > frame.width() && column > frame.width() * 0.4;
    double indent = isBelow ? style.gap(1) : column;
    var bold = style.heading(1).leading(style.text().leading());
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
                      double who = canvas.sentence(Tag.TH_ROW, hours.who(), bold, frame.at(top));
                      var when = frame.indent(indent).at(isBelow ? who : top);
                      return canvas.sentence(Tag.TD, hours.when(), style.text(), when);
                    });
          }
          return y;
        });
  }

  private double web(Canvas canvas, Frame frame) {
    var address = contact.web().toString();
    var type = paper.fitted(canvas, Sentence.plain(address), style.heading(1.1), frame.width());
    return paper.link(canvas, address, address, type, Align.LEFT, frame);
  }
}
