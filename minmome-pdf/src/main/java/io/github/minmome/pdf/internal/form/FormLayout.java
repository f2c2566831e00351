package io.github.minmome.pdf.internal.form;

import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.pdf.internal.PaperTexts;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Annotation;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Canvas;
import io.github.minmome.pdf.internal.page.Color;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.Frame;
import io.github.minmome.pdf.internal.page.Palette;
import io.github.minmome.pdf.internal.page.Stroke;
import io.github.minmome.pdf.internal.page.Tag;
import io.github.minmome.pdf.internal.page.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Our own form on one sheet of A4, from top to bottom as it is on paper. It is a draft and is
 * marked as one; its fields are those that are publicly known of the centre's form.
 */
final class FormLayout {
  /** Edition of this layout, written into the file. */
  static final String EDITION = "form 2026-11";

  static final PaperTexts TEXTS = PaperTexts.load(FormLayout.class, "form.tsv", LeafletLanguage.JA);

  private static final double LEFT = 15;
  private static final double RIGHT = 195;
  private static final double TABLE = 40;
  private static final double LABELS = 47.5;
  private static final double VALUES = LEFT + LABELS;

  private static final Stroke FRAME = Stroke.of(0.6, Palette.NAVY);
  private static final Stroke GROUP = Stroke.of(0.5, Palette.NAVY);
  private static final Stroke RULE = Stroke.of(0.25, Palette.NAVY);
  private static final Stroke HINT = Stroke.of(0.25, Palette.LINE).dashed(0.8, 0.8);
  static final TextStyle TEXT = TextStyle.of(12).leading(1.35);
  static final TextStyle NOTE = TextStyle.of(10.5).leading(1.3).color(Palette.GREY);
  private static final double TICK = 4.4;

  /** The rows of the table from top to bottom. */
  private static final List<Row> ROWS =
      List.of(
          Row.of("lineNumber", 13.5, FormLayout::lineNumber).required(),
          Row.of("scope", 14.5, FormLayout::scope).required().below(GROUP),
          Row.of("applicant.kana", 9, text(12)).below(HINT),
          Row.of("applicant.name", 12.5, text(18)).required(),
          Row.of("applicant.address.postalCode", 10.5, FormLayout::postalCode),
          Row.of("applicant.address.text", 19, FormLayout::address).required(),
          Row.of("applicant.address.building", 9.5, text(12)),
          Row.of("applicant.contactPhone", 10, text(16)).below(GROUP),
          Row.of("contractHolder.kana", 9, text(12)).below(HINT),
          Row.of("contractHolder.name", 11, FormLayout::contractHolder),
          Row.of("relation", 8.5, options("SELF", "FAMILY", "OTHER", "UNKNOWN")).below(GROUP),
          Row.of("lineType", 14.5, FormLayout::lineType),
          Row.of("carrier", 10, text(12)),
          Row.of("usesInternationalCalls", 8.5, FormLayout::usesInternationalCalls),
          Row.of("appliedOn", 10, FormLayout::appliedOn).required());

  /** The rows of the table below: who helps, and the purpose that has to be shown. */
  private static final List<Row> PARTNER_ROWS =
      List.of(
          Row.of("partner.name", 9.2, text(11)),
          Row.of("partner.purpose", 9.2, text(11)),
          Row.of("partner.retention", 9.2, text(11)));

  /** Draws the value of a row in its box. */
  private interface Cell {
    void draw(FormLayout layout, String name, Box box);
  }

  /**
   * A row of a table.
   *
   * @param name the path of its value, which is the key of its label
   * @param height in millimetres
   * @param isRequired whether it has the badge of a required value
   * @param below the rule below it
   * @param value what is drawn beside the label
   */
  private record Row(String name, double height, boolean isRequired, Stroke below, Cell value) {
    static Row of(String name, double height, Cell value) {
      return new Row(name, height, false, RULE, value);
    }

    Row required() {
      return new Row(name, height, true, below, value);
    }

    Row below(Stroke rule) {
      return new Row(name, height, isRequired, rule, value);
    }
  }

  private static Cell text(double size) {
    return (layout, name, box) -> layout.text(name, box, FormField.Kind.TEXT, size);
  }

  private static Cell options(String... answers) {
    return (layout, name, box) -> {
      double x = box.x() + 3;
      for (String answer : answers) {
        x = layout.option(name + "." + answer, x, middle(box));
      }
    };
  }

  private static double middle(Box box) {
    return box.y() + box.height() / 2;
  }

  private final Canvas canvas;
  private final ReceptionCentre centre = ReceptionCentre.standard();
  private final List<FormField> fields = new ArrayList<>();
  private final Set<FormField> placed = new HashSet<>();

  private final LayoutChanges changes;
  private final boolean isFillable;
  private String question = "";

  private FormLayout(Canvas canvas, LayoutChanges changes, boolean isFillable) {
    this.canvas = canvas;
    this.changes = changes;
    this.isFillable = isFillable;
  }

  /** Draws the form; returns where its values go. */
  static List<FormField> draw(Canvas canvas, LayoutChanges changes) {
    var layout = new FormLayout(canvas, changes, false);
    canvas.tagged(Tag.PART, layout::drawAll);
    return List.copyOf(layout.fields);
  }

  /** Draws the form with fields to fill in on a screen. */
  static void drawFillable(Canvas canvas, LayoutChanges changes) {
    var layout = new FormLayout(canvas, changes, true);
    canvas.tagged(Tag.PART, layout::drawAll);
  }

  private void drawAll() {
    title();
    table(ROWS, TABLE, TEXT, FRAME);
    new FormAdvice(canvas).draw(LEFT, 122, 213.5);
    table(PARTNER_ROWS, 254.5, NOTE, Stroke.of(0.3, Palette.GREY));
    promise(283);
    if (isFillable) {
      return;
    }
    changes.moved().stream().filter(field -> !placed.contains(field)).forEach(this::added);
  }

  /** A value that our page does not have, or has dropped, where a profile requires it. */
  private void added(FormField field) {
    fields.add(field);
    canvas.tagged(Tag.P, () -> canvas.slot(field.slot()));
  }

  // ---- the top

  private void title() {
    canvas.tagged(
        Tag.H1,
        () -> {
          var badge = new Box(125, 10, 70, 11);
          var style = TEXT.strong().size(22).color(Palette.NAVY);
          canvas.text(TEXTS.text("title"), style, LEFT, 18.5);
          canvas.artifact(() -> canvas.roundedRect(badge, 1.5, Palette.NAVY, null));
          var words = TEXT.strong().size(20).color(Color.WHITE);
          canvas.line(TEXTS.text("badge"), words, badge, Align.CENTER);
        });
    canvas.roundedRect(new Box(LEFT, 23.5, RIGHT - LEFT, 15), 1.5, Palette.CREAM, FRAME);
    canvas.tagged(
        Tag.P,
        () -> {
          var unofficial = TEXTS.text("notice.unofficial", "name", centre.name());
          canvas.text(unofficial, TEXT.strong().size(14), 19, 29.8);
          canvas.text(TEXTS.text("notice.use"), TEXT, 19, 36);
        });
  }

  // ---- the tables

  private void table(List<Row> rows, double top, TextStyle labels, Stroke frame) {
    var drawn = rows.stream().filter(row -> !changes.drops(row.name)).toList();
    if (drawn.isEmpty()) {
      return;
    }
    double bottom =
        canvas.tagged(
            Tag.TABLE,
            () -> {
              double y = top;
              for (Row row : drawn) {
                row(row, y, labels);
                y += row.height;
              }
              return y;
            });
    double y = top;
    for (Row row : drawn) {
      y += row.height;
      canvas.line(LEFT, y, RIGHT, y, row.below);
    }
    canvas.line(VALUES, top, VALUES, bottom, RULE);
    canvas.rect(new Box(LEFT, top, RIGHT - LEFT, bottom - top), null, frame);
  }

  private void row(Row row, double y, TextStyle style) {
    var label = label(row.name);
    canvas.rect(new Box(LEFT, y, LABELS, row.height), Palette.PALE, null);
    canvas.tagged(
        Tag.TR,
        () -> {
          canvas.tagged(
              Tag.TH_ROW,
              () -> {
                double room = LABELS - 1.8 - (row.isRequired ? 10 : 1.8);
                rowLabel(label, style, new Box(LEFT + 1.8, y, room, row.height));
                if (row.isRequired) {
                  var badge = new Box(VALUES - 10, y + row.height / 2 - 2.6, 8.9, 5.2);
                  canvas.roundedRect(badge, 0.8, Palette.RED, null);
                  canvas.line(TEXTS.text("required"), NOTE.color(Color.WHITE), badge, Align.CENTER);
                }
              });
          question = label;
          var box = new Box(VALUES, y, RIGHT - VALUES, row.height);
          canvas.tagged(Tag.TD, () -> row.value.draw(this, row.name, box));
        });
  }

  private void rowLabel(String label, TextStyle style, Box box) {
    // each letter in its own width only where it must: a second font takes bytes
    Fit fit = Fit.of(canvas.faces(), "label", label, style, Fit.FLOOR, box, 1);
    if (fit == null) {
      fit = Fit.of(canvas.faces(), "label", label, style.proportional(), Fit.FLOOR, box, 2);
    }
    if (fit == null) {
      throw new UnprintableException(List.of(Fit.problem("label", Fit.FLOOR)));
    }
    fit.draw(canvas, box, Align.LEFT);
  }

  private String label(String name) {
    String changed = changes.labels().get(name);
    return changed == null ? TEXTS.text(name) : changed;
  }

  // ---- values that are more than a line of text

  private void lineNumber(String name, Box box) {
    digitBoxes(name, new Box(box.x() + 3, box.y() + 1.2, 95, 11.1), 10, 20);
    var hint = new Frame(box.x() + 101, box.y() + 2.2, 30);
    canvas.sentence(Tag.P, TEXTS.sentence(name + ".hint"), NOTE, hint.left(24));
  }

  private void scope(String name, Box box) {
    double line = box.height() / 2;
    for (String answer : List.of("INCOMING_AND_OUTGOING", "OUTGOING_ONLY")) {
      double y = box.y() + line / 2 + (answer.equals("OUTGOING_ONLY") ? line : 0);
      option(name + "." + answer, box.x() + 3, y);
      hint(name + "." + answer, box.x() + 55, y);
    }
  }

  private void postalCode(String name, Box box) {
    digitBoxes(name, new Box(box.x() + 3, box.y() + 0.8, 63, box.height() - 1.6), 7, 16);
  }

  /** Room for two lines of handwriting, with marks between them. */
  private void address(String name, Box box) {
    canvas.line(box.x(), middle(box), box.x() + 3, middle(box), HINT);
    canvas.line(box.right() - 3, middle(box), box.right(), middle(box), HINT);
    text(name, box, FormField.Kind.MULTILINE, 14);
  }

  private void contractHolder(String name, Box box) {
    text(name, new Box(box.x(), box.y(), 92, box.height()), FormField.Kind.TEXT, 16);
    hint(name, box.x() + 99, middle(box));
  }

  private void lineType(String name, Box box) {
    double line = box.height() / 2;
    var upper = new Box(box.x(), box.y(), box.width(), line);
    options("FIXED_LINE", "HIKARI", "CATV").draw(this, name, upper);
    double y = box.y() + 1.5 * line;
    double x = option(name + ".OTHER", box.x() + 3, y) - 3;
    canvas.line("（", TEXT, new Box(x, y - 3, 5, 6), Align.LEFT);
    var other = new Box(x + 4, y - line / 2, 40, line);
    text(FormValue.OTHER_LINE_TYPE, other, FormField.Kind.TEXT, 12);
    canvas.line("）", TEXT, new Box(other.right(), y - 3, 5, 6), Align.LEFT);
    option(name + ".UNKNOWN", other.right() + 8, y);
  }

  private void usesInternationalCalls(String name, Box box) {
    double x = option(name + ".false", box.x() + 3, middle(box));
    x = option(name + ".true", x, middle(box));
    hint(name + ".true", x - 2, middle(box));
  }

  private void appliedOn(String name, Box box) {
    if (!isFillable) {
      text(name, box, FormField.Kind.TEXT, 14);
      return;
    }
    double x = box.x() + 3;
    for (String part : List.of("year", "month", "day")) {
      String unit = TEXTS.text("date." + part);
      double width = part.equals("year") ? 24 : 15;
      var field = new Box(x, box.y() + 1, width, box.height() - 2);
      canvas.field(Annotation.Kind.TEXT, name + "." + unit, question + " " + unit, field, 14, 0);
      canvas.line(unit, TEXT, new Box(x + width, box.y(), 7, box.height()), Align.CENTER);
      x += width + 7;
    }
  }

  // ---- the parts of a value

  private void text(String name, Box box, FormField.Kind kind, double size) {
    field(name, box.inset(1, 0), kind, 0, size);
  }

  private void field(String name, Box box, FormField.Kind kind, int boxes, double size) {
    if (changes.drops(name)) {
      return;
    }
    if (isFillable) {
      boolean isLong = kind == FormField.Kind.MULTILINE;
      var typed = isLong ? Annotation.Kind.MULTILINE : Annotation.Kind.TEXT;
      canvas.field(typed, name, question, box, isLong ? 12 : size, boxes);
      return;
    }
    FormField moved = changes.movedTo(name);
    FormField usual = new FormField(FormValue.of(name), 0, box, kind, boxes, size);
    FormField field = moved == null ? usual : usual.movedTo(moved);
    if (moved != null) {
      placed.add(moved);
    }
    fields.add(field);
    canvas.slot(field.slot());
  }

  private void digitBoxes(String name, Box box, int boxes, double size) {
    double width = box.width() / boxes;
    canvas.rect(box, Color.WHITE, RULE);
    for (int i = 1; i < boxes; i++) {
      double x = box.x() + i * width;
      canvas.line(x, box.y(), x, box.bottom(), boxes == 7 && i == 3 ? RULE : HINT);
    }
    field(name, box, FormField.Kind.DIGIT_BOXES, boxes, size);
  }

  private double option(String name, double x, double middle) {
    if (changes.drops(name)) {
      return x;
    }
    String label = label(name);
    var tick = new Box(x, middle - TICK / 2, TICK, TICK);
    canvas.rect(tick, Color.WHITE, RULE);
    if (isFillable) {
      canvas.field(Annotation.Kind.CHECK, name, question + " " + label, tick, 0, 0);
    } else {
      field(name, tick, FormField.Kind.CHECK_MARK, 0, 15);
    }
    double width = canvas.width(label, TEXT);
    canvas.line(label, TEXT, new Box(x + TICK + 1.2, middle - 3, width + 0.1, 6), Align.LEFT);
    return x + TICK + 1.2 + width + 4;
  }

  private void hint(String name, double x, double middle) {
    canvas.line(TEXTS.text(name + ".hint"), NOTE, new Box(x, middle - 3, 80, 6), Align.LEFT);
  }

  private void promise(double y) {
    var box = new Box(LEFT, y, RIGHT - LEFT, 6);
    canvas.tagged(
        Tag.P, () -> canvas.line(TEXTS.text("promise"), TEXT.strong(), box, Align.CENTER));
  }
}
