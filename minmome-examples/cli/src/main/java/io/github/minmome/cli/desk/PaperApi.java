package io.github.minmome.cli.desk;

import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.pdf.LeafletOptions;
import io.github.minmome.pdf.LeafletRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * {@code POST /api/form} and the other papers: made in memory, from an application without errors.
 */
final class PaperApi {
  private interface Renderer {
    void render(SuspensionApplication application, OutputStream out) throws IOException;
  }

  private static final Map<String, Set<String>> LEAFLETS =
      Map.of(
          "language", Set.of("ja", "en", "easy-ja"), "variant", Set.of("a4", "poster", "counter"));

  private final Equipment equipment;
  private final Applications applications;
  private final Renders renders;

  PaperApi(Equipment equipment, Applications applications) {
    this.equipment = equipment;
    this.applications = applications;
    this.renders = new Renders(equipment.limits());
  }

  List<Route> routes() {
    return List.of(paper("form", equipment.form()::render), envelope(), leaflet());
  }

  private Route paper(String name, Renderer renderer) {
    return Route.post(
        "/api/" + name,
        request -> {
          SuspensionApplication application = applications.accepted(request);
          return Answer.pdf(name, renders.make(out -> renderer.render(application, out)));
        });
  }

  /** For handwriting, or to a confirmed addressee; the same for everybody. */
  private Route envelope() {
    return Route.get(
        "/api/envelope",
        request -> {
          request.query(Map.of());
          return Answer.pdf("envelope", renders.make(equipment.envelope()::render));
        });
  }

  private Route leaflet() {
    return Route.get(
        "/api/leaflet",
        request -> {
          Map<String, String> wish = request.query(LEAFLETS);
          Partner partner = equipment.partner();
          String name = partner == null ? null : partner.name();
          Leaflet leaflet =
              Leaflet.builder(LocalDate.now(equipment.clock().withZone(ReceptionCentre.ZONE)))
                  .language(
                      LeafletLanguage.ofTag(wish.getOrDefault("language", "ja")).orElseThrow())
                  .partner(name == null || name.isBlank() ? null : PartnerImprint.of(name))
                  .build();
          String variant = wish.getOrDefault("variant", "a4").toUpperCase(Locale.ROOT);
          LeafletOptions options =
              LeafletOptions.of(leaflet).variant(LeafletOptions.Variant.valueOf(variant));
          return Answer.pdf(
              "leaflet", renders.make(out -> LeafletRenderer.standard().render(options, out)));
        });
  }
}
