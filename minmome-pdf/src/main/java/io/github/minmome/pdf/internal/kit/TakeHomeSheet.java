package io.github.minmome.pdf.internal.kit;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.TextDoesNotFitException;
import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.PaperTexts;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.form.FormValue;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.ItemList;
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
 * The memo to take home (準備メモ): that nothing was applied for yet, the ways to apply, what was
 * prepared, what happens then, whom to call. It has no name and no address, so that it may hang
 * beside the telephone, and no date: it must not look like a receipt.
 */
public final class TakeHomeSheet {
  private static final PaperTexts TEXTS =
      PaperTexts.load(TakeHomeSheet.class, "takehome.tsv", LeafletLanguage.JA);
  private static final Frame PAGE = new Frame(14, 10, 182);
  private static final double LABEL = 52;

  /** Height of the frame that says how to apply. */
  private static final double PENDING = 121;

  private static final double TICK = 6;
  private static final TextStyle TEXT = TextStyle.running(15).leading(1.4);
  private static final Stroke RULE = Stroke.of(0.3, Palette.GREY);

  /** The least type size of a value, in points. */
  private static final double MIN_VALUE = 12;

  /** The title of its document. */
  public static final String TITLE = TEXTS.text("metadata");

  private final Canvas canvas;
  private final SuspensionApplication application;
  private final ReceptionCentre centre = ReceptionCentre.standard();
  private final List<Problem> problems = new ArrayList<>();

  private TakeHomeSheet(Canvas canvas, @Nullable SuspensionApplication given) {
    this.canvas = canvas;
    application = given == null ? SuspensionApplication.builder().build() : given;
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
    canvas.roundedRect(PAGE.box(25), 2, Palette.NAVY, null);
    var title = TextStyle.running(26).bold().color(Color.WHITE);
    double y = canvas.sentence(Tag.H1, TEXTS.sentence("title"), title, PAGE.indent(6).down(1));
    var subtitle = TextStyle.running(13).leading(1.2).color(Color.WHITE);
    canvas.sentence(Tag.P, TEXTS.sentence("subtitle"), subtitle, PAGE.indent(6).at(y));
    y = pending(40);
    y = prepared(y + 4);
    y = afterwards(y + 3);
    help(Math.max(y + 3, 263));
  }

  // ---- not applied yet, and how to

  private double pending(double top) {
    var inside = new Frame(PAGE.x() + 6, top + 3, PAGE.width() - 12);
    var heading = TextStyle.running(27).bold().leading(1.4).color(Palette.RED);
    canvas.roundedRect(new Box(PAGE.x(), top, PAGE.width(), PENDING), 2, Palette.CREAM, null);
    double y = canvas.sentence(Tag.H2, TEXTS.sentence("pending.heading"), heading, inside);
    y = canvas.sentence(Tag.P, TEXTS.sentence("pending.ways"), TEXT, inside.at(y));
    Frame list = inside.at(y + 3);
    y =
        canvas.tagged(
            Tag.L,
            () -> {
              double below = way("way.phone", list, this::phone);
              below = way("way.web", list.at(below), this::web);
              below = way("way.post", list.at(below), how("way.post.how"));
              return way("way.police", list.at(below), how("way.police.how"));
            });
    var applied = TEXTS.sentence("applied");
    canvas.line(inside.x(), y + 1, inside.right(), y + 1, RULE);
    y = canvas.sentence(Tag.P, applied, TEXT.leading(1.9), inside.at(y + 2));
    var strong = TEXT.bold();
    canvas.sentence(Tag.P, TEXTS.sentence("no-receipt"), strong, inside.at(y));
    canvas.roundedRect(
        new Box(PAGE.x(), top, PAGE.width(), PENDING), 2, null, Stroke.of(1.2, Palette.RED));
    return top + PENDING;
  }

  private interface Way {
    double draw(Frame frame);
  }

  /** A box to tick, the name of a way to apply, and how it is done. */
  private double way(String key, Frame frame, Way how) {
    return canvas.tagged(
        Tag.LI,
        () -> {
          var box = new Box(frame.x(), frame.y() + 1, TICK, TICK);
          canvas.tagged(
              Tag.LBL,
              () ->
                  canvas.actual(
                      FormValue.EMPTY_BOX, () -> canvas.rect(box, Color.WHITE, Stroke.of(0.5))));
          return canvas.tagged(
              Tag.LBODY,
              () -> {
                var name = TextStyle.running(16).bold();
                canvas.line(
                    TEXTS.text(key), name, new Box(box.right() + 3, box.y(), 24, TICK), Align.LEFT);
                return Math.max(how.draw(frame.indent(TICK + 28)), frame.y() + TICK + 2) + 2.5;
              });
        });
  }

  private double phone(Frame frame) {
    var number = TextStyle.of(26).bold().color(Palette.RED);
    canvas.text(centre.phone(), number, frame.x(), frame.y() + 8);
    var hours =
        TEXTS.sentence(
            "way.phone.hours",
            "from",
            Dates.hour(centre.operatorFrom()),
            "until",
            Dates.hour(centre.operatorUntil()),
            "name",
            centre.name());
    return canvas.sentence(Tag.P, hours, TEXT.size(13.5), frame.down(10.5));
  }

  private double web(Frame frame) {
    var address = centre.web().toString();
    var style = TextStyle.of(15);
    double width = canvas.width(address, style);
    canvas.link(
        address,
        centre.name(),
        new Box(frame.x(), frame.y() + 1, width, TICK),
        () -> canvas.text(address, style, frame.x(), frame.y() + 6));
    return frame.y() + 8;
  }

  private Way how(String key) {
    return frame -> canvas.sentence(Tag.P, TEXTS.sentence(key), TEXT, frame.down(0.8));
  }

  // ---- what was prepared

  private double prepared(double top) {
    var scope = application.scope();
    var partner = application.partner();
    return canvas.tagged(
        Tag.TABLE,
        () -> {
          double y = row(top, 17, "number", "lineNumber", application.lineNumber(), 28);
          y = row(y, 11, "scope", "scope", scope == null ? null : FormValue.words(scope), 15);
          return row(y, 12, "partner", "partner.name", partner == null ? null : partner.name(), 14);
        });
  }

  private double row(
      double y, double height, String key, String field, @Nullable String value, double size) {
    var labelBox = new Box(PAGE.x(), y, LABEL, height);
    var valueBox = new Box(PAGE.x() + LABEL, y, PAGE.width() - LABEL, height);
    canvas.rect(labelBox, Palette.PALE, RULE);
    canvas.rect(valueBox, null, RULE);
    canvas.tagged(
        Tag.TR,
        () -> {
          var style = TextStyle.running(14).bold();
          canvas.tagged(
              Tag.TH_ROW,
              () -> canvas.line(TEXTS.text(key), style, labelBox.inset(3, 0), Align.LEFT));
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
    var fit = Fit.of(canvas.faces(), field, value, style, MIN_VALUE, box, 2);
    if (fit == null) {
      problems.add(Fit.problem(field, MIN_VALUE));
    } else {
      fit.draw(canvas, box, Align.LEFT);
    }
  }

  // ---- what happens then, and whom to call

  private double afterwards(double top) {
    boolean isOutgoingOnly = application.scope() == SuspensionScope.OUTGOING_ONLY;
    var heading = TextStyle.running(16).bold().leading(1.4);
    double y = canvas.sentence(Tag.H2, TEXTS.sentence("next.heading"), heading, PAGE.at(top));
    List<Sentence> notes =
        List.of(
            TEXTS.sentence("note.days"),
            TEXTS.sentence(isOutgoingOnly ? "note.outgoing-only" : "note.abroad"),
            TEXTS.sentence("note.number-change"),
            TEXTS.sentence("note.not-every"));
    return ItemList.bullets(TEXT, Palette.NAVY, 0.5, notes).draw(canvas, PAGE.at(y + 0.5));
  }

  private void help(double top) {
    var frame = PAGE.at(top);
    canvas.roundedRect(frame.box(22), 2, null, Stroke.of(0.8, Palette.NAVY));
    var number = TextStyle.of(34).bold().color(Palette.RED);
    double baseline = top + 16;
    canvas.tagged(
        Tag.P,
        () -> {
          words("help.advice", frame.x() + 5, top + 9);
          words("help.advice-name", frame.x() + 5, top + 16.5);
          canvas.text(TEXTS.text("help.advice-number"), number, frame.x() + 62, baseline);
        });
    canvas.tagged(
        Tag.P,
        () -> {
          words("help.urgent", frame.x() + 120, top + 13.5);
          canvas.text(TEXTS.text("help.urgent-number"), number, frame.x() + 149, baseline);
        });
  }

  private void words(String key, double x, double baseline) {
    canvas.text(TEXTS.text(key), TextStyle.running(14), x, baseline);
  }
}
