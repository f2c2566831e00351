package io.github.minmome.pdf.internal.envelope;

import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheet that becomes an envelope, drawn from above: marks, front, back, steps. */
public final class EnvelopeSheet {
  private static final Stroke CUT = Stroke.of(0.6);
  private static final Stroke FOLD = Stroke.of(0.3, Palette.GREY).dashed(3, 1.5);
  private static final TextStyle NOTE = TextStyle.of(10.5).leading(1.4);

  /** Base line of the heading of the sender, on the back in portrait. */
  private static final double SENDER = 128;

  private final Canvas canvas;
  private final @Nullable EnvelopeProfile profile;
  private final List<Problem> problems = new ArrayList<>();

  private EnvelopeSheet(Canvas canvas, @Nullable EnvelopeProfile profile) {
    this.canvas = canvas;
    this.profile = profile;
  }

  /**
   * The sheet as a page.
   *
   * @throws UnprintableException when the addressee, the source or the mark's text is too long
   */
  public static Page page(@Nullable EnvelopeProfile profile, Typefaces faces, GlyphPool pool) {
    var canvas = new Canvas(EnvelopeGeometry.SHEET, faces, pool);
    var sheet = new EnvelopeSheet(canvas, profile);
    sheet.draw();
    if (!sheet.problems.isEmpty()) {
      throw new UnprintableException(sheet.problems);
    }
    return canvas.finish();
  }

  private void draw() {
    glueAreas();
    cuts();
    folds();
    heading();
    ruler();
    var front = EnvelopeGeometry.FRONT_PANEL;
    canvas.rotated(
        90, front.right(), front.y(), () -> new EnvelopeFront(canvas, profile, problems).draw());
    var back = EnvelopeGeometry.BACK_PANEL;
    canvas.rotated(90, back.right(), back.y(), this::back);
    new EnvelopeSteps(canvas).draw();
  }

  private void glueAreas() {
    double slant = EnvelopeGeometry.TAB_SLANT;
    for (int side = 0; side < 2; side++) {
      var tab = side == 0 ? EnvelopeGeometry.LEFT_TAB : EnvelopeGeometry.RIGHT_TAB;
      double fold = side == 0 ? tab.right() : tab.x();
      double edge = side == 0 ? tab.x() + 18 : tab.right() - 18;
      double rise = slant * 22 / EnvelopeGeometry.TAB;
      canvas.polygon(
          new double[] {
            fold, tab.y(), edge, tab.y() + rise, edge, tab.bottom() - rise, fold, tab.bottom()
          },
          Palette.LIGHT,
          null);
      var label = new Box(side == 0 ? fold - 21 : fold + 1, tab.y() + 40, 20, 16);
      canvas.tagged(
          Tag.P,
          () -> {
            canvas.line(
                "のりしろ",
                TextStyle.of(12).bold(),
                new Box(label.x(), label.y(), 20, 8),
                Align.CENTER);
            canvas.line("のりをぬる", NOTE, new Box(label.x(), label.y() + 7, 20, 7), Align.CENTER);
          });
    }
  }

  private void cuts() {
    var flap = EnvelopeGeometry.FLAP_PANEL;
    var front = EnvelopeGeometry.FRONT_PANEL;
    var sheet = EnvelopeGeometry.SHEET;
    double slant = EnvelopeGeometry.TAB_SLANT;
    double flapSlant = EnvelopeGeometry.FLAP_SLANT;
    cut(flap.x() + flapSlant, 0, flap.x(), flap.bottom());
    cut(flap.right() - flapSlant, 0, flap.right(), flap.bottom());
    cut(0, front.y() + slant, front.x(), front.y());
    cut(sheet.width(), front.y() + slant, front.right(), front.y());
    cut(0, front.bottom() - slant, front.x(), front.bottom());
    cut(sheet.width(), front.bottom() - slant, front.right(), front.bottom());
    cut(front.x(), front.bottom(), front.x(), sheet.height());
    cut(front.right(), front.bottom(), front.right(), sheet.height());
  }

  private void cut(double x1, double y1, double x2, double y2) {
    canvas.line(x1, y1, x2, y2, CUT);
  }

  private void folds() {
    var front = EnvelopeGeometry.FRONT_PANEL;
    canvas.line(front.x(), front.y(), front.right(), front.y(), FOLD);
    canvas.line(front.x(), front.bottom(), front.right(), front.bottom(), FOLD);
    canvas.line(front.x(), front.y(), front.x(), front.bottom(), FOLD);
    canvas.line(front.right(), front.y(), front.right(), front.bottom(), FOLD);
    canvas.tagged(
        Tag.P,
        () -> {
          canvas.text("うしろへ折る（ふた）", NOTE.color(Palette.GREY), front.x() + 8, front.y() - 1.5);
          canvas.text(
              "うしろへ折る",
              NOTE.color(Palette.GREY),
              Align.RIGHT,
              front.right() - 4,
              front.bottom() + 5);
        });
  }

  private void heading() {
    canvas.tagged(Tag.H1, () -> canvas.text("手作り封筒", TextStyle.of(15).bold(), 6, 11));
    canvas.tagged(Tag.P, () -> canvas.text("95×217mm", NOTE, 6, 17));
    canvas.tagged(
        Tag.P,
        () -> {
          canvas.text("実際のサイズ", TextStyle.of(12).bold(), Align.RIGHT, 292, 10);
          canvas.text("（100%）で印刷", TextStyle.of(12).bold(), Align.RIGHT, 292, 16);
        });
  }

  /** Exactly 100 mm, on the flap. */
  private void ruler() {
    double left = 98.5;
    double y = 12;
    canvas.figure(
        "100ミリメートルの物差し",
        new Box(left, y - 3, 100, 3),
        () -> {
          canvas.line(left, y, left + 100, y, Stroke.of(0.3));
          for (int mm = 0; mm <= 100; mm += 5) {
            double height = mm % 50 == 0 ? 3 : mm % 10 == 0 ? 2 : 1.2;
            canvas.line(left + mm, y - height, left + mm, y, Stroke.of(0.2));
          }
        });
    canvas.tagged(
        Tag.P, () -> canvas.text("印刷の確かめ：この線が100mmなら、正しい大きさです", NOTE, Align.CENTER, 148.5, 17.2));
  }

  /** The back in portrait; the flap will cover the last 20 mm at its right. */
  private void back() {
    canvas.tagged(
        Tag.SECT,
        () -> {
          double left = 10;
          double right = EnvelopeGeometry.SHORT - EnvelopeGeometry.FLAP - 5;
          if (profile != null) {
            confirmation(profile, left, right);
          }
          canvas.tagged(Tag.P, () -> canvas.text("差出人", TextStyle.of(12).bold(), left, SENDER));
          canvas.tagged(Tag.P, () -> canvas.text("〒", TextStyle.of(12), left, 139));
          canvas.line(left + 6, 140.5, left + 40, 140.5, Stroke.of(0.3, Palette.GREY));
          line("ご住所", left, right, 154);
          canvas.line(left, 168, right, 168, Stroke.of(0.3, Palette.GREY));
          line("お名前", left, right, 184);
          line("電話番号", left, right, 200);
        });
  }

  private void line(String label, double left, double right, double y) {
    canvas.line(left, y, right, y, Stroke.of(0.3, Palette.GREY));
    canvas.tagged(Tag.P, () -> canvas.text(label, NOTE.color(Palette.GREY), left, y - 7));
  }

  private void confirmation(EnvelopeProfile of, double left, double right) {
    var text =
        "宛先の確認："
            + of.source()
            + "（"
            + Dates.written(of.confirmedOn())
            + "）\n宛先は"
            + ReceptionCentre.standard().phone()
            + "で確認できます";
    var lines = canvas.lines("source", text, NOTE, right - left);
    if (12 + lines.size() * NOTE.lineHeight() > SENDER - 6) {
      problems.add(Fit.problem("source", NOTE.size()));
      return;
    }
    canvas.tagged(
        Tag.P, () -> canvas.paragraph(lines, NOTE, Align.LEFT, new Frame(left, 12, right - left)));
  }
}
