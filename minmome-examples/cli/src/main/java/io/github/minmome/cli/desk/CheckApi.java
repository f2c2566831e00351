package io.github.minmome.cli.desk;

import io.github.minmome.cli.desk.DeskServer.ProblemMessage;
import java.util.List;

/** {@code POST /api/check}: every problem of an application, as it is being typed. */
final class CheckApi {
  /** What is answered. */
  record Message(boolean accepted, List<ProblemMessage> problems) {}

  private CheckApi() {}

  static Route route(Applications applications) {
    return Route.post(
        "/api/check",
        request -> {
          Applications.Checked checked =
              applications.read(request, request.query(Applications.UNDATED));
          return Answer.json(
              new Message(
                  checked.accepted(), ProblemMessage.of(checked.problems(), request.locale())));
        });
  }
}
