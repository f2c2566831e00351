package io.github.minmome.pdf.internal.envelope;

import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Surface;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.VerticalLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts set as columns of vertical writing (縦書き), from the right to the left: each in a column of
 * its own in the largest size in which all fit, or broken into several. Immutable.
 */
final class Columns {
  private static final double STEP = 0.5;

  private final List<String> texts;
  private final List<List<VerticalLine>> columns;
  private final TextStyle style;

  private Columns(List<String> texts, List<List<VerticalLine>> columns, TextStyle style) {
    this.texts = texts;
    this.columns = columns;
    this.style = style;
  }

  /**
   * Sets texts.
   *
   * @param field what to call the texts when a character cannot be printed
   * @param largest the largest size, and the pitch of the columns as its leading
   * @param least the least size, in points
   * @param height how long a column may be, in millimetres
   * @param width how wide all columns may be, in millimetres
   * @return null when they do not fit
   */
  static @Nullable Columns of(
      Surface surface,
      String field,
      List<String> texts,
      TextStyle largest,
      double least,
      double height,
      double width) {
    var lines = texts.stream().map(text -> VerticalLine.of(surface, field, text, largest)).toList();
    for (int most : new int[] {1, Integer.MAX_VALUE}) {
      for (double size = largest.size(); size >= least; size -= STEP) {
        var style = largest.size(size);
        var set = new ArrayList<List<VerticalLine>>();
        lines.forEach(line -> set.add(line.broken(style, height)));
        var columns = new Columns(texts, List.copyOf(set), style);
        if (columns.width() <= width && set.stream().allMatch(each -> each.size() <= most)) {
          return columns;
        }
      }
    }
    return null;
  }

  /** Returns the width of all columns, in millimetres. */
  double width() {
    return columns.stream().mapToInt(List::size).sum() * style.lineHeight();
  }

  /** Draws the columns from a right edge and an upper edge, each text as an element of its own. */
  void draw(Canvas canvas, double right, double top) {
    double pitch = style.lineHeight();
    double x = right - pitch / 2;
    for (int i = 0; i < columns.size(); i++) {
      var ofText = columns.get(i);
      double first = x;
      String text = texts.get(i);
      Runnable body =
          () -> {
            double at = first;
            for (VerticalLine column : ofText) {
              column.draw(canvas, style, at, top);
              at -= pitch;
            }
          };
      canvas.tagged(Tag.P, () -> canvas.actual(text, body));
      x -= ofText.size() * pitch;
    }
  }
}
