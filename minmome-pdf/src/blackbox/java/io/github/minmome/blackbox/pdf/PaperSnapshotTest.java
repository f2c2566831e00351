package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.EnvelopeRenderer;
import io.github.minmome.pdf.HandoutRenderer;
import io.github.minmome.pdf.KitOptions;
import io.github.minmome.pdf.KitRenderer;
import io.github.minmome.pdf.LeafletOptions;
import io.github.minmome.pdf.LeafletOptions.Variant;
import io.github.minmome.pdf.LeafletRenderer;
import io.github.minmome.pdf.OutreachReportRenderer;
import io.github.minmome.pdf.TakeHomeRenderer;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each paper is laid out as its snapshot in {@code src/blackbox/resources/snapshots} describes:
 * where each text and shape is, and how it is tagged. A changed layout shows as changed lines.
 *
 * <p>After an intended change, look at the paper, then write the snapshots anew: {@code
 * ACCEPT_SNAPSHOTS=true mvn -pl minmome-pdf -am test -Dtest=PaperSnapshotTest
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class PaperSnapshotTest {
  private static final Path SNAPSHOTS = Path.of("src/blackbox/resources/snapshots");

  private interface Printing {
    void print(OutputStream out) throws IOException;
  }

  private static Map<String, Printing> papers() {
    var papers = new LinkedHashMap<String, Printing>();
    var form = ApplicationFormRenderer.standard();
    papers.put("form", out -> form.render(Specimens.named(Specimens.HARD_NAME), out));
    papers.put("forms", out -> form.renderAll(List.of(Specimens.full(), Specimens.full()), out));
    papers.put("form-blank", out -> form.renderBlank(1, out));
    papers.put("form-grid", form::renderGrid);
    papers.put("form-fillable", form::renderFillable);
    var envelopes = EnvelopeRenderer.builder().today(Samples.TODAY);
    papers.put("envelope", envelopes.build()::render);
    var stamped = envelopes.profile(Samples.stamped()).build();
    papers.put("envelope-sender", out -> stamped.renderAll(List.of(Samples.application()), out));
    papers.put("envelope-paid", envelopes.profile(Samples.receiverPaid()).build()::render);
    var across = envelopes.writing(EnvelopeRenderer.Writing.HORIZONTAL).build();
    papers.put("envelope-horizontal", out -> across.renderAll(List.of(Samples.application()), out));
    envelopes.writing(null);
    papers.put("envelope-n3", envelopes.shape(EnvelopeRenderer.Shape.N3).build()::render);
    papers.put("envelope-k2", envelopes.shape(EnvelopeRenderer.Shape.K2).build()::render);
    papers.put("label", envelopes.shape(EnvelopeRenderer.Shape.LABEL).build()::render);
    papers.put("takehome", out -> TakeHomeRenderer.standard().render(Samples.application(), out));
    for (LeafletLanguage language : LeafletLanguage.values()) {
      var plain = Leaflet.builder(Samples.TODAY).language(language).build();
      papers.put("leaflet-" + language.tag(), leaflet(LeafletOptions.of(plain)));
      var handedOut = LeafletOptions.of(handedOut().language(language).build());
      papers.put("poster-" + language.tag(), leaflet(handedOut.variant(Variant.POSTER)));
      papers.put("poster-a4-" + language.tag(), leaflet(handedOut.variant(Variant.POSTER_A4)));
      papers.put("counter-" + language.tag(), leaflet(handedOut.variant(Variant.COUNTER)));
    }
    for (Audience audience : List.of(Audience.OLDER, Audience.YOUNG)) {
      var leaflet = handedOut().audience(audience).build();
      var name = "leaflet-" + audience.name().toLowerCase(Locale.ROOT);
      papers.put(name, out -> leaflet(LeafletOptions.of(leaflet).logo(Samples.logo())).print(out));
    }
    var mono = LeafletOptions.of(handedOut().build()).ink(LeafletOptions.Ink.MONO);
    papers.put("leaflet-mono", leaflet(mono));
    var lapsed = Leaflet.builder(LocalDate.of(2027, 4, 1)).statistics(List.of()).build();
    papers.put("leaflet-lapsed", leaflet(LeafletOptions.of(lapsed)));
    papers.put(
        "outreach", out -> OutreachReportRenderer.standard().render(Samples.outreachReport(), out));
    HandoutCases.blank().forEach(blank -> papers.put(blank.name(), handout(blank)));
    papers.put(
        "kit",
        out ->
            KitRenderer.standard()
                .render(List.of(Samples.application()), KitOptions.of(Samples.TODAY), out));
    return papers;
  }

  private static Leaflet.Builder handedOut() {
    return Leaflet.builder(Samples.TODAY).partner(LeafletCases.PARTNER);
  }

  private static Printing leaflet(LeafletOptions options) {
    return out -> LeafletRenderer.standard().render(options, out);
  }

  /** Prints the handout anew each time, unlike its {@code pdf()}. */
  private static Printing handout(HandoutCases.Case blank) {
    return out -> HandoutRenderer.standard().render(blank.options(), out);
  }

  static Stream<Arguments> namedPapers() {
    return papers().entrySet().stream()
        .map(paper -> Arguments.of(paper.getKey(), paper.getValue()));
  }

  private static byte[] printed(Printing paper) throws IOException {
    var out = new ByteArrayOutputStream();
    paper.print(out);
    return out.toByteArray();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("namedPapers")
  void layout_isThatOfTheSnapshot(String name, Printing paper) throws IOException {
    var snapshot = SNAPSHOTS.resolve(name + ".txt");
    var now = String.join("\n", PaperSnapshot.of(printed(paper))) + "\n";
    if ("true".equals(System.getenv("ACCEPT_SNAPSHOTS"))) {
      Files.createDirectories(SNAPSHOTS);
      Files.writeString(snapshot, now);
    }
    assertThat(snapshot).as("see docs/testing.md to accept it").hasContent(now);
  }

  @Test
  void snapshots_areThoseOfThesePapersAlone() throws IOException {
    try (var files = Files.list(SNAPSHOTS)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
          .containsExactlyInAnyOrderElementsOf(papers().keySet());
    }
  }

  /**
   * What is nearer to an edge is not printed by every office printer. The grid alone, a help for
   * profiles on a screen, covers all of its page.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("namedPapers")
  void marks_areAtLeastSixMillimetresFromTheEdges(String name, Printing paper) throws IOException {
    assumeThat(name).isNotEqualTo("form-grid");
    assertThat(Extent.margins(printed(paper)))
        .isNotEmpty()
        .allSatisfy(margin -> assertThat(margin).isGreaterThanOrEqualTo(6));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("namedPapers")
  void bytes_inAnotherLocaleAndZone_areTheSame(String name, Printing paper) throws IOException {
    byte[] usual = printed(paper);
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(printed(papers().get(name))).isEqualTo(usual);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void snapshot_showsOneOtherCharacter() throws IOException {
    var form = ApplicationFormRenderer.standard();
    var one = PaperSnapshot.of(printed(out -> form.render(Specimens.named("見本 太郎"), out)));
    var other = PaperSnapshot.of(printed(out -> form.render(Specimens.named("見本 大郎"), out)));
    assertThat(one)
        .filteredOn(line -> !other.contains(line))
        .singleElement()
        .asString()
        .contains("太郎");
  }
}
