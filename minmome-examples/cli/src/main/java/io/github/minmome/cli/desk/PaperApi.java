package io.github.minmome.cli.desk;

import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.EnvelopeRenderer;
import io.github.minmome.pdf.KitOptions;
import io.github.minmome.pdf.KitRenderer;
import io.github.minmome.pdf.LeafletOptions;
import io.github.minmome.pdf.LeafletRenderer;
import io.github.minmome.pdf.TakeHomeRenderer;
import io.github.minmome.pdf.TextDoesNotFitException;
import io.github.minmome.pdf.UnprintableTextException;
import io.github.minmome.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/form} and the other papers: made in memory, from an application without errors.
 */
final class PaperApi {
  private static final Map<String, Set<String>> LEAFLETS =
      Map.of(
          "language", Set.of("ja", "en", "easy-ja"), "variant", Set.of("a4", "poster", "counter"));

  private static final Map<String, Set<String>> KITS =
      Map.of(
          "undated", Set.of("true", "false"),
          "duplex", Set.of("true", "false"),
          "language", Set.of("ja", "en", "easy-ja"));

  /** How a paper is made from an application and the choices in the address. */
  private interface Maker {
    Renders.Paper paper(SuspensionApplication application, Map<String, String> wish) throws Refusal;
  }

  private final Equipment equipment;
  private final Applications applications;
  private final Renders renders;
  private final TakeHomeRenderer copies;
  private final LeafletRenderer leaflets;
  private final KitRenderer kits;

  PaperApi(Equipment equipment, Applications applications) {
    this.equipment = equipment;
    this.applications = applications;
    this.renders = new Renders(equipment.limits());
    this.copies = TakeHomeRenderer.withFonts(equipment.fonts());
    this.leaflets = LeafletRenderer.withFonts(equipment.fonts());
    this.kits = KitRenderer.withFonts(equipment.fonts());
  }

  List<Route> routes() {
    var routes = new ArrayList<Route>();
    routes.add(
        paper(
            "form",
            Applications.UNDATED,
            (application, wish) -> out -> equipment.form().render(application, out)));
    routes.add(
        paper(
            "takehome",
            Applications.UNDATED,
            (application, wish) -> out -> copies.render(application, out)));
    routes.add(envelope());
    routes.add(leaflet());
    if (!equipment.ownForm()) {
      routes.add(paper("kit", KITS, this::kit));
    }
    return routes;
  }

  private Route paper(String name, Map<String, Set<String>> choices, Maker maker) {
    return Route.post(
        "/api/" + name,
        request -> {
          Map<String, String> wish = request.query(choices);
          SuspensionApplication application = applications.accepted(request, wish);
          return Answer.pdf(name, made(maker.paper(application, wish)));
        });
  }

  private Renders.Paper kit(SuspensionApplication application, Map<String, String> wish)
      throws Refusal {
    KitOptions options =
        KitOptions.of(equipment.today())
            .leaflet(leaflet(wish))
            .envelope(addressee())
            .duplex(!"false".equals(wish.get("duplex")));
    return out -> kits.render(List.of(application), options, out);
  }

  /** For handwriting, or to a confirmed addressee; the same for everybody. */
  private Route envelope() {
    return Route.get(
        "/api/envelope",
        request -> {
          request.query(Map.of());
          EnvelopeRenderer renderer =
              EnvelopeRenderer.builder()
                  .fonts(equipment.fonts())
                  .profile(addressee())
                  .asOf(equipment.today())
                  .build();
          return Answer.pdf("envelope", made(renderer::render));
        });
  }

  /** The addressee whose postage holds today: a desk may stay open for longer than an approval. */
  private @Nullable EnvelopeProfile addressee() throws Refusal {
    EnvelopeProfile profile = equipment.envelope();
    List<Problem> lapsed = profile == null ? List.of() : profile.problemsOn(equipment.today());
    if (!lapsed.isEmpty()) {
      throw Refusal.of(Refusal.Reason.BODY_REJECTED, lapsed);
    }
    return profile;
  }

  private byte[] made(Renders.Paper paper) throws Refusal, IOException {
    try {
      return renders.make(paper);
    } catch (UnprintableTextException e) {
      throw Refusal.of(Refusal.Reason.BODY_REJECTED, List.of(e.problem()));
    } catch (TextDoesNotFitException e) {
      throw Refusal.of(Refusal.Reason.BODY_REJECTED, e.problems());
    }
  }

  private Route leaflet() {
    return Route.get(
        "/api/leaflet",
        request -> {
          Map<String, String> wish = request.query(LEAFLETS);
          return Answer.pdf("leaflet", made(out -> leaflets.render(leaflet(wish), out)));
        });
  }

  private LeafletOptions leaflet(Map<String, String> wish) {
    Partner partner = equipment.partner();
    String name = partner == null ? null : partner.name();
    Leaflet leaflet =
        Leaflet.builder(equipment.today())
            .language(LeafletLanguage.ofTag(wish.getOrDefault("language", "ja")).orElseThrow())
            .partner(name == null || name.isBlank() ? null : PartnerImprint.of(name))
            .build();
    String variant = wish.getOrDefault("variant", "a4").toUpperCase(Locale.ROOT);
    return LeafletOptions.of(leaflet).variant(LeafletOptions.Variant.valueOf(variant));
  }
}
