package io.github.minmome.pdf;

import io.github.minmome.json.internal.JsonObject;
import io.github.minmome.pdf.internal.document.OfficialField;
import io.github.minmome.pdf.internal.document.OfficialPdf;
import io.github.minmome.pdf.internal.form.FormField;
import io.github.minmome.pdf.internal.form.FormField.Kind;
import io.github.minmome.pdf.internal.form.FormField.Look;
import io.github.minmome.pdf.internal.form.FormValue;
import io.github.minmome.pdf.internal.form.Imprint;
import io.github.minmome.pdf.internal.page.Align;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.Fit;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Units;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a {@link FormProfile} and checks their places. Not thread-safe. */
final class FieldReader {
  /** What may be neglected of a length in a profile, in millimetres. */
  static final double TOLERANCE = 0.05;

  /** How far the place beside an acroField, or a form field its page, may be off, in mm. */
  private static final double SAME_PLACE = 1;

  /** The smallest type in a field that the official form itself makes low, in points. */
  private static final double MIN_SIZE = 6;

  /** What a digit of the smallest type needs, in millimetres. */
  private static final double NARROWEST_BOX = Units.mm(Fit.FLOOR) / 2;

  private static final double TYPE_OF_HEIGHT = 0.8;
  private static final List<String> MARKS = List.of("✓", "レ", "■", "○");

  /** The fewest characters of values that never have fewer. */
  private static final Map<String, Integer> SHORTEST =
      Map.of(
          "lineNumber", 10,
          "applicant.contactPhone", 10,
          "applicant.address.postalCode", 7,
          "applicant.address.postalCode.first", 3,
          "applicant.address.postalCode.last", 4,
          "lineNumber.area", 2,
          "lineNumber.subscriber", 4,
          "appliedOn.year", 4,
          "appliedOn.month", 2,
          "appliedOn.day", 2);

  private final @Nullable OfficialPdf official;
  private final boolean isOwn;
  private final PlacedFields placed = new PlacedFields();
  private final Map<String, String> labels = new HashMap<>();
  private final List<String> dropped = new ArrayList<>();

  FieldReader(@Nullable OfficialPdf official, boolean isOwn) {
    this.official = official;
    this.isOwn = isOwn;
  }

  List<FormField> fields() {
    return placed.fields();
  }

  Map<String, String> labels() {
    return labels;
  }

  List<String> dropped() {
    return dropped;
  }

  /** The properties of a place in an element, each null when absent. */
  private record Place(
      @Nullable Integer page,
      @Nullable Double x,
      @Nullable Double y,
      @Nullable Double width,
      @Nullable Double height) {
    static Place of(JsonObject json) {
      return new Place(
          json.integer("page", 1, 1000),
          json.number("x", -FormProfile.MAX_LENGTH, FormProfile.MAX_LENGTH),
          json.number("y", -FormProfile.MAX_LENGTH, FormProfile.MAX_LENGTH),
          json.number("width", 0.1, FormProfile.MAX_LENGTH),
          json.number("height", 0.1, FormProfile.MAX_LENGTH));
    }

    @Nullable Box box() {
      return x == null || y == null || width == null || height == null
          ? null
          : new Box(x, y, width, height);
    }

    boolean agrees(OfficialField.Widget widget) {
      Box box = widget.box();
      return (page == null || page == widget.page() + 1)
          && isNear(x, box.x())
          && isNear(y, box.y())
          && isNear(width, box.width())
          && isNear(height, box.height());
    }

    private static boolean isNear(@Nullable Double given, double real) {
      return given == null || Math.abs(given - real) <= SAME_PLACE;
    }
  }

  /** Reads one element of {@code fields}. */
  void read(JsonObject json) {
    String name = json.text("field");
    String answer = json.text("value");
    String acroField = isOwn ? null : json.text("acroField");
    String state = isOwn ? null : json.text("state");
    Place place = Place.of(json);
    Kind kind = json.word("kind", Kind.class);
    Integer boxes = json.integer("boxes", 1, 100);
    Double size = json.number("size", acroField == null ? Fit.FLOOR : MIN_SIZE, 72);
    Look look = look(json);
    if (acroField != null && name != null && name.isBlank()) {
      return; // of the profile that form --fields prints: a field that is not filled
    }
    json.require("field");
    if (name == null || isLabelOnly(json, name, answer, kind, place)) {
      return;
    }
    String path = answer == null ? name : name + "." + answer;
    FormValue value = FormValue.tryOf(path).orElse(null);
    if (value == null) {
      json.report(ProblemCodes.FORM_FIELD_UNKNOWN, "field", path);
    } else if (acroField != null) {
      readFilled(json, value, acroField, state, place, kind, boxes, size, look);
    } else {
      readPlaced(json, value, place, kind, boxes, size, look);
    }
  }

  private boolean isLabelOnly(
      JsonObject json, String name, @Nullable String answer, @Nullable Kind kind, Place place) {
    String label = isOwn ? json.text("label") : null;
    boolean drop = isOwn && Boolean.TRUE.equals(json.bool("drop"));
    String path = answer == null ? name : name + "." + answer;
    if (label != null) {
      labels.put(path, label);
    }
    if (drop) {
      dropped.add(path);
    }
    if ((label == null && !drop) || kind != null || place.x() != null) {
      return false;
    }
    if (FormValue.names().stream().noneMatch(n -> n.equals(path) || n.startsWith(path + "."))) {
      json.report(ProblemCodes.FORM_FIELD_UNKNOWN, "field", path);
    }
    return true;
  }

  private static Look look(JsonObject json) {
    String mark = json.text("mark");
    if (mark != null && !MARKS.contains(mark)) {
      json.report(ProblemCodes.WORD_UNKNOWN, "mark", String.join(", ", MARKS));
    }
    String align = json.text("align");
    Align side = null;
    for (Align each : Align.values()) {
      side = align != null && each.name().equals(align.toUpperCase(Locale.ROOT)) ? each : side;
    }
    if (align != null && side == null) {
      json.report(ProblemCodes.WORD_UNKNOWN, "align", "LEFT, CENTER, RIGHT");
    }
    Double spacing = json.number("spacing", 0, 100);
    boolean isVertical = Boolean.TRUE.equals(json.bool("vertical"));
    List<Integer> gaps = json.integers("gaps", 1, 99);
    Double gap = json.number("gap", 0.1, 100);
    return new Look(
        mark == null ? Look.PLAIN.mark() : mark,
        side,
        spacing == null ? 0 : spacing,
        isVertical,
        gaps,
        gap == null ? 0 : gap,
        Look.PLAIN.floor(),
        Look.PLAIN.inset(),
        null,
        null);
  }

  private void readPlaced(
      JsonObject json,
      FormValue value,
      Place place,
      @Nullable Kind kind,
      @Nullable Integer boxes,
      @Nullable Double size,
      Look look) {
    json.require("page", "x", "y", "width", "height", "kind");
    Integer page = place.page();
    Box box = place.box();
    if (page == null || box == null || kind == null) {
      return;
    }
    if (isOwn || official != null) {
      if (!isInside(box, sheet(page - 1), TOLERANCE)) {
        json.report(ProblemCodes.FORM_FIELD_OUTSIDE_PAGE, "", value.name());
        return;
      }
    }
    double points = size == null ? naturalSize(kind, box, look) : size;
    add(json, new FormField(value, page - 1, box, kind, count(boxes), points, look), boxes);
  }

  private void readFilled(
      JsonObject json,
      FormValue value,
      String acroField,
      @Nullable String state,
      Place place,
      @Nullable Kind given,
      @Nullable Integer boxes,
      @Nullable Double size,
      Look look) {
    OfficialField field = official == null ? null : official.fields().get(acroField);
    if (field == null || field.type() == OfficialField.Type.OTHER) {
      if (official != null) {
        json.report(ProblemCodes.ACRO_FIELD_UNKNOWN, "acroField", acroField);
      }
      return;
    }
    Kind kind = given == null ? kind(field, value) : given;
    boolean isMark = kind == Kind.CHECK_MARK || kind == Kind.CIRCLE;
    if (field.isButton() != isMark) {
      json.report(ProblemCodes.FORM_FIELD_KIND, "kind", value.name());
      return;
    }
    String chosen = state == null && field.states().size() == 1 ? field.states().get(0) : state;
    if (field.isButton() && (chosen == null || !field.states().contains(chosen))) {
      json.report(
          ProblemCodes.ACRO_FIELD_STATE, "state", acroField, String.join(", ", field.states()));
      return;
    }
    List<OfficialField.Widget> widgets =
        field.widgets().stream()
            .filter(w -> !field.isButton() || w.state().equals(chosen))
            .toList();
    if (widgets.stream().noneMatch(place::agrees)) {
      json.report(ProblemCodes.ACRO_FIELD_PLACE, "", acroField);
      return;
    }
    if (widgets.stream().noneMatch(w -> isInside(w.box(), sheet(w.page()), SAME_PLACE))) {
      json.report(ProblemCodes.FORM_FIELD_OUTSIDE_PAGE, "", value.name());
      return;
    }
    Integer count = boxes == null && field.boxes() > 0 ? (Integer) field.boxes() : boxes;
    for (OfficialField.Widget widget : widgets) {
      double room = Units.pt(widget.box().height()) * TYPE_OF_HEIGHT;
      double natural = field.size() > 0 ? field.size() : naturalSize(kind, widget.box(), look);
      boolean isLine = kind != Kind.MULTILINE && !field.isButton() && !look.isVertical();
      double points =
          size != null
              ? size
              : isLine ? Math.max(MIN_SIZE, Math.min(natural, room)) : Math.max(MIN_SIZE, natural);
      Align side = look.align() == null && kind != Kind.DIGIT_BOXES ? field.align() : look.align();
      Look own = look.in(acroField, chosen, side, Math.min(Fit.FLOOR, points));
      add(
          json,
          new FormField(value, widget.page(), widget.box(), kind, count(count), points, own),
          count);
    }
  }

  private static int count(@Nullable Integer boxes) {
    return boxes == null ? 0 : boxes;
  }

  private static Kind kind(OfficialField field, FormValue value) {
    if (field.isButton()) {
      return Kind.CHECK_MARK;
    }
    if (value.kind() == FormValue.Kind.DATE) {
      return Kind.ERA_DATE;
    }
    return field.boxes() > 0 ? Kind.DIGIT_BOXES : field.isMultiline() ? Kind.MULTILINE : Kind.TEXT;
  }

  private void add(JsonObject json, FormField field, @Nullable Integer boxes) {
    String name = field.value().name();
    if (!suits(field.value(), field.kind())) {
      json.report(ProblemCodes.FORM_FIELD_KIND, "kind", name);
      return;
    }
    FormField whole = field;
    if (field.kind() == Kind.DIGIT_BOXES) {
      if (boxes == null) {
        json.report(ProblemCodes.REQUIRED, "boxes");
        return;
      }
      int needed = SHORTEST.getOrDefault(name, 1);
      if (boxes < needed) {
        json.report(
            ProblemCodes.FORM_FIELD_TOO_FEW_BOXES,
            "boxes",
            name,
            String.valueOf(boxes),
            String.valueOf(needed));
        return;
      }
      whole = withGap(json, field);
    } else if (!field.look().gaps().isEmpty()) {
      json.report(ProblemCodes.FORM_FIELD_GAPS, "gaps", name);
    }
    requireHeight(json, field);
    placed.add(whole, json.path());
  }

  /** Gaps of which no width is given are half a box wide. */
  private static FormField withGap(JsonObject json, FormField field) {
    Look look = field.look();
    int count = look.gaps().size();
    double gap = look.gap() > 0 ? look.gap() : field.box().width() / (2 * field.boxes() + count);
    int before = 0;
    boolean isRight = gap * count <= field.box().width() - NARROWEST_BOX * field.boxes();
    for (int after : look.gaps()) {
      isRight &= after > before && after < field.boxes();
      before = after;
    }
    if (count > 0 && !isRight) {
      json.report(ProblemCodes.FORM_FIELD_GAPS, "gaps", field.value().name());
    }
    return field.look(look.gap(count == 0 ? 0 : gap));
  }

  /** A line of text is as high as its type size at least; in vertical writing a column as wide. */
  private static void requireHeight(JsonObject json, FormField field) {
    if (field.kind() == Kind.CIRCLE) {
      return;
    }
    Box box = field.box();
    double room = field.look().isVertical() ? box.width() : box.height();
    double least =
        field.kind() == Kind.CHECK_MARK ? field.size() : Math.min(field.size(), floor(field));
    double height = Units.mm(least);
    if (room < height - TOLERANCE) {
      String needed = BigDecimal.valueOf(height).setScale(1, RoundingMode.CEILING).toPlainString();
      json.report(ProblemCodes.FORM_FIELD_TOO_LOW, "height", field.value().name(), needed);
    }
  }

  /** Digits keep their size; a text may become smaller. */
  private static double floor(FormField field) {
    return field.kind() == Kind.DIGIT_BOXES ? field.size() : field.look().floor();
  }

  private @Nullable PageSize sheet(int page) {
    if (official == null) {
      return page == 0 ? PageSize.A4 : null;
    }
    return page < official.pages() ? official.size(page) : null;
  }

  private static boolean isInside(Box box, @Nullable PageSize sheet, double slack) {
    return sheet != null
        && box.x() >= TOLERANCE - slack
        && box.y() >= TOLERANCE - slack
        && box.right() <= sheet.width() + slack
        && box.bottom() <= sheet.height() + slack;
  }

  private static boolean suits(FormValue value, Kind kind) {
    boolean isMark = kind == Kind.CHECK_MARK || kind == Kind.CIRCLE;
    return switch (value.kind()) {
      case ANSWER -> isMark;
      case DATE -> kind == Kind.ERA_DATE;
      case TEXT -> !isMark && kind != Kind.ERA_DATE;
    };
  }

  /** Returns the type size for a place without a given size. */
  private static double naturalSize(Kind kind, Box box, Look look) {
    double points = Units.pt(look.isVertical() ? box.width() : box.height());
    return switch (kind) {
      case CHECK_MARK -> Units.pt(Math.min(box.width(), box.height()));
      case DIGIT_BOXES -> Math.max(Fit.FLOOR, Math.min(20, points * 0.7));
      case MULTILINE -> 12;
      default -> Math.max(Fit.FLOOR, Math.min(16, points * 0.6));
    };
  }

  /** Reports places that overlap, that of the imprint too. */
  void checkOverlaps(@Nullable Imprint imprint, List<Problem> problems) {
    placed.checkOverlaps(official, imprint, problems);
  }
}
