package io.github.minmome.pdf.internal.envelope;

import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.EnvelopeProfile.Addressee;
import io.github.minmome.pdf.EnvelopeProfile.ReceiverPaid;
import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The front in portrait, 95 × 217 mm, as it is read: postage, postal code, addressee, contents. */
final class EnvelopeFront {
  /** 朱色, as Japan Post asks of the boxes. */
  static final Color VERMILION = new Color(0xD7382A);

  private static final double LEFT = 12;

  /** Where the addressee has to end, to leave room for the barcode and the contents. */
  private static final double LOWEST = 172;

  private static final double LEAST_LINE = 12;
  private static final double LEAST_NAME = 13;
  private static final double LEAST_OF_MARK = 4;

  private static final double WIDTH = EnvelopeGeometry.SHORT - 2 * LEFT;
  private static final TextStyle NOTE = TextStyle.of(10.5).leading(1.45);

  private final Canvas canvas;
  private final @Nullable EnvelopeProfile profile;
  private final List<Problem> problems;

  /**
   * The front.
   *
   * @param problems gets what is too long for its place
   */
  EnvelopeFront(Canvas canvas, @Nullable EnvelopeProfile profile, List<Problem> problems) {
    this.canvas = canvas;
    this.profile = profile;
    this.problems = problems;
  }

  void draw() {
    canvas.tagged(
        Tag.SECT,
        () -> {
          if (profile == null) {
            stamp();
            postalCode(null);
            handwriting();
          } else {
            if (profile.postage() instanceof ReceiverPaid paid) {
              receiverPaid(paid);
            } else {
              stamp();
            }
            postalCode(profile.addressee());
            addressee(profile);
          }
          contents();
        });
  }

  private void stamp() {
    var box = new Box(9, 10, 20, 24);
    canvas.rect(box, null, Stroke.of(0.25, Palette.GREY).dashed(1.2, 0.8));
    canvas.tagged(
        Tag.P,
        () -> {
          canvas.line("切手を", TextStyle.of(12), new Box(9, 13, 20, 8), Align.CENTER);
          canvas.line("はる", TextStyle.of(12), new Box(9, 19.5, 20, 8), Align.CENTER);
        });
  }

  /** The mark in black, 22.5 × 18.5 mm outside, the approval's number in 12 points. */
  private void receiverPaid(ReceiverPaid paid) {
    var inner = new Box(9.3, 16.3, 17.9, 21.9);
    canvas.rect(new Box(9, 10.4, 20, 1.1), Color.BLACK, null);
    canvas.rect(new Box(9, 12.4, 20, 1.1), Color.BLACK, null);
    canvas.rect(inner, null, Stroke.of(0.6));
    canvas.line(9, 21.4, 27.5, 21.4, Stroke.of(0.3));
    canvas.line(9, 32.2, 27.5, 32.2, Stroke.of(0.3));
    var until = Dates.written(paid.validUntil()) + "まで";
    canvas.tagged(
        Tag.P,
        () -> {
          ofMark("postage", "料金受取人払郵便", 6, 16.6, 4.6);
          ofMark("postage.postOffice", paid.postOffice() + "承認", 9, 21.8, 4.6);
          ofMark("postage.approvalNumber", paid.approvalNumber(), 14, 26.2, 5.8);
          ofMark("postage", "差出有効期間", 6, 32.5, 2.8);
          ofMark("postage.validUntil", until, 6, 35.2, 2.8);
        });
    canvas.tagged(
        Tag.P,
        () -> canvas.paragraph("切手は\nいりません", TextStyle.of(12).leading(1.25), new Frame(9, 40, 24)));
  }

  /** A line of the mark, as large as fits in it up to a size. */
  private void ofMark(String field, String text, double size, double y, double height) {
    var box = new Box(9.8, y, 16.9, height);
    var fit = Fit.of(canvas.faces(), field, text, TextStyle.of(size), LEAST_OF_MARK, box, 1);
    if (fit == null) {
      problems.add(Fit.problem(field, LEAST_OF_MARK));
    } else {
      fit.draw(canvas, box, Align.CENTER);
    }
  }

  private void postalCode(@Nullable Addressee addressee) {
    for (int i = 0; i < 7; i++) {
      double line = i < 3 ? 0.5 : 0.3;
      var inside = EnvelopeGeometry.codeBox(i);
      canvas.rect(inside.inset(-line / 2, -line / 2), null, Stroke.of(line, VERMILION));
    }
    double middle = EnvelopeGeometry.CODE_TOP + EnvelopeGeometry.BOX_HEIGHT / 2;
    double hyphen = EnvelopeGeometry.codeBox(2).right();
    canvas.line(hyphen + 0.5, middle, hyphen + 1.6, middle, Stroke.of(0.5, VERMILION));
    canvas.tagged(
        Tag.P,
        () -> {
          if (addressee == null) {
            canvas.text(
                "宛先の郵便番号",
                NOTE.color(Palette.GREY),
                Align.RIGHT,
                EnvelopeGeometry.CODE_RIGHT,
                EnvelopeGeometry.CODE_TOP + EnvelopeGeometry.BOX_HEIGHT + 5.5);
          } else {
            var digits = addressee.postalCode().digits();
            for (int i = 0; i < digits.length(); i++) {
              canvas.line(
                  digits.substring(i, i + 1),
                  TextStyle.of(19),
                  EnvelopeGeometry.codeBox(i),
                  Align.CENTER);
            }
          }
        });
  }

  private void addressee(EnvelopeProfile of) {
    var to = of.addressee();
    double y = 76;
    for (String line : to.lines()) {
      y = lines("addressee.lines", line, TextStyle.of(14).leading(1.6), LEAST_LINE, y);
    }
    if (y > LOWEST) {
      problems.add(Fit.problem("addressee.lines", LEAST_LINE));
      return;
    }
    var name = (to.name() + "　" + to.honorific()).strip();
    y = lines("addressee.name", name, TextStyle.of(18).bold().leading(1.5), LEAST_NAME, y + 5);
    if (y > LOWEST) {
      problems.add(Fit.problem("addressee.name", LEAST_NAME));
      return;
    }
    double top = y + 6;
    of.barcode()
        .ifPresent(
            barcode ->
                BarcodeMark.draw(
                    canvas, barcode, (EnvelopeGeometry.SHORT - BarcodeMark.WIDTH) / 2, top));
  }

  /** A text in one line as large as fits, or in several of the least size; the lower edge. */
  private double lines(String field, String text, TextStyle style, double least, double y) {
    var run = canvas.plan(field, text, style);
    while (style.size() > least && Canvas.width(run, style) > WIDTH) {
      style = style.size(style.size() - 0.5);
    }
    return canvas.paragraph(Tag.P, field, text, style, new Frame(LEFT, y, WIDTH));
  }

  private void handwriting() {
    for (int i = 0; i < 5; i++) {
      double y = 86 + 14 * i;
      canvas.line(LEFT, y, EnvelopeGeometry.SHORT - LEFT, y, Stroke.of(0.3, Palette.GREY));
    }
    unaddressed();
  }

  /** Above the front, on the tab, which nobody sees when the envelope is made. */
  private void unaddressed() {
    var text =
        "この封筒には、まだ宛先がありません。"
            + ReceptionCentre.standard().name()
            + "（電話"
            + ReceptionCentre.standard().phone()
            + "）に宛先を確かめて、表に書いてください。";
    canvas.tagged(
        Tag.P,
        () -> canvas.paragraph(text, TextStyle.of(10).leading(1.1), new Frame(LEFT, -34, WIDTH)));
  }

  private void contents() {
    var box = new Box(LEFT, 190, WIDTH, 13);
    canvas.roundedRect(box, 1.5, null, Stroke.of(0.6, Palette.RED));
    canvas.tagged(
        Tag.P,
        () ->
            canvas.line(
                "国際電話 利用休止の申込書 在中", TextStyle.of(12).bold().color(Palette.RED), box, Align.CENTER));
  }
}
