package io.github.minmome.pdf;

import io.github.minmome.json.internal.JsonDocument;
import io.github.minmome.json.internal.JsonObject;
import io.github.minmome.json.internal.JsonType;
import io.github.minmome.pdf.internal.document.OfficialPdf;
import io.github.minmome.pdf.internal.form.FormField;
import io.github.minmome.pdf.internal.form.Imprint;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
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
 * <p>{@code field} is the path of a property, such as {@code applicant.name}; a mark adds the
 * answer it is for, as {@code scope.OUTGOING_ONLY} or with {@code "value": "OUTGOING_ONLY"}. Parts
 * are {@code appliedOn.era}, {@code .eraName}, {@code .eraYear}, {@code .year}, {@code .month} and
 * {@code .day}, {@code lineNumber.area}, {@code .exchange} and {@code .subscriber} (those of {@code
 * applicant.contactPhone} too), {@code applicant.address.postalCode.first} and {@code .last},
 * {@code .family} and {@code .given} of names and kana, {@code applicant.address.prefecture} and
 * {@code .afterPrefecture}.
 *
 * <p>{@code "acroField"} in the place of a position fills the official form's own field of that
 * name; with {@code "keepFields": true} all of them stay editable. {@code size} sets the type size
 * in points, {@code mark} the mark of an answer (✓ レ ■ ○), {@code align}, {@code spacing} (mm
 * between characters), {@code vertical}, {@code gaps} and {@code gap} how text is set. {@code
 * imprint} places the line that names the form's source, or is false. On our own page ({@code
 * "official": null}) a field may have {@code "label"} for another label or {@code "drop": true}
 * instead of a place.
 *
 * <p>Immutable and safe for any number of threads.
 *
 * @since 0.1.0
 */
public final class FormProfile {
  /** The greatest length that a profile may have, in millimetres. */
  static final double MAX_LENGTH = 2000;

  private final @Nullable OfficialPdf official;
  private final @Nullable String officialName;
  private final String source;
  private final @Nullable LocalDate confirmedOn;
  private final boolean keepsFields;
  private final @Nullable Imprint imprint;
  private final List<FormField> fields;
  private final Map<String, String> labels;
  private final List<String> dropped;

  private FormProfile(Draft draft) {
    official = draft.official;
    officialName = draft.officialName;
    source = draft.source;
    confirmedOn = draft.confirmedOn;
    keepsFields = draft.keepsFields;
    imprint = draft.imprint;
    fields = List.copyOf(draft.fields);
    labels = Map.copyOf(draft.labels);
    dropped = List.copyOf(draft.dropped);
  }

  /** What has been read so far. */
  private static final class Draft {
    @Nullable OfficialPdf official;
    @Nullable String officialName;
    String source = "";
    @Nullable LocalDate confirmedOn;
    boolean keepsFields;
    @Nullable Imprint imprint;
    final List<FormField> fields = new ArrayList<>();
    final Map<String, String> labels = new HashMap<>();
    final List<String> dropped = new ArrayList<>();
  }

  /**
   * Reads a profile, and the official PDF that it names from beside it.
   *
   * @return the profile, or none and every problem: unknown names, fields outside their page or
   *     overlapping, a PDF that is missing, encrypted, an XFA form or damaged
   * @throws IOException when the profile or the PDF exists and cannot be read
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
    /** Returns the file of a name in a profile, or null when there is none. */
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
    boolean isAccepted = !Problem.anyErrorIn(all);
    return new Reading<>(draft != null && isAccepted ? new FormProfile(draft) : null, all);
  }

  /**
   * Returns a profile to start from: the form fields of an official PDF with their names, kinds and
   * places, each with an empty {@code field} to fill in. Fields that stay empty are not filled.
   * {@code source} and {@code confirmedOn} are left empty: a person has to write where the form
   * comes from.
   *
   * @param official the official PDF
   * @param name what the profile calls it, a file beside the profile
   * @return the profile as JSON, or none and the problems of the PDF
   */
  public static Reading<String> skeleton(byte[] official, String name) {
    Reading<OfficialPdf> reading = OfficialPdf.read(official);
    OfficialPdf pdf = reading.value();
    if (pdf == null) {
      return new Reading<>(null, reading.problems());
    }
    return new Reading<>(ProfileSkeleton.of(pdf, name), reading.problems());
  }

  private static Draft draft(JsonObject json, OfficialSource files, List<Problem> problems) {
    var draft = new Draft();
    String official = json.text("official");
    draft.officialName = official;
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
    var reader = new FieldReader(draft.official, official == null);
    for (JsonObject field : json.objects("fields")) {
      reader.read(field);
    }
    if (official != null) {
      draft.keepsFields = Boolean.TRUE.equals(json.bool("keepFields"));
      draft.imprint = imprint(json, draft);
    }
    reader.checkOverlaps(draft.imprint, problems);
    draft.fields.addAll(reader.fields());
    draft.labels.putAll(reader.labels());
    draft.dropped.addAll(reader.dropped());
    return draft;
  }

  /** Where the form comes from is printed, or null when the profile leaves it off. */
  private static @Nullable Imprint imprint(JsonObject json, Draft draft) {
    OfficialPdf official = draft.official;
    if (json.type("imprint") == JsonType.BOOLEAN) {
      if (Boolean.TRUE.equals(json.bool("imprint"))) {
        json.report(ProblemCodes.JSON_TYPE, "imprint", "false or an object");
      }
      return null;
    }
    JsonObject place = json.object("imprint");
    String text = Imprint.text(draft.source, draft.confirmedOn);
    if (place == null) {
      return official == null ? null : Imprint.standard(official, text);
    }
    place.require("page", "x", "y", "width");
    Integer page = place.integer("page", 1, 1000);
    Double x = place.number("x", -MAX_LENGTH, MAX_LENGTH);
    Double y = place.number("y", -MAX_LENGTH, MAX_LENGTH);
    Double width = place.number("width", 10, MAX_LENGTH);
    if (official == null || page == null || x == null || y == null || width == null) {
      return null;
    }
    var imprint = new Imprint(page - 1, x, y, width, text);
    if (page > official.pages() || !imprint.isInside(official.size(page - 1))) {
      place.report(ProblemCodes.FORM_FIELD_OUTSIDE_PAGE, "", "imprint");
    }
    return imprint;
  }

  /** Returns how many pages each application takes: all those of the official PDF, or our one. */
  public int pages() {
    return official == null ? 1 : official.pages();
  }

  /**
   * Returns the name of the official PDF as the profile gives it, a file beside the profile, or
   * null when it changes the library's own layout.
   */
  public @Nullable String officialName() {
    return officialName;
  }

  /** Returns where the official PDF comes from, empty when it is not given. */
  public String source() {
    return source;
  }

  /** Returns when a person confirmed that it is the valid one, or null. */
  public @Nullable LocalDate confirmedOn() {
    return confirmedOn;
  }

  @Nullable OfficialPdf official() {
    return official;
  }

  boolean keepsFields() {
    return keepsFields;
  }

  @Nullable Imprint imprint() {
    return imprint;
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
