package io.github.minmome.pdf.internal.page;

import io.github.minmome.pdf.internal.font.GlyphRun;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value set into its box: in one line of the designed size or smaller, down to a floor, then in
 * several lines of the floor's size. What still does not fit is refused, never cut.
 *
 * @param lines the lines
 * @param style the style with the size that fits
 */
public record Fit(List<GlyphRun> lines, TextStyle style) {
  /** The smallest size of a value on a form, in points: that of notes. */
  public static final double FLOOR = 10.5;

  private static final double LEADING = 1.2;
  private static final double STEP = 0.5;

  /** Copies the lines. */
  public Fit {
    lines = List.copyOf(lines);
  }

  /**
   * Sets a text into a box.
   *
   * @param field what to call the text when a character cannot be printed
   * @param floor the smallest size, in points
   * @param maximumLines how many lines it may take when one is not enough
   * @return null when it does not fit
   */
  public static @Nullable Fit of(
      Typefaces faces,
      String field,
      String text,
      TextStyle style,
      double floor,
      Box box,
      int maximumLines) {
    GlyphRun run = faces.of(style).plan(field, text);
    double width = Surface.width(run, style);
    if (width <= box.width()) {
      return new Fit(List.of(run), style);
    }
    double size = Math.floor(10 * style.size() * box.width() / width) / 10;
    if (size >= floor) {
      return new Fit(List.of(run), style.size(size));
    }
    TextStyle small = style.size(Math.min(floor, style.size())).leading(LEADING);
    int room = (int) ((box.height() + 0.01) / small.lineHeight());
    List<GlyphRun> lines = LineBreaker.broken(run, small, box.width());
    return lines.size() <= Math.min(room, maximumLines) ? new Fit(lines, small) : null;
  }

  /**
   * Sets a text into a box in as many lines as fit, as large as fits in them.
   *
   * @param floor the smallest size, in points
   * @return null when it does not fit
   */
  public static @Nullable Fit inLines(
      Typefaces faces, String field, String text, TextStyle style, double floor, Box box) {
    GlyphRun run = faces.of(style).plan(field, text);
    for (double size = style.size(); size >= floor; size -= STEP) {
      TextStyle smaller = style.size(size).leading(LEADING);
      int room = Math.max(1, (int) ((box.height() + 0.01) / smaller.lineHeight()));
      List<GlyphRun> lines = LineBreaker.broken(run, smaller, box.width());
      if (lines.size() <= room) {
        return new Fit(lines, smaller);
      }
    }
    return null;
  }

  /** Returns the problem of a text that does not fit even at the smallest size that it may have. */
  public static Problem problem(String field, double floor) {
    return Problem.of(
        ProblemCodes.TEXT_DOES_NOT_FIT,
        field,
        BigDecimal.valueOf(floor).stripTrailingZeros().toPlainString());
  }

  /** Draws the value in the middle of the box's height. */
  public void draw(Surface surface, Box box, Align align) {
    double height = style.lineHeight();
    double top = box.y() + (box.height() - height * lines.size()) / 2;
    for (int i = 0; i < lines.size(); i++) {
      GlyphRun run = lines.get(i);
      double x = box.x() + align.share() * (box.width() - Surface.width(run, style));
      var row = new Box(box.x(), top + i * height, box.width(), height);
      surface.run(run, style, x, surface.middle(style, row));
    }
  }
}
