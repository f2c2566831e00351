package io.github.minmome.cli.desk;

import java.io.IOException;
import java.util.Map;

/**
 * One address of the service and what it does.
 *
 * @param method GET, which serves HEAD too, or POST
 * @param path the whole path, compared as it is
 * @param action makes the answer
 */
record Route(String method, String path, Action action) {
  /** Answers a request. */
  interface Action {
    Answer answer(Request request) throws Refusal, IOException;
  }

  static Route get(String path, Action action) {
    return new Route("GET", path, action);
  }

  static Route post(String path, Action action) {
    return new Route("POST", path, action);
  }

  /** Returns the same, with every choice in the address refused before the action. */
  Route withoutChoices() {
    return new Route(
        method,
        path,
        request -> {
          request.query(Map.of());
          return action.answer(request);
        });
  }

  boolean isApi() {
    return path.startsWith("/api/");
  }
}
