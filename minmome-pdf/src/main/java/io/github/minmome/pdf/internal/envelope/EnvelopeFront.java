package io.github.minmome.pdf.internal.envelope;

import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.EnvelopeProfile.Addressee;
import io.github.minmome.pdf.EnvelopeProfile.ReceiverPaid;
import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.PaperTexts;
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
import io.github.minmome.pdf.internal.page.VerticalLine;
import io.github.minmome.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The front in portrait as it is read: postage, postal code, addressee, contents. */
final class EnvelopeFront {
  /** 朱色, as Japan Post requires of the boxes. */
  static final Color VERMILION = new Color(0xD7382A);

  private static final PaperTexts TEXTS = EnvelopeSheet.TEXTS;

  private static final double MIN_LINE = 12;
  private static final double MIN_NAME = 13;
  private static final double MIN_OF_MARK = 4;
  private static final double ADDRESS_PITCH = 1.5;
  private static final double NAME_PITCH = 1.2;

  private final Canvas canvas;
  private final FrontPlan plan;
  private final @Nullable EnvelopeProfile profile;
  private final boolean isVertical;
  private final List<Problem> problems;

  /**
   * The front.
   *
   * @param problems gets what is too long for its place
   */
  EnvelopeFront(
      Canvas canvas,
      FrontPlan plan,
      @Nullable EnvelopeProfile profile,
      boolean isVertical,
      List<Problem> problems) {
    this.canvas = canvas;
    this.plan = plan;
    this.profile = profile;
    this.isVertical = isVertical;
    this.problems = problems;
  }

  void draw() {
    canvas.tagged(
        Tag.SECT,
        () -> {
          if (profile == null) {
            stamp();
            postalCodeFrame();
            handwriting();
          } else {
            addressed(profile);
          }
          contents();
        });
  }

  private void addressed(EnvelopeProfile of) {
    if (of.postage() instanceof ReceiverPaid paid) {
      receiverPaid(paid);
    } else if (plan.isMade()) {
      stamp();
    }
    if (plan.isMade()) {
      postalCodeFrame();
    }
    postalCode(of.addressee());
    if (isVertical) {
      verticalAddressee(of);
    } else {
      addressee(of);
    }
  }

  private void stamp() {
    var box = new Box(9, 10, 20, 24);
    canvas.rect(box, null, Stroke.of(0.25, Palette.GREY).dashed(1.2, 0.8));
    canvas.tagged(
        Tag.P,
        () -> {
          double y = 13;
          for (String phrase : TEXTS.sentence("stamp").phrases()) {
            canvas.line(phrase, TextStyle.of(12), new Box(9, y, 20, 8), Align.CENTER);
            y += 6.5;
          }
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
    var until = TEXTS.text("paid.until", "date", Dates.written(paid.validUntil()));
    var office = TEXTS.text("paid.office", "office", paid.postOffice());
    canvas.tagged(
        Tag.P,
        () -> {
          ofMark("postage", TEXTS.text("paid.mail"), 5.8, 16.6, 4.6);
          ofMark("postage.postOffice", office, 9, 21.8, 4.6);
          ofMark("postage.approvalNumber", paid.approvalNumber(), 14, 26.2, 5.8);
          ofMark("postage", TEXTS.text("paid.period"), 6, 32.5, 2.8);
          ofMark("postage.validUntil", until, 6, 35.2, 2.8);
        });
    canvas.tagged(
        Tag.P,
        () -> {
          double y = 40;
          for (String phrase : TEXTS.sentence("paid.no-stamp").phrases()) {
            y = canvas.paragraph(phrase, TextStyle.of(12).leading(1.25), new Frame(9, y, 24));
          }
        });
  }

  /** A line of the mark, as large as fits in it up to a size. */
  private void ofMark(String field, String text, double size, double y, double height) {
    var box = new Box(10.1, y, 16.3, height);
    var fit = Fit.of(canvas.faces(), field, text, TextStyle.of(size), MIN_OF_MARK, box, 1);
    if (fit == null) {
      problems.add(Fit.problem(field, MIN_OF_MARK));
    } else {
      fit.draw(canvas, box, Align.CENTER);
    }
  }

  private void postalCodeFrame() {
    for (int i = 0; i < 7; i++) {
      double line = i < 3 ? 0.5 : 0.3;
      var inside = EnvelopeGeometry.codeBox(plan.size().width(), i);
      canvas.rect(inside.inset(-line / 2, -line / 2), null, Stroke.of(line, VERMILION));
    }
    double middle = EnvelopeGeometry.CODE_TOP + EnvelopeGeometry.BOX_HEIGHT / 2;
    double hyphen = EnvelopeGeometry.codeBox(plan.size().width(), 2).right();
    canvas.line(hyphen + 0.5, middle, hyphen + 1.6, middle, Stroke.of(0.5, VERMILION));
  }

  /**
   * The digits in the frame of 定形 mail; below the frame of other mail, whose boxes differ, with
   * nothing beside them.
   */
  private void postalCode(Addressee addressee) {
    var digits = addressee.postalCode().digits();
    canvas.tagged(
        Tag.P,
        () -> {
          if (!plan.isStandard()) {
            var style = TextStyle.of(22);
            var box = new Box(plan.margin(), 36, plan.right() - plan.margin(), 10);
            canvas.line(addressee.postalCode().hyphenated(), style, box, Align.RIGHT);
            return;
          }
          for (int i = 0; i < digits.length(); i++) {
            var box = EnvelopeGeometry.codeBox(plan.size().width(), i);
            canvas.line(digits.substring(i, i + 1), TextStyle.of(19), box, Align.CENTER);
          }
        });
  }

  // ---- vertical writing

  private void verticalAddressee(EnvelopeProfile of) {
    var to = of.addressee();
    double left = plan.contentsRight() + 2;
    double room = plan.right() - left;
    var style = TextStyle.of(plan.address()).leading(ADDRESS_PITCH);
    double height = plan.bottom() - plan.addressTop();
    var address =
        Columns.of(canvas, "addressee.lines", to.lines(), style, MIN_LINE, height, 0.7 * room);
    if (address == null) {
      problems.add(Fit.problem("addressee.lines", MIN_LINE));
      return;
    }
    double beside = plan.right() - address.width();
    var bold = TextStyle.of(plan.name()).bold().leading(NAME_PITCH);
    var name =
        Columns.of(
            canvas,
            "addressee.name",
            names(to),
            bold,
            MIN_NAME,
            plan.bottom() - plan.nameTop(),
            beside - left);
    if (name == null) {
      problems.add(Fit.problem("addressee.name", MIN_NAME));
      return;
    }
    address.draw(canvas, plan.right(), plan.addressTop());
    // the name is in the middle, unless a long address moves it to the left
    double right = Math.min((plan.size().width() + name.width()) / 2, beside);
    name.draw(canvas, right, plan.nameTop());
    barcode(of, plan.barcode());
  }

  /** Returns the lines of the name, the honorific behind the last one. */
  private static List<String> names(Addressee to) {
    var names = new ArrayList<>(List.of(to.name().split("\n")));
    int last = names.size() - 1;
    names.set(last, (names.get(last) + "　" + to.honorific()).strip());
    return names;
  }

  // ---- horizontal writing

  private void addressee(EnvelopeProfile of) {
    var to = of.addressee();
    double y = plan.across();
    var style = TextStyle.of(plan.address() * 0.9).leading(1.6);
    for (String line : to.lines()) {
      y = lines("addressee.lines", line, style, MIN_LINE, y);
    }
    if (y > plan.lowest()) {
      problems.add(Fit.problem("addressee.lines", MIN_LINE));
      return;
    }
    var bold = TextStyle.of(plan.name() * 0.75).bold().leading(1.5);
    y += 5 * plan.scale();
    for (String name : names(to)) {
      y = lines("addressee.name", name, bold, MIN_NAME, y);
    }
    if (y > plan.lowest()) {
      problems.add(Fit.problem("addressee.name", MIN_NAME));
      return;
    }
    barcode(of, y + 6);
  }

  /** Draws a text in one line as large as fits, or in several of the least size; the lower edge. */
  private double lines(String field, String text, TextStyle largest, double least, double y) {
    var style = largest;
    var run = canvas.plan(field, text, style);
    while (style.size() > least && Canvas.width(run, style) > plan.width()) {
      style = style.size(style.size() - 0.5);
    }
    return canvas.paragraph(Tag.P, field, text, style, new Frame(plan.margin(), y, plan.width()));
  }

  private void barcode(EnvelopeProfile of, double top) {
    double left = (plan.size().width() - BarcodeMark.WIDTH) / 2;
    of.barcode().ifPresent(barcode -> BarcodeMark.draw(canvas, barcode, left, top));
  }

  // ---- what is beside the addressee

  /** Lines alone: what is printed on the front is posted. */
  private void handwriting() {
    var guide = Stroke.of(0.3, Palette.GREY);
    if (isVertical) {
      // three columns for the address, a wider one for the name
      for (double x : new double[] {86, 75, 64, 53, 36}) {
        canvas.line(x, plan.addressTop(), x, plan.bottom(), guide);
      }
      return;
    }
    for (int i = 0; i < 5; i++) {
      double y = 86 + 14 * i;
      canvas.line(plan.margin(), y, plan.size().width() - plan.margin(), y, guide);
    }
  }

  private void contents() {
    double scale = plan.scale();
    var frame = Stroke.of(0.6 * scale, Palette.RED);
    var style = TextStyle.of(12 * scale).bold().color(Palette.RED);
    var text = TEXTS.text("contents");
    double left = plan.margin();
    if (isVertical) {
      var line = VerticalLine.of(canvas, "contents", text, style);
      double length = line.length(style);
      double top = plan.bottom() - length - 3 * scale;
      double width = plan.contentsRight() - left;
      var box = new Box(left, top - 3 * scale, width, length + 6 * scale);
      canvas.roundedRect(box, 1.5 * scale, null, frame);
      double center = left + width / 2;
      canvas.tagged(Tag.P, () -> canvas.actual(text, () -> line.draw(canvas, style, center, top)));
      return;
    }
    var box = new Box(left, plan.bottom() + 6 * scale, plan.width(), 13 * scale);
    canvas.roundedRect(box, 1.5 * scale, null, frame);
    canvas.tagged(Tag.P, () -> canvas.line(text, style, box, Align.CENTER));
  }
}
