package io.github.minmome.blackbox.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Reads the painted paths of a page with PDFBox, by their points. Edges are in millimetres from the
 * upper left corner of the page.
 */
abstract class PaintedPaths extends PDFGraphicsStreamEngine {
  static final double MM = 25.4 / 72;

  final double pageHeight;
  private final List<Point2D> points = new ArrayList<>();

  PaintedPaths(PDPage page) {
    super(page);
    pageHeight = page.getMediaBox().getHeight();
  }

  /** Handles a path that is filled, stroked or both; it has at least one point. */
  abstract void painted(boolean isFilled, boolean isStroked) throws IOException;

  final double left() {
    return min(Point2D::getX) * MM;
  }

  final double right() {
    return max(Point2D::getX) * MM;
  }

  final double top() {
    return (pageHeight - max(Point2D::getY)) * MM;
  }

  final double bottom() {
    return (pageHeight - min(Point2D::getY)) * MM;
  }

  private double min(ToDoubleFunction<Point2D> side) {
    return points.stream().mapToDouble(side).min().orElseThrow();
  }

  private double max(ToDoubleFunction<Point2D> side) {
    return points.stream().mapToDouble(side).max().orElseThrow();
  }

  private void paint(boolean isFilled, boolean isStroked) throws IOException {
    if (!points.isEmpty()) {
      painted(isFilled, isStroked);
    }
    endPath();
  }

  @Override
  public final void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    points.addAll(List.of(p0, p1, p2, p3));
  }

  @Override
  public final void moveTo(float x, float y) {
    points.add(new Point2D.Double(x, y));
  }

  @Override
  public final void lineTo(float x, float y) {
    points.add(new Point2D.Double(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    points.add(new Point2D.Double(x3, y3));
  }

  @Override
  public final Point2D getCurrentPoint() {
    return points.isEmpty() ? new Point2D.Double() : points.get(points.size() - 1);
  }

  @Override
  public final void closePath() {}

  @Override
  public void endPath() {
    points.clear();
  }

  @Override
  public final void strokePath() throws IOException {
    paint(false, true);
  }

  @Override
  public final void fillPath(int windingRule) throws IOException {
    paint(true, false);
  }

  @Override
  public final void fillAndStrokePath(int windingRule) throws IOException {
    paint(true, true);
  }

  @Override
  public final void clip(int windingRule) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public final void shadingFill(COSName name) {}
}
