package io.github.minmome.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** What PDFBox finds drawn on the first page, in millimetres from the upper left corner. */
public final class Drawn extends PDFGraphicsStreamEngine {
  /** A path of straight pieces as it was painted. */
  public record Shape(
      double left,
      double top,
      double right,
      double bottom,
      boolean isFilled,
      boolean isDashed,
      double line) {
    public double width() {
      return right - left;
    }

    public double height() {
      return bottom - top;
    }
  }

  public final List<Shape> shapes = new ArrayList<>();
  private final List<Point2D> points = new ArrayList<>();
  private final double pageHeight;
  private boolean hasCurves;

  private Drawn(PDPage page) {
    super(page);
    pageHeight = page.getMediaBox().getHeight();
  }

  /** Reads the first page. */
  public static Drawn of(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var drawn = new Drawn(document.getPage(0));
      drawn.processPage(document.getPage(0));
      return drawn;
    }
  }

  private void paint(boolean isFilled) {
    if (!points.isEmpty() && !hasCurves) {
      var state = getGraphicsState();
      shapes.add(
          new Shape(
              points.stream().mapToDouble(Point2D::getX).min().orElseThrow() * 25.4 / 72,
              (pageHeight - points.stream().mapToDouble(Point2D::getY).max().orElseThrow())
                  * 25.4
                  / 72,
              points.stream().mapToDouble(Point2D::getX).max().orElseThrow() * 25.4 / 72,
              (pageHeight - points.stream().mapToDouble(Point2D::getY).min().orElseThrow())
                  * 25.4
                  / 72,
              isFilled,
              state.getLineDashPattern().getDashArray().length > 0,
              state.getLineWidth() * 25.4 / 72));
    }
    endPath();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    points.addAll(List.of(p0, p1, p2, p3));
  }

  @Override
  public void moveTo(float x, float y) {
    points.add(new Point2D.Double(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    points.add(new Point2D.Double(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    hasCurves = true;
  }

  @Override
  public Point2D getCurrentPoint() {
    return points.isEmpty() ? new Point2D.Double() : points.get(points.size() - 1);
  }

  @Override
  public void closePath() {}

  @Override
  public void endPath() {
    points.clear();
    hasCurves = false;
  }

  @Override
  public void strokePath() {
    paint(false);
  }

  @Override
  public void fillPath(int windingRule) {
    paint(true);
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    paint(true);
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void shadingFill(COSName name) {}
}
