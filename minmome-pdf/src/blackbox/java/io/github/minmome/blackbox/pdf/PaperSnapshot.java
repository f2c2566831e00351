package io.github.minmome.blackbox.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Describes a document as PDFBox reads it, as lines of text that can be compared: of each page its
 * text runs and shapes in drawing order, its annotations, then bookmarks and the structure tree.
 * Lengths are millimetres from the upper left corner of the page, sizes are points.
 */
final class PaperSnapshot extends PaintedPaths {
  /** More shapes than this in a row with the same paint, such as a barcode, become one line. */
  private static final int MAX_SHAPES_IN_A_ROW = 4;

  private record Shape(String paint, double left, double top, double right, double bottom) {
    @Override
    public String toString() {
      return "shape " + format(left, top, right, bottom) + " " + paint;
    }
  }

  private final List<String> lines;
  private final List<Shape> shapes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String textPlace = "";
  private double textWidth;

  private PaperSnapshot(PDPage page, List<String> lines) {
    super(page);
    this.lines = lines;
  }

  /** Returns the lines that describe a document. */
  static List<String> of(byte[] pdf) throws IOException {
    var lines = new ArrayList<String>();
    try (var document = Loader.loadPDF(pdf)) {
      lines.add(
          "document "
              + document.getDocumentCatalog().getLanguage()
              + " "
              + document.getDocumentInformation().getTitle());
      int number = 0;
      for (PDPage page : document.getPages()) {
        var box = page.getMediaBox();
        lines.add("page " + ++number + " " + format(box.getWidth() * MM, box.getHeight() * MM));
        var snapshot = new PaperSnapshot(page, lines);
        snapshot.processPage(page);
        snapshot.writeShapes();
        for (PDAnnotation annotation : page.getAnnotations()) {
          lines.add(snapshot.annotation(annotation));
        }
      }
      var outline = document.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        bookmarks(outline, document, "bookmark ", lines);
      }
      structure(document.getDocumentCatalog().getStructureTreeRoot(), 0, lines);
    }
    return lines;
  }

  private static String format(double... numbers) {
    var text = new StringBuilder();
    for (double number : numbers) {
      text.append(text.length() == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", number));
    }
    return text.toString().replace("-0.00", "0.00");
  }

  private static String color(PDColor color) throws IOException {
    return String.format(Locale.ROOT, "#%06x", color.toRGB());
  }

  // ---- text: a run is what is between BT and ET without a glyph that is moved to its place

  @Override
  public void beginText() throws IOException {
    super.beginText();
    writeText();
  }

  @Override
  public void endText() throws IOException {
    super.endText();
    writeText();
  }

  @Override
  protected void applyTextAdjustment(float x, float y) {
    super.applyTextAdjustment(x, y);
    writeText();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    var state = getGraphicsState();
    if (text.length() == 0) {
      writeShapes();
      var turn = new AffineTransform(matrix.createAffineTransform());
      double degrees = -Math.toDegrees(Math.atan2(turn.getShearY(), turn.getScaleX()));
      textPlace =
          format(matrix.getTranslateX() * MM, (pageHeight - matrix.getTranslateY()) * MM)
              + " "
              + format(state.getTextState().getFontSize())
              + " "
              + font.getName().replaceFirst("^[A-Z]{6}\\+", "")
              + (state.getTextState().getRenderingMode() == RenderingMode.FILL ? "" : " outlined")
              + (Math.abs(degrees) < 0.01 ? "" : " turned " + format(degrees))
              + " "
              + color(state.getNonStrokingColor());
      textWidth = 0;
    }
    text.append(Objects.requireNonNullElse(font.toUnicode(code), "?"));
    textWidth += displacement.getX() * state.getTextState().getFontSize() * MM;
  }

  private void writeText() {
    if (text.length() > 0) {
      lines.add("text " + textPlace + " wide " + format(textWidth) + " " + text);
      text.setLength(0);
    }
  }

  // ---- shapes

  @Override
  void painted(boolean isFilled, boolean isStroked) throws IOException {
    var state = getGraphicsState();
    var paint = new StringBuilder();
    if (isFilled) {
      paint.append("filled ").append(color(state.getNonStrokingColor()));
    }
    if (isStroked) {
      paint.append(isFilled ? " " : "").append("line ").append(format(state.getLineWidth() * MM));
      paint.append(state.getLineDashPattern().getDashArray().length > 0 ? " dashed " : " ");
      paint.append(color(state.getStrokingColor()));
    }
    shapes.add(new Shape(paint.toString(), left(), top(), right(), bottom()));
  }

  /** Writes the shapes since the last text; many in a row with one paint as one line. */
  private void writeShapes() {
    int from = 0;
    while (from < shapes.size()) {
      int to = from;
      while (to < shapes.size() && shapes.get(to).paint.equals(shapes.get(from).paint)) {
        to++;
      }
      var row = shapes.subList(from, to);
      if (row.size() <= MAX_SHAPES_IN_A_ROW) {
        row.forEach(shape -> lines.add(shape.toString()));
      } else {
        lines.add(summary(row));
      }
      from = to;
    }
    shapes.clear();
  }

  private static String summary(List<Shape> row) {
    var places = new CRC32();
    row.forEach(shape -> shape.toString().chars().forEach(places::update));
    return new Shape(
            row.get(0).paint,
            row.stream().mapToDouble(Shape::left).min().orElseThrow(),
            row.stream().mapToDouble(Shape::top).min().orElseThrow(),
            row.stream().mapToDouble(Shape::right).max().orElseThrow(),
            row.stream().mapToDouble(Shape::bottom).max().orElseThrow())
        + " "
        + row.size()
        + " shapes, places "
        + Long.toHexString(places.getValue());
  }

  @Override
  public void drawImage(PDImage image) {
    writeShapes();
    var place = getGraphicsState().getCurrentTransformationMatrix();
    double top = (pageHeight - place.getTranslateY() - place.getScalingFactorY()) * MM;
    lines.add(
        "image "
            + format(
                place.getTranslateX() * MM,
                top,
                (place.getTranslateX() + place.getScalingFactorX()) * MM,
                (pageHeight - place.getTranslateY()) * MM)
            + " "
            + image.getWidth()
            + "x"
            + image.getHeight());
  }

  // ---- what is beside the content

  private String annotation(PDAnnotation annotation) {
    var box = annotation.getRectangle();
    COSDictionary object = annotation.getCOSObject();
    var action = object.getCOSDictionary(COSName.A);
    var target = action == null ? object.getString(COSName.T) : action.getString(COSName.URI);
    return ("annotation "
            + format(
                box.getLowerLeftX() * MM,
                (pageHeight - box.getUpperRightY()) * MM,
                box.getUpperRightX() * MM,
                (pageHeight - box.getLowerLeftY()) * MM)
            + " "
            + annotation.getSubtype()
            + " "
            + target
            + " "
            + Objects.requireNonNullElse(annotation.getContents(), "")
            + Objects.requireNonNullElse(object.getString(COSName.TU), ""))
        .strip();
  }

  private static void bookmarks(
      PDOutlineNode node, PDDocument document, String prefix, List<String> lines)
      throws IOException {
    for (var item : node.children()) {
      PDPage page = item.findDestinationPage(document);
      lines.add(prefix + item.getTitle() + " -> page " + (document.getPages().indexOf(page) + 1));
      bookmarks(item, document, "  " + prefix, lines);
    }
  }

  /** An element a line down to the rows of tables; their content is in brackets. */
  private static void structure(PDStructureNode node, int depth, List<String> lines) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        boolean isOneLine = depth > 0 && !holdsRows(element);
        lines.add("tag " + "  ".repeat(depth) + named(element) + (isOneLine ? kids(element) : ""));
        if (!isOneLine) {
          structure(element, depth + 1, lines);
        }
      }
    }
  }

  private static boolean holdsRows(PDStructureElement element) {
    return List.of("Part", "Sect", "Table", "L").contains(element.getStructureType());
  }

  private static String named(PDStructureElement element) {
    var alternative = element.getAlternateDescription();
    var actual = element.getActualText();
    return element.getStructureType()
        + (alternative == null ? "" : "(alt " + alternative + ")")
        + (actual == null ? "" : "(actual " + actual + ")");
  }

  private static String kids(PDStructureElement element) {
    var kids = new ArrayList<String>();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement inner) {
        kids.add(named(inner) + kids(inner));
      } else if (kid instanceof PDObjectReference) {
        kids.add("annotation");
      }
    }
    return kids.isEmpty() ? "" : "[" + String.join(" ", kids) + "]";
  }
}
