package io.github.minmome.blackbox.pdf;

import static io.github.minmome.blackbox.pdf.LeafletCases.LONG;
import static io.github.minmome.blackbox.pdf.LeafletCases.PARTNER;
import static io.github.minmome.blackbox.pdf.LeafletCases.POLICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.blackbox.pdf.LeafletCases.Case;
import io.github.minmome.blackbox.pdf.LeafletCases.Edition;
import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.CrimeStatistic;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.pdf.LeafletOptions;
import io.github.minmome.pdf.LeafletOptions.Variant;
import io.github.minmome.pdf.LeafletRenderer;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The leaflet as PDF. */
final class LeafletRendererTest {
  static Stream<Arguments> all() {
    return Stream.of(Variant.values())
        .flatMap(
            variant ->
                Stream.of(LeafletLanguage.values())
                    .map(language -> Arguments.of(variant, language)));
  }

  @Tag("conformance")
  @ParameterizedTest
  @MethodSource("io.github.minmome.blackbox.pdf.LeafletCases#editions")
  void leaflet_conformsToArchivingAndAccessibility(Edition edition) throws IOException {
    for (Case leaflet : LeafletCases.of(edition)) {
      assertThat(Conformance.violations(leaflet.pdf())).as(leaflet.name()).isEmpty();
    }
    assertThat(Conformance.violations(LeafletCases.mono(edition))).as("%s mono", edition).isEmpty();
  }

  @Tag("pictures")
  @ParameterizedTest
  @MethodSource("all")
  void leaflet_textAndCodes_areReadByForeignReadersAt150Dpi(
      Variant variant, LeafletLanguage language) throws Exception {
    byte[] pdf = LeafletCases.of(new Edition(variant, language, Audience.EVERYONE)).get(2).pdf();
    assertThat(PdfBoxReader.text(pdf))
        .contains(
            "みんなでとめよう!!国際電話詐欺",
            "#みんとめ",
            "国際電話不取扱受付センター",
            "0120-210-364",
            "https://www.kokusai-teishi.com",
            PARTNER.name(),
            "#9110",
            "みんとめ")
        .contains(language == LeafletLanguage.EN ? "Do not answer" : "出ない")
        .contains(language == LeafletLanguage.EN ? "Do not call back" : "かけ直さない");
    assertThat(QrCodes.texts(PdfBoxReader.picture(pdf, 150)))
        .contains("https://www.kokusai-teishi.com");
  }

  @ParameterizedTest
  @MethodSource("io.github.minmome.blackbox.pdf.LeafletCases#editions")
  void leaflet_afterTheLapseWithoutFigures_fits(Edition edition) throws IOException {
    var leaflet =
        Leaflet.builder(LocalDate.of(2027, 4, 1))
            .language(edition.language())
            .audience(edition.audience())
            .statistics(List.of())
            .partner(PARTNER)
            .build();
    byte[] pdf = LeafletCases.print(LeafletOptions.of(leaflet).variant(edition.variant()));
    assertThat(Layouts.faults(pdf)).isEmpty();
  }

  @Tag("conformance")
  @Test
  void logo_isPrintedBesideTheImprintAndRefusedWithoutAName() throws IOException {
    var leaflet = Leaflet.builder(Samples.TODAY).partner(PARTNER).build();
    var out = new ByteArrayOutputStream();
    LeafletRenderer.standard().render(LeafletOptions.of(leaflet).logo(Samples.logo()), out);
    assertThat(Conformance.violations(out.toByteArray())).isEmpty();
    assertThat(Layouts.faults(out.toByteArray())).isEmpty();
    var logo = Samples.logo();
    var nameless = LeafletOptions.of(Samples.TODAY);
    assertThatThrownBy(() -> nameless.logo(logo)).isInstanceOf(IllegalArgumentException.class);
    var options = LeafletOptions.of(leaflet);
    assertThatThrownBy(() -> options.logo(new byte[] {1, 2, 3}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("all")
  void partner_nameWithParentheses_isPrintedAsGiven(Variant variant, LeafletLanguage language)
      throws IOException {
    var leaflet =
        Leaflet.builder(Samples.TODAY)
            .language(language)
            .partner(PartnerImprint.of("見本信用金庫（しんきん）"))
            .build();
    var out = new ByteArrayOutputStream();
    LeafletRenderer.standard().render(LeafletOptions.of(leaflet).variant(variant), out);
    assertThat(PdfBoxReader.text(out.toByteArray())).contains("見本信用金庫（しんきん）");
  }

  @Test
  void partner_withoutAFontOrTooLong_isRefusedBeforeTheFirstByte() {
    for (String name : List.of("見本\uE000", "見本信用金庫".repeat(200))) {
      var leaflet = Leaflet.builder(Samples.TODAY).partner(PartnerImprint.of(name)).build();
      var out = new ByteArrayOutputStream();
      assertThatThrownBy(() -> LeafletRenderer.standard().render(LeafletOptions.of(leaflet), out))
          .isInstanceOf(UnprintableException.class);
      assertThat(LeafletRenderer.standard().check(LeafletOptions.of(leaflet))).isNotEmpty();
      assertThat(out.size()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.minmome.blackbox.pdf.LeafletCases#editions")
  void requestedChart_isDrawn(Edition edition) {
    // Cards for older people in long words have no space for it on their back.
    boolean isCard =
        edition.variant() == Variant.COUNTER && edition.language() != LeafletLanguage.JA;
    List<String> permitted =
        isCard && edition.audience() == Audience.OLDER
            ? List.of(ProblemCodes.LEAFLET_CHART_LEFT_OUT)
            : List.of();
    for (PartnerImprint partner : new PartnerImprint[] {null, POLICE}) {
      var leaflet = edition.leaflet().partner(partner).statistics(CrimeStatistic.shipped()).build();
      var options = LeafletOptions.of(leaflet).variant(edition.variant());
      assertThat(LeafletRenderer.standard().check(options))
          .as("%s %s", edition, partner)
          .extracting(Problem::code)
          .isSubsetOf(permitted);
    }
    var cases = LeafletCases.of(edition);
    assertThat(cases.get(2).leaflet().isChartRequested()).isTrue();
    assertThat(cases.get(2).problems())
        .as(cases.get(2).name())
        .extracting(Problem::code)
        .isSubsetOf(permitted);
    var chart = cases.get(2).leaflet().chart().orElseThrow().title();
    assertThat(Letter.text(cases.get(2).text()).contains(PhraseLines.unspaced(chart.base())))
        .as(cases.get(2).name())
        .isEqualTo(cases.get(2).problems().isEmpty());
    assertThat(cases.get(0).leaflet().isChartRequested()).isFalse();
    assertThat(cases.get(0).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.github.minmome.blackbox.pdf.LeafletCases#editions")
  void requestedChart_besideALongName_isDrawnOrReported(Edition edition) {
    var leaflet = edition.leaflet().partner(LONG).statistics(CrimeStatistic.shipped()).build();
    var options = LeafletOptions.of(leaflet).variant(edition.variant());
    var paper = LeafletRenderer.standard().prepare(options);
    assertThat(paper.value()).isNotNull();
    boolean isRoomy = edition.variant() == Variant.A4 || edition.language() == LeafletLanguage.JA;
    assertThat(paper.problems())
        .extracting(Problem::code)
        .isSubsetOf(isRoomy ? List.of() : List.of(ProblemCodes.LEAFLET_CHART_LEFT_OUT));
  }
}
