package io.github.minmome.service;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.CheckedApplication;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.pdf.ApplicationPapersRenderer;
import io.github.minmome.pdf.KitOptions;
import io.github.minmome.pdf.KitRenderer;
import io.github.minmome.pdf.LeafletOptions;
import io.github.minmome.pdf.LeafletRenderer;
import io.github.minmome.pdf.PreparedPaper;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Applications checked and printed; nothing of them is kept. */
@RestController
final class ApplicationController {
  private static final ApplicationPapersRenderer PAPERS = ApplicationPapersRenderer.standard();
  private static final KitRenderer KITS = KitRenderer.builder().papers(PAPERS).build();

  private static final int MAX_LEAFLETS = 500;

  private final Clock clock;
  private final Settings settings;

  ApplicationController(Clock clock, Settings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  /** Applications for one event, in the order of printing. */
  record KitRequest(List<Reading<SuspensionApplication>> applications, Integer leaflets) {}

  /** Returns the verdict, of the JSON and by the rules; 200 also for what is rejected. */
  @PostMapping("/v1/check")
  Answer check(@RequestBody Reading<SuspensionApplication> given, Locale language) {
    var checked = intake().check(given);
    return Answer.of(checked.accepted(), checked.problems(), language);
  }

  @PostMapping("/v1/form")
  ResponseEntity<?> form(@RequestBody Reading<SuspensionApplication> given, Locale language)
      throws IOException {
    var checked = intake().check(given);
    return checked.accepted()
        ? pdf(checked.paper().orElseThrow().form())
        : rejected(checked.problems(), language);
  }

  @PostMapping("/v1/kit")
  ResponseEntity<?> kit(@RequestBody KitRequest request, Locale language) throws IOException {
    var given =
        request.applications() == null
            ? List.<Reading<SuspensionApplication>>of()
            : request.applications();
    int leaflets = request.leaflets() == null ? given.size() : request.leaflets();
    if (given.isEmpty()
        || given.size() > settings.maxApplications()
        || leaflets < 0
        || leaflets > MAX_LEAFLETS) {
      return ResponseEntity.status(422)
          .body(
              Answer.refused(
                  "KIT_SIZE",
                  language,
                  "申込みは1件から" + settings.maxApplications() + "件、リーフレットは" + MAX_LEAFLETS + "枚までです。",
                  "A kit has 1 to "
                      + settings.maxApplications()
                      + " applications and at most "
                      + MAX_LEAFLETS
                      + " leaflets."));
    }
    var papers = new ArrayList<ApplicationPapers>();
    var problems = new ArrayList<Problem>();
    for (int i = 0; i < given.size(); i++) {
      CheckedApplication<ApplicationPapers> checked = intake().check(given.get(i));
      checked.paper().ifPresent(papers::add);
      for (Problem problem : checked.rejections()) {
        problems.add(problem.withPathPrefix("applications[" + i + "]"));
      }
    }
    if (!problems.isEmpty()) {
      return rejected(problems, language);
    }
    var kit = KITS.assemble(papers, KitOptions.of(today()).leaflets(leaflets));
    return kit.accepted() ? pdf(kit.value()) : rejected(kit.problems(), language);
  }

  @GetMapping("/v1/leaflet")
  ResponseEntity<?> leaflet(
      @RequestParam(defaultValue = "JA") LeafletLanguage language,
      @RequestParam(defaultValue = "A4") LeafletOptions.Variant variant,
      Locale reader)
      throws IOException {
    Leaflet leaflet = Leaflet.builder(today()).language(language).build();
    var paper = LeafletRenderer.standard().prepare(LeafletOptions.of(leaflet).variant(variant));
    return paper.accepted() ? pdf(paper.value()) : rejected(paper.problems(), reader);
  }

  private ApplicationIntake<ApplicationPapers> intake() {
    return ApplicationIntake.builder().today(today()).build(PAPERS::prepare);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static ResponseEntity<?> rejected(List<Problem> problems, Locale language) {
    return ResponseEntity.status(422).body(Answer.of(false, problems, language));
  }

  private static ResponseEntity<byte[]> pdf(PreparedPaper paper) throws IOException {
    var out = new ByteArrayOutputStream();
    paper.writeTo(out);
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(out.toByteArray());
  }
}
