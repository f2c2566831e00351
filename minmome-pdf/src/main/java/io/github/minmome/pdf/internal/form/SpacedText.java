package io.github.minmome.pdf.internal.form;

import io.github.minmome.pdf.internal.font.GlyphRun;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Surface;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.pdf.internal.page.Units;
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
      GlyphRun run = faces.plan(field.value().name(), text, style);
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
      GlyphRun plain = faces.plan(field.value().name(), text, style);
      double pitch = Units.mm(size) + space;
      int rows = (int) ((box.height() + space + 0.01) / pitch);
      int most = isMultiline ? (int) ((box.width() + 0.01) / (Units.mm(size) * LEADING)) : 1;
      int columns = rows == 0 ? Integer.MAX_VALUE : (plain.size() + rows - 1) / rows;
      if (columns <= Math.max(1, most) && Units.mm(size) <= box.width() + 0.01) {
        return Optional.of(
            surface -> drawColumns(surface, plain, style, field, pitch, rows, columns));
      }
    }
    return Optional.empty();
  }

  private static void drawColumns(
      Surface surface,
      GlyphRun plain,
      TextStyle style,
      FormField field,
      double pitch,
      int rows,
      int columns) {
    Box box = field.box().inset(0, field.look().inset());
    GlyphRun run = plain.vertical();
    double em = Units.mm(style.size());
    double wide = em * LEADING;
    double right = columns == 1 ? box.x() + box.width() / 2 + wide / 2 : box.right();
    for (int i = 0; i < run.size(); i++) {
      int column = i / rows;
      int inColumn = Math.min(rows, run.size() - column * rows);
      double free = box.height() - inColumn * pitch + field.look().spacing();
      double top = box.y() + field.look().alignOr(Align.LEFT).share() * free + i % rows * pitch;
      var cell = new Box(right - (column + 1) * wide, top, wide, em);
      drawGlyph(surface, plain, run, i, style, cell);
    }
  }

  private static void drawGlyph(
      Surface surface, GlyphRun plain, GlyphRun run, int i, TextStyle style, Box cell) {
    GlyphRun one = run.slice(i, i + 1);
    boolean isTurned = run.glyph(i) == plain.glyph(i) && TURNED.indexOf(run.codePoint(i)) >= 0;
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
