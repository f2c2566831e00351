package io.github.minmome.cli.desk;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The answer to a request.
 *
 * @param status of HTTP
 * @param type the media type
 * @param body the bytes
 * @param headers further headers
 */
@SuppressWarnings("ArrayRecordComponent") // handed straight to the socket, never compared
record Answer(int status, String type, byte[] body, Map<String, String> headers) {
  static final String JSON = "application/json";
  static final String PROBLEM = "application/problem+json";
  static final String PDF = "application/pdf";
  static final String CSV = "text/csv;charset=utf-8";

  static Answer of(String type, byte[] body) {
    return new Answer(200, type, body, Map.of());
  }

  static Answer json(Object value) {
    return of(JSON, Json.write(value));
  }

  /** A paper, under a name for its kind that contains nothing personal. */
  static Answer pdf(String name, byte[] body) {
    return new Answer(
        200, PDF, body, Map.of("Content-Disposition", "inline; filename=\"" + name + ".pdf\""));
  }

  /** A refusal as RFC 9457 has it, with the problems of what was sent beside it. */
  static Answer refusal(Refusal refusal, Locale locale) {
    var message =
        new RefusalMessage(
            refusal.reason.status,
            refusal.reason.name(),
            refusal.reason.sentence(locale),
            ProblemMessage.of(refusal.problems, locale));
    return new Answer(refusal.reason.status, PROBLEM, Json.write(message), refusal.headers);
  }

  /** {@code application/problem+json}. */
  record RefusalMessage(int status, String code, String detail, List<ProblemMessage> problems) {}

  /** One problem of an application, as {@code minmome check --format json} has it. */
  record ProblemMessage(String path, String severity, String code, String message) {
    static List<ProblemMessage> of(List<Problem> problems, Locale locale) {
      ProblemText text = ProblemText.standard();
      return problems.stream()
          .map(
              p ->
                  new ProblemMessage(
                      p.path(), p.severity().name(), p.code(), text.sentence(p, locale)))
          .toList();
    }
  }
}
