package io.github.minmome.cli.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Everything that the desk serves; {@code openapi.json} describes what begins with /api/. */
final class DeskRoutes {
  private DeskRoutes() {}

  static List<Route> of(Equipment equipment) throws IOException {
    var applications = new Applications(equipment);
    var routes = new ArrayList<Route>(Pages.routes());
    routes.add(DeskApi.route(equipment));
    routes.add(new HoursApi(equipment.clock()).route());
    routes.add(FieldsApi.route());
    routes.add(ClassifyApi.route());
    routes.addAll(TownApi.routes());
    routes.add(CheckApi.route(applications));
    routes.addAll(new PaperApi(equipment, applications).routes());
    routes.add(ImportApi.route());
    routes.addAll(new CountApi(equipment).routes());
    return List.copyOf(routes);
  }
}
