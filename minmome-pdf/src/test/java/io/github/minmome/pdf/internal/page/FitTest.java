package io.github.minmome.pdf.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Values in their boxes. A kanji is as wide as its size: 12 of 12 points are 144 points, 50.8 mm.
 */
final class FitTest {
  private static final Typefaces FACES = Typefaces.standard();
  private static final Offset<Double> NEAR = within(0.005);

  /** In a box 120 points wide, to be set in 12 points or smaller, down to 10. */
  @ParameterizedTest(name = "{0} kanji in {1} mm")
  @CsvSource({
    "10, 20,   12,   1, as wished",
    "11, 20,   10.9, 1, '120 / 11 = 10.909, cut to tenths'",
    "12, 20,   10,   1, the smallest size itself",
    "13, 20,   10,   2, 12 and 1",
    "24, 20,   10,   2, 12 and 12",
    "25, 20,   10,   3, 12 and 12 and 1",
    "36, 20,   10,   3, as many lines as allowed",
    "37, 20,   0,    0, a line more than allowed",
    "24, 8.47, 10,   2, 'two lines of 10 × 1.2 points are 8.467 mm'",
    "24, 8.4,  0,    0, the box is lower than two lines",
    "36, 12,   0,    0, the box is lower than three lines",
    "10, 1,    12,   1, one line is not asked for its height"
  })
  void value_getsSmallerThenSeveralLines(
      int kanji, double height, double size, int lines, String why) {
    var box = new Box(0, 0, Units.mm(120.01), height);
    var fit = Fit.of(FACES, "field", "国".repeat(kanji), TextStyle.of(12), 10, box, 3);
    if (lines == 0) {
      assertThat(fit).as(why).isNull();
    } else {
      assertThat(fit).as(why).isNotNull();
      assertThat(fit.style().size()).as(why).isEqualTo(size, within(1e-9));
      assertThat(fit.lines()).as(why).hasSize(lines);
    }
  }

  @Test
  void of_styleSmallerThanTheMinimum_isKept() {
    var box = new Box(0, 0, Units.mm(40.01), 20);
    var fit = Fit.of(FACES, "field", "国".repeat(6), TextStyle.of(8), 10, box, 3);
    assertThat(fit).isNotNull();
    assertThat(fit.style().size()).isEqualTo(8);
    assertThat(fit.lines()).hasSize(2);
  }

  /**
   * Two lines of 4.2333 mm in a box of 20 mm begin 5.7667 mm below its upper edge; the base line is
   * 2.1167 mm and 0.38 of 3.5278 mm (10 points) below a line's upper edge.
   */
  @ParameterizedTest
  @CsvSource({"LEFT, 30, 30", "CENTER, 30.0018, 49.4045", "RIGHT, 30.0035, 68.809"})
  void draw_linesAreInTheMiddleOfTheBox(Align align, double first, double second)
      throws IOException {
    var box = new Box(30, 40, Units.mm(120.01), 20);
    var fit = Fit.of(FACES, "field", "国".repeat(13), TextStyle.of(12), 10, box, 3);
    assertThat(fit).isNotNull();
    byte[] pdf = Paper.of(canvas -> canvas.tagged(Tag.P, () -> fit.draw(canvas, box, align)));
    var texts = Paper.texts(pdf);
    assertThat(texts).hasSize(13);
    assertThat(texts.get(0).x()).isEqualTo(first, NEAR);
    assertThat(texts.get(0).baseline()).isEqualTo(49.2239, NEAR);
    assertThat(texts.get(12).x()).isEqualTo(second, NEAR);
    assertThat(texts.get(12).baseline()).isEqualTo(53.4572, NEAR);
  }

  @Test
  void problem_namesThePathAndTheSmallestSize() {
    var problem = Fit.problem("partner.name", 10.5);
    assertThat(problem.path()).isEqualTo("partner.name");
    assertThat(problem.arguments()).containsExactly("10.5");
    assertThat(Fit.problem("partner.name", 12).arguments()).containsExactly("12");
  }
}
