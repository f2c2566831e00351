package io.github.minmome.cli.desk;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.github.minmome.application.CheckedApplication;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.cli.desk.DeskServer.ProblemMessage;
import io.github.minmome.json.MinmomeJson;
import java.util.List;

/** {@code POST /api/check}: every problem of an application, as it is being typed. */
final class CheckApi {
  /**
   * What is answered.
   *
   * @param application as it will be printed, in the library's own JSON
   */
  record Message(
      boolean accepted, @JsonRawValue String application, List<ProblemMessage> problems) {}

  private CheckApi() {}

  static Route route(Applications applications) {
    return Route.post(
        "/api/check",
        request -> {
          CheckedApplication<?> checked =
              applications.checked(request, request.query(Applications.UNDATED));
          SuspensionApplication printed = checked.application().orElseThrow();
          return Answer.json(
              new Message(
                  checked.accepted(),
                  MinmomeJson.standard().writeApplication(printed),
                  ProblemMessage.of(checked.problems(), request.locale())));
        });
  }
}
