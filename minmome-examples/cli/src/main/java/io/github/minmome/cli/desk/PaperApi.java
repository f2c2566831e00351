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

  private static final Set<String> AUDIENCES = words(Audience.values());
  private static final Set<String> INKS = words(LeafletOptions.Ink.values());
  private static final Set<String> BOOLEANS = Set.of("true", "false");

  private static final Map<String, Set<String>> LEAFLETS =
      Map.of(
          "language", LANGUAGES,
          "variant", words(LeafletOptions.Variant.values()),
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
    PreparedPaper paper(ApplicationPapers papers, Map<String, String> choices) throws Refusal;
  }

  private final DeskSettings settings;
  private final ApplicationApi applications;
  private final RenderQueue renders;
  private final LeafletRenderer leaflets;
  private final @Nullable KitRenderer kits;

  PaperApi(DeskSettings settings, ApplicationApi applications) {
    this.settings = settings;
    this.applications = applications;
    this.renders = new RenderQueue(settings.limits());
    this.leaflets = LeafletRenderer.builder().fonts(settings.fonts()).build();
    this.kits =
        settings.ownForm()
            ? null
            : KitRenderer.builder().fonts(settings.fonts()).papers(settings.papers()).build();
  }

  List<Route> routes() {
    var routes = new ArrayList<Route>();
    routes.add(paper("form", ApplicationApi.UNDATED, (papers, choices) -> papers.form()));
    routes.add(paper("takehome", ApplicationApi.UNDATED, (papers, choices) -> papers.takeHome()));
    routes.add(paper("envelope", ApplicationApi.UNDATED, (papers, choices) -> envelope(papers)));
    routes.add(leaflet());
    if (kits != null) {
      routes.add(paper("kit", KITS, (papers, choices) -> kit(kits, papers, choices)));
    }
    return routes;
  }

  private Route paper(String name, Map<String, Set<String>> allowed, Maker maker) {
    return Route.post(
        "/api/" + name,
        request -> {
          Map<String, String> choices = request.query(allowed);
          ApplicationPapers papers = applications.papers(request, choices);
          return Answer.pdf(
              name,
              renders.make(request.ticket(), out -> maker.paper(papers, choices).writeTo(out)));
        });
  }

  private PreparedPaper kit(
      KitRenderer renderer, ApplicationPapers papers, Map<String, String> choices) throws Refusal {
    KitOptions options =
        KitOptions.of(settings.today())
            .leaflet(leaflet(choices))
            .envelope(addressee())
            .writing(settings.writing())
            .duplex(!"false".equals(choices.get("duplex")));
    return printable(renderer.assemble(List.of(papers), options));
  }

  /** To a confirmed addressee or for handwriting, with the applicant as its sender. */
  private PreparedPaper envelope(ApplicationPapers papers) throws Refusal {
    EnvelopeRenderer renderer =
        EnvelopeRenderer.builder()
            .fonts(settings.fonts())
            .profile(addressee())
            .writing(settings.writing())
            .today(settings.today())
            .build();
    return printable(renderer.prepareAll(List.of(papers.application())));
  }

  /**
   * The addressee whose postage is valid today: a desk may stay open for longer than an approval.
   */
  private @Nullable EnvelopeProfile addressee() throws Refusal {
    EnvelopeProfile profile = settings.envelope();
    List<Problem> lapsed = profile == null ? List.of() : profile.problemsOn(settings.today());
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
          Map<String, String> choices = request.query(LEAFLETS);
          return Answer.pdf(
              "leaflet",
              renders.make(
                  request.ticket(),
                  out -> printable(leaflets.prepare(leaflet(choices))).writeTo(out)));
        });
  }

  private LeafletOptions leaflet(Map<String, String> choices) {
    Partner partner = settings.partner();
    String name = partner == null ? null : partner.name();
    Leaflet leaflet =
        Leaflet.builder(settings.today())
            .language(LeafletLanguage.ofTag(choices.getOrDefault("language", "ja")).orElseThrow())
            .audience(Audience.valueOf(constant(choices, "audience", "everyone")))
            .partner(name == null || name.isBlank() ? null : PartnerImprint.of(name))
            .build();
    return LeafletOptions.of(leaflet)
        .variant(LeafletOptions.Variant.valueOf(constant(choices, "variant", "a4")))
        .ink(LeafletOptions.Ink.valueOf(constant(choices, "ink", "colour")));
  }

  /** Returns the choices of some constants: POSTER_A4 is {@code poster-a4}. */
  private static Set<String> words(Enum<?>... constants) {
    return Stream.of(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the name of the constant of a choice: {@code poster-a4} is POSTER_A4. */
  private static String constant(Map<String, String> choices, String name, String otherwise) {
    return choices.getOrDefault(name, otherwise).replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
