package io.github.minmome.pdf;

import io.github.minmome.json.JsonDocument;
import io.github.minmome.json.JsonObject;
import io.github.minmome.pdf.internal.document.OfficialPdf;
import io.github.minmome.pdf.internal.form.FormField;
import io.github.minmome.pdf.internal.form.FormValue;
import io.github.minmome.pdf.internal.page.Box;
import io.github.minmome.pdf.internal.page.PageSize;
import io.github.minmome.pdf.internal.page.Units;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import io.github.minmome.problem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of an application go: on the centre's official PDF, which is then printed as it
 * is and filled, or on our own page, where fields may move, get another label or be dropped.
 *
 * <p>A profile is data, in millimetres from the top left corner of the page as it is read:
 *
 * <pre>{@code
 * { "official": "form.pdf", "source": "…", "confirmedOn": "2026-11-24",
 *   "fields": [ { "field": "lineNumber", "page": 1, "x": 52.0, "y": 71.5, "width": 110,
 *                 "height": 9, "kind": "DIGIT_BOXES", "boxes": 11 } ] }
 * }</pre>
 *
 * <p>{@code field} is the path of a property, such as {@code applicant.name}; a check mark adds the
 * answer it stands for, as {@code scope.OUTGOING_ONLY} or with {@code "value": "OUTGOING_ONLY"}.
 * The parts of a date are {@code appliedOn.era}, {@code .year}, {@code .month} and {@code .day}.
 * {@code size} sets the type size in points. On our own page ({@code "official": null}) a field may
 * say {@code "label"} for another label or {@code "drop": true} instead of a place.
 *
 * <p>Immutable and safe for any number of threads.
 *
 * @since 0.1.0
 */
public final class FormProfile {
  private static final double TOUCH = 0.05;
  private static final double LARGEST = 2000;

  private final @Nullable OfficialPdf official;
  private final String source;
  private final @Nullable LocalDate confirmedOn;
  private final List<FormField> fields;
  private final Map<String, String> labels;
  private final List<String> dropped;

  private FormProfile(Draft draft) {
    official = draft.official;
    source = draft.source;
    confirmedOn = draft.confirmedOn;
    fields = List.copyOf(draft.fields);
    labels = Map.copyOf(draft.labels);
    dropped = List.copyOf(draft.dropped);
  }

  /** What has been read so far. */
  private static final class Draft {
    @Nullable OfficialPdf official;
    String source = "";
    @Nullable LocalDate confirmedOn;
    final List<FormField> fields = new ArrayList<>();
    final List<String> paths = new ArrayList<>();
    final Map<String, String> labels = new HashMap<>();
    final List<String> dropped = new ArrayList<>();
  }

  /**
   * Reads a profile, and the official PDF that it names from beside it.
   *
   * @return the profile, or none and every problem: unknown names, fields outside their page or
   *     overlapping, a PDF that is missing, encrypted, an XFA form or damaged
   * @throws IOException when the profile or the PDF is there and cannot be read
   */
  public static Reading<FormProfile> read(Path json) throws IOException {
    try {
      return read(Files.readAllBytes(json), name -> beside(json, name));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static byte @Nullable [] beside(Path json, String name) {
    try {
      return Files.readAllBytes(json.resolveSibling(name));
    } catch (NoSuchFileException | InvalidPathException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Finds the bytes of an official PDF.
   *
   * @since 0.1.0
   */
  @FunctionalInterface
  public interface OfficialSource {
    /** The file of a name in a profile, or null when there is none. */
    byte @Nullable [] find(String name);
  }

  /**
   * Reads a profile.
   *
   * @param json the profile as JSON in UTF-8
   * @param files finds the official PDF
   * @return the profile, or none and every problem
   */
  public static Reading<FormProfile> read(byte[] json, OfficialSource files) {
    var problems = new ArrayList<Problem>();
    Reading<Draft> reading = JsonDocument.read(json, object -> draft(object, files, problems));
    var all = new ArrayList<>(reading.problems());
    all.addAll(problems);
    Draft draft = reading.value();
    boolean isAccepted = all.stream().noneMatch(p -> p.severity() == Severity.ERROR);
    return new Reading<>(draft != null && isAccepted ? new FormProfile(draft) : null, all);
  }

  private static Draft draft(JsonObject json, OfficialSource files, List<Problem> problems) {
    var draft = new Draft();
    String official = json.text("official");
    if (official != null) {
      json.require("source", "confirmedOn", "fields");
      byte[] file = files.find(official);
      if (file == null) {
        json.report(ProblemCodes.OFFICIAL_PDF_MISSING, "official");
      } else {
        Reading<OfficialPdf> read = OfficialPdf.read(file);
        problems.addAll(read.problems());
        draft.official = read.value();
      }
    }
    String source = json.text("source");
    draft.source = source == null ? "" : source;
    draft.confirmedOn = json.date("confirmedOn");
    boolean isOwn = official == null;
    for (JsonObject field : json.objects("fields")) {
      readField(field, draft, isOwn);
    }
    checkOverlaps(draft, problems);
    return draft;
  }

  private static void readField(JsonObject json, Draft draft, boolean isOwn) {
    json.require("field");
    String name = json.text("field");
    String answer = json.text("value");
    String label = isOwn ? json.text("label") : null;
    boolean drop = isOwn && Boolean.TRUE.equals(json.bool("drop"));
    Integer page = json.integer("page", 1, 1000);
    Double x = json.number("x", -LARGEST, LARGEST);
    Double y = json.number("y", -LARGEST, LARGEST);
    Double width = json.number("width", 0.1, LARGEST);
    Double height = json.number("height", 0.1, LARGEST);
    FormField.Kind kind = json.word("kind", FormField.Kind.class);
    Integer boxes = json.integer("boxes", 1, 100);
    Double size = json.number("size", 10.5, 72);
    if (name == null) {
      return;
    }
    String path = answer == null ? name : name + "." + answer;
    if (label != null) {
      draft.labels.put(path, label);
    }
    if (drop) {
      draft.dropped.add(path);
    }
    if ((label != null || drop) && kind == null && x == null) {
      if (FormValue.names().stream().noneMatch(n -> n.equals(path) || n.startsWith(path + "."))) {
        json.report(ProblemCodes.FORM_FIELD_UNKNOWN, "field", path);
      }
      return;
    }
    FormValue value = FormValue.tryOf(path).orElse(null);
    if (value == null) {
      json.report(ProblemCodes.FORM_FIELD_UNKNOWN, "field", path);
      return;
    }
    json.require("page", "x", "y", "width", "height", "kind");
    if (page == null || x == null || y == null || width == null || height == null || kind == null) {
      return;
    }
    if (kind == FormField.Kind.DIGIT_BOXES) {
      json.require("boxes");
    }
    if (!suits(value, kind)) {
      json.report(ProblemCodes.FORM_FIELD_KIND, "kind", path);
      return;
    }
    var box = new Box(x, y, width, height);
    if (isOwn || draft.official != null) {
      PageSize sheet = sheet(draft.official, page - 1);
      if (sheet == null || !isInside(box, sheet)) {
        json.report(ProblemCodes.FORM_FIELD_OUTSIDE_PAGE, "", path);
        return;
      }
    }
    draft.fields.add(
        new FormField(
            value,
            page - 1,
            box,
            kind,
            boxes == null ? 0 : boxes,
            size == null ? naturalSize(kind, box) : size));
    draft.paths.add(json.path());
  }

  private static @Nullable PageSize sheet(@Nullable OfficialPdf official, int page) {
    if (official == null) {
      return page == 0 ? PageSize.A4 : null;
    }
    return page < official.pages() ? official.size(page) : null;
  }

  private static boolean isInside(Box box, PageSize sheet) {
    return box.x() >= 0
        && box.y() >= 0
        && box.right() <= sheet.width() + TOUCH
        && box.bottom() <= sheet.height() + TOUCH;
  }

  private static boolean suits(FormValue value, FormField.Kind kind) {
    return switch (value.kind()) {
      case ANSWER -> kind == FormField.Kind.CHECK_MARK;
      case DATE -> kind == FormField.Kind.ERA_DATE;
      case TEXT -> kind != FormField.Kind.CHECK_MARK && kind != FormField.Kind.ERA_DATE;
    };
  }

  /** The type size for a place of which nothing was said. */
  private static double naturalSize(FormField.Kind kind, Box box) {
    double points = Units.pt(box.height());
    return switch (kind) {
      case CHECK_MARK -> Units.pt(Math.min(box.width(), box.height()));
      case DIGIT_BOXES -> Math.max(10.5, Math.min(20, points * 0.7));
      case MULTILINE -> 12;
      default -> Math.max(10.5, Math.min(16, points * 0.6));
    };
  }

  private static void checkOverlaps(Draft draft, List<Problem> problems) {
    for (int i = 0; i < draft.fields.size(); i++) {
      for (int j = 0; j < i; j++) {
        FormField one = draft.fields.get(j);
        FormField other = draft.fields.get(i);
        if (one.page() == other.page() && overlap(one.box(), other.box())) {
          problems.add(
              Problem.of(
                  ProblemCodes.FORM_FIELDS_OVERLAP,
                  draft.paths.get(i),
                  other.value().name(),
                  one.value().name()));
        }
      }
    }
  }

  private static boolean overlap(Box a, Box b) {
    return a.x() + TOUCH < b.right()
        && b.x() + TOUCH < a.right()
        && a.y() + TOUCH < b.bottom()
        && b.y() + TOUCH < a.bottom();
  }

  /** How many pages each application takes: all those of the official PDF, or our one. */
  public int pages() {
    return official == null ? 1 : official.pages();
  }

  /** Where the official PDF comes from, empty when it is not said. */
  public String source() {
    return source;
  }

  /** When somebody made sure that it is the valid one, or null. */
  public @Nullable LocalDate confirmedOn() {
    return confirmedOn;
  }

  @Nullable OfficialPdf official() {
    return official;
  }

  List<FormField> fields() {
    return fields;
  }

  Map<String, String> labels() {
    return labels;
  }

  List<String> dropped() {
    return dropped;
  }
}
