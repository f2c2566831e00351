package io.github.minmome.pdf.internal.form;

import io.github.minmome.pdf.internal.font.GlyphRun;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Surface;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.pdf.internal.page.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text set character by character: with space between them, or from top to bottom. */
final class SpacedText {
  private static final double STEP = 0.5;
  private static final double LEADING = 1.2;

  /** What is turned in vertical writing when its font has no vertical form of it. */
  private static final String TURNED = "-‐‑‒–—―−()（）〜～=＝ー:：";

  private SpacedText() {}

  /** Returns a line with space between its characters, smaller when it is long. */
  static Optional<FieldPainter.Piece> spaced(
      Typefaces faces, FormField field, String text, Box box) {
    double space = field.look().spacing();
    for (double size = field.size(); size >= field.look().floor(); size -= STEP) {
      TextStyle style = FieldPainter.style(size);
      GlyphRun run = faces.plan(field.value().path(), text, style);
      double width = Surface.width(run, style) + space * (run.size() - 1);
      if (width <= box.width()) {
        double start = box.x() + field.look().alignOr(Align.LEFT).share() * (box.width() - width);
        return Optional.of(
            surface -> {
              double x = start;
              for (int i = 0; i < run.size(); i++) {
                GlyphRun one = run.slice(i, i + 1);
                surface.run(one, style, x, surface.middle(style, box));
                x += Surface.width(one, style) + space;
              }
            });
      }
    }
    return Optional.empty();
  }

  /** Returns columns from top to bottom, the first on the right; smaller when there is much. */
  static Optional<FieldPainter.Piece> vertical(
      Typefaces faces, FormField field, String text, boolean isMultiline) {
    Box box = field.box().inset(0, field.look().inset());
    double space = field.look().spacing();
    for (double size = field.size(); size >= field.look().floor(); size -= STEP) {
      TextStyle style = FieldPainter.style(size);
      GlyphRun run = faces.plan(field.value().path(), text, style);
      double pitch = Units.mm(size) + space;
      int rows = (int) ((box.height() + space + 0.01) / pitch);
      if (rows == 0 || Units.mm(size) > box.width() + 0.01) {
        continue;
      }
      int most = isMultiline ? (int) ((box.width() + 0.01) / (Units.mm(size) * LEADING)) : 1;
      List<GlyphRun> columns = Surface.columns(run, i -> isSecondOfPair(run, i) ? 0 : 1, rows);
      if (columns.size() <= Math.max(1, most)) {
        return Optional.of(surface -> drawColumns(surface, columns, style, field, box));
      }
    }
    return Optional.empty();
  }

  private static void drawColumns(
      Surface surface, List<GlyphRun> columns, TextStyle style, FormField field, Box box) {
    double em = Units.mm(style.size());
    double pitch = em + field.look().spacing();
    double wide = em * LEADING;
    double share = field.look().alignOr(Align.LEFT).share();
    double right = columns.size() == 1 ? box.x() + box.width() / 2 + wide / 2 : box.right();
    for (GlyphRun column : columns) {
      right -= wide;
      List<GlyphRun> cells = cells(column);
      double free = box.height() - cells.size() * pitch + field.look().spacing();
      double top = box.y() + share * Math.max(0, free);
      for (int i = 0; i < cells.size(); i++) {
        drawCell(surface, cells.get(i), style, new Box(right, top + i * pitch, wide, em));
      }
    }
  }

  private static List<GlyphRun> cells(GlyphRun column) {
    var cells = new ArrayList<GlyphRun>();
    for (int i = 0; i < column.size(); i++) {
      boolean isPair = i + 1 < column.size() && isSecondOfPair(column, i + 1);
      cells.add(column.slice(i, isPair ? i + 2 : i + 1));
      i += isPair ? 1 : 0;
    }
    return cells;
  }

  /** Two digits are side by side in a cell (縦中横). */
  private static boolean isSecondOfPair(GlyphRun run, int i) {
    return isDigit(run, i) && isDigit(run, i - 1) && !isDigit(run, i - 2) && !isDigit(run, i + 1);
  }

  private static boolean isDigit(GlyphRun run, int i) {
    return i >= 0 && i < run.size() && run.codePoint(i) >= '0' && run.codePoint(i) <= '9';
  }

  /** Letters and digits are upright, as forms are filled in by hand. */
  private static void drawCell(Surface surface, GlyphRun plain, TextStyle style, Box cell) {
    int codePoint = plain.codePoint(0);
    boolean isUpright = codePoint < 0x80 && Character.isLetterOrDigit(codePoint);
    GlyphRun one = isUpright ? plain : plain.vertical();
    boolean isTurned = one.glyph(0) == plain.glyph(0) && TURNED.indexOf(codePoint) >= 0;
    double width = Surface.width(one, style);
    if (isTurned) {
      double x = cell.x() + cell.width() / 2;
      double y = cell.y() + cell.height() / 2;
      surface.rotated(
          90,
          x,
          y,
          () -> {
            var box = new Box(-width / 2, -cell.height() / 2, width, cell.height());
            surface.run(one, style, -width / 2, surface.middle(style, box));
          });
    } else {
      double x = cell.x() + (cell.width() - width) / 2;
      surface.run(one, style, x, surface.middle(style, cell));
    }
  }
}
