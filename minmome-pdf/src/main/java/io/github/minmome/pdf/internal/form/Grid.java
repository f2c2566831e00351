package io.github.minmome.pdf.internal.form;

import io.github.minmome.pdf.internal.font.GlyphRun;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Surface;
import io.github.minmome.pdf.internal.page.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Rulers in millimetres over a page, and the places of fields, for writing a profile. */
final class Grid {
  private static final Color BLUE = new Color(0x1F77D0);
  private static final Color RED = new Color(0xC81E1E);
  private static final TextStyle NUMBER = TextStyle.of(6).color(BLUE);
  private static final Stroke THIN = Stroke.of(0.1, RED);

  /** Type sizes of a name, in points; half-width letters are all as wide as the first. */
  private static final double MAX_SIZE = 6;

  private static final double MIN_SIZE = 3.5;

  /** Above a printed answer, which stays to be seen. */
  private static final double BESIDE_ANSWER = 4.5;

  private static final double INSET = 0.3;

  private Grid() {}

  static void draw(Surface surface, PageSize size, List<FormField> fields, int page) {
    for (int x = 0; x <= size.width(); x += 5) {
      surface.line(x, 0, x, size.height(), stroke(x));
      if (x % 10 == 0 && x > 0) {
        surface.text(String.valueOf(x), NUMBER, Align.CENTER, x, 4);
        surface.text(String.valueOf(x), NUMBER, Align.CENTER, x, size.height() - 2);
      }
    }
    for (int y = 0; y <= size.height(); y += 5) {
      surface.line(0, y, size.width(), y, stroke(y));
      if (y % 10 == 0 && y > 0) {
        surface.text(String.valueOf(y), NUMBER, Align.LEFT, 1, y - 0.4);
        surface.text(String.valueOf(y), NUMBER, Align.RIGHT, size.width() - 1, y - 0.4);
      }
    }
    for (FormField field : fields) {
      if (field.page() == page) {
        draw(surface, field);
      }
    }
  }

  private static void draw(Surface surface, FormField field) {
    Box box = field.box();
    if (field.kind() == FormField.Kind.CIRCLE) {
      surface.ellipse(box, null, THIN);
    }
    surface.rect(box, null, Stroke.of(0.3, RED));
    for (Box each : FieldPainter.boxes(field)) {
      surface.rect(each, null, THIN);
    }
    Label label = label(surface, field);
    var lines = new Box(box.x() + INSET, box.y() + INSET, 0, label.style.lineHeight());
    for (GlyphRun line : label.lines) {
      double width = Surface.width(line, label.style);
      surface.rect(new Box(lines.x(), lines.y(), width, lines.height()), Color.WHITE, null);
      surface.run(line, label.style, lines.x(), surface.middle(label.style, lines));
      lines = new Box(lines.x(), lines.bottom(), 0, lines.height());
    }
  }

  private record Label(List<GlyphRun> lines, TextStyle style) {}

  /**
   * Returns the name of a field in its place: whole, or its last parts where there is no space for
   * more, broken anywhere; a place that is too small for any is overrun.
   */
  private static Label label(Surface surface, FormField field) {
    boolean isCircle = field.kind() == FormField.Kind.CIRCLE;
    double largest = isCircle ? BESIDE_ANSWER : MAX_SIZE;
    double width = field.box().width() - 2 * INSET;
    double height = field.box().height() * (isCircle ? 0.25 : 1) - INSET;
    for (String name = field.value().name(); ; name = name.substring(name.indexOf('.') + 1)) {
      for (double size = largest; size >= MIN_SIZE; size -= 0.5) {
        TextStyle style = TextStyle.of(size).color(RED).leading(1.1);
        GlyphRun run = surface.plan("name", name, style);
        int perLine = (int) (width / Surface.width(run.slice(0, 1), style));
        int lines = perLine == 0 ? run.size() : (run.size() + perLine - 1) / perLine;
        boolean isWhole = perLine > 0 && lines * style.lineHeight() <= height;
        if (isWhole || (size == MIN_SIZE && name.indexOf('.') < 0)) {
          return new Label(cut(run, isWhole ? perLine : run.size()), style);
        }
      }
    }
  }

  private static List<GlyphRun> cut(GlyphRun run, int perLine) {
    var lines = new ArrayList<GlyphRun>();
    for (int from = 0; from < run.size(); from += perLine) {
      lines.add(run.slice(from, Math.min(run.size(), from + perLine)));
    }
    return lines;
  }

  private static Stroke stroke(int at) {
    return Stroke.of(at % 50 == 0 ? 0.3 : at % 10 == 0 ? 0.15 : 0.05, BLUE);
  }
}
