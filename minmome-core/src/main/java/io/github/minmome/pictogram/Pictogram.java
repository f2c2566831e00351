package io.github.minmome.pictogram;

import io.github.minmome.pictogram.Shape.Letters;
import io.github.minmome.pictogram.Shape.Outline;
import io.github.minmome.pictogram.Shape.Paint;
import java.util.List;
import java.util.Locale;

/**
 * The pictograms of our papers and pages: our own drawings, described once as vectors. PDF draws
 * the shapes, pages use {@link #toSvg}.
 *
 * @since 0.1.0
 */
public enum Pictogram {
  /**
   * A ringing landline telephone whose display shows +1 844 555 0110 (555-01xx is kept for
   * fiction).
   */
  PHONE(128, 108, Drawings.phone()),
  /** The plus sign. */
  PLUS(100, 100, Drawings.plus()),
  /** The plus sign, barred: no calls from abroad. */
  PLUS_BARRED(100, 100, Drawings.plusBarred()),
  /** A receiver put down on its telephone. */
  RECEIVER_DOWN(100, 100, Drawings.receiverDown()),
  /** An envelope. */
  ENVELOPE(100, 100, Drawings.envelope()),
  /** A page of the web with a pointer. */
  WEB(100, 100, Drawings.web()),
  /** A police station. */
  POLICE_STATION(100, 100, Drawings.policeStation()),
  /** A smartphone that lets no international call through. */
  SMARTPHONE(100, 100, Drawings.smartphone()),
  /** A sheet of a calendar. */
  CALENDAR(100, 100, Drawings.calendar());

  private final double width;
  private final double height;

  @SuppressWarnings("ImmutableEnumChecker") // an immutable copy
  private final List<Shape> shapes;

  Pictogram(double width, double height, List<Shape> shapes) {
    this.width = width;
    this.height = height;
    this.shapes = List.copyOf(shapes);
  }

  /** Width in the unit of its shapes. */
  public double width() {
    return width;
  }

  /** Height in the unit of its shapes. */
  public double height() {
    return height;
  }

  /** Returns the shapes, each on top of those before it. */
  public List<Shape> shapes() {
    return shapes;
  }

  /** Returns the name in tables of sentences: {@code police-station}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns it as an SVG element that takes its colours from the variables of the leaflet's style.
   *
   * @param alternative words for those who cannot see it; empty makes it decoration
   */
  public String toSvg(String alternative) {
    var svg = new StringBuilder("<svg class=\"mm-pictogram mm-").append(key()).append('"');
    if (alternative.isEmpty()) {
      svg.append(" aria-hidden=\"true\"");
    } else {
      svg.append(" role=\"img\" aria-label=\"").append(escape(alternative)).append('"');
    }
    svg.append(" viewBox=\"0 0 ").append(number(width)).append(' ').append(number(height));
    svg.append("\">");
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Path path) {
        append(svg, path);
      } else if (shape instanceof Letters letters) {
        append(svg, letters);
      }
    }
    return svg.append("</svg>").toString();
  }

  private static void append(StringBuilder svg, Shape.Path path) {
    svg.append("<path d=\"");
    for (Shape.Step step : path.steps()) {
      svg.append(step.operator());
      for (int i = 0; i < step.points().size(); i++) {
        svg.append(i == 0 ? "" : " ").append(number(step.points().get(i)));
      }
    }
    svg.append("\" fill=\"").append(color(path.fill())).append('"');
    if (path.stroke() != Paint.NONE) {
      svg.append(" stroke=\"").append(color(path.stroke())).append("\" stroke-width=\"");
      svg.append(number(path.width())).append("\" stroke-linecap=\"round\"");
      svg.append(" stroke-linejoin=\"round\"");
    }
    svg.append("/>");
  }

  private static void append(StringBuilder svg, Letters letters) {
    svg.append("<text x=\"").append(number(letters.x())).append("\" y=\"");
    svg.append(number(letters.y())).append("\" font-size=\"").append(number(letters.size()));
    svg.append("\" text-anchor=\"middle\" textLength=\"").append(number(letters.width()));
    svg.append("\" lengthAdjust=\"spacingAndGlyphs\" font-weight=\"bold\" fill=\"");
    svg.append(color(letters.paint())).append("\">").append(escape(letters.text()));
    svg.append("</text>");
  }

  private static String color(Paint paint) {
    return switch (paint) {
      case NONE -> "none";
      case INK -> "#1b2733";
      case BODY -> "#3d4f66";
      case BRIGHT -> "#ffffff";
      case SCREEN -> "#e2f2da";
      case SIGN -> "#9b0016";
    };
  }

  private static String number(double value) {
    var text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("\\.?0+$", "");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** The drawings, each from back to front. */
  private static final class Drawings {
    private Drawings() {}

    private static Outline outline() {
      return new Outline();
    }

    static List<Shape> phone() {
      var keys = outline();
      for (int row = 0; row < 3; row++) {
        for (int column = 0; column < 3; column++) {
          keys.box(68 + 12.5 * column, 68 + 10 * row, 9.5, 6.6, 2);
        }
      }
      return List.of(
          // cradle and body
          outline()
              .move(24, 34)
              .line(104, 34)
              .curve(111, 34, 114, 38, 115.5, 44)
              .line(120.5, 92)
              .curve(121.5, 100, 118, 105, 110, 105)
              .line(18, 105)
              .curve(10, 105, 6.5, 100, 7.5, 92)
              .line(12.5, 44)
              .curve(14, 38, 17, 34, 24, 34)
              .close()
              .painted(Paint.BODY, Paint.INK, 2),
          // display
          outline().box(15, 41, 98, 22, 3).painted(Paint.SCREEN, Paint.INK, 1.6),
          new Letters("+1 844 555 0110", 64, 56.4, 93, 13, Paint.INK),
          // speaker
          outline().box(20, 68, 40, 28, 4).painted(Paint.BRIGHT, Paint.NONE, 0),
          outline()
              .move(26, 75)
              .line(54, 75)
              .move(26, 82)
              .line(54, 82)
              .move(26, 89)
              .line(54, 89)
              .stroked(Paint.INK, 2),
          keys.filled(Paint.BRIGHT),
          receiver(),
          // ringing
          outline()
              .move(8, 20)
              .curve(6, 13, 7, 8, 11, 3)
              .move(2, 23)
              .curve(-1, 13, 0, 6, 4, 0)
              .move(120, 20)
              .curve(122, 13, 121, 8, 117, 3)
              .move(126, 23)
              .curve(129, 13, 128, 6, 124, 0)
              .stroked(Paint.SIGN, 2.6));
    }

    private static Shape receiver() {
      return outline()
          .move(14, 17)
          .curve(14, 8, 36, 5, 64, 5)
          .curve(92, 5, 114, 8, 114, 17)
          .line(114, 26)
          .curve(114, 29, 112, 31, 109, 31)
          .line(91, 31)
          .curve(88, 31, 86, 29, 86, 26)
          .line(86, 21)
          .curve(72, 18.6, 56, 18.6, 42, 21)
          .line(42, 26)
          .curve(42, 29, 40, 31, 37, 31)
          .line(19, 31)
          .curve(16, 31, 14, 29, 14, 26)
          .close()
          .painted(Paint.BODY, Paint.INK, 2);
    }

    private static Outline cross(double x, double y, double arm, double half) {
      return outline()
          .move(x - half, y - arm)
          .line(x + half, y - arm, x + half, y - half, x + arm, y - half, x + arm, y + half)
          .line(x + half, y + half, x + half, y + arm, x - half, y + arm, x - half, y + half)
          .line(x - arm, y + half, x - arm, y - half, x - half, y - half)
          .close();
    }

    static List<Shape> plus() {
      return List.of(cross(50, 50, 48, 14).painted(Paint.SIGN, Paint.SIGN, 2));
    }

    static List<Shape> plusBarred() {
      return List.of(
          outline().circle(50, 50, 44).painted(Paint.BRIGHT, Paint.SIGN, 8),
          cross(50, 50, 26, 7).filled(Paint.INK),
          outline().move(20, 80).line(80, 20).stroked(Paint.SIGN, 8));
    }

    static List<Shape> receiverDown() {
      return List.of(
          outline()
              .move(22, 58)
              .line(78, 58)
              .line(90, 94)
              .line(10, 94)
              .close()
              .painted(Paint.BODY, Paint.INK, 2.4),
          outline().circle(50, 76, 11).painted(Paint.BRIGHT, Paint.INK, 2),
          outline()
              .move(6, 46)
              .curve(8, 34, 28, 30, 50, 30)
              .curve(72, 30, 92, 34, 94, 46)
              .line(94, 54)
              .line(72, 54)
              .line(70, 46)
              .line(30, 46)
              .line(28, 54)
              .line(6, 54)
              .close()
              .painted(Paint.BODY, Paint.INK, 2.4),
          outline()
              .move(50, 4)
              .line(50, 22)
              .move(42, 15)
              .line(50, 23, 58, 15)
              .stroked(Paint.SIGN, 5));
    }

    static List<Shape> envelope() {
      return List.of(
          outline().box(8, 22, 84, 58, 4).painted(Paint.BRIGHT, Paint.INK, 5),
          outline().move(10, 26).line(50, 56, 90, 26).stroked(Paint.INK, 5));
    }

    static List<Shape> web() {
      return List.of(
          outline().box(6, 14, 88, 70, 6).painted(Paint.BRIGHT, Paint.INK, 5),
          outline().move(6, 32).line(94, 32).stroked(Paint.INK, 5),
          outline().circle(16, 23, 3).circle(27, 23, 3).circle(38, 23, 3).filled(Paint.INK),
          outline().move(18, 46).line(58, 46).move(18, 60).line(46, 60).stroked(Paint.INK, 5),
          outline()
              .move(60, 50)
              .line(60, 90, 69, 81, 76, 96, 84, 92, 77, 78, 90, 78)
              .close()
              .painted(Paint.SIGN, Paint.BRIGHT, 3));
    }

    static List<Shape> policeStation() {
      return List.of(
          outline().move(50, 20).line(50, 3).stroked(Paint.INK, 4),
          outline().move(50, 4).line(72, 9, 50, 15).close().filled(Paint.SIGN),
          outline().box(12, 20, 76, 76, 3).painted(Paint.BODY, Paint.INK, 3),
          outline().box(18, 26, 64, 20, 2).filled(Paint.BRIGHT),
          outline().circle(50, 36, 7).filled(Paint.SIGN),
          outline().move(26, 36).line(38, 36).move(62, 36).line(74, 36).stroked(Paint.INK, 4),
          outline().box(20, 55, 15, 14, 1).box(65, 55, 15, 14, 1).filled(Paint.BRIGHT),
          outline().box(41, 58, 18, 38, 1).painted(Paint.BRIGHT, Paint.INK, 2),
          outline().move(4, 96).line(96, 96).stroked(Paint.INK, 4));
    }

    static List<Shape> smartphone() {
      return List.of(
          outline().box(24, 3, 52, 94, 8).painted(Paint.BODY, Paint.INK, 3),
          outline().box(30, 13, 40, 70, 2).filled(Paint.BRIGHT),
          outline().circle(50, 90, 3.4).filled(Paint.BRIGHT),
          outline().circle(50, 47, 15).stroked(Paint.SIGN, 4.5),
          cross(50, 47, 8, 2.2).filled(Paint.INK),
          outline().move(39.5, 57.5).line(60.5, 36.5).stroked(Paint.SIGN, 4.5));
    }

    static List<Shape> calendar() {
      var days = outline();
      for (int row = 0; row < 3; row++) {
        for (int column = 0; column < 4; column++) {
          days.box(18 + 17 * column, 48 + 14 * row, 11, 8, 1);
        }
      }
      return List.of(
          outline().box(8, 16, 84, 78, 6).painted(Paint.BRIGHT, Paint.INK, 5),
          outline().box(8, 16, 84, 20, 6).painted(Paint.SIGN, Paint.INK, 5),
          outline().move(28, 8).line(28, 24).move(72, 8).line(72, 24).stroked(Paint.INK, 6),
          days.filled(Paint.INK));
    }
  }
}
