package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.LeafletChart;
import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.leaflet.Front.Why;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Block;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pictogram.Pictogram;

/**
 * The title and what to do when the telephone rings: the drawn plus sign and the two largest lines
 * of the sheet, the ringing telephone, why, and the chart.
 */
final class WarningPart implements Block {
  private final LeafletPaper paper;
  private final LeafletStyle style;
  private final LeafletContent content;
  private final Why why;
  private final boolean isAddressed;

  /**
   * The part.
   *
   * @param why what follows what to do
   * @param isAddressed whether it names whom it is addressed to
   */
  WarningPart(LeafletPaper paper, Why why, boolean isAddressed) {
    this.paper = paper;
    this.style = paper.style();
    this.content = paper.content();
    this.why = why;
    this.isAddressed = isAddressed;
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
    var white = style.display(23).color(ink.headerText());
    var tagText = Sentence.plain(content.tag());
    var tagStyle = style.display(19).color(ink.isMono() ? ink.headerText() : ink.header());
    double pillWidth = canvas.width(tagText, tagStyle) + paper.mm(8);
    double pillHeight = Math.max(paper.mm(9.5), tagStyle.lineHeight() + paper.mm(1));
    double top = frame.y() + paper.mm(3.2);
    var beside = frame.left(frame.width() - pillWidth - paper.mm(5));
    double bottom;
    double pillTop;
    if (content.title().isEmpty()) {
      var large = paper.fitted(canvas, content.campaign(), white, beside.width());
      bottom = canvas.sentence(Tag.H1, content.campaign(), large, beside.at(top));
      pillTop = (top + bottom - pillHeight) / 2;
    } else {
      var large =
          paper.fitted(canvas, content.title(), white.size(white.size() * 1.2), frame.width());
      double second = canvas.sentence(Tag.H1, content.title(), large, frame.at(top));
      var size = Math.max(style.least(), white.size() * 0.62);
      var small = paper.fitted(canvas, content.campaign(), white.size(size), beside.width());
      pillTop = second + paper.mm(0.5);
      double text = pillTop + (pillHeight - small.lineHeight()) / 2;
      canvas.sentence(Tag.P, content.campaign(), small, beside.at(text));
      bottom = pillTop + pillHeight;
    }
    var pill = new Box(frame.right() - pillWidth, pillTop, pillWidth, pillHeight);
    var outline = ink.isMono() ? Stroke.of(paper.mm(0.6), Color.BLACK) : null;
    canvas.roundedRect(pill, pillHeight / 2, Color.WHITE, outline);
    paper.line(canvas, Tag.P, tagText, tagStyle, Align.CENTER, pill);
    return bottom + paper.mm(2.6);
  }

  // ---- the body

  private double body(Canvas canvas, Frame frame) {
    double y = frame.y() + paper.mm(3.5) + style.air();
    if (isAddressed && !content.addressedTo().isEmpty()) {
      var to = style.display(paper.isPoster() ? 22 : 18).color(paper.ink().accent());
      y = canvas.sentence(Tag.P, content.addressedTo(), to, frame.at(y)) + paper.mm(1.5);
    }
    y = rings(canvas, frame.at(y));
    y += paper.mm(2) + style.air();
    return switch (why) {
      case CHART ->
          new ChartPart(paper, paper.leaflet().chart().orElseThrow()).draw(canvas, frame.at(y));
      case SENTENCES, SENTENCES_WITHOUT_FIGURE -> reasons(canvas, frame.at(y));
      case NOTHING -> y - paper.mm(2) - style.air();
    };
  }

  /**
   * Draws the sign, its words, the telephone and what to do. The telephone is beside the first
   * action if that stays large, else above it.
   */
  private double rings(Canvas canvas, Frame frame) {
    double phone = phoneWidth(canvas);
    double phoneHeight = PictogramMark.height(Pictogram.PHONE, phone);
    var designed = style.display(paper.isPoster() ? 78 : 72).color(paper.ink().alarm());
    double narrow = frame.width() - phone - paper.mm(4);
    var shared = action(canvas, designed, narrow, frame.width());
    var below = action(canvas, designed, frame.width(), frame.width());
    boolean isBeside = shared.size() > 0.85 * below.size();
    double sign = style.seen(paper.isPoster() ? 34 : 31);
    double leadTop = isBeside ? frame.y() : frame.y() + Math.max(0, (phoneHeight - sign) / 2);
    lead(canvas, frame.left(narrow).at(leadTop), sign);
    double y = frame.y() + (isBeside ? sign : Math.max(sign, phoneHeight)) + paper.mm(1);
    var actions = content.warning().actions();
    var type = isBeside ? shared : below;
    y = canvas.sentence(Tag.P, actions.get(0), type, frame.at(y));
    boolean isColumn = canvas.width(actions.get(1), type) <= narrow;
    if (isBeside && !isColumn) {
      y = Math.max(y, frame.y() + phoneHeight + paper.mm(1));
    }
    double room = isColumn ? y + type.lineHeight() - frame.y() : isBeside ? y - frame.y() : 0;
    y = canvas.sentence(Tag.P, actions.get(1), type, frame.at(y));
    double phoneTop = frame.y() + Math.max(0, (room - phoneHeight) / 2);
    paper.figure(canvas, Pictogram.PHONE, frame.right() - phone, phoneTop, phone);
    return Math.max(y, phoneTop + phoneHeight);
  }

  /** The telephone is so large that the number on its display is no smaller than notes. */
  private double phoneWidth(Canvas canvas) {
    double designed = style.seen(paper.isPoster() ? 62 : 58);
    double letters = PictogramMark.letterSize(canvas, Pictogram.PHONE, designed);
    return designed * Math.max(1, LeafletStyle.MIN_TYPE / letters);
  }

  /** Returns the style in which the first action fits one width and the second another. */
  private TextStyle action(Canvas canvas, TextStyle largest, double first, double second) {
    var actions = content.warning().actions();
    return canvas.fitted(actions.get(1), canvas.fitted(actions.get(0), largest, first), second);
  }

  private void lead(Canvas canvas, Frame frame, double sign) {
    canvas.tagged(
        Tag.H2,
        () -> {
          paper.figure(canvas, Pictogram.PLUS, frame.x(), frame.y(), sign);
          var rest = frame.indent(sign + paper.mm(4));
          var words = content.warning().lead();
          var lines = lead(canvas, words, style.display(paper.isPoster() ? 40 : 36), rest);
          double height =
              canvas.height((c, f) -> c.sentence(Tag.SPAN, words, lines, f), rest.width());
          canvas.sentence(Tag.SPAN, words, lines, rest.at(frame.y() + (sign - height) / 2));
        });
  }

  /** One line if it stays large, else two. */
  private TextStyle lead(Canvas canvas, Sentence words, TextStyle type, Frame rest) {
    var one = canvas.fitted(words, type, rest.width());
    if (one.size() >= Math.max(style.least(), 0.72 * type.size())) {
      return one;
    }
    double longest = 0;
    for (String phrase : words.phrases()) {
      longest = Math.max(longest, canvas.width(phrase, type));
    }
    double size = type.size() * 0.82 * Math.min(1, rest.width() / Math.max(longest, 1));
    return type.size(Math.max(style.least(), size));
  }

  private double reasons(Canvas canvas, Frame frame) {
    var figures =
        paper.leaflet().chart().stream()
            .filter(chart -> why == Why.SENTENCES)
            .map(LeafletChart::sentence)
            .toList();
    return paper.reasons(canvas, figures, style.heading(1.08), paper.mm(0.6), frame);
  }
}
