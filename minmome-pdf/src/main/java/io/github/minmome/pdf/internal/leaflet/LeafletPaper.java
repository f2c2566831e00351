package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Block;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Picture;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pictogram.Pictogram;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every part of a leaflet is drawn from, and what parts have in common.
 *
 * @param leaflet the content
 * @param logo the partner's logo
 * @param style sizes and colours
 * @param isPoster whether it is read from afar: fewer words, larger
 */
record LeafletPaper(Leaflet leaflet, @Nullable Picture logo, LeafletStyle style, boolean isPoster) {
  LeafletContent content() {
    return leaflet.content();
  }

  LeafletInk ink() {
    return style.ink();
  }

  double mm(double onA4) {
    return style.mm(onA4);
  }

  /** Returns a block on a ground of its own. */
  Block card(double padding, @Nullable Color fill, @Nullable Stroke stroke, Block inner) {
    return (canvas, frame) -> {
      double height = canvas.height(inner, frame.width() - 2 * padding) + 2 * padding;
      canvas.roundedRect(frame.box(height), mm(3), fill, stroke);
      inner.draw(canvas, frame.inset(padding));
      return frame.y() + height;
    };
  }

  /** Sentences one below the other. */
  double sentences(Canvas canvas, Iterable<Sentence> sentences, TextStyle style, Frame frame) {
    double y = frame.y();
    for (Sentence sentence : sentences) {
      y = canvas.sentence(Tag.P, sentence, style, frame.at(y));
    }
    return y;
  }

  /**
   * Why not to answer: what happens, in figures too where there are some, and apart from it what
   * follows.
   */
  double reasons(Canvas canvas, List<Sentence> figures, TextStyle bold, double space, Frame frame) {
    var sentences = content().warning().sentences();
    double y = canvas.sentence(Tag.P, sentences.get(0), style.text(), frame);
    y = sentences(canvas, figures, style.text(), frame.at(y));
    var others = sentences.subList(1, sentences.size());
    return sentences(canvas, others, bold, frame.at(y + space));
  }

  /** One line of a width if the text is not smaller than the least type then, else several. */
  TextStyle fitted(Canvas canvas, Sentence text, TextStyle largest, double width) {
    var one = canvas.fitted(text, largest, width);
    return one.size(Math.max(style.least(), one.size()));
  }

  /** A text in one line, in the middle of a height. */
  void line(Canvas canvas, Tag tag, Sentence text, TextStyle style, Align align, Box box) {
    double height = canvas.height((c, f) -> c.sentence(tag, text, style, f), box.width() + 1);
    var frame = new Frame(box.x(), box.y() + (box.height() - height) / 2, box.width());
    canvas.sentence(tag, text, style, align, frame);
  }

  /** A pictogram that adds nothing to the words beside it is decoration. */
  void decoration(Canvas canvas, Pictogram pictogram, double x, double y, double width) {
    canvas.artifact(() -> PictogramMark.paint(canvas, pictogram, ink(), x, y, width));
  }

  /** A pictogram with a meaning of its own. */
  void figure(Canvas canvas, Pictogram pictogram, double x, double y, double width) {
    var words = leaflet.alternative(pictogram);
    PictogramMark.draw(canvas, pictogram, words, ink(), x, y, width);
  }

  /** A code with its quiet zone. */
  void code(Canvas canvas, String url, double x, double y, double side) {
    QrMark.draw(canvas, url, leaflet.qrAlternative(url), x, y, side);
  }

  /** Draws a link in one line or several. */
  double link(Canvas canvas, String url, String shown, TextStyle style, Align align, Frame frame) {
    var lines = canvas.lines("url", shown, style, frame.width());
    double bottom = frame.y() + lines.size() * style.lineHeight();
    var box = frame.box(bottom - frame.y());
    canvas.address(url, box, () -> canvas.paragraph(lines, style, align, frame));
    return bottom;
  }
}
