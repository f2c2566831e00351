package io.github.minmome.pdf.internal.leaflet;

import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Units;
import io.github.minmome.pictogram.Pictogram;
import io.github.minmome.pictogram.Shape;
import io.github.minmome.pictogram.Shape.Paint;

/** Draws a pictogram as one figure, of a given width and as high as it is then. */
public final class PictogramMark {
  /** An outline that a sign needs where its area may not be dark, as a share of its width. */
  private static final double MONO_SIGN = 0.05;

  private PictogramMark() {}

  /** Returns the height of a pictogram of that width. */
  public static double height(Pictogram pictogram, double width) {
    return width * pictogram.height() / pictogram.width();
  }

  /** Returns the size of its letters in points, in a drawing of that width. */
  static double letterSize(Canvas canvas, Pictogram pictogram, double width) {
    double scale = width / pictogram.width();
    return pictogram.shapes().stream()
        .filter(Shape.Letters.class::isInstance)
        .mapToDouble(shape -> fitting(canvas, (Shape.Letters) shape, scale).size())
        .min()
        .orElseThrow();
  }

  private static TextStyle fitting(Canvas canvas, Shape.Letters letters, double scale) {
    var style = TextStyle.running(Units.pt(letters.size() * scale)).bold();
    double width = canvas.width(letters.text(), style);
    double room = letters.width() * scale;
    return width > room ? style.size(style.size() * room / width) : style;
  }

  /** Draws it with its upper left corner there. */
  public static void draw(
      Canvas canvas,
      Pictogram pictogram,
      String words,
      LeafletInk ink,
      double x,
      double y,
      double width) {
    canvas.figure(
        words,
        new Box(x, y, width, height(pictogram, width)),
        () -> paint(canvas, pictogram, ink, x, y, width));
  }

  /** Paints it without tagging it. */
  public static void paint(
      Canvas canvas, Pictogram pictogram, LeafletInk ink, double x, double y, double width) {
    double scale = width / pictogram.width();
    for (Shape shape : pictogram.shapes()) {
      if (shape instanceof Shape.Path path) {
        draw(canvas, path, ink, x, y, scale);
      } else if (shape instanceof Shape.Letters letters) {
        draw(canvas, letters, ink, x, y, scale);
      }
    }
  }

  private static void draw(
      Canvas canvas, Shape.Path path, LeafletInk ink, double x, double y, double scale) {
    boolean isOutlined = ink.isMono() && path.fill() == Paint.SIGN;
    var fill = path.fill() == Paint.NONE ? null : isOutlined ? Color.WHITE : ink.of(path.fill());
    var stroke =
        isOutlined
            ? Stroke.of(100 * MONO_SIGN * scale, ink.of(Paint.SIGN))
            : path.stroke() == Paint.NONE
                ? null
                : Stroke.of(path.width() * scale, ink.of(path.stroke()));
    canvas.path(path.steps(), x, y, scale, fill, stroke);
  }

  private static void draw(
      Canvas canvas, Shape.Letters letters, LeafletInk ink, double x, double y, double scale) {
    var fitting = fitting(canvas, letters, scale).color(ink.of(letters.paint()));
    canvas.text(
        letters.text(),
        fitting,
        x + letters.x() * scale - canvas.width(letters.text(), fitting) / 2,
        y + letters.y() * scale);
  }
}
