package io.github.minmome.pdf.internal.envelope;

import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.internal.PaperTexts;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Eight address labels of 90 × 60 mm to cut out and paste on bought envelopes. */
public final class LabelSheet {
  private static final PaperTexts TEXTS = EnvelopeSheet.TEXTS;
  private static final double WIDTH = 90;
  private static final double HEIGHT = 60;
  private static final double LEFT = 15;
  private static final double TOP = 40;
  private static final TextStyle NOTE = TextStyle.of(10.5).leading(1.4);
  private static final TextStyle LINE = TextStyle.of(13).leading(1.35);
  private static final TextStyle NAME = TextStyle.of(17).bold().leading(1.35);

  private final Canvas canvas;
  private final @Nullable EnvelopeProfile profile;
  private final List<Problem> problems = new ArrayList<>();

  private LabelSheet(Canvas canvas, @Nullable EnvelopeProfile profile) {
    this.canvas = canvas;
    this.profile = profile;
  }

  /**
   * Returns the sheet as a page.
   *
   * @throws UnprintableException when the addressee or the source is too long
   */
  public static Page page(@Nullable EnvelopeProfile profile, Typefaces faces, GlyphPool pool) {
    var canvas = new Canvas(PageSize.A4, faces, pool);
    var sheet = new LabelSheet(canvas, profile);
    sheet.draw();
    if (!sheet.problems.isEmpty()) {
      throw new UnprintableException(sheet.problems.stream().distinct().toList());
    }
    return canvas.finish();
  }

  private void draw() {
    canvas.tagged(
        Tag.H1, () -> canvas.text(TEXTS.text("label.title"), TextStyle.of(18).bold(), LEFT, 15));
    var body = TextStyle.of(12).leading(1.4);
    double y = paragraph("how", TEXTS.text("label.how"), body, 18);
    var centre = ReceptionCentre.standard();
    if (profile == null) {
      var ask = TEXTS.text("label.ask", "name", centre.name(), "phone", centre.phone());
      paragraph("how", ask, body, y);
    } else if (paragraph("source", EnvelopeSheet.confirmation(profile, "。"), NOTE, y) > TOP - 4) {
      problems.add(Fit.problem("source", NOTE.size()));
    }
    cuts();
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 2; column++) {
        var box = new Box(LEFT + column * WIDTH, TOP + row * HEIGHT, WIDTH, HEIGHT);
        canvas.tagged(Tag.SECT, () -> label(box));
      }
    }
  }

  private double paragraph(String field, String text, TextStyle style, double y) {
    return canvas.paragraph(Tag.P, field, text, style, new Frame(LEFT, y, 2 * WIDTH));
  }

  private void cuts() {
    for (int row = 0; row <= 4; row++) {
      double y = TOP + row * HEIGHT;
      canvas.line(
          LEFT - 8, y, LEFT + 2 * WIDTH + 8, y, Stroke.of(0.25, Palette.GREY).dashed(2, 1.5));
    }
    for (int column = 0; column <= 2; column++) {
      double x = LEFT + column * WIDTH;
      canvas.line(
          x, TOP - 4, x, TOP + 4 * HEIGHT + 4, Stroke.of(0.25, Palette.GREY).dashed(2, 1.5));
    }
  }

  private void label(Box box) {
    double x = box.x() + 8;
    double width = box.width() - 16;
    if (profile == null) {
      canvas.tagged(
          Tag.P, () -> canvas.text(TEXTS.text("postal-mark"), TextStyle.of(14), x, box.y() + 13));
      for (int i = 0; i < 7; i++) {
        var inside = EnvelopeGeometry.codeBox(x + 8, box.y() + 7, 1, i);
        canvas.rect(inside, null, Stroke.of(i < 3 ? 0.5 : 0.3, EnvelopeFront.VERMILION));
      }
      for (int i = 0; i < 3; i++) {
        double y = box.y() + 27 + 11 * i;
        canvas.line(x, y, x + width, y, Stroke.of(0.3, Palette.GREY));
      }
      canvas.tagged(
          Tag.P,
          () ->
              canvas.text(
                  TEXTS.text("label.addressee"),
                  NOTE.color(Palette.GREY),
                  Align.RIGHT,
                  x + width,
                  box.y() + 55));
      return;
    }
    var to = profile.addressee();
    canvas.tagged(
        Tag.P,
        () ->
            canvas.text(
                TEXTS.text("postal-mark") + to.postalCode().hyphenated(),
                TextStyle.of(16),
                x,
                box.y() + 12));
    double y = box.y() + 16;
    for (String line : to.lines()) {
      y = canvas.paragraph(Tag.P, "addressee.lines", line, LINE, new Frame(x, y, width));
    }
    var name = (to.name() + "　" + to.honorific()).strip();
    double bottom =
        canvas.paragraph(Tag.P, "addressee.name", name, NAME, new Frame(x, y + 1, width));
    double barcodeTop = bottom + 4;
    if (barcodeTop + BarcodeMark.HEIGHT > box.bottom() - 2) {
      problems.add(Fit.problem("addressee.lines", LINE.size()));
      return;
    }
    // A label has no mark of receiver-paid postage, so its barcode is that of the address.
    to.barcode()
        .ifPresent(
            barcode ->
                BarcodeMark.draw(
                    canvas, barcode, box.x() + (box.width() - BarcodeMark.WIDTH) / 2, barcodeTop));
  }
}
