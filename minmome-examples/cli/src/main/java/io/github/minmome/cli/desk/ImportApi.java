package io.github.minmome.cli.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.cli.desk.DeskServer.ProblemMessage;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.csv.ApplicationRows;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code POST /api/import}: the applications in a text that was pasted, or typed by a reader of 2D
 * codes: a {@code minmome/application/1} document, rows of a table with their headings, or rows
 * without. Nothing is checked here that {@code /api/check} checks.
 */
final class ImportApi {
  /** What is sent. */
  record Question(@JsonProperty(required = true) String text) {}

  /** What is answered; problems are those of reading. */
  record Message(List<Row> rows, List<ProblemMessage> problems) {}

  /**
   * One application.
   *
   * @param application in the library's own JSON, as far as it could be read
   * @param unread cells without headings that were put nowhere
   */
  record Row(@JsonRawValue String application, int unread, List<ProblemMessage> problems) {}

  /** A household or a street, not an export; that is what the batch is for. */
  private static final int MAX_ROWS = 50;

  private ImportApi() {}

  static Route route() {
    return Route.post(
        "/api/import",
        request -> {
          request.query(Map.of());
          String text = Json.read(request.json(), Question.class).text().strip();
          Locale locale = request.locale();
          return Answer.json(text.startsWith("{") ? document(text, locale) : table(text, locale));
        });
  }

  private static Message document(String text, Locale locale) {
    Reading<SuspensionApplication> reading = MinmomeJson.standard().readApplication(text);
    if (reading.value() == null) {
      return new Message(List.of(), ProblemMessage.of(reading.problems(), locale));
    }
    return new Message(List.of(row(reading.value(), reading.problems(), locale)), List.of());
  }

  private static Row row(SuspensionApplication application, List<Problem> problems, Locale locale) {
    return new Row(
        MinmomeJson.standard().writeApplication(application),
        0,
        ProblemMessage.of(problems, locale));
  }

  private static Message table(String text, Locale locale) throws IOException {
    ApplicationRows rows =
        ApplicationCsv.builder()
            .charset(StandardCharsets.UTF_8)
            .build()
            .open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    var found = new ArrayList<Row>();
    if (rows.usable()) {
      for (ApplicationRow row : rows) {
        Reading<SuspensionApplication> reading = row.reading();
        if (reading.value() != null && found.size() < MAX_ROWS) {
          found.add(row(reading.value(), reading.problems(), locale));
        }
      }
      return new Message(found, List.of());
    }
    text.lines()
        .limit(MAX_ROWS)
        .map(line -> PastedCells.of(List.of(line.split("\t", -1))))
        .filter(PastedCells::usable)
        .forEach(row -> found.add(new Row(row.json(), row.unread(), List.of())));
    List<Problem> errors =
        found.isEmpty() ? rows.problems().stream().filter(Problem::isError).toList() : List.of();
    return new Message(found, ProblemMessage.of(errors, locale));
  }
}
