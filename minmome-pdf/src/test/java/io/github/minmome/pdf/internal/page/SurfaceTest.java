package io.github.minmome.pdf.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.minmome.blackbox.pdf.Drawn;
import io.github.minmome.pdf.internal.font.GlyphPool;
import java.io.IOException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places on paper in millimetres, as PDFBox reads them. */
final class SurfaceTest {
  /** A thousandth of a point, which the file is written in, for each number in a sum. */
  private static final Offset<Double> NEAR = within(0.005);

  private static final TextStyle STYLE = TextStyle.of(12);

  @Test
  void shapes_areWhereTheyWereDrawn() throws IOException {
    byte[] pdf =
        Paper.of(
            canvas -> {
              canvas.rect(new Box(10, 20, 30, 40), Color.BLACK, Stroke.of(0.5));
              canvas.line(11, 22, 33, 44, Stroke.of(0.3).dashed(1, 2));
              canvas.polygon(new double[] {10, 10, 30, 15, 20, 40}, Color.BLACK, null);
              canvas.polyline(new double[] {50, 60, 70, 65, 60, 90}, Stroke.of(0.2));
            });
    var shapes = Drawn.of(pdf).shapes;
    assertThat(shapes).hasSize(4);
    isAt(shapes.get(0), 10, 20, 40, 60, true, false, 0.5);
    isAt(shapes.get(1), 11, 22, 33, 44, false, true, 0.3);
    isAt(shapes.get(2), 10, 10, 30, 40, true, true, 0.3);
    isAt(shapes.get(3), 50, 60, 70, 90, false, false, 0.2);
  }

  private static void isAt(
      Drawn.Shape shape,
      double left,
      double top,
      double right,
      double bottom,
      boolean isFilled,
      boolean isDashed,
      double line) {
    assertThat(shape.left()).isEqualTo(left, NEAR);
    assertThat(shape.top()).isEqualTo(top, NEAR);
    assertThat(shape.right()).isEqualTo(right, NEAR);
    assertThat(shape.bottom()).isEqualTo(bottom, NEAR);
    assertThat(shape.isFilled()).isEqualTo(isFilled);
    assertThat(shape.isDashed()).isEqualTo(isDashed);
    assertThat(shape.line()).isEqualTo(line, NEAR);
  }

  /**
   * A group turned about (100, 50) and in it another turned about its (10, 5). By hand: a quarter
   * turn clockwise sends (x, y) of a group at (a, b) to (a - y, b + x), a half turn to (a - x, b -
   * y); 30 degrees send (20, 0) to (17.321, 10) and (0, 8) to (-4, 6.928).
   */
  @ParameterizedTest
  @CsvSource({
    "0,     0, 112, 58,     132, 66",
    "90,    0, 84,  62,     92,  82",
    "180,   0, 68,  34,     88,  42",
    "-90,   0, 108, 18,     116, 38",
    "0,    90, 99,  57,     107, 77",
    "90,   90, 73,  49,     93,  57",
    "90,  180, 98,  38,     106, 58",
    "180,  90, 93,  23,     101, 43",
    "30,    0, 102.392, 62.928, 123.713, 79.856"
  })
  void turnedFigure_isWhereItsBoundsSay(
      double outer, double inner, double left, double top, double right, double bottom)
      throws IOException {
    var pool = new GlyphPool();
    var canvas = new Canvas(PageSize.A4, Typefaces.standard(), pool);
    var box = new Box(inner == 0 ? 12 : 2, inner == 0 ? 8 : 3, 20, 8);
    Runnable figure = () -> canvas.figure("図", box, () -> canvas.rect(box, Color.BLACK, null));
    canvas.rotated(
        outer,
        100,
        50,
        () -> {
          if (inner == 0) {
            figure.run();
          } else {
            canvas.rotated(inner, 10, 5, figure);
          }
        });
    canvas.rect(new Box(1, 2, 3, 4), Color.BLACK, null);
    var page = canvas.finish();
    var shapes = Drawn.of(Paper.of(page, pool)).shapes;
    assertThat(shapes.get(0).left()).isEqualTo(left, within(0.02));
    assertThat(shapes.get(0).top()).isEqualTo(top, within(0.02));
    assertThat(shapes.get(0).right()).isEqualTo(right, within(0.02));
    assertThat(shapes.get(0).bottom()).isEqualTo(bottom, within(0.02));
    var bounds = page.roots().get(0).bounds();
    assertThat(bounds).isNotNull();
    assertThat(bounds.x()).isEqualTo(left * 72 / 25.4, NEAR);
    assertThat(bounds.y()).isEqualTo((297 - bottom) * 72 / 25.4, NEAR);
    assertThat(bounds.width()).isEqualTo((right - left) * 72 / 25.4, NEAR);
    assertThat(bounds.height()).isEqualTo((bottom - top) * 72 / 25.4, NEAR);
    assertThat(shapes.get(1).left()).as("outside the group again").isEqualTo(1, NEAR);
    assertThat(shapes.get(1).top()).isEqualTo(2, NEAR);
  }

  /**
   * Three kanji of 12 points are 12.7 mm wide. BIZ UDGothic rises 0.88 of its size and sinks 0.12,
   * so that its middle is 0.38 × 4.2333 = 1.6087 mm above the base line.
   */
  @ParameterizedTest
  @CsvSource({"LEFT, 10", "CENTER, 23.65", "RIGHT, 37.3"})
  void line_isInItsBox(Align align, double x) throws IOException {
    byte[] pdf =
        Paper.of(
            canvas ->
                canvas.tagged(
                    Tag.P, () -> canvas.line("国際電", STYLE, new Box(10, 20, 40, 10), align)));
    var first = Paper.texts(pdf).get(0);
    assertThat(first.x()).isEqualTo(x, NEAR);
    assertThat(first.baseline()).isEqualTo(26.6087, NEAR);
    assertThat(first.size()).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource({"LEFT, 50", "CENTER, 43.65", "RIGHT, 37.3"})
  void text_isAlignedToAPoint(Align align, double x) throws IOException {
    byte[] pdf =
        Paper.of(canvas -> canvas.tagged(Tag.P, () -> canvas.text("国際電", STYLE, align, 50, 30)));
    var first = Paper.texts(pdf).get(0);
    assertThat(first.x()).isEqualTo(x, NEAR);
    assertThat(first.baseline()).isEqualTo(30, NEAR);
  }

  @Test
  void line_widerThanItsBox_throws() throws IOException {
    Paper.of(
        canvas ->
            canvas.tagged(
                Tag.P,
                () -> {
                  canvas.line("国際電", STYLE, new Box(10, 20, 12.66, 10), Align.LEFT);
                  assertThatThrownBy(
                          () -> canvas.line("国際電", STYLE, new Box(10, 20, 11.7, 10), Align.LEFT))
                      .isInstanceOf(IllegalStateException.class)
                      .hasMessageContaining("A text is 1.0")
                      .hasMessageNotContaining("国際電");
                }));
  }

  @Test
  void paragraph_endsBelowItsLastLine() throws IOException {
    double[] bottom = new double[2];
    byte[] pdf =
        Paper.of(
            canvas -> {
              var style = STYLE.leading(2);
              canvas.tagged(
                  Tag.P,
                  () ->
                      bottom[0] =
                          canvas.paragraph("国際\n電話", style, Align.RIGHT, new Frame(10, 20, 30)));
              bottom[1] = canvas.paragraph(Tag.P, "text", "", style, new Frame(10, 20, 30));
            });
    assertThat(bottom[0]).as("two lines of 8.4667 mm").isEqualTo(36.9333, NEAR);
    assertThat(bottom[1]).as("an empty line").isEqualTo(28.4667, NEAR);
    var texts = Paper.texts(pdf);
    assertThat(texts.get(0).x()).isEqualTo(31.5333, NEAR);
    assertThat(texts.get(2).baseline() - texts.get(0).baseline()).isEqualTo(8.4667, NEAR);
  }
}
