package io.github.minmome.pdf.internal.envelope;

import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.internal.Dates;
import io.github.minmome.pdf.internal.PaperTexts;
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
  private static final TextStyle NOTE = TextStyle.running(10.5);

  /** What is written on the tab above the front, in its coordinates. */
  private static final TextStyle ON_TAB = TextStyle.running(10.5).leading(1.25);

  private static final Frame TAB_FRAME = new Frame(11, -33.5, EnvelopeGeometry.SHORT - 22);
  private static final int MAX_TAB_LINES = 4;

  /** What is nearer to the edge of a sheet than this is not printed by every printer. */
  static final double MARGIN = 6;

  static final PaperTexts TEXTS =
      PaperTexts.load(EnvelopeSheet.class, "envelope.tsv", LeafletLanguage.JA);

  /** The title of the envelope's document. */
  public static final String TITLE = TEXTS.text("metadata");

  /** The title of the document of a bought envelope. */
  public static final String FRONT_TITLE = TEXTS.text("metadata.front");

  /** The title of the labels' document. */
  public static final String LABEL_TITLE = TEXTS.text("metadata.label");

  /** How far the part of a tab that gets glue reaches from its fold. */
  private static final double GLUE = 14;

  /** Length of the ruler. */
  private static final double RULER = 80;

  private final Canvas canvas;
  private final @Nullable EnvelopeProfile profile;
  private final boolean isVertical;
  private final List<Problem> problems = new ArrayList<>();

  private EnvelopeSheet(Canvas canvas, @Nullable EnvelopeProfile profile, boolean isVertical) {
    this.canvas = canvas;
    this.profile = profile;
    this.isVertical = isVertical;
  }

  /**
   * Returns the sheet as a page.
   *
   * @param sender null for handwriting
   * @param isVertical whether addressee, contents and sender are written vertically
   * @throws UnprintableException when the addressee, the source or the mark's text is too long
   */
  public static Page page(
      @Nullable EnvelopeProfile profile,
      @Nullable Sender sender,
      boolean isVertical,
      Typefaces faces,
      GlyphPool pool) {
    var canvas = new Canvas(EnvelopeGeometry.SHEET, faces, pool);
    var sheet = new EnvelopeSheet(canvas, profile, isVertical);
    sheet.draw(sender);
    return finished(canvas, sheet.problems);
  }

  /**
   * Returns the front of a bought envelope of 120 × 235 mm (長形3号) or 240 × 332 mm (角形2号), as a page
   * of its size.
   *
   * @throws UnprintableException as the sheet does
   */
  public static Page front(
      EnvelopeProfile profile,
      boolean isLarge,
      boolean isVertical,
      Typefaces faces,
      GlyphPool pool) {
    var plan = isLarge ? FrontPlan.K2 : FrontPlan.N3;
    var canvas = new Canvas(plan.size(), faces, pool);
    var problems = new ArrayList<Problem>();
    new EnvelopeFront(canvas, plan, profile, isVertical, problems).draw();
    return finished(canvas, problems);
  }

  private static Page finished(Canvas canvas, List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new UnprintableException(problems);
    }
    return canvas.finish();
  }

  private void draw(@Nullable Sender sender) {
    glueAreas();
    cuts();
    folds();
    heading();
    var front = EnvelopeGeometry.FRONT_PANEL;
    canvas.rotated(90, front.right(), front.y(), this::front);
    var back = EnvelopeGeometry.BACK_PANEL;
    canvas.rotated(
        90, back.right(), back.y(), () -> new EnvelopeBack(canvas, sender, isVertical).draw());
    new EnvelopeSteps(canvas).draw();
  }

  private void glueAreas() {
    double slant = EnvelopeGeometry.TAB_SLANT;
    for (int side = 0; side < 2; side++) {
      var tab = side == 0 ? EnvelopeGeometry.LEFT_TAB : EnvelopeGeometry.RIGHT_TAB;
      double fold = side == 0 ? tab.right() : tab.x();
      double edge = side == 0 ? tab.right() - GLUE : tab.x() + GLUE;
      double rise = slant * GLUE / EnvelopeGeometry.TAB;
      canvas.polygon(
          new double[] {
            fold, tab.y(), edge, tab.y() + rise, edge, tab.bottom() - rise, fold, tab.bottom()
          },
          Palette.PALE,
          null);
    }
  }

  /** The front in portrait, and in its coordinates what is on the tabs and the flap beside it. */
  private void front() {
    onTabs();
    new EnvelopeFront(canvas, FrontPlan.N14, profile, isVertical, problems).draw();
    var closed = TextStyle.of(16).color(Palette.GREY);
    double middle = EnvelopeGeometry.LONG / 2;
    canvas.tagged(
        Tag.P, () -> canvas.text(TEXTS.text("closed"), closed, Align.CENTER, -10, middle));
  }

  /**
   * On the tabs, which are hidden when the envelope is made: glue, ruler, who confirmed the
   * addressee or whom to ask. Nothing of it is on what is posted.
   */
  private void onTabs() {
    double center = EnvelopeGeometry.SHORT / 2;
    double bottom = EnvelopeGeometry.LONG;
    var glue = TextStyle.running(12).bold();
    canvas.tagged(Tag.P, () -> canvas.text(TEXTS.text("glue"), glue, Align.CENTER, center, -6.5));
    canvas.tagged(
        Tag.P, () -> canvas.text(TEXTS.text("glue"), glue, Align.CENTER, center, bottom + 10));
    if (profile != null) {
      confirmation(profile);
    } else {
      var centre = ReceptionCentre.standard();
      var ask = TEXTS.sentence("unaddressed", "name", centre.name(), "phone", centre.phone());
      canvas.sentence(Tag.P, ask, ON_TAB.bold(), TAB_FRAME);
    }
    ruler(center - RULER / 2, bottom + 26);
  }

  private void confirmation(EnvelopeProfile of) {
    var lines = canvas.lines("source", confirmation(of, "\n"), ON_TAB, TAB_FRAME.width());
    if (lines.size() > MAX_TAB_LINES) {
      problems.add(Fit.problem("source", ON_TAB.size()));
      return;
    }
    canvas.tagged(Tag.P, () -> canvas.paragraph(lines, ON_TAB, Align.LEFT, TAB_FRAME));
  }

  /** The lines to cut, which end before the edges of the sheet where scissors go on. */
  private void cuts() {
    var flap = EnvelopeGeometry.FLAP_PANEL;
    var front = EnvelopeGeometry.FRONT_PANEL;
    var sheet = EnvelopeGeometry.SHEET;
    double slant = EnvelopeGeometry.TAB_SLANT;
    double flapSlant = EnvelopeGeometry.FLAP_SLANT;
    cut(flap.x(), flap.bottom(), flap.x() + flapSlant, 0);
    cut(flap.right(), flap.bottom(), flap.right() - flapSlant, 0);
    cut(front.x(), front.y(), 0, front.y() + slant);
    cut(front.right(), front.y(), sheet.width(), front.y() + slant);
    cut(front.x(), front.bottom(), 0, front.bottom() - slant);
    cut(front.right(), front.bottom(), sheet.width(), front.bottom() - slant);
    cut(front.x(), front.bottom(), front.x(), sheet.height());
    cut(front.right(), front.bottom(), front.right(), sheet.height());
  }

  /** Draws a line toward a point of an edge of the sheet, as far as printers print. */
  private void cut(double x, double y, double edgeX, double edgeY) {
    var sheet = EnvelopeGeometry.SHEET;
    boolean isUpright = edgeY == 0 || edgeY == sheet.height();
    double length = isUpright ? Math.abs(edgeY - y) : Math.abs(edgeX - x);
    double part = 1 - (MARGIN + CUT.width()) / length;
    canvas.line(x, y, x + part * (edgeX - x), y + part * (edgeY - y), CUT);
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
          var style = NOTE.color(Palette.GREY).proportional();
          double left = front.x() - 1.5;
          canvas.text(TEXTS.text("fold.flap"), style, Align.RIGHT, left, front.y() - 0.8);
          canvas.text(TEXTS.text("fold.left"), style, Align.RIGHT, left, front.bottom() + 4.5);
          canvas.text(TEXTS.text("fold.right"), style, front.right() + 1.5, front.bottom() + 4.5);
        });
  }

  private void heading() {
    canvas.tagged(
        Tag.H1, () -> canvas.text(TEXTS.text("title"), TextStyle.running(14).bold(), 6.5, 10.7));
    canvas.tagged(Tag.P, () -> canvas.text(TEXTS.text("size"), TextStyle.running(10), 6.5, 15));
    var bold = TextStyle.running(12).bold();
    canvas.tagged(
        Tag.P,
        () -> {
          canvas.text(TEXTS.text("print.size"), bold, Align.RIGHT, 290.5, 10.5);
          canvas.text(TEXTS.text("print.percent"), bold, Align.RIGHT, 290.5, 16);
        });
  }

  /** Exactly 80 mm. */
  private void ruler(double left, double y) {
    canvas.figure(
        TEXTS.text("ruler.alt"),
        new Box(left, y - 3, RULER, 3),
        () -> {
          canvas.line(left, y, left + RULER, y, Stroke.of(0.3));
          for (int mm = 0; mm <= RULER; mm += 5) {
            double height = mm % 40 == 0 ? 3 : mm % 10 == 0 ? 2 : 1.2;
            canvas.line(left + mm, y - height, left + mm, y, Stroke.of(0.2));
          }
        });
    var style = TextStyle.running(10.5);
    canvas.tagged(
        Tag.P,
        () -> canvas.text(TEXTS.text("ruler"), style, Align.CENTER, left + RULER / 2, y + 5));
  }

  /** Returns who confirmed the addressee and when, and where to ask. */
  static String confirmation(EnvelopeProfile of, String separator) {
    var date = Dates.written(of.confirmedOn());
    return TEXTS.text("confirmation", "date", date, "source", of.source())
        + separator
        + TEXTS.text("confirmation.ask", "phone", ReceptionCentre.standard().phone());
  }
}
