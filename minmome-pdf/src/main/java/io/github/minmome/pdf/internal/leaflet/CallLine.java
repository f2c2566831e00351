package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.internal.page.Block;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;

/**
 * Words and the number to call beside them: in one line, or the words in several.
 *
 * @param gap the distance between them, in millimetres
 */
public record CallLine(
    Sentence words, TextStyle style, String number, TextStyle numberStyle, double gap)
    implements Block {
  /** Returns the width in one line, in millimetres. */
  public double width(Canvas canvas) {
    return canvas.width(words, style) + gap + canvas.width(number, numberStyle);
  }

  @Override
  public double draw(Canvas canvas, Frame frame) {
    double numberWidth = canvas.width(number, numberStyle);
    double room = frame.width() - numberWidth - gap;
    double wordsWidth = Math.min(canvas.width(words, style), room) + 0.1;
    double wordsHeight = canvas.height((c, f) -> c.sentence(Tag.SPAN, words, style, f), wordsWidth);
    double height = Math.max(wordsHeight, numberStyle.lineHeight());
    canvas.tagged(
        Tag.P,
        () -> {
          var left = frame.left(wordsWidth).down((height - wordsHeight) / 2);
          canvas.sentence(Tag.SPAN, words, style, left);
          var right = frame.indent(wordsWidth + gap).left(numberWidth + 0.1);
          double top = (height - numberStyle.lineHeight()) / 2;
          canvas.sentence(Tag.SPAN, Sentence.plain(number), numberStyle, right.down(top));
        });
    return frame.y() + height;
  }
}
