package io.github.minmome.pdf.internal.kit;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.pdf.TextDoesNotFitException;
import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.form.FormValue;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
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

/**
 * The take-home copy (控え): what was applied for, what to expect, whom to ask. It holds no name and
 * no address, so that it may hang beside the telephone.
 */
public final class TakeHomeSheet {
  private static final double LEFT = 16;
  private static final double WIDTH = 178;
  private static final double LABEL = 52;

  /** The least type size of a value, in points. */
  private static final double LEAST = 12;

  private static final LeafletContent CONTENT = LeafletContent.of(LeafletLanguage.JA);

  private final Canvas canvas;
  private final @Nullable SuspensionApplication application;
  private final List<Problem> problems = new ArrayList<>();

  private TakeHomeSheet(Canvas canvas, @Nullable SuspensionApplication application) {
    this.canvas = canvas;
    this.application = application;
  }

  /**
   * The sheet of an application, or an empty one to be filled in by hand.
   *
   * @throws TextDoesNotFitException when a value is too long
   */
  public static Page page(
      @Nullable SuspensionApplication application, Typefaces faces, GlyphPool pool) {
    var canvas = new Canvas(PageSize.A4, faces, pool);
    var sheet = new TakeHomeSheet(canvas, application);
    sheet.draw();
    if (!sheet.problems.isEmpty()) {
      throw new TextDoesNotFitException(sheet.problems);
    }
    return canvas.finish();
  }

  private void draw() {
    canvas.rect(new Box(0, 0, 210, 34), Palette.NAVY, null);
    canvas.tagged(
        Tag.H1,
        () -> canvas.text("控え（お手元用）", TextStyle.of(30).bold().color(Color.WHITE), LEFT, 19));
    canvas.tagged(
        Tag.P,
        () ->
            canvas.text(
                "国際電話の利用休止の申込み　なくさないように、電話のそばへ", TextStyle.of(13).color(Color.WHITE), LEFT, 28));
    double y = applied(42);
    y = expectations(y + 8);
    contact(y + 6);
  }

  /** What was applied for, as a table. */
  private double applied(double top) {
    var a = application == null ? SuspensionApplication.builder().build() : application;
    var number = a.lineNumber();
    var scope = a.scope();
    var on = a.appliedOn();
    var partner = a.partner();
    return canvas.tagged(
        Tag.TABLE,
        () -> {
          double y = row(top, 22, "休止する電話番号", "lineNumber", number, 32);
          y = row(y, 15, "休止の種類", "scope", scope == null ? null : FormValue.words(scope), 18);
          y = row(y, 15, "申込日", "appliedOn", on == null ? null : Dates.written(on), 18);
          return row(
              y, 15, "お手伝いしたところ", "partner.name", partner == null ? null : partner.name(), 16);
        });
  }

  private double row(
      double y, double height, String label, String field, @Nullable String value, double size) {
    var frame = Stroke.of(0.3, Palette.GREY);
    var labelBox = new Box(LEFT, y, LABEL, height);
    var valueBox = new Box(LEFT + LABEL, y, WIDTH - LABEL, height);
    canvas.rect(labelBox, Palette.PALE, frame);
    canvas.rect(valueBox, null, frame);
    canvas.tagged(
        Tag.TR,
        () -> {
          canvas.tagged(
              Tag.TH_ROW,
              () -> canvas.line(label, TextStyle.of(13).bold(), labelBox.inset(3, 0), Align.LEFT));
          canvas.tagged(
              Tag.TD,
              () -> {
                if (value != null && !value.isBlank()) {
                  value(field, value, size, valueBox.inset(5, 0));
                }
              });
        });
    return y + height;
  }

  private void value(String field, String value, double size, Box box) {
    var style = TextStyle.of(size).bold();
    var fit = Fit.of(canvas.faces(), field, value, style, LEAST, box, 2);
    if (fit == null) {
      problems.add(Fit.problem(field, LEAST));
    } else {
      fit.draw(canvas, box, Align.LEFT);
    }
  }

  private double expectations(double top) {
    canvas.tagged(Tag.H2, () -> canvas.text("これからのこと", TextStyle.of(18).bold(), LEFT, top + 5));
    var style = TextStyle.of(15).leading(1.5);
    return canvas.tagged(
        Tag.L,
        () -> {
          double y = top + 9;
          for (String sentence : notes()) {
            y = 1.5 + item(sentence, style, new Frame(LEFT, y, WIDTH));
          }
          return y;
        });
  }

  private double item(String sentence, TextStyle style, Frame frame) {
    return canvas.tagged(
        Tag.LI,
        () -> {
          canvas.tagged(
              Tag.LBL, () -> canvas.paragraph("●", style.color(Palette.NAVY), frame.left(6)));
          return canvas.paragraph(Tag.LBODY, "text", sentence, style, frame.indent(7));
        });
  }

  /** The leaflet's, but for those who go on getting calls from abroad. */
  private List<String> notes() {
    var notes = new ArrayList<>(CONTENT.notes().sentences());
    if (application != null && application.scope() == SuspensionScope.OUTGOING_ONLY) {
      notes.removeIf(note -> note.contains("海外からの電話"));
      notes.add(1, "発信だけの休止です。海外からの電話は、これまでどおりかかってきます。電話会社への手続が別に要ることがあります。");
    }
    return notes;
  }

  private void contact(double top) {
    var contact = CONTENT.contact();
    var box = new Box(LEFT, top, WIDTH, 78);
    canvas.roundedRect(box, 3, null, Stroke.of(0.8, Palette.NAVY));
    double left = LEFT + 6;
    double width = WIDTH - 12;
    canvas.tagged(
        Tag.H2, () -> canvas.text("わからないときは、こちらへ", TextStyle.of(16).bold(), left, top + 9));
    canvas.tagged(
        Tag.P,
        () ->
            canvas.text(
                contact.name() + "（" + contact.free() + "）", TextStyle.of(15), left, top + 18));
    canvas.tagged(
        Tag.P,
        () ->
            canvas.text(
                contact.phone(), TextStyle.of(48).bold().color(Palette.RED), left, top + 36));
    double y = top + 39;
    for (var hours : contact.hours()) {
      var line = hours.who() + "　" + hours.when();
      y =
          canvas.paragraph(
              Tag.P, "text", line, TextStyle.of(14).leading(1.35), new Frame(left, y, width));
    }
    double below = y;
    canvas.line(left, below + 3, left + width, below + 3, Stroke.of(0.3, Palette.GREY));
    canvas.tagged(
        Tag.P, () -> canvas.text("怪しい電話があったら　警察相談専用電話", TextStyle.of(14), left, below + 14));
    var number = TextStyle.of(34).bold().color(Palette.RED);
    canvas.tagged(Tag.P, () -> canvas.text("#9110", number, Align.RIGHT, left + width, below + 17));
  }
}
