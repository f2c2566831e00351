package io.github.minmome.benchmarks;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What is drawn on a form, read from a PDF: strings and rectangles with their places, for peers to
 * draw the same page with.
 */
record DrawnForm(List<Text> texts, List<Shape> shapes) {
  record Text(String text, float size, float x, float y) {}

  /** A rectangle or the box around another path. */
  record Shape(float x, float y, float width, float height, boolean isFilled) {}

  static DrawnForm read(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var reader = new Reader(document.getPage(0));
      reader.processPage(document.getPage(0));
      return new DrawnForm(List.copyOf(reader.texts), List.copyOf(reader.shapes));
    }
  }

  private static final class Reader extends PDFGraphicsStreamEngine {
    final List<Text> texts = new ArrayList<>();
    final List<Shape> shapes = new ArrayList<>();
    private final List<Point2D> path = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Matrix start = new Matrix();

    Reader(PDPage page) {
      super(page);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
      run.setLength(0);
      super.showText(string);
      if (run.length() > 0) {
        float size = getGraphicsState().getTextState().getFontSize();
        texts.add(new Text(run.toString(), size, start.getTranslateX(), start.getTranslateY()));
      }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
      if (run.length() == 0) {
        start = matrix.clone();
      }
      run.append(font.toUnicode(code));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
      path.addAll(List.of(p0, p1, p2, p3));
    }

    @Override
    public void moveTo(float x, float y) {
      path.add(new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
      path.add(new Point2D.Float(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
      path.add(new Point2D.Float(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
      return path.isEmpty() ? new Point2D.Float() : path.get(path.size() - 1);
    }

    private void painted(boolean isFilled) {
      double left = path.stream().mapToDouble(Point2D::getX).min().orElse(0);
      double right = path.stream().mapToDouble(Point2D::getX).max().orElse(0);
      double bottom = path.stream().mapToDouble(Point2D::getY).min().orElse(0);
      double top = path.stream().mapToDouble(Point2D::getY).max().orElse(0);
      shapes.add(
          new Shape(
              (float) left,
              (float) bottom,
              (float) (right - left),
              (float) (top - bottom),
              isFilled));
      path.clear();
    }

    @Override
    public void strokePath() {
      painted(false);
    }

    @Override
    public void fillPath(int windingRule) {
      painted(true);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
      painted(true);
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {
      path.clear();
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
  }
}
