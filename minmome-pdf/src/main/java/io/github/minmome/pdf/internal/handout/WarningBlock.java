package io.github.minmome.pdf.internal.handout;

import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pictogram.Pictogram;
import java.util.List;
import java.util.stream.Stream;

/** What to do when the telephone rings: the drawn plus sign and the largest words of a handout. */
final class WarningBlock {
  private final HandoutParts parts;
  private final Canvas canvas;

  WarningBlock(HandoutParts parts) {
    this.parts = parts;
    this.canvas = parts.canvas();
  }

  /**
   * Draws it, as large as fits a height; returns its lower edge.
   *
   * @param tag of the plus sign with what it begins
   */
  double draw(Tag tag, Frame frame, double height) {
    var actions = parts.content().warning().actions();
    double sign = Math.min(height, 0.28 * frame.width());
    var beside = frame.indent(sign + 3);
    var lead = parts.content().warning().lead();
    var both = List.of(oneLine(actions));
    for (double size = 22; ; size--) {
      var style = canvas.fitted(lead, parts.bold(1).size(size).leading(1.15), beside.width());
      double left = height - parts.height(List.of(lead), style, beside.width());
      var one = largest(both, beside.width(), left);
      var two = largest(actions, beside.width(), left);
      var large = one.size() >= two.size() ? one : two;
      if (large.size() < 1.2 * style.size() && size > HandoutPaper.MIN_TEXT) {
        continue;
      }
      var lines = large.equals(one) ? both : actions;
      double free = Math.max(0, left - parts.height(lines, large, beside.width())) / 2;
      canvas.tagged(
          tag,
          () -> {
            double top = frame.y() + (height - sign) / 2;
            parts.pictogram(Pictogram.PLUS, frame.x(), top, sign);
            canvas.sentence(Tag.SPAN, lead, style, beside.down(free));
          });
      double y = frame.y() + free + height - left;
      for (Sentence line : lines) {
        y = canvas.sentence(Tag.P, line, large.color(Palette.RED), beside.at(y));
      }
      return Math.max(y, frame.y() + height);
    }
  }

  private static Sentence oneLine(List<Sentence> actions) {
    String space = "\u3000";
    var first = actions.get(0);
    int shift = first.base().length() + space.length();
    return new Sentence(
        List.of(first.base() + space, actions.get(1).base()),
        Stream.concat(
                first.readings().stream(),
                actions.get(1).readings().stream()
                    .map(r -> new Sentence.Reading(r.from() + shift, r.to() + shift, r.kana())))
            .toList());
  }

  /** Returns the largest type in which each sentence is one line, and all of them fit a height. */
  private TextStyle largest(List<Sentence> lines, double width, double height) {
    var style = TextStyle.running(72).bold().leading(1.12);
    for (Sentence line : lines) {
      style = canvas.fitted(line, style, width);
    }
    while (style.size() > HandoutPaper.MIN_TEXT && parts.height(lines, style, width) > height) {
      style = style.size(style.size() - 0.5);
    }
    return style;
  }
}
