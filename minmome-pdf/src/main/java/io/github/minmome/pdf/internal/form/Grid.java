package io.github.minmome.pdf.internal.form;

import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Surface;
import io.github.minmome.pdf.internal.page.TextStyle;
import java.util.List;

/** Rulers in millimetres over a page, and the places of fields, for whoever writes a profile. */
final class Grid {
  private static final Color BLUE = new Color(0x1F77D0);
  private static final Color RED = new Color(0xC81E1E);
  private static final TextStyle NUMBER = TextStyle.of(6).color(BLUE);
  private static final TextStyle NAME = TextStyle.of(6).color(RED);

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
        Box box = field.box();
        surface.rect(box, null, Stroke.of(0.3, RED));
        surface.text(field.value().name(), NAME, box.x() + 0.3, box.y() + 2.2);
      }
    }
  }

  private static Stroke stroke(int at) {
    return Stroke.of(at % 50 == 0 ? 0.3 : at % 10 == 0 ? 0.15 : 0.05, BLUE);
  }
}
