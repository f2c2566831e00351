package io.github.minmome.pdf.internal.envelope;

import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import org.jspecify.annotations.Nullable;

/** Eight address labels of 90 × 60 mm to cut out and paste on bought envelopes. */
public final class LabelSheet {
  private static final double WIDTH = 90;
  private static final double HEIGHT = 60;
  private static final double LEFT = 15;
  private static final double TOP = 40;
  private static final Color GREY = new Color(0x595959);
  private static final TextStyle NOTE = TextStyle.of(10.5).leading(1.4);

  private LabelSheet() {}

  /** The sheet as a page. */
  public static Page page(@Nullable EnvelopeProfile profile, Typefaces faces, GlyphPool pool) {
    var canvas = new Canvas(PageSize.A4, faces, pool);
    canvas.tagged(Tag.H1, () -> canvas.text("宛名ラベル", TextStyle.of(18).bold(), LEFT, 20));
    canvas.tagged(
        Tag.P,
        () ->
            canvas.paragraph(
                "点線で切り、封筒の表にはってください。"
                    + (profile == null
                        ? "宛先は、"
                            + ReceptionCentre.standard().name()
                            + "（電話"
                            + ReceptionCentre.standard().phone()
                            + "）に確かめて書いてください。"
                        : confirmation(profile)),
                TextStyle.of(12).leading(1.4),
                LEFT,
                23,
                180));
    for (int row = 0; row <= 4; row++) {
      double y = TOP + row * HEIGHT;
      canvas.line(LEFT - 8, y, LEFT + 2 * WIDTH + 8, y, Stroke.of(0.25, GREY).dashed(2, 1.5));
    }
    for (int column = 0; column <= 2; column++) {
      double x = LEFT + column * WIDTH;
      canvas.line(x, TOP - 4, x, TOP + 4 * HEIGHT + 4, Stroke.of(0.25, GREY).dashed(2, 1.5));
    }
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 2; column++) {
        var box = new Box(LEFT + column * WIDTH, TOP + row * HEIGHT, WIDTH, HEIGHT);
        canvas.tagged(Tag.SECT, () -> label(canvas, profile, box));
      }
    }
    return canvas.finish();
  }

  private static String confirmation(EnvelopeProfile profile) {
    return "宛先の確認："
        + profile.source()
        + "（"
        + profile.confirmedOn()
        + "）。宛先は"
        + ReceptionCentre.standard().phone()
        + "で確認できます。";
  }

  private static void label(Canvas canvas, @Nullable EnvelopeProfile profile, Box box) {
    double x = box.x() + 8;
    double width = box.width() - 16;
    if (profile == null) {
      canvas.tagged(Tag.P, () -> canvas.text("〒", TextStyle.of(14), x, box.y() + 13));
      canvas.line(x + 7, box.y() + 14, x + 40, box.y() + 14, Stroke.of(0.3, GREY));
      for (int i = 0; i < 3; i++) {
        double y = box.y() + 27 + 11 * i;
        canvas.line(x, y, x + width, y, Stroke.of(0.3, GREY));
      }
      canvas.tagged(
          Tag.P,
          () -> canvas.text("宛先を書く", NOTE.color(GREY), Align.RIGHT, x + width, box.y() + 55));
      return;
    }
    var to = profile.addressee();
    double[] y = {box.y() + 7};
    canvas.tagged(
        Tag.P,
        () -> canvas.text("〒" + to.postalCode().hyphenated(), TextStyle.of(16), x, y[0] + 5));
    y[0] += 9;
    var style = TextStyle.of(13).leading(1.35);
    for (String line : to.lines()) {
      canvas.tagged(
          Tag.P,
          () ->
              y[0] =
                  canvas.paragraph(
                      canvas.lines("addressee.lines", line, style, width),
                      style,
                      Align.LEFT,
                      x,
                      y[0],
                      width));
    }
    var name = TextStyle.of(17).bold().leading(1.35);
    canvas.tagged(
        Tag.P,
        () ->
            y[0] =
                canvas.paragraph(
                    canvas.lines(
                        "addressee.name", (to.name() + "　" + to.honorific()).strip(), name, width),
                    name,
                    Align.LEFT,
                    x,
                    y[0] + 1,
                    width));
    if (y[0] + 4 + BarcodeMark.HEIGHT > box.bottom() - 2) {
      throw new IllegalArgumentException("The address is too long for a label");
    }
    profile
        .barcode()
        .ifPresent(
            barcode ->
                BarcodeMark.draw(
                    canvas, barcode, box.x() + (box.width() - BarcodeMark.WIDTH) / 2, y[0] + 4));
  }
}
