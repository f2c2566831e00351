package io.github.minmome.blackbox.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;

/** What PDFBox finds drawn on the first page, in millimetres from the upper left corner. */
public final class Drawn extends PaintedPaths {
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
  private boolean hasCurves;

  private Drawn(PDPage page) {
    super(page);
  }

  /** Reads the first page. */
  public static Drawn of(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var drawn = new Drawn(document.getPage(0));
      drawn.processPage(document.getPage(0));
      return drawn;
    }
  }

  @Override
  void painted(boolean isFilled, boolean isStroked) {
    if (!hasCurves) {
      var state = getGraphicsState();
      shapes.add(
          new Shape(
              left(),
              top(),
              right(),
              bottom(),
              isFilled,
              state.getLineDashPattern().getDashArray().length > 0,
              state.getLineWidth() * MM));
    }
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    hasCurves = true;
  }

  @Override
  public void endPath() {
    super.endPath();
    hasCurves = false;
  }
}
