package io.github.minmome.pdf.internal.picture;

import io.github.minmome.pdf.internal.font.OutlineSink;
import io.github.minmome.pdf.internal.page.Color;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A picture as an SVG file: contours alone but for a logo, so that it looks the same without any
 * font, with a title and a description, and with no reference to anything outside.
 */
public final class SvgFile {
  private final StringBuilder svg = new StringBuilder(1 << 16);

  private SvgFile() {}

  /** Returns the file's text, to be written as UTF-8. */
  public static String of(Scene scene) {
    var file = new SvgFile();
    file.head(scene);
    for (Mark mark : scene.drawn()) {
      if (mark instanceof Pasted pasted) {
        file.image(pasted);
      } else if (mark instanceof Drawn drawn) {
        file.path(drawn);
      }
    }
    return file.svg.append("</svg>\n").toString();
  }

  private void head(Scene scene) {
    svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(scene.width());
    svg.append("\" height=\"").append(scene.height()).append("\" viewBox=\"0 0 ");
    svg.append(scene.width()).append(' ').append(scene.height());
    svg.append("\" role=\"img\" aria-labelledby=\"title\" aria-describedby=\"desc\" xml:lang=\"");
    svg.append(scene.language()).append("\">\n<title id=\"title\">");
    svg.append(escape(scene.title())).append("</title>\n<desc id=\"desc\">");
    svg.append(escape(scene.alternative())).append("</desc>\n");
    svg.append("<path fill=\"#ffffff\" d=\"M0 0H").append(scene.width()).append('V');
    svg.append(scene.height()).append("H0Z\"/>\n");
  }

  /** Its pixels are in the file itself. */
  private void image(Pasted pasted) {
    svg.append("<image preserveAspectRatio=\"none\" x=\"");
    number(pasted.left());
    svg.append("\" y=\"");
    number(pasted.top());
    svg.append("\" width=\"");
    number(pasted.width());
    svg.append("\" height=\"");
    number(pasted.height());
    svg.append("\" href=\"data:image/png;base64,");
    svg.append(Base64.getEncoder().encodeToString(PngFile.of(pasted.picture())));
    svg.append("\"/>\n");
  }

  private void path(Drawn drawn) {
    svg.append("<path fill=\"").append(color(drawn.fill())).append('"');
    if (drawn.stroke() != null) {
      svg.append(" stroke=\"").append(color(drawn.stroke())).append("\" stroke-width=\"");
      number(drawn.width());
      svg.append('"');
      if (drawn.isRound()) {
        svg.append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
      } else {
        svg.append(" stroke-miterlimit=\"10\"");
      }
    }
    svg.append(" d=\"");
    drawn.path().forEach(new Steps());
    svg.append("\"/>\n");
  }

  private static String color(@Nullable Color color) {
    return color == null ? "none" : String.format(Locale.ROOT, "#%06x", color.rgb());
  }

  private final class Steps implements OutlineSink {
    @Override
    public void moveTo(double x, double y) {
      step('M', x, y);
    }

    @Override
    public void lineTo(double x, double y) {
      step('L', x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
      step('C', x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
      step('Z');
    }
  }

  private void step(char step, double... points) {
    svg.append(step);
    for (int i = 0; i < points.length; i++) {
      if (i > 0) {
        svg.append(' ');
      }
      number(points[i]);
    }
  }

  /** To a hundredth of a pixel, without zeros at the end. */
  private void number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      svg.append('-');
      hundredths = -hundredths;
    }
    svg.append(hundredths / 100);
    int rest = (int) (hundredths % 100);
    if (rest > 0) {
      svg.append('.').append(rest / 10);
      if (rest % 10 > 0) {
        svg.append(rest % 10);
      }
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
