package io.github.minmome.cli.desk;

import io.github.minmome.application.Partner;
import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.EnvelopeRenderer;
import io.github.minmome.pdf.KitOptions;
import io.github.minmome.pdf.KitRenderer;
import io.github.minmome.pdf.LeafletOptions;
import io.github.minmome.pdf.LeafletRenderer;
import io.github.minmome.pdf.PreparedPaper;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/form} and the other papers: made in memory, from an application without errors.
 */
final class PaperApi {
  private static final Set<String> LANGUAGES =
      Stream.of(LeafletLanguage.values()).map(LeafletLanguage::tag).collect(Collectors.toSet());

  private static final Set<String> AUDIENCES = Set.of("everyone", "older", "young");
  private static final Set<String> INKS = Set.of("colour", "mono");
  private static final Set<String> BOOLEANS = Set.of("true", "false");

  private static final Map<String, Set<String>> LEAFLETS =
      Map.of(
          "language", LANGUAGES,
          "variant", Set.of("a4", "poster-a4", "poster", "counter"),
          "audience", AUDIENCES,
          "ink", INKS);

  private static final Map<String, Set<String>> KITS =
      Map.of(
          "undated", BOOLEANS,
          "duplex", BOOLEANS,
          "language", LANGUAGES,
          "audience", AUDIENCES,
          "ink", INKS);

  /** How a paper is made from those of an application and the choices in the address. */
  private interface Maker {
    PreparedPaper paper(ApplicationPapers papers, Map<String, String> wish) throws Refusal;
  }

  private final Equipment equipment;
  private final Applications applications;
  private final RenderQueue renders;
  private final LeafletRenderer leaflets;
  private final @Nullable KitRenderer kits;

  PaperApi(Equipment equipment, Applications applications) {
    this.equipment = equipment;
    this.applications = applications;
    this.renders = new RenderQueue(equipment.limits());
    this.leaflets = LeafletRenderer.builder().fonts(equipment.fonts()).build();
    this.kits =
        equipment.ownForm()
            ? null
            : KitRenderer.builder().fonts(equipment.fonts()).papers(equipment.papers()).build();
  }

  List<Route> routes() {
    var routes = new ArrayList<Route>();
    routes.add(paper("form", Applications.UNDATED, (papers, wish) -> papers.form()));
    routes.add(paper("takehome", Applications.UNDATED, (papers, wish) -> papers.takeHome()));
    routes.add(paper("envelope", Applications.UNDATED, (papers, wish) -> envelope(papers)));
    routes.add(leaflet());
    if (kits != null) {
      routes.add(paper("kit", KITS, (papers, wish) -> kit(kits, papers, wish)));
    }
    return routes;
  }

  private Route paper(String name, Map<String, Set<String>> choices, Maker maker) {
    return Route.post(
        "/api/" + name,
        request -> {
          Map<String, String> wish = request.query(choices);
          ApplicationPapers papers = applications.papers(request, wish);
          return Answer.pdf(
              name, renders.make(request.ticket(), out -> maker.paper(papers, wish).writeTo(out)));
        });
  }

  private PreparedPaper kit(
      KitRenderer renderer, ApplicationPapers papers, Map<String, String> wish) throws Refusal {
    KitOptions options =
        KitOptions.of(equipment.today())
            .leaflet(leaflet(wish))
            .envelope(addressee())
            .writing(equipment.writing())
            .duplex(!"false".equals(wish.get("duplex")));
    return printable(renderer.assemble(List.of(papers), options));
  }

  /** To a confirmed addressee or for handwriting, with the applicant as its sender. */
  private PreparedPaper envelope(ApplicationPapers papers) throws Refusal {
    EnvelopeRenderer renderer =
        EnvelopeRenderer.builder()
            .fonts(equipment.fonts())
            .profile(addressee())
            .writing(equipment.writing())
            .today(equipment.today())
            .build();
    return printable(renderer.prepareAll(List.of(papers.application())));
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

  private static PreparedPaper printable(Reading<PreparedPaper> reading) throws Refusal {
    return reading
        .optional()
        .orElseThrow(() -> Refusal.of(Refusal.Reason.BODY_REJECTED, reading.problems()));
  }

  private Route leaflet() {
    return Route.get(
        "/api/leaflet",
        request -> {
          Map<String, String> wish = request.query(LEAFLETS);
          return Answer.pdf(
              "leaflet",
              renders.make(
                  request.ticket(),
                  out -> printable(leaflets.prepare(leaflet(wish))).writeTo(out)));
        });
  }

  private LeafletOptions leaflet(Map<String, String> wish) {
    Partner partner = equipment.partner();
    String name = partner == null ? null : partner.name();
    Leaflet leaflet =
        Leaflet.builder(equipment.today())
            .language(LeafletLanguage.ofTag(wish.getOrDefault("language", "ja")).orElseThrow())
            .audience(Audience.valueOf(constant(wish, "audience", "everyone")))
            .partner(name == null || name.isBlank() ? null : PartnerImprint.of(name))
            .build();
    return LeafletOptions.of(leaflet)
        .variant(LeafletOptions.Variant.valueOf(constant(wish, "variant", "a4")))
        .ink(LeafletOptions.Ink.valueOf(constant(wish, "ink", "colour")));
  }

  /** Returns the name of the constant that a choice stands for: {@code poster-a4} is POSTER_A4. */
  private static String constant(Map<String, String> wish, String name, String otherwise) {
    return wish.getOrDefault(name, otherwise).replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
