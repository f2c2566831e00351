package io.github.minmome.cli.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The page and its files, read from the jar once, each under one address of its own. */
final class Pages {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String FONTS = "/io/github/minmome/pdf/internal/font/";

  /** Every module of the page's script. */
  private static final List<String> SCRIPTS =
      List.of(
          "desk",
          "words",
          "words-ja",
          "words-easy",
          "library-easy",
          "words-en",
          "api",
          "application",
          "dates",
          "dates-field",
          "digits",
          "number",
          "form",
          "kana",
          "suggestions",
          "steps",
          "trouble",
          "counts",
          "imports",
          "second-screen",
          "customer",
          "papers",
          "press",
          "leaflet",
          "idle",
          "view");

  private Pages() {}

  static List<Route> routes() throws IOException {
    var routes = new ArrayList<Route>();
    routes.add(file("/", HTML, "index.html"));
    routes.add(file("/view", HTML, "view.html"));
    routes.add(file("/desk.css", CSS, "desk.css"));
    routes.add(file("/view.css", CSS, "view.css"));
    routes.add(file("/icon.svg", "image/svg+xml", "icon.svg"));
    routes.add(file("/api/openapi.json", Answer.JSON, "openapi.json"));
    for (String script : SCRIPTS) {
      routes.add(file("/" + script + ".js", SCRIPT, script + ".js"));
    }
    // The papers' own typeface, which is made for readers with poor sight.
    routes.add(file("/regular.ttf", "font/ttf", FONTS + "BIZUDGothic-Regular.ttf"));
    routes.add(file("/bold.ttf", "font/ttf", FONTS + "BIZUDGothic-Bold.ttf"));
    return List.copyOf(routes);
  }

  private static Route file(String path, String type, String resource) throws IOException {
    try (InputStream in = Pages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + resource);
      }
      Answer answer = Answer.of(type, in.readAllBytes());
      return Route.get(path, request -> answer).withoutChoices();
    }
  }
}
