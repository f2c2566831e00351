package io.github.minmome.pdf.internal.page;

import io.github.minmome.pdf.internal.Bytes;
import io.github.minmome.pdf.internal.font.FontChain;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.font.GlyphRun;
import io.github.minmome.pictogram.Shape;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What can be drawn, in millimetres from the top left corner. It has no structure: {@link Canvas}
 * and {@link Overlay} do. Not thread-safe.
 */
public abstract class Surface {
  /** How far a circle's Bézier handles reach, as a share of its radius. */
  private static final double HANDLE = 0.5523;

  /** Thickness of a strong text's outlines, as a share of its size. */
  private static final double STRONG = 0.028;

  final Bytes content = new Bytes(4096);
  private final Typefaces faces;
  private final TextObjects texts;
  private final double pageHeight;

  /** Whether it computes places only: text is not drawn. */
  final boolean isMeasuring;

  /** Maps points of the current group to points of the page. */
  private Transform toPage = Transform.IDENTITY;

  private boolean inGroup;
  private @Nullable Color fill;
  private @Nullable Stroke stroke;

  Surface(PageSize size, Typefaces faces, GlyphPool pool) {
    this(size, faces, pool, false);
  }

  Surface(PageSize size, Typefaces faces, GlyphPool pool, boolean isMeasuring) {
    this.faces = faces;
    this.texts = new TextObjects(content, pool);
    this.isMeasuring = isMeasuring;
    this.pageHeight = Units.pt(size.height());
  }

  /** Called before text is drawn. */
  abstract void beforeText();

  /** Called before a shape is drawn. */
  abstract void beforeShape();

  /** Called before a group begins and after it ended. */
  abstract void betweenGroups();

  /** Returns the fonts in use. */
  public Typefaces faces() {
    return faces;
  }

  // ---- measuring

  /** Returns the glyphs of a text in a style. */
  public GlyphRun plan(String field, String text, TextStyle style) {
    return faces.of(style).plan(field, text);
  }

  /** Width of a text in millimetres. */
  public double width(String text, TextStyle style) {
    return width(plan("text", text, style), style);
  }

  /** Width of a run of glyphs in millimetres. */
  public static double width(GlyphRun run, TextStyle style) {
    return Units.mm(run.width() * style.size() / 1000);
  }

  /** Returns the width of one glyph of a run in millimetres. */
  public static double width(GlyphRun run, int index, TextStyle style) {
    return Units.mm(run.advance(index) * style.size() / 1000);
  }

  // ---- text

  /** Draws a line of text that begins at a point of its base line. */
  public void text(String text, TextStyle style, double x, double baseline) {
    run(plan("text", text, style), style, x, baseline);
  }

  /** Draws a line of text that begins, is centred or ends at a point of its base line. */
  public void text(String text, TextStyle style, Align align, double x, double baseline) {
    GlyphRun run = plan("text", text, style);
    run(run, style, x - align.share() * width(run, style), baseline);
  }

  /**
   * Draws a line of text in a box, in the middle of its height.
   *
   * @throws IllegalStateException when it is wider than the box
   */
  public void line(String text, TextStyle style, Box box, Align align) {
    line(plan("text", text, style), style, box, align);
  }

  /**
   * Draws a run of glyphs in a box, in the middle of its height.
   *
   * @throws IllegalStateException when it is wider than the box
   */
  public void line(GlyphRun run, TextStyle style, Box box, Align align) {
    double free = box.width() - width(run, style);
    if (free < -0.05) {
      throw new IllegalStateException("A text is " + -free + " mm wider than its box");
    }
    run(run, style, box.x() + align.share() * free, middle(style, box));
  }

  /** Returns the base line of a line of text in the middle of a box's height. */
  public double middle(TextStyle style, Box box) {
    FontChain chain = faces.of(style);
    double rise = (chain.first().ascent() + chain.first().descent()) / 2000.0;
    return box.y() + box.height() / 2 + Units.mm(rise * style.size());
  }

  /**
   * Draws a text in lines of a width, broken by the rules of Japanese (kinsoku) and at line feeds.
   *
   * @return the lower edge of the last line
   */
  public double paragraph(String text, TextStyle style, Frame frame) {
    return paragraph(text, style, Align.LEFT, frame);
  }

  /** Draws a text in lines of a width, each aligned; returns the lower edge of the last line. */
  public double paragraph(String text, TextStyle style, Align align, Frame frame) {
    return paragraph(lines("text", text, style, frame.width()), style, align, frame);
  }

  /** Draws lines one below the other; returns the lower edge of the last. */
  public double paragraph(List<GlyphRun> lines, TextStyle style, Align align, Frame frame) {
    double y = frame.y();
    for (GlyphRun run : lines) {
      line(run, style, frame.at(y).box(style.lineHeight()), align);
      y += style.lineHeight();
    }
    return y;
  }

  /** Breaks a text into lines of a width by the rules of Japanese and at line feeds. */
  public List<GlyphRun> lines(String field, String text, TextStyle style, double width) {
    return LineBreaker.lines(faces.of(style), field, text, style, width);
  }

  /**
   * Breaks a run into columns of vertical writing by the rules of Japanese.
   *
   * @param cells how many cells of a column a glyph takes
   * @param rows how many a column has
   */
  public static List<GlyphRun> columns(GlyphRun run, IntToDoubleFunction cells, int rows) {
    return LineBreaker.broken(run, cells, rows);
  }

  /** Draws a run of glyphs that begins at a point of its base line. */
  public void run(GlyphRun run, TextStyle style, double x, double baseline) {
    if (run.size() > 0) {
      glyphs(run, style, baseline, new double[] {Units.pt(x)});
    }
  }

  /** Draws a run of glyphs that begins at a place, or each at a place of its own, in points. */
  private void glyphs(GlyphRun run, TextStyle style, double baseline, double[] places) {
    if (isMeasuring) {
      return;
    }
    beforeText();
    setFill(style.color());
    if (style.weight() == TextStyle.Weight.STRONG) {
      setStroke(Stroke.of(Units.mm(STRONG * style.size()), style.color()));
    }
    texts.write(run, style, places, vertical(baseline));
  }

  /**
   * Draws each glyph of a run in the middle of a box of its own, all on one line (digits in boxes).
   */
  public void inBoxes(GlyphRun run, TextStyle style, List<Box> boxes) {
    double baseline = middle(style, boxes.get(0));
    double[] places = new double[run.size()];
    for (int i = 0; i < places.length; i++) {
      Box box = boxes.get(i);
      places[i] = Units.pt(box.x() + (box.width() - width(run, i, style)) / 2);
    }
    glyphs(run, style, baseline, places);
  }

  // ---- shapes

  /** Draws a straight line. */
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    beforeShape();
    setStroke(stroke);
    point(x1, y1);
    content.ascii("m ");
    point(x2, y2);
    content.ascii("l S\n");
  }

  /** Draws a rectangle, filled, outlined or both. */
  public void rect(Box box, @Nullable Color fill, @Nullable Stroke stroke) {
    begin(fill, stroke);
    point(box.x(), box.bottom());
    content.number(Units.pt(box.width())).u8(' ').number(Units.pt(box.height()));
    content.ascii(" re ");
    paint(fill, stroke);
  }

  /** Draws a rectangle with round corners. */
  public void roundedRect(Box box, double radius, @Nullable Color fill, @Nullable Stroke stroke) {
    double c = radius * (1 - HANDLE);
    double l = box.x();
    double t = box.y();
    double r = box.right();
    double b = box.bottom();
    begin(fill, stroke);
    point(l + radius, t);
    content.ascii("m ");
    point(r - radius, t);
    content.ascii("l ");
    curve(r - c, t, r, t + c, r, t + radius);
    point(r, b - radius);
    content.ascii("l ");
    curve(r, b - c, r - c, b, r - radius, b);
    point(l + radius, b);
    content.ascii("l ");
    curve(l + c, b, l, b - c, l, b - radius);
    point(l, t + radius);
    content.ascii("l ");
    curve(l, t + c, l + c, t, l + radius, t);
    content.ascii("h ");
    paint(fill, stroke);
  }

  /** Draws a circle or an ellipse that fills a box. */
  public void ellipse(Box box, @Nullable Color fill, @Nullable Stroke stroke) {
    double x = box.x() + box.width() / 2;
    double y = box.y() + box.height() / 2;
    double rx = box.width() / 2;
    double ry = box.height() / 2;
    begin(fill, stroke);
    point(x - rx, y);
    content.ascii("m ");
    curve(x - rx, y - HANDLE * ry, x - HANDLE * rx, y - ry, x, y - ry);
    curve(x + HANDLE * rx, y - ry, x + rx, y - HANDLE * ry, x + rx, y);
    curve(x + rx, y + HANDLE * ry, x + HANDLE * rx, y + ry, x, y + ry);
    curve(x - HANDLE * rx, y + ry, x - rx, y + HANDLE * ry, x - rx, y);
    content.ascii("h ");
    paint(fill, stroke);
  }

  /** Draws a closed polygon through points given as x, y, x, y, … */
  public void polygon(double[] points, @Nullable Color fill, @Nullable Stroke stroke) {
    begin(fill, stroke);
    path(points);
    content.ascii("h ");
    paint(fill, stroke);
  }

  /** Draws an open line through points given as x, y, x, y, … */
  public void polyline(double[] points, Stroke stroke) {
    begin(null, stroke);
    path(points);
    paint(null, stroke);
  }

  /**
   * Draws a path of moves, lines and curves with round ends and corners.
   *
   * @param x where the path's origin is on the page
   * @param y where the path's origin is on the page
   * @param scale millimetres of a unit of the path
   */
  public void path(
      List<Shape.Step> steps,
      double x,
      double y,
      double scale,
      @Nullable Color fill,
      @Nullable Stroke stroke) {
    beforeShape();
    content.ascii("q 1 J 1 j\n");
    begin(fill, stroke);
    for (Shape.Step step : steps) {
      var points = step.points();
      for (int i = 0; i < points.size(); i += 2) {
        point(x + scale * points.get(i), y + scale * points.get(i + 1));
      }
      content.u8(
          Character.toLowerCase(step.operator()) == 'z'
              ? 'h'
              : Character.toLowerCase(step.operator()));
      content.u8(' ');
    }
    paint(fill, stroke);
    content.ascii("Q\n");
    this.fill = null;
    this.stroke = null;
  }

  private void path(double[] points) {
    for (int i = 0; i < points.length; i += 2) {
      point(points[i], points[i + 1]);
      content.ascii(i == 0 ? "m " : "l ");
    }
  }

  private void begin(@Nullable Color fill, @Nullable Stroke stroke) {
    beforeShape();
    if (fill != null) {
      setFill(fill);
    }
    if (stroke != null) {
      setStroke(stroke);
    }
  }

  private void paint(@Nullable Color fill, @Nullable Stroke stroke) {
    content.ascii(fill == null ? stroke == null ? "n\n" : "S\n" : stroke == null ? "f\n" : "B\n");
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
    point(x1, y1);
    point(x2, y2);
    point(x3, y3);
    content.ascii("c ");
  }

  // ---- groups

  /** Draws a group turned clockwise about a point, which becomes the origin of its coordinates. */
  public void rotated(double degrees, double x, double y, Runnable body) {
    var turn = Transform.turned(Math.toRadians(-degrees), Units.pt(x), vertical(y));
    betweenGroups();
    content.ascii("q ");
    turn.append(content);
    content.ascii("cm\n");
    var outer = toPage;
    boolean wasInGroup = inGroup;
    toPage = outer.after(turn);
    inGroup = true;
    fill = null;
    stroke = null;
    body.run();
    betweenGroups();
    content.ascii("Q\n");
    toPage = outer;
    inGroup = wasInGroup;
    fill = null;
    stroke = null;
    texts.forgetFont();
  }

  /** Returns a box of the current group in points from the lower left corner of the page. */
  Box onPage(Box box) {
    double x = Units.pt(box.x());
    double right = Units.pt(box.right());
    return toPage.bounds(x, vertical(box.y()), right, vertical(box.bottom()));
  }

  private double vertical(double y) {
    return inGroup ? -Units.pt(y) : pageHeight - Units.pt(y);
  }

  void point(double x, double y) {
    content.number(Units.pt(x)).u8(' ').number(vertical(y)).u8(' ');
  }

  private void setFill(Color color) {
    if (!color.equals(fill)) {
      color.append(content, true);
      fill = color;
    }
  }

  private void setStroke(Stroke next) {
    if (!next.equals(stroke)) {
      next.color().append(content, false);
      content.number(Units.pt(next.width())).ascii(" w[");
      if (next.dash() > 0) {
        content.number(Units.pt(next.dash())).u8(' ').number(Units.pt(next.gap()));
      }
      content.ascii("]0 d\n");
      stroke = next;
    }
  }
}
