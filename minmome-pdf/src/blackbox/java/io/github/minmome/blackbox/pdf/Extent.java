package io.github.minmome.blackbox.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Where the outermost mark of each page is: outlines of glyphs, painted paths and pictures. */
public final class Extent extends PDFGraphicsStreamEngine {
  private final Path2D path = new Path2D.Double();
  private final Rectangle2D sheet;
  private double margin = Double.MAX_VALUE;

  private Extent(PDPage page) {
    super(page);
    var box = page.getMediaBox();
    sheet = new Rectangle2D.Double(0, 0, box.getWidth(), box.getHeight());
  }

  /**
   * Returns for each page how far its outermost mark is from the nearest edge, in millimetres; a
   * page without marks has none.
   */
  public static List<Double> margins(byte[] pdf) throws IOException {
    var margins = new ArrayList<Double>();
    try (var document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        var extent = new Extent(page);
        extent.processPage(page);
        if (extent.margin < Double.MAX_VALUE) {
          margins.add(extent.margin * 25.4 / 72);
        }
      }
    }
    return margins;
  }

  private void mark(Rectangle2D box, double around) {
    double nearest =
        Math.min(
            Math.min(box.getMinX(), box.getMinY()),
            Math.min(sheet.getMaxX() - box.getMaxX(), sheet.getMaxY() - box.getMaxY()));
    margin = Math.min(margin, nearest - around);
  }

  private void paint(boolean isStroked) {
    if (path.getCurrentPoint() != null) {
      mark(path.getBounds2D(), isStroked ? getGraphicsState().getLineWidth() / 2.0 : 0);
    }
    endPath();
  }

  @Override
  protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    GeneralPath outline = ((PDVectorFont) font).getNormalizedPath(code);
    if (outline != null && outline.getCurrentPoint() != null) {
      var at = matrix.createAffineTransform();
      at.concatenate(font.getFontMatrix().createAffineTransform());
      mark(at.createTransformedShape(outline).getBounds2D(), 0);
    }
  }

  @Override
  public void drawImage(PDImage image) {
    var at = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    mark(at.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D(), 0);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    for (Point2D point : List.of(p1, p2, p3)) {
      path.lineTo(point.getX(), point.getY());
    }
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    paint(true);
  }

  @Override
  public void fillPath(int windingRule) {
    paint(false);
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    paint(true);
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void shadingFill(COSName name) {}
}
