package io.github.minmome.cli.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.CheckedApplication;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.cli.desk.Answer.ProblemMessage;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.csv.ApplicationRows;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.postal.codes.JapanPost;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * {@code POST /api/check}: every problem of an application, as it is being typed; and {@code POST
 * /api/import}: the applications in a text that was pasted, or typed by a reader of 2D codes. The
 * desk's partner is put into each application.
 */
final class ApplicationApi {
  /** Whether the date is left blank for handwriting; a choice that may be in an address. */
  static final Map<String, Set<String>> UNDATED = Map.of("undated", Set.of("true", "false"));

  /** A household or a street, not an export; that is what the batch is for. */
  private static final int MAX_ROWS = 50;

  /**
   * The answer of the check.
   *
   * @param application as it will be printed, in the library's own JSON
   */
  record Checked(
      boolean accepted, @JsonRawValue String application, List<ProblemMessage> problems) {}

  /** A text to import. */
  record Text(@JsonProperty(required = true) String text) {}

  /** The answer of the import; problems are those of reading. */
  record Imported(List<Row> rows, List<ProblemMessage> problems) {}

  /**
   * One application of an import.
   *
   * @param application in the library's own JSON, as far as it could be read
   * @param unread cells without headings that were put nowhere
   */
  record Row(@JsonRawValue String application, int unread, List<ProblemMessage> problems) {}

  private final DeskSettings settings;

  ApplicationApi(DeskSettings settings) {
    this.settings = settings;
  }

  List<Route> routes() {
    return List.of(
        Route.post("/api/check", this::check),
        Route.post("/api/import", ApplicationApi::imported).withoutChoices());
  }

  private static Answer imported(Request request) throws Refusal, IOException {
    String text = Json.read(request.json(), Text.class).text().strip();
    Locale locale = request.locale();
    return Answer.json(text.startsWith("{") ? document(text, locale) : table(text, locale));
  }

  private Answer check(Request request) throws Refusal, IOException {
    CheckedApplication<?> checked = checked(request, request.query(UNDATED));
    SuspensionApplication printed = checked.application().orElseThrow();
    return Answer.json(
        new Checked(
            checked.accepted(),
            MinmomeJson.standard().writeApplication(printed),
            ProblemMessage.of(checked.problems(), request.locale())));
  }

  /** Returns the papers of the application of a request; refuses one that cannot be printed. */
  ApplicationPapers papers(Request request, Map<String, String> choices)
      throws Refusal, IOException {
    CheckedApplication<ApplicationPapers> checked = checked(request, choices);
    return checked
        .paper()
        .orElseThrow(() -> Refusal.of(Refusal.Reason.BODY_REJECTED, checked.problems()));
  }

  /** Reads and checks; what cannot be read as JSON at all is refused. */
  private CheckedApplication<ApplicationPapers> checked(
      Request request, Map<String, String> choices) throws Refusal, IOException {
    Reading<SuspensionApplication> reading = MinmomeJson.standard().readApplication(request.json());
    if (reading.value() == null) {
      throw Refusal.of(Refusal.Reason.BODY_MALFORMED, reading.problems());
    }
    return ApplicationIntake.builder()
        .today(settings.today())
        .partner(settings.partner())
        .postalCodes(JapanPost.table())
        .undated("true".equals(choices.get("undated")))
        .build(settings.papers()::prepare)
        .check(reading);
  }

  // ---- import: nothing is checked here that the check checks ----

  private static Imported document(String text, Locale locale) {
    Reading<SuspensionApplication> reading = MinmomeJson.standard().readApplication(text);
    if (reading.value() == null) {
      return new Imported(List.of(), ProblemMessage.of(reading.problems(), locale));
    }
    return new Imported(List.of(row(reading.value(), reading.problems(), locale)), List.of());
  }

  private static Row row(SuspensionApplication application, List<Problem> problems, Locale locale) {
    return new Row(
        MinmomeJson.standard().writeApplication(application),
        0,
        ProblemMessage.of(problems, locale));
  }

  /** Rows with their headings, or else without. */
  private static Imported table(String text, Locale locale) throws IOException {
    ApplicationRows rows =
        ApplicationCsv.builder()
            .charset(StandardCharsets.UTF_8)
            .build()
            .open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    var found = new ArrayList<Row>();
    if (rows.usable()) {
      for (ApplicationRow row : rows) {
        Reading<SuspensionApplication> reading = row.reading();
        if (reading.value() != null) {
          found.add(row(reading.value(), reading.problems(), locale));
        }
      }
      return firstOf(found, locale);
    }
    text.lines()
        .map(line -> PastedCells.of(List.of(line.split("\t", -1))))
        .filter(PastedCells::usable)
        .forEach(row -> found.add(new Row(row.json(), row.unread(), List.of())));
    if (found.isEmpty()) {
      var errors = rows.problems().stream().filter(Problem::isError).toList();
      return new Imported(List.of(), ProblemMessage.of(errors, locale));
    }
    return firstOf(found, locale);
  }

  /** Returns the rows up to the maximum, with a problem if there are more. */
  private static Imported firstOf(List<Row> found, Locale locale) {
    if (found.size() <= MAX_ROWS) {
      return new Imported(found, List.of());
    }
    String max = String.valueOf(MAX_ROWS);
    String more = String.valueOf(found.size() - MAX_ROWS);
    var leftOut = Problem.of(ProblemCodes.ROWS_LEFT_OUT, "", max, more);
    return new Imported(found.subList(0, MAX_ROWS), ProblemMessage.of(List.of(leftOut), locale));
  }
}
