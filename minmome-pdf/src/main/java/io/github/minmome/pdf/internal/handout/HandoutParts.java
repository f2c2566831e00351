package io.github.minmome.pdf.internal.handout;

import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.HandoutField;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.internal.leaflet.CallLine;
import io.github.minmome.pdf.internal.leaflet.LeafletInk;
import io.github.minmome.pdf.internal.leaflet.PictogramMark;
import io.github.minmome.pdf.internal.leaflet.SourceLine;
import io.github.minmome.pdf.internal.page.Block;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.ItemList;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Units;
import io.github.minmome.pictogram.Pictogram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts that handouts have in common, drawn in one type size. Each method draws a part in a
 * frame and returns its lower edge, in millimetres. Not thread-safe.
 */
final class HandoutParts {
  /** The smallest type of sources, in points. */
  static final double MIN_NOTE = 10.5;

  private static final double RADIUS = 2;

  /** Height of a line for handwriting, in millimetres. */
  private static final double WRITING = 11;

  /** How far a reading at the end of a line may reach beyond it, in millimetres. */
  private static final double READING = 1.2;

  private static final LeafletInk INK = LeafletInk.COLOUR;

  private final HandoutPaper paper;
  private final Canvas canvas;
  private final double body;
  private final double air;
  private final double room;

  /**
   * Parts in one size.
   *
   * @param body type size of running text in points
   * @param air free space that was left on the sheet, added between parts, in millimetres
   * @param room how high the side may be, in millimetres
   */
  HandoutParts(HandoutPaper paper, Canvas canvas, double body, double air, double room) {
    this.paper = paper;
    this.canvas = canvas;
    this.body = body;
    this.air = air;
    this.room = room;
  }

  Canvas canvas() {
    return canvas;
  }

  HandoutPaper paper() {
    return paper;
  }

  /** Returns how high the side may be, in millimetres. */
  double room() {
    return room;
  }

  /** Returns how high something is in a width, in millimetres. */
  double height(HandoutSide side, double width) {
    return canvas.height(
        (scratch, frame) -> side.draw(new HandoutParts(paper, scratch, body, air, room), frame),
        width);
  }

  /** Returns the distance between two parts, in millimetres. */
  double gap() {
    return Units.mm(0.4 * body) + air;
  }

  // ---- type

  /** Returns the style of running text. */
  TextStyle text() {
    return TextStyle.running(body).leading(content().language().typography().leading());
  }

  /** Returns the style of bold text as a multiple of running text. */
  TextStyle bold(double times) {
    return TextStyle.running(body * times).bold().leading(1.28);
  }

  private TextStyle note() {
    return TextStyle.running(MIN_NOTE).leading(1.35);
  }

  /**
   * Returns the content of the leaflet in the same language: what to do, the centre, the advice.
   */
  LeafletContent content() {
    return paper.content();
  }

  // ---- sentences

  /** Draws the title in a dark band. */
  double title(String key, Frame frame) {
    var inside = frame.inset(3).indent(2);
    var sentence = paper.sentence(key);
    var style = canvas.fitted(sentence, bold(1.9).color(Color.WHITE), inside.width());
    Block block = (c, f) -> c.sentence(Tag.H1, sentence, style, f);
    double height = canvas.height(block, inside.width()) + 5;
    canvas.roundedRect(frame.box(height), RADIUS, Palette.NAVY, null);
    block.draw(canvas, inside.at(frame.y() + 2.5));
    return frame.y() + height;
  }

  /** Draws a heading. */
  double heading(String key, Frame frame) {
    return canvas.sentence(Tag.H2, paper.sentence(key), bold(1.15).color(Palette.NAVY), frame);
  }

  /** Draws a paragraph of running text. */
  double sentence(String key, Frame frame) {
    return canvas.sentence(Tag.P, paper.sentence(key), text(), frame);
  }

  /** Draws a list with bullets. */
  double bullets(Frame frame, String... keys) {
    return ItemList.bullets(text(), Palette.NAVY, air / 3, sentences(keys)).draw(canvas, frame);
  }

  /** Draws a numbered list. */
  double numbers(Frame frame, String... keys) {
    return ItemList.numbers(text(), Palette.NAVY, air / 3, sentences(keys)).draw(canvas, frame);
  }

  private List<Sentence> sentences(String... keys) {
    return Stream.of(keys).map(paper::sentence).toList();
  }

  /** Draws a heading and bullets in a frame of a colour. */
  double notice(Color color, Frame frame, String heading, String... keys) {
    return framed(
        color,
        frame,
        inside -> {
          var style = bold(1.15).color(color);
          double y = canvas.sentence(Tag.H2, paper.sentence(heading), style, inside);
          return bullets(inside.at(y), keys);
        });
  }

  /** Draws a heading and numbered steps in a frame. */
  double steps(String heading, Frame frame, String... keys) {
    return framed(
        Palette.NAVY,
        frame,
        inside -> {
          double y = heading(heading, inside);
          return numbers(inside.at(y), keys);
        });
  }

  /** Something drawn in a frame. */
  interface Inside {
    /** Draws it; returns its lower edge. */
    double draw(Frame frame);
  }

  /** Something in a box with a coloured frame. */
  double framed(Color color, Frame frame, Inside inside) {
    double bottom = inside.draw(frame.inset(3)) + 3;
    canvas.roundedRect(frame.box(bottom - frame.y()), RADIUS, null, Stroke.of(0.7, color));
    return bottom;
  }

  // ---- what to do when the telephone rings

  /**
   * Draws the plus sign with what it begins, and what to do in the largest words, as large as fits
   * a height.
   */
  double warning(Tag tag, Frame frame, double height) {
    return new WarningBlock(this).draw(tag, frame, height);
  }

  /** Returns how high sentences below one another are in a width, in millimetres. */
  double height(List<Sentence> lines, TextStyle style, double width) {
    return lines.stream().mapToDouble(line -> height(line, style, width)).sum();
  }

  private double height(Sentence sentence, TextStyle style, double width) {
    return canvas.height((c, f) -> c.sentence(Tag.SPAN, sentence, style, f), width + 0.1);
  }

  /** A pictogram as a figure with its words. */
  void pictogram(Pictogram pictogram, double x, double y, double width) {
    var words = paper.leaflet().alternative(pictogram);
    PictogramMark.draw(canvas, pictogram, words, INK, x, y, width);
  }

  /** A pictogram that adds nothing to the words beside it. */
  void decoration(Pictogram pictogram, double x, double y, double width) {
    canvas.artifact(() -> PictogramMark.paint(canvas, pictogram, INK, x, y, width));
  }

  // ---- the centre and whom to ask

  /** Draws where to apply and to ask, with a code of the web application. */
  double centre(Frame frame) {
    return new CentreBlock(this).draw(frame);
  }

  /** Whom to ask in doubt, and in an emergency where the width allows it. */
  double advice(Frame frame) {
    var advice = content().advice();
    var worried = callLine(advice.worried(), advice.line());
    var urgent = callLine(advice.urgent(), advice.emergency());
    double y = worried.draw(canvas, frame);
    double first = worried.width(canvas) + Units.mm(1.5 * body);
    boolean isBeside = first + urgent.width(canvas) <= frame.width();
    return isBeside
        ? Math.max(y, urgent.draw(canvas, frame.indent(first)))
        : urgent.draw(canvas, frame.at(y));
  }

  private CallLine callLine(Sentence words, String number) {
    var numberStyle = bold(1.5).color(Palette.RED).leading(1.15);
    return new CallLine(words, bold(1), number, numberStyle, Units.mm(0.5 * body));
  }

  /** Draws words and the number to call, in one line, or the words in several. */
  double call(Sentence words, String number, Frame frame) {
    return callLine(words, number).draw(canvas, frame);
  }

  // ---- who helps, and where it is from

  /** Draws the partner, or a line to write one on; then where the content is from. */
  double closing(Frame frame) {
    double bottom = framed(Palette.GREY, frame, this::partner);
    return source(frame.at(bottom + 1));
  }

  private double partner(Frame frame) {
    var leaflet = paper.leaflet();
    var style = bold(1).color(Palette.NAVY);
    double y = canvas.sentence(Tag.P, leaflet.partnerHeading(), style, frame);
    var partner = leaflet.partner().orElse(null);
    if (partner == null) {
      return writing(frame.at(y));
    }
    y = canvas.sentence(Tag.P, leaflet.partnerName(), bold(1.15), frame.at(y));
    return canvas.sentence(Tag.P, Sentence.plain(partner.phone()), bold(1.5), frame.at(y));
  }

  /**
   * Draws the partner's name and telephone in the smallest type, for a card; nothing without one.
   */
  double imprint(Frame frame) {
    var leaflet = paper.leaflet();
    var partner = leaflet.partner().orElse(null);
    if (partner == null) {
      return frame.y();
    }
    var phrases = new ArrayList<>(leaflet.partnerName().phrases());
    phrases.add("\u3000" + partner.phone());
    return canvas.sentence(Tag.P, new Sentence(phrases, List.of()), note(), frame);
  }

  /** Draws where the content is from, who made the sheet, and its edition. */
  double source(Frame whole) {
    var frame = whole.indent(READING).left(whole.width() - 2 * READING);
    return new SourceLine(paper.leaflet(), note(), 3).draw(canvas, frame);
  }

  // ---- values and blanks

  /** Draws a line to write on. */
  double writing(Frame frame) {
    double y = frame.y() + WRITING;
    canvas.line(frame.x(), y, frame.right(), y, Stroke.of(0.3, Palette.GREY));
    return y;
  }

  /** Draws when and where help is offered, with lines to write what was not given on. */
  double event(Frame frame) {
    var time = paper.value(HandoutField.EVENT_TIME).map(Sentence::plain);
    var place = paper.value(HandoutField.EVENT_PLACE).map(Sentence::plain);
    return framed(
        Palette.NAVY,
        frame,
        inside -> {
          var heading = paper.common("event.heading");
          double y = canvas.sentence(Tag.H2, heading, bold(1.15).color(Palette.NAVY), inside);
          y = value(HandoutField.EVENT_DATE, paper.eventDate(), inside.at(y));
          y = value(HandoutField.EVENT_TIME, time, inside.at(y));
          y = value(HandoutField.EVENT_PLACE, place, inside.at(y)) + 1;
          return canvas.sentence(Tag.P, paper.common("event.bring"), text(), inside.at(y));
        });
  }

  private double value(HandoutField field, Optional<Sentence> value, Frame frame) {
    return value(paper.common(field.key().replace('-', '.')), field, value, frame);
  }

  /**
   * Draws a label with its value, or with a line to write on.
   *
   * @throws UnprintableException if the value does not fit two lines
   */
  double value(Sentence label, HandoutField field, Optional<Sentence> value, Frame frame) {
    double width = 0.24 * frame.width();
    var at = frame.indent(width);
    if (value.isEmpty()) {
      double top = frame.y() + WRITING - height(label, bold(1), width - 2);
      canvas.sentence(Tag.P, label, bold(1), frame.left(width - 2).at(top));
      return writing(at);
    }
    var style = bold(1.15);
    if (height(value.get(), style, at.width()) > 3.6 * style.lineHeight()) {
      throw new UnprintableException(List.of(Fit.problem(field.key(), HandoutPaper.MIN_TEXT)));
    }
    double y = canvas.sentence(Tag.P, label, bold(1), frame.left(width - 2));
    return Math.max(y, canvas.sentence(Tag.P, value.get(), style, at)) + 1;
  }

  /** An empty box to tick, in the height of a line of running text. */
  void tick(double x, double top) {
    double side = Units.mm(body) * 0.9;
    canvas.rect(new Box(x, top, side, side), null, Stroke.of(0.4));
  }
}
