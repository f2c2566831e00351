package io.github.minmome.cli.desk;

import io.github.minmome.application.Partner;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/desk}: who runs this desk, to be shown before anything is asked. */
final class DeskApi {
  /** What is answered; no partner if none was named at the start. */
  record Message(String version, @Nullable Partner partner) {}

  private DeskApi() {}

  static Route route(String version, @Nullable Partner partner) {
    Answer answer = Answer.json(new Message(version, partner));
    return Route.get(
        "/api/desk",
        request -> {
          request.query(Map.of());
          return answer;
        });
  }
}
