package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.LeafletContent;
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
import io.github.minmome.pdf.internal.page.Units;
import io.github.minmome.pictogram.Pictogram;

/**
 * The title and what to do when the telephone rings: the drawn plus sign and the two largest lines
 * of the sheet, the ringing telephone, why, and the chart.
 */
final class WarningPart implements Block {
  /** The smallest type of the title in points; its least reading is not wider than its kanji. */
  private static final double MIN_TITLE = 12;

  private final LeafletPaper paper;
  private final LeafletStyle style;
  private final LeafletContent content;
  private final boolean hasChart;
  private final boolean isBrief;
  private final boolean isCompact;

  /**
   * The part.
   *
   * @param hasChart whether the chart is drawn
   * @param isBrief whether it has to do without the sentences that say why
   * @param isCompact whether it has to do without whom it is addressed to
   */
  WarningPart(LeafletPaper paper, boolean hasChart, boolean isBrief, boolean isCompact) {
    this.isCompact = isCompact;
    this.paper = paper;
    this.style = paper.style();
    this.content = paper.content();
    this.hasChart = hasChart;
    this.isBrief = isBrief;
  }

  @Override
  public double draw(Canvas canvas, Frame frame) {
    double pad = paper.mm(7);
    double band = frame.y() + canvas.height(this::title, frame.width() - 2 * pad);
    double bottom = band + canvas.height(this::body, frame.width() - 2 * pad) + paper.mm(4);
    ground(canvas, frame, band, bottom);
    var inner = new Frame(frame.x() + pad, frame.y(), frame.width() - 2 * pad);
    title(canvas, inner);
    body(canvas, inner.at(band));
    return bottom;
  }

  private void ground(Canvas canvas, Frame frame, double band, double bottom) {
    var ink = paper.ink();
    double border = paper.mm(1.4);
    double radius = paper.mm(4);
    var whole = frame.box(bottom - frame.y());
    if (ink.isMono()) {
      var inset =
          new Box(
              whole.x() + border / 2,
              whole.y() + border / 2,
              whole.width() - border,
              whole.height() - border);
      canvas.roundedRect(inset, radius, Color.WHITE, Stroke.of(border, ink.warningFrame()));
      canvas.line(
          frame.x(), band, frame.right(), band, Stroke.of(paper.mm(0.6), ink.warningFrame()));
      return;
    }
    canvas.roundedRect(whole, radius, ink.header(), null);
    double width = frame.width() - 2 * border;
    double left = frame.x() + border;
    canvas.roundedRect(
        new Box(left, band, width, bottom - border - band), radius - border, ink.warning(), null);
    canvas.rect(new Box(left, band, width, radius), ink.warning(), null);
  }

  // ---- the title

  private double title(Canvas canvas, Frame frame) {
    var ink = paper.ink();
    var designed = style.display(23).color(ink.headerText());
    var white = designed.size(Math.max(MIN_TITLE, designed.size()));
    var tagText = Sentence.plain(content.tag());
    var tagType = style.display(19);
    var tagStyle =
        tagType
            .size(Math.max(LeafletStyle.MIN_TYPE, tagType.size()))
            .color(ink.isMono() ? ink.headerText() : ink.header());
    double pillWidth = canvas.width(tagText, tagStyle) + paper.mm(8);
    double pillHeight = paper.mm(9.5);
    double top = frame.y() + paper.mm(3.2);
    double room = frame.width() - pillWidth - paper.mm(5);
    boolean isTitled = !content.title().isEmpty();
    var first = isTitled ? content.title() : content.campaign();
    var large = canvas.fitted(first, isTitled ? white.size(white.size() * 1.2) : white, room);
    double bottom = canvas.sentence(Tag.H1, first, large, new Frame(frame.x(), top, room));
    if (isTitled) {
      var small =
          canvas.fitted(
              content.campaign(),
              white.size(Math.max(paper.style().fine().size(), white.size() * 0.62)),
              room);
      bottom =
          canvas.sentence(Tag.P, content.campaign(), small, new Frame(frame.x(), bottom, room));
    }
    double pillTop = (top + bottom - pillHeight) / 2;
    var pill = new Box(frame.right() - pillWidth, pillTop, pillWidth, pillHeight);
    var outline = ink.isMono() ? Stroke.of(paper.mm(0.6), Color.BLACK) : null;
    canvas.roundedRect(pill, pillHeight / 2, Color.WHITE, outline);
    paper.line(canvas, Tag.P, tagText, tagStyle, Align.CENTER, pill);
    return bottom + paper.mm(2.6);
  }

  // ---- the body

  private double body(Canvas canvas, Frame frame) {
    double y = frame.y() + paper.mm(3.5) + style.air();
    if (!isCompact && !content.addressedTo().isEmpty()) {
      var to = style.display(paper.isPoster() ? 22 : 18).color(paper.ink().accent());
      y = canvas.sentence(Tag.P, content.addressedTo(), to, frame.at(y)) + paper.mm(1.5);
    }
    y = rings(canvas, frame.at(y));
    y += paper.mm(2) + style.air();
    return hasChart ? why(canvas, frame.at(y)) : reasons(canvas, frame.at(y));
  }

  /** The sign, its words, the telephone and what to do. */
  private double rings(Canvas canvas, Frame frame) {
    double phone = style.seen(paper.isPoster() ? 62 : 58);
    double phoneHeight = PictogramMark.height(Pictogram.PHONE, phone);
    double most = paper.isPoster() ? 78 : 72;
    double beside = frame.width() - phone - paper.mm(4);
    double shared =
        Math.min(actionSize(canvas, 0, most, beside), actionSize(canvas, 1, most, frame.width()));
    double below =
        Math.min(
            actionSize(canvas, 0, most, frame.width()), actionSize(canvas, 1, most, frame.width()));
    boolean isBeside = shared > 0.85 * below;
    var action = style.display(isBeside ? shared : below).color(paper.ink().alarm());
    double sign = style.seen(paper.isPoster() ? 34 : 31);
    double leadTop = frame.y();
    if (!isBeside) {
      leadTop += Math.max(0, (phoneHeight - sign) / 2);
    }
    lead(canvas, new Frame(frame.x(), leadTop, beside), sign);
    paper.figure(canvas, Pictogram.PHONE, frame.right() - phone, frame.y(), phone);
    double y = isBeside ? frame.y() + sign + paper.mm(1) : frame.y() + phoneHeight + paper.mm(1);
    for (Sentence what : content.warning().actions()) {
      y = canvas.sentence(Tag.P, what, action, frame.at(y));
    }
    return isBeside ? Math.max(y, frame.y() + phoneHeight) : y;
  }

  private double actionSize(Canvas canvas, int index, double most, double width) {
    var largest = style.display(most);
    var fitted = canvas.fitted(content.warning().actions().get(index), largest, width);
    return fitted.size() / style.scale() / style.display();
  }

  private void lead(Canvas canvas, Frame frame, double sign) {
    canvas.tagged(
        Tag.H2,
        () -> {
          paper.figure(canvas, Pictogram.PLUS, frame.x(), frame.y(), sign);
          var rest = frame.indent(sign + paper.mm(4));
          var words = content.warning().lead();
          var type = style.display(paper.isPoster() ? 40 : 36);
          var lines =
              type.size() * rest.width() < Units.pt(1) ? type : lead(canvas, words, type, rest);
          double height =
              canvas.height((c, f) -> c.sentence(Tag.SPAN, words, lines, f), rest.width());
          canvas.sentence(Tag.SPAN, words, lines, rest.at(frame.y() + (sign - height) / 2));
        });
  }

  /** One line if it stays large, else two. */
  private TextStyle lead(Canvas canvas, Sentence words, TextStyle type, Frame rest) {
    var one = canvas.fitted(words, type, rest.width());
    if (one.size() >= 0.72 * type.size()) {
      return one;
    }
    double longest = 0;
    for (String phrase : words.phrases()) {
      longest = Math.max(longest, canvas.width(phrase, type));
    }
    return type.size(type.size() * 0.82 * Math.min(1, rest.width() / Math.max(longest, 1)));
  }

  private double reasons(Canvas canvas, Frame frame) {
    if (isBrief) {
      return frame.y();
    }
    var sentences = content.warning().sentences();
    double y = canvas.sentence(Tag.P, sentences.get(0), style.text(), frame);
    if (!hasChart) {
      var chart = paper.leaflet().chart();
      if (chart.isPresent()) {
        y = canvas.sentence(Tag.P, chart.get().sentence(), style.text(), frame.at(y));
      }
    }
    return canvas.sentence(
        Tag.P, sentences.get(1), style.heading(1.08), frame.at(y + paper.mm(0.6)));
  }

  /** The reasons beside the chart, its notes below both. */
  private double why(Canvas canvas, Frame frame) {
    var chart = new ChartPart(paper, paper.leaflet().chart().orElseThrow());
    double left = isBrief ? 0 : frame.width() * 0.47;
    double gap = isBrief ? 0 : paper.mm(5);
    double bottom = isBrief ? frame.y() : reasons(canvas, frame.left(left));
    double chartBottom = chart.draw(canvas, frame.right(frame.width() - left - gap));
    return chart.notes(canvas, frame.at(Math.max(bottom, chartBottom) + paper.mm(1)));
  }
}
