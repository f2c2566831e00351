package io.github.minmome.cli.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Everything that the desk serves; {@code openapi.json} describes what begins with /api/. */
final class DeskRoutes {
  private DeskRoutes() {}

  static List<Route> of(DeskSettings settings) throws IOException {
    var applications = new ApplicationApi(settings);
    var routes = new ArrayList<Route>(Pages.routes());
    routes.addAll(InfoApi.routes(settings));
    routes.addAll(LookupApi.routes());
    routes.addAll(applications.routes());
    routes.addAll(new PaperApi(settings, applications).routes());
    routes.addAll(new CountApi(settings).routes());
    return List.copyOf(routes);
  }
}
