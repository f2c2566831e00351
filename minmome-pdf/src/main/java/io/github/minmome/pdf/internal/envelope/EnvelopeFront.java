package io.github.minmome.pdf.internal.envelope;

import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.EnvelopeProfile.Addressee;
import io.github.minmome.pdf.EnvelopeProfile.ReceiverPaid;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import org.jspecify.annotations.Nullable;

/** The front in portrait, 95 × 217 mm, as it is read: postage, postal code, addressee, contents. */
final class EnvelopeFront {
  /** 朱色, as Japan Post asks of the boxes. */
  static final Color VERMILION = new Color(0xD7382A);

  private static final Color DARK_RED = new Color(0x8F0A1A);
  private static final Color GREY = new Color(0x595959);
  private static final double LEFT = 12;

  /** Where the addressee has to end, to leave room for the barcode and the contents. */
  private static final double LOWEST = 172;

  private static final double WIDTH = EnvelopeGeometry.SHORT - 2 * LEFT;
  private static final TextStyle NOTE = TextStyle.of(10.5).leading(1.45);

  private final Canvas canvas;
  private final @Nullable EnvelopeProfile profile;

  EnvelopeFront(Canvas canvas, @Nullable EnvelopeProfile profile) {
    this.canvas = canvas;
    this.profile = profile;
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
    canvas.rect(box, null, Stroke.of(0.25, GREY).dashed(1.2, 0.8));
    canvas.tagged(
        Tag.P,
        () -> {
          canvas.line("切手を", TextStyle.of(12), new Box(9, 13, 20, 8), Align.CENTER);
          canvas.line("はる", TextStyle.of(12), new Box(9, 19.5, 20, 8), Align.CENTER);
        });
  }

  /** The mark in black, 22.5 × 18.5 mm outside, the approval's number in 12 points. */
  private void receiverPaid(ReceiverPaid paid) {
    var frame = new Box(9, 16, 18.5, 22.5);
    var inner = new Box(9.3, 16.3, 17.9, 21.9);
    canvas.rect(new Box(9, 10.4, 20, 1.1), Color.BLACK, null);
    canvas.rect(new Box(9, 12.4, 20, 1.1), Color.BLACK, null);
    canvas.rect(inner, null, Stroke.of(0.6));
    canvas.line(9, 21.4, 27.5, 21.4, Stroke.of(0.3));
    canvas.line(9, 32.2, 27.5, 32.2, Stroke.of(0.3));
    var until = paid.validUntil();
    canvas.tagged(
        Tag.P,
        () -> {
          fit("料金受取人払郵便", 6, new Box(frame.x() + 0.8, 16.6, 16.9, 4.6));
          fit(paid.postOffice() + "承認", 9, new Box(frame.x() + 0.8, 21.8, 16.9, 4.6));
          fit(paid.approvalNumber(), 14, new Box(frame.x() + 0.8, 26.2, 16.9, 5.8));
          fit("差出有効期間", 6, new Box(frame.x() + 0.8, 32.5, 16.9, 2.8));
          fit(
              until.getYear() + "年" + until.getMonthValue() + "月" + until.getDayOfMonth() + "日まで",
              6,
              new Box(frame.x() + 0.8, 35.2, 16.9, 2.8));
        });
    canvas.tagged(
        Tag.P, () -> canvas.paragraph("切手は\nいりません", TextStyle.of(12).leading(1.25), 9, 40, 24));
  }

  /** A line as large as fits in the box, up to a size. */
  private void fit(String text, double size, Box box) {
    double points = size;
    while (points > 4 && canvas.width(text, TextStyle.of(points)) > box.width()) {
      points -= 0.5;
    }
    canvas.line(text, TextStyle.of(points), box, Align.CENTER);
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
                NOTE.color(GREY),
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
      var style = TextStyle.of(sizeOf(line, 14, 12, false)).leading(1.6);
      double top = y;
      double[] bottom = {0};
      canvas.tagged(
          Tag.P,
          () ->
              bottom[0] =
                  canvas.paragraph(
                      canvas.lines("addressee.lines", line, style, WIDTH),
                      style,
                      Align.LEFT,
                      LEFT,
                      top,
                      WIDTH));
      y = bottom[0];
    }
    double nameTop = y + 5;
    double[] bottom = {0};
    canvas.tagged(
        Tag.P,
        () -> {
          var text = to.honorific().isEmpty() ? to.name() : to.name() + "　" + to.honorific();
          var name = TextStyle.of(sizeOf(text, 18, 13, true)).bold().leading(1.5);
          bottom[0] =
              canvas.paragraph(
                  canvas.lines("addressee.name", text, name, WIDTH),
                  name,
                  Align.LEFT,
                  LEFT,
                  nameTop,
                  WIDTH);
        });
    if (bottom[0] > LOWEST) {
      throw new IllegalArgumentException("The address is too long for the envelope");
    }
    of.barcode()
        .ifPresent(
            barcode ->
                BarcodeMark.draw(
                    canvas,
                    barcode,
                    (EnvelopeGeometry.SHORT - BarcodeMark.WIDTH) / 2,
                    bottom[0] + 6));
  }

  /** The largest size in which a text fits a line, or the least when it needs several. */
  private double sizeOf(String text, double largest, double least, boolean bold) {
    double size = largest;
    while (size > least
        && canvas.width(text, bold ? TextStyle.of(size).bold() : TextStyle.of(size)) > WIDTH) {
      size -= 0.5;
    }
    return size;
  }

  private void handwriting() {
    canvas.tagged(Tag.P, () -> canvas.text("宛先（住所とお名前）", NOTE.color(GREY), LEFT, 70));
    for (int i = 0; i < 5; i++) {
      double y = 86 + 14 * i;
      canvas.line(LEFT, y, EnvelopeGeometry.SHORT - LEFT, y, Stroke.of(0.3, GREY));
    }
    var note = new Box(LEFT - 2, 150, WIDTH + 4, 27);
    canvas.roundedRect(note, 2, null, Stroke.of(0.4, GREY));
    canvas.tagged(
        Tag.P,
        () ->
            canvas.paragraph(
                "この封筒には、まだ宛先がありません。"
                    + ReceptionCentre.standard().name()
                    + "（電話"
                    + ReceptionCentre.standard().phone()
                    + "）に宛先を確かめて、上に書いてください。",
                TextStyle.of(11).leading(1.45),
                LEFT,
                152,
                WIDTH));
  }

  private void contents() {
    var box = new Box(LEFT, 190, WIDTH, 13);
    canvas.roundedRect(box, 1.5, null, Stroke.of(0.6, DARK_RED));
    canvas.tagged(
        Tag.P,
        () ->
            canvas.line(
                "国際電話 利用休止の申込書 在中", TextStyle.of(12).bold().color(DARK_RED), box, Align.CENTER));
  }
}
