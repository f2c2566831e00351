package io.github.minmome.pdf.internal.envelope;

import io.github.minmome.pdf.internal.PaperTexts;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The back in portrait, 95 × 217 mm: the sender. The flap covers the last 20 mm at its right. */
final class EnvelopeBack {
  private static final PaperTexts TEXTS = EnvelopeSheet.TEXTS;
  private static final TextStyle LABEL = TextStyle.running(10.5);
  private static final Stroke GUIDE = Stroke.of(0.3, Palette.GREY);
  private static final double LEFT = 12;
  private static final double RIGHT = EnvelopeGeometry.SHORT - EnvelopeGeometry.FLAP - 5;

  /** Base line of the heading of the sender. */
  private static final double HEADING = 104;

  private static final double TOP = HEADING + 18;
  private static final double BOTTOM = 205;

  /** How much smaller the boxes of the postal code are than those on the front. */
  private static final double CODE_SCALE = 0.8;

  /** Where the columns of the address end and that of the name begins. */
  private static final double NAME_RIGHT = 36;

  private static final double MAX_ADDRESS = 14;
  private static final double MIN_ADDRESS = 9;
  private static final double MAX_NAME = 18;
  private static final double MIN_NAME = 10.5;

  private final Canvas canvas;
  private final @Nullable Sender sender;
  private final boolean isVertical;

  /**
   * The back.
   *
   * @param sender null, and what is too long, for handwriting
   */
  EnvelopeBack(Canvas canvas, @Nullable Sender sender, boolean isVertical) {
    this.canvas = canvas;
    this.sender = sender;
    this.isVertical = isVertical;
  }

  void draw() {
    canvas.tagged(
        Tag.SECT,
        () -> {
          var bold = TextStyle.running(12).bold();
          canvas.tagged(Tag.P, () -> canvas.text(TEXTS.text("sender"), bold, LEFT, HEADING));
          boolean isPrinted =
              sender != null && (isVertical ? vertical(sender) : horizontal(sender));
          postalCode(isPrinted && sender != null ? sender.postalCode() : null);
          if (!isPrinted) {
            guides();
          }
        });
  }

  private void postalCode(@Nullable String digits) {
    double left = RIGHT - CODE_SCALE * EnvelopeGeometry.CODE_WIDTH;
    double top = HEADING + 5;
    for (int i = 0; i < 7; i++) {
      var box = EnvelopeGeometry.codeBox(left, top, CODE_SCALE, i);
      canvas.rect(box, null, Stroke.of(0.25, Palette.GREY));
    }
    canvas.tagged(
        Tag.P,
        () -> {
          var mark = new Box(left - 7, top, 5, CODE_SCALE * EnvelopeGeometry.BOX_HEIGHT);
          canvas.line(TEXTS.text("postal-mark"), TextStyle.of(12), mark, Align.CENTER);
          for (int i = 0; digits != null && i < 7; i++) {
            var box = EnvelopeGeometry.codeBox(left, top, CODE_SCALE, i);
            canvas.line(digits.substring(i, i + 1), TextStyle.of(13), box, Align.CENTER);
          }
        });
  }

  /** Lines for handwriting: in vertical writing two columns for the address, one for the name. */
  private void guides() {
    if (isVertical) {
      for (double x : new double[] {RIGHT, 59, 48, LEFT + 20}) {
        canvas.line(x, TOP, x, BOTTOM, GUIDE);
      }
      return;
    }
    guide(TEXTS.text("sender.address"), TOP + 16);
    canvas.line(LEFT, TOP + 32, RIGHT, TOP + 32, GUIDE);
    guide(TEXTS.text("sender.name"), TOP + 52);
  }

  private void guide(String label, double y) {
    canvas.line(LEFT, y, RIGHT, y, GUIDE);
    canvas.tagged(Tag.P, () -> canvas.text(label, LABEL.color(Palette.GREY), LEFT, y - 9));
  }

  private boolean vertical(Sender of) {
    double height = BOTTOM - TOP;
    var address =
        Columns.of(
            canvas,
            "applicant.address.text",
            of.address(),
            TextStyle.of(MAX_ADDRESS).leading(1.45),
            MIN_ADDRESS,
            height,
            RIGHT - NAME_RIGHT);
    var name =
        Columns.of(
            canvas,
            "applicant.name",
            List.of(of.name()),
            TextStyle.of(MAX_NAME).leading(1.3),
            MIN_NAME,
            height - 8,
            NAME_RIGHT - LEFT);
    if (address == null || name == null) {
      return false;
    }
    address.draw(canvas, RIGHT, TOP);
    name.draw(canvas, Math.min(NAME_RIGHT + 6, RIGHT - address.width() - 4), TOP + 8);
    return true;
  }

  private boolean horizontal(Sender of) {
    var faces = canvas.faces();
    double width = RIGHT - LEFT;
    var boxes = new Box[] {new Box(LEFT, TOP, width, 26), new Box(LEFT, TOP + 26, width, 16)};
    var fits = new Fit[2];
    for (int i = 0; i < of.address().size(); i++) {
      fits[i] =
          Fit.inLines(
              faces,
              "applicant.address.text",
              of.address().get(i),
              TextStyle.of(MAX_ADDRESS),
              MIN_ADDRESS,
              boxes[i]);
      if (fits[i] == null) {
        return false;
      }
    }
    var place = new Box(LEFT, TOP + 44, width, 20);
    var name =
        Fit.inLines(faces, "applicant.name", of.name(), TextStyle.of(MAX_NAME), MIN_NAME, place);
    if (name == null) {
      return false;
    }
    for (int i = 0; i < of.address().size(); i++) {
      var fit = fits[i];
      var box = boxes[i];
      canvas.tagged(Tag.P, () -> fit.draw(canvas, box, Align.LEFT));
    }
    canvas.tagged(Tag.P, () -> name.draw(canvas, place, Align.LEFT));
    return true;
  }
}
