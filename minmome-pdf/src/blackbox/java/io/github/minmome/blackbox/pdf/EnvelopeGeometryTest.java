package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.minmome.blackbox.pdf.Drawn.Shape;
import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.EnvelopeRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.okapibarcode.backend.JapanPost;

/** Positions on the envelope, read back from the PDF by PDFBox, within 0.1 mm. */
final class EnvelopeGeometryTest {
  private static final Offset<Double> TENTH = within(0.1);

  /** The least short side of 定形 mail. */
  private static final double LEAST_SHORT_SIDE = 90;

  @Test
  void folds_makeAnEnvelopeOf95By217AndAddUpToTheSheet() throws IOException {
    var folds = drawn(null).shapes.stream().filter(s -> s.isDashed() && isLong(s)).toList();
    var across = folds.stream().filter(s -> s.height() < 0.1).map(Shape::top).sorted().toList();
    var along = folds.stream().filter(s -> s.width() < 0.1).map(Shape::left).sorted().toList();
    assertThat(across).hasSize(2);
    assertThat(along).hasSize(2);
    double flap = across.get(0);
    double front = across.get(1) - across.get(0);
    double back = 210 - across.get(1);
    assertThat(flap).isCloseTo(20, TENTH);
    assertThat(front).isCloseTo(95, TENTH);
    assertThat(back).isCloseTo(95, TENTH);
    assertThat(along.get(0)).isCloseTo(40, TENTH);
    assertThat(along.get(1) - along.get(0)).isCloseTo(217, TENTH);
    assertThat(297 - along.get(1)).isCloseTo(40, TENTH);
    assertThat(folds)
        .filteredOn(s -> s.height() < 0.1)
        .allSatisfy(s -> assertThat(s.width()).isCloseTo(217, TENTH));
  }

  private static boolean isLong(Shape shape) {
    return Math.max(shape.width(), shape.height()) > 90 && shape.line() > 0.25;
  }

  @Test
  void postalCode_isWhereJapanPostRequiresIt() throws IOException {
    var boxes =
        front(drawn(Samples.stamped())).stream()
            .filter(s -> !s.isFilled() && !s.isDashed())
            .filter(s -> Math.abs(s.height() - s.line() - 8) < 0.1 && s.width() < 7)
            .sorted(Comparator.comparing(Shape::left))
            .toList();
    assertThat(boxes).hasSize(7);
    double[] gaps = {1.3, 1.3, 1.9, 1.1, 1.1, 1.1};
    for (int i = 0; i < 7; i++) {
      var box = boxes.get(i);
      assertThat(box.width() - box.line()).isCloseTo(5.7, TENTH);
      assertThat(box.top() + box.line() / 2).isCloseTo(12.0, TENTH);
      assertThat(box.line()).isBetween(i < 3 ? 0.4 : 0.2, i < 3 ? 0.6 : 0.4);
      if (i > 0) {
        var before = boxes.get(i - 1);
        double gap = box.left() + box.line() / 2 - (before.right() - before.line() / 2);
        assertThat(gap).isCloseTo(gaps[i - 1], TENTH);
      }
    }
    var last = boxes.get(6);
    assertThat(95 - (last.right() - last.line() / 2)).isCloseTo(8.0, TENTH);
    assertThat(last.right() - last.line() / 2 - (boxes.get(0).left() + boxes.get(0).line() / 2))
        .isCloseTo(47.7, TENTH);
  }

  @ParameterizedTest
  @CsvSource({
    "stamped, VERTICAL, 10000131-3-2-503",
    "stamped, HORIZONTAL, 10000131-3-2-503",
    "paid, VERTICAL, 1008790",
    "paid, HORIZONTAL, 1008790"
  })
  void barcode_isThatOfOkapiBarcodeAndLegalWhenThePrinterShrinksTheSheet(
      String profile, EnvelopeRenderer.Writing writing, String content) throws IOException {
    var of = profile.equals("paid") ? Samples.receiverPaid() : Samples.stamped();
    var bars = bars(front(drawn(of, writing)));
    assertThat(bars).hasSize(67);
    double top = top(bars);
    double bottom = bottom(bars);
    assertThat(heights(bars)).isEqualTo(heightsByOkapi(content));
    for (double scale : new double[] {1, LEAST_SHORT_SIDE / 95}) {
      double points = 9 * scale;
      assertThat(points).isBetween(8.0, 11.5);
      double unit = points / 10;
      for (int i = 0; i < 67; i++) {
        assertThat(bars.get(i).width() * scale).isBetween(0.50 * unit, 0.70 * unit);
        if (i > 0) {
          double pitch = (bars.get(i).left() - bars.get(i - 1).left()) * scale;
          assertThat(pitch).isBetween(0.95 * unit, 1.30 * unit);
          double space = (bars.get(i).left() - bars.get(i - 1).right()) * scale;
          assertThat(space).isBetween(0.45 * unit, 0.601 * unit);
        }
      }
      assertThat((bottom - top) * scale).isBetween(3.40 * unit, 3.601 * unit);
      assertThat(95 * scale).isGreaterThanOrEqualTo(LEAST_SHORT_SIDE);
      assertThat(217 * scale).isBetween(140.0, 235.0);
    }
    double left = bars.get(0).left();
    double right = bars.get(66).right();
    assertThat(left).isGreaterThanOrEqualTo(10);
    assertThat(95 - right).isGreaterThanOrEqualTo(10);
    assertThat(top).as("below the place of the postmark").isGreaterThan(70);
    assertThat(217 - bottom).isGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({"N3, 120, 235", "K2, 240, 332"})
  void barcodeOfABoughtEnvelope_isThatOfOkapiBarcodeWithinItsMargins(
      EnvelopeRenderer.Shape shape, double width, double height) throws IOException {
    for (EnvelopeRenderer.Writing writing : EnvelopeRenderer.Writing.values()) {
      var out = new ByteArrayOutputStream();
      EnvelopeRenderer.builder()
          .shape(shape)
          .writing(writing)
          .profile(Samples.stamped())
          .build()
          .render(out);
      var bars = bars(Drawn.of(out.toByteArray()).shapes);
      assertThat(bars).hasSize(67);
      assertThat(heights(bars)).isEqualTo(heightsByOkapi("10000131-3-2-503"));
      assertThat(bars.get(0).left()).isGreaterThanOrEqualTo(10);
      assertThat(width - bars.get(66).right()).isGreaterThanOrEqualTo(10);
      assertThat(top(bars)).as("below the place of the postmark").isGreaterThan(70);
      assertThat(height - bottom(bars)).isGreaterThanOrEqualTo(10);
    }
  }

  @Test
  void ruler_is80MillimetresLong() throws IOException {
    assertThat(drawn(null).shapes)
        .filteredOn(s -> s.width() < 0.01 && s.left() < 40 && !s.isDashed())
        .anySatisfy(s -> assertThat(s.height()).isCloseTo(80, within(0.02)));
  }

  @Test
  void receiverPaidMark_hasItsSizeAndIsApartFromThePostalCode() throws IOException {
    var shapes = front(drawn(Samples.receiverPaid()));
    var frames =
        shapes.stream()
            .filter(s -> Math.abs(s.height() + s.line() - 22.5) < 0.1)
            .filter(s -> Math.abs(s.width() + s.line() - 18.5) < 0.1)
            .toList();
    assertThat(frames).hasSize(1);
    assertThat(frames.get(0).line()).isGreaterThanOrEqualTo(0.5);
    assertThat(95 - 8 - 47.7 - frames.get(0).right()).isGreaterThanOrEqualTo(5);
    var bars = shapes.stream().filter(s -> s.isFilled() && Math.abs(s.width() - 20) < 0.1).toList();
    assertThat(bars).hasSize(2);
    assertThat(bars.get(1).top() - bars.get(0).top()).isCloseTo(2.0, TENTH);
    assertThat(bars).allSatisfy(bar -> assertThat(bar.height()).isBetween(1.0, 1.2));
  }

  /** A label has no mark of the receiver: its barcode is that of the address printed on it. */
  @Test
  void label_hasTheBarcodeOfItsAddressForAnyPostage() throws IOException {
    var out = new ByteArrayOutputStream();
    EnvelopeRenderer.builder()
        .shape(EnvelopeRenderer.Shape.LABEL)
        .profile(Samples.receiverPaid())
        .today(Samples.TODAY)
        .build()
        .render(out);
    var first =
        Drawn.of(out.toByteArray()).shapes.stream()
            .filter(s -> s.right() < 105 && s.bottom() < 100)
            .toList();
    assertThat(heights(bars(first))).isEqualTo(heightsByOkapi("10000131-3-2-503"));
  }

  private static double top(List<Shape> bars) {
    return bars.stream().mapToDouble(Shape::top).min().orElseThrow();
  }

  private static double bottom(List<Shape> bars) {
    return bars.stream().mapToDouble(Shape::bottom).max().orElseThrow();
  }

  private static String heights(List<Shape> bars) {
    return heights(bars, Shape::top, Shape::bottom);
  }

  private static String heightsByOkapi(String content) {
    var okapi = new JapanPost();
    okapi.setContent(content);
    return heights(okapi.getRectangles(), bar -> bar.y, bar -> bar.y + bar.height);
  }

  /** The bars as 1 long, 2 up, 3 down, 4 timing. */
  private static <T> String heights(
      List<T> bars, ToDoubleFunction<T> topOf, ToDoubleFunction<T> bottomOf) {
    double top = bars.stream().mapToDouble(topOf).min().orElseThrow() + 0.1;
    double bottom = bars.stream().mapToDouble(bottomOf).max().orElseThrow() - 0.1;
    return bars.stream()
        .map(
            bar -> {
              boolean up = topOf.applyAsDouble(bar) < top;
              boolean down = bottomOf.applyAsDouble(bar) > bottom;
              return up ? down ? "1" : "2" : down ? "3" : "4";
            })
        .collect(Collectors.joining());
  }

  private static List<Shape> bars(List<Shape> shapes) {
    return shapes.stream()
        .filter(s -> s.isFilled() && s.width() < 0.7 && s.height() < 4)
        .sorted(Comparator.comparing(Shape::left))
        .toList();
  }

  /** What is on the front, in its own portrait coordinates. */
  private static List<Shape> front(Drawn drawn) {
    return drawn.shapes.stream()
        .map(
            s ->
                new Shape(
                    s.top() - 20,
                    257 - s.right(),
                    s.bottom() - 20,
                    257 - s.left(),
                    s.isFilled(),
                    s.isDashed(),
                    s.line()))
        .filter(s -> s.left() >= 0 && s.right() <= 95 && s.top() >= 0 && s.bottom() <= 217)
        .toList();
  }

  private static Drawn drawn(EnvelopeProfile profile) throws IOException {
    return drawn(profile, null);
  }

  private static Drawn drawn(EnvelopeProfile profile, EnvelopeRenderer.Writing writing)
      throws IOException {
    var out = new ByteArrayOutputStream();
    EnvelopeRenderer.builder()
        .profile(profile)
        .writing(writing)
        .today(Samples.TODAY)
        .build()
        .render(out);
    return Drawn.of(out.toByteArray());
  }
}
