package io.github.minmome.pdf.internal.kit;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.campaign.Sentence;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.PaperTexts;
import io.github.minmome.pdf.internal.font.GlyphPool;
import io.github.minmome.pdf.internal.form.FormValue;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.FilledPage;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.ItemList;
import io.github.minmome.pdf.internal.page.Overlay;
import io.github.minmome.pdf.internal.page.Page;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  private static final double INSET = 5;

  /** Upper edge and height of the frame with the ways to apply. */
  private static final double PENDING_TOP = 40;

  private static final double PENDING = 121;

  /** Upper edge of the table of what was prepared. */
  private static final double PREPARED_TOP = PENDING_TOP + PENDING + 4;

  private static final double TICK = 6;
  private static final TextStyle TEXT = TextStyle.running(15).leading(1.4);
  private static final Stroke RULE = Stroke.of(0.3, Palette.GREY);

  /** The least type size of a value, in points. */
  private static final double MIN_VALUE = 12;

  /** The least type size of a value of many lines, in points. */
  private static final double MIN_LONG_VALUE = 8;

  /** The title of its document. */
  public static final String TITLE = TEXTS.text("metadata");

  /** Rows of what was prepared: key of the label, height in mm, designed type size in points. */
  private enum Row {
    LINE_NUMBER("number", "lineNumber", 17, 28),
    SCOPE("scope", "scope", 11, 15),
    PARTNER("partner", "partner.name", 12, 14);

    private final String key;
    private final String field;
    private final double height;
    private final double size;

    Row(String key, String field, double height, double size) {
      this.key = key;
      this.field = field;
      this.height = height;
      this.size = size;
    }

    private double y() {
      double y = PREPARED_TOP;
      for (Row above : values()) {
        if (above == this) {
          break;
        }
        y += above.height;
      }
      return y;
    }

    private Box box() {
      return new Box(PAGE.x() + LABEL, y(), PAGE.width() - LABEL, height);
    }

    private @Nullable String text(SuspensionApplication a) {
      return switch (this) {
        case LINE_NUMBER -> a.lineNumber();
        case SCOPE -> a.scope() == null ? null : FormValue.words(a.scope());
        case PARTNER -> a.partner() == null ? null : a.partner().name();
      };
    }
  }

  /** What fills a memo, laid out. */
  public static final class Values {
    /** Nothing: a memo to be filled in by hand. */
    public static final Values NONE = new Values(false, Map.of());

    private final boolean isOutgoingOnly;
    private final Map<Row, Fit> fits;

    private Values(boolean isOutgoingOnly, Map<Row, Fit> fits) {
      this.isOutgoingOnly = isOutgoingOnly;
      this.fits = Map.copyOf(fits);
    }

    /** Returns whether they belong on the sheet for lines that still get calls from abroad. */
    public boolean isOutgoingOnly() {
      return isOutgoingOnly;
    }
  }

  private final Canvas canvas;
  private final boolean isOutgoingOnly;
  private final ReceptionCentre centre = ReceptionCentre.standard();

  private TakeHomeSheet(Canvas canvas, boolean isOutgoingOnly) {
    this.canvas = canvas;
    this.isOutgoingOnly = isOutgoingOnly;
  }

  /**
   * Lays the values of an application out.
   *
   * @throws UnprintableException when a value is too long
   */
  public static Values prepare(SuspensionApplication application, Typefaces faces) {
    var problems = new ArrayList<Problem>(0);
    var fits = new EnumMap<Row, Fit>(Row.class);
    for (Row row : Row.values()) {
      String text = row.text(application);
      if (text != null && !text.isBlank()) {
        var style = TextStyle.of(row.size).bold();
        var box = row.box().inset(INSET, 0);
        var fit = Fit.of(faces, row.field, text, style, MIN_VALUE, box, 2);
        if (fit == null) {
          fit = Fit.inLines(faces, row.field, text, style, MIN_LONG_VALUE, box);
        }
        if (fit == null) {
          problems.add(Fit.problem(row.field, MIN_LONG_VALUE));
        } else {
          fits.put(row, fit);
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new UnprintableException(problems);
    }
    return new Values(application.scope() == SuspensionScope.OUTGOING_ONLY, fits);
  }

  /** Draws the sheet, with slots for the values. */
  public static Page sheet(boolean isOutgoingOnly, Typefaces faces, GlyphPool pool) {
    var canvas = new Canvas(PageSize.A4, faces, pool);
    new TakeHomeSheet(canvas, isOutgoingOnly).draw();
    return canvas.finish();
  }

  /** Draws the values on their sheet. */
  public static FilledPage filled(Page sheet, Values values, Typefaces faces, GlyphPool pool) {
    var overlay = new Overlay(sheet, faces, pool);
    for (Row row : Row.values()) {
      Fit fit = values.fits.get(row);
      if (fit != null) {
        overlay.slot(row.key, () -> fit.draw(overlay, row.box().inset(INSET, 0), Align.LEFT));
      }
    }
    return new FilledPage(sheet, overlay.finish());
  }

  private void draw() {
    canvas.roundedRect(PAGE.box(25), 2, Palette.NAVY, null);
    var title = TextStyle.running(26).bold().color(Color.WHITE);
    double y = canvas.sentence(Tag.H1, TEXTS.sentence("title"), title, PAGE.indent(6).down(1));
    var subtitle = TextStyle.running(13).leading(1.2).color(Color.WHITE);
    canvas.sentence(Tag.P, TEXTS.sentence("subtitle"), subtitle, PAGE.indent(6).at(y));
    pending();
    y = afterwards(prepared() + 3);
    help(Math.max(y + 3, 263));
  }

  // ---- not applied yet, and how to

  private void pending() {
    var inside = new Frame(PAGE.x() + 6, PENDING_TOP + 3, PAGE.width() - 12);
    var box = new Box(PAGE.x(), PENDING_TOP, PAGE.width(), PENDING);
    var heading = TextStyle.running(27).bold().leading(1.4).color(Palette.RED);
    canvas.roundedRect(box, 2, Palette.CREAM, null);
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
    canvas.roundedRect(box, 2, null, Stroke.of(1.2, Palette.RED));
  }

  private interface Way {
    double draw(Frame frame);
  }

  /** Draws a box to tick, the name of a way to apply, and how it is done. */
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

  private double prepared() {
    return canvas.tagged(
        Tag.TABLE,
        () -> {
          double bottom = PREPARED_TOP;
          for (Row row : Row.values()) {
            bottom = row(row);
          }
          return bottom;
        });
  }

  private double row(Row row) {
    var box = row.box();
    var labelBox = new Box(PAGE.x(), box.y(), LABEL, row.height);
    canvas.rect(labelBox, Palette.PALE, RULE);
    canvas.rect(box, null, RULE);
    canvas.tagged(
        Tag.TR,
        () -> {
          var style = TextStyle.running(14).bold();
          canvas.tagged(
              Tag.TH_ROW,
              () -> canvas.line(TEXTS.text(row.key), style, labelBox.inset(3, 0), Align.LEFT));
          canvas.tagged(Tag.TD, () -> canvas.slot(row.key));
        });
    return box.bottom();
  }

  // ---- what happens then, and whom to call

  private double afterwards(double top) {
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
