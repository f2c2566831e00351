package io.github.minmome.pdf.internal.form;

import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.document.OfficialPdf;
import io.github.minmome.pdf.internal.document.PrintedImprint;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Overlay;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Surface;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an official form comes from and when that was confirmed, printed small on it.
 *
 * @param page the page, from 0
 * @param x left edge in millimetres
 * @param y upper edge
 * @param width width; a long text takes several lines, which end at the right
 * @param text what is printed
 */
public record Imprint(int page, double x, double y, double width, String text) {
  private static final TextStyle STYLE = TextStyle.of(7).leading(1.3).color(Palette.GREY);

  /** Printers leave no less of a sheet's edge blank. */
  private static final double MARGIN = 6;

  /** Space between it and one that was printed before. */
  private static final double GAP = 0.5;

  /** Returns the sentence that is printed. */
  public static String text(String source, @Nullable LocalDate confirmedOn) {
    return "様式の出所: "
        + source
        + (confirmedOn == null ? "" : "（" + Dates.written(confirmedOn) + "確認）");
  }

  /**
   * Returns the usual place, at the lower right of the first page, above what minmome printed there
   * before; null where it printed the same.
   */
  public static @Nullable Imprint standard(OfficialPdf official, String text) {
    var before = official.imprints(0);
    if (before.stream().anyMatch(printed -> printed.text().equals(text))) {
      return null;
    }
    PageSize size = official.size(0);
    double width = Math.max(10, size.width() - 2 * MARGIN);
    double height = new Imprint(0, MARGIN, 0, width, text).place().height();
    double bottom = size.height() - MARGIN;
    for (int i = 0; i < before.size(); i++) {
      for (PrintedImprint printed : before) {
        Box place = printed.place();
        boolean isThere = place.y() < bottom && place.bottom() > bottom - height;
        bottom = isThere ? place.y() - GAP : bottom;
      }
    }
    return new Imprint(0, MARGIN, bottom - height, width, text);
  }

  /** Returns what is noted on the page of it. */
  PrintedImprint printed() {
    return new PrintedImprint(place(), text);
  }

  /** Returns its place as far as it is printed. */
  public Box place() {
    var size = new PageSize(width, 1000);
    var faces = Typefaces.standard();
    var lines = new Overlay(size, faces, new GlyphPool()).lines("source", text, STYLE, width);
    double longest = 0;
    for (var line : lines) {
      longest = Math.max(longest, Surface.width(line, STYLE));
    }
    return new Box(x + width - longest, y, longest, lines.size() * STYLE.lineHeight());
  }

  /** Returns whether it is inside a page of a size. */
  public boolean isInside(PageSize size) {
    Box place = place();
    return place.x() >= 0
        && place.y() >= 0
        && place.right() <= size.width() + 0.05
        && place.bottom() <= size.height() + 0.05;
  }

  void draw(Surface surface) {
    var lines = surface.lines("source", text, STYLE, width);
    surface.paragraph(lines, STYLE, Align.RIGHT, new Frame(x, y, width));
  }
}
