package io.github.minmome.pdf.internal.envelope;

import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;

/** How to make the envelope, in four numbered steps with a picture each, on what is cut away. */
final class EnvelopeSteps {
  private static final Stroke THIN = Stroke.of(0.25);
  private static final Stroke FOLD = Stroke.of(0.25).dashed(0.9, 0.7);
  private static final Stroke CUT = Stroke.of(0.6);
  private static final TextStyle WORDS = TextStyle.running(11).leading(1.22);

  private final Canvas canvas;

  EnvelopeSteps(Canvas canvas) {
    this.canvas = canvas;
  }

  void draw() {
    canvas.tagged(
        Tag.L_NUMBERED,
        () -> {
          step(1, 6.5, 122, this::cutting);
          step(2, 6.5, 165, this::tabs);
          step(3, 258.6, 122, this::back);
          step(4, 258.6, 157, this::filling);
        });
  }

  private void step(int number, double x, double y, Picturing picture) {
    String key = "step." + number;
    canvas.tagged(
        Tag.LI,
        () -> {
          canvas.ellipse(new Box(x, y, 7, 7), Palette.NAVY, null);
          canvas.tagged(
              Tag.LBL,
              () ->
                  canvas.line(
                      Integer.toString(number),
                      TextStyle.of(12).bold().color(Color.WHITE),
                      new Box(x, y, 7, 7),
                      Align.CENTER));
          canvas.tagged(
              Tag.LBODY,
              () -> {
                var box = new Box(x + 8, y, 24, 19);
                canvas.figure(
                    EnvelopeSheet.TEXTS.text(key + ".alt"), box, () -> picture.draw(x + 8, y));
                canvas.sentence(
                    Tag.P, EnvelopeSheet.TEXTS.sentence(key), WORDS, new Frame(x, y + 20, 31.5));
              });
        });
  }

  /** Draws a picture of 24 × 19 mm. */
  private interface Picturing {
    void draw(double x, double y);
  }

  /** The sheet in small: 24 wide; flap 2, front 8, back 8. */
  private void cutting(double x, double y) {
    corners(x, y, Palette.LIGHT);
    canvas.rect(new Box(x + 4, y, 16, 18), Palette.PALE, THIN);
    canvas.rect(new Box(x, y + 2, 24, 8), Palette.PALE, THIN);
    canvas.polyline(new double[] {x + 4, y, x + 4, y + 2, x, y + 2}, CUT);
    canvas.polyline(new double[] {x + 20, y, x + 20, y + 2, x + 24, y + 2}, CUT);
    canvas.polyline(new double[] {x, y + 10, x + 4, y + 10, x + 4, y + 18}, CUT);
    canvas.polyline(new double[] {x + 24, y + 10, x + 20, y + 10, x + 20, y + 18}, CUT);
  }

  private void corners(double x, double y, Color color) {
    canvas.rect(new Box(x, y, 4, 2), color, null);
    canvas.rect(new Box(x + 20, y, 4, 2), color, null);
    canvas.rect(new Box(x, y + 10, 4, 8), color, null);
    canvas.rect(new Box(x + 20, y + 10, 4, 8), color, null);
  }

  private void tabs(double x, double y) {
    canvas.rect(new Box(x + 4, y + 2, 16, 16), Palette.PALE, THIN);
    canvas.rect(new Box(x + 4, y, 16, 2), Color.WHITE, THIN);
    canvas.polygon(
        new double[] {x, y + 3.5, x + 4, y + 2, x + 4, y + 10, x, y + 8.5}, Color.WHITE, THIN);
    canvas.polygon(
        new double[] {x + 24, y + 3.5, x + 20, y + 2, x + 20, y + 10, x + 24, y + 8.5},
        Color.WHITE,
        THIN);
    canvas.line(x + 4, y + 2, x + 4, y + 10, FOLD);
    canvas.line(x + 20, y + 2, x + 20, y + 10, FOLD);
    arrow(x + 1.5, y + 6, x + 8, y + 6);
    arrow(x + 22.5, y + 6, x + 16, y + 6);
  }

  private void back(double x, double y) {
    canvas.rect(new Box(x + 4, y, 16, 2), Color.WHITE, THIN);
    canvas.rect(new Box(x + 4, y + 2, 16, 8), Palette.PALE, THIN);
    canvas.polygon(
        new double[] {x + 4, y + 2, x + 8, y + 3, x + 8, y + 9, x + 4, y + 10},
        Palette.LIGHT,
        THIN);
    canvas.polygon(
        new double[] {x + 20, y + 2, x + 16, y + 3, x + 16, y + 9, x + 20, y + 10},
        Palette.LIGHT,
        THIN);
    canvas.rect(new Box(x + 4, y + 10, 16, 8), Color.WHITE, THIN);
    canvas.line(x + 4, y + 10, x + 20, y + 10, FOLD);
    arrow(x + 12, y + 16, x + 12, y + 6);
  }

  private void filling(double x, double y) {
    canvas.rect(new Box(x, y, 9, 14), Color.WHITE, THIN);
    for (int i = 1; i < 4; i++) {
      canvas.line(x, y + 3.5 * i, x + 9, y + 3.5 * i, FOLD);
    }
    arrow(x + 10, y + 7, x + 13, y + 7);
    canvas.rect(new Box(x + 14, y + 6, 9, 3.5), Color.WHITE, THIN);
    arrow(x + 18.5, y + 10, x + 18.5, y + 13.5);
    canvas.rect(new Box(x + 13, y + 14, 11, 5), Palette.PALE, THIN);
    canvas.polyline(
        new double[] {x + 13, y + 14, x + 14, y + 12.5, x + 23, y + 12.5, x + 24, y + 14}, THIN);
  }

  private void arrow(double x1, double y1, double x2, double y2) {
    double length = Math.hypot(x2 - x1, y2 - y1);
    double dx = (x2 - x1) / length;
    double dy = (y2 - y1) / length;
    double head = 1.8;
    canvas.line(x1, y1, x2 - dx * head / 2, y2 - dy * head / 2, Stroke.of(0.6, Palette.NAVY));
    canvas.polygon(
        new double[] {
          x2,
          y2,
          x2 - dx * head - dy * head * 0.6,
          y2 - dy * head + dx * head * 0.6,
          x2 - dx * head + dy * head * 0.6,
          y2 - dy * head - dx * head * 0.6
        },
        Palette.NAVY,
        null);
  }
}
