package io.github.minmome.cli.desk;

import java.io.IOException;

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

  boolean isApi() {
    return path.startsWith("/api/");
  }
}
