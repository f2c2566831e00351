package io.github.minmome.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.pdf.HandoutCases.Case;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers for partners. */
final class HandoutRendererTest {
  private static final double ROUNDING = 0.02;

  static Stream<Arguments> cases() {
    return HandoutCases.arguments();
  }

  @ParameterizedTest
  @EnumSource
  void everyHandout_isInJapaneseAndInEasyJapanese(Handout handout) {
    assertThat(handout.languages()).contains(LeafletLanguage.JA, LeafletLanguage.EASY_JA);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void text_isLargeEnoughAndOverlapsNothing(Case printed) throws IOException {
    var letters = Letter.of(printed.pdf());
    assertThat(letters)
        .filteredOn(letter -> !letter.isArtifact())
        .allMatch(letter -> letter.size() >= 10.5 - ROUNDING)
        .anyMatch(letter -> letter.size() >= 12);
    assertThat(letters)
        .filteredOn(Letter::isArtifact)
        .allMatch(letter -> letter.size() >= 8 - ROUNDING);
    assertThat(Layouts.faults(printed.pdf())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void marks_leaveSixMillimetresFreeAtEveryEdge(Case printed) throws IOException {
    assertThat(Extent.margins(printed.pdf())).isNotEmpty().allMatch(margin -> margin >= 5.9);
  }

  @Tag("conformance")
  @ParameterizedTest
  @MethodSource("cases")
  void paper_conforms(Case printed) {
    assertThat(Conformance.violations(printed.pdf())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void partner_isNamedOnEveryPaperForIt(Case printed) throws IOException {
    var text = Letter.text(Letter.of(printed.pdf()));
    for (PartnerImprint partner : List.of(LeafletCases.POLICE, LeafletCases.PARTNER)) {
      boolean isNamed = text.contains(partner.name().replace(" ", ""));
      assertThat(isNamed).isEqualTo(partner.equals(printed.partner()));
    }
  }

  @Test
  void options_refuseWhatTheHandoutHasNoPlaceFor() {
    var options = HandoutOptions.of(Handout.PHONE_STICKER, Samples.TODAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.with(HandoutField.EVENT_PLACE, "見本市公民館"));
  }

  @Test
  void prepare_reportsWhatIsTooLongOrCannotBePrinted() {
    var options = HandoutOptions.of(Handout.PHONE_STICKER, Samples.TODAY);
    var renderer = HandoutRenderer.standard();
    assertThat(renderer.check(options.partner(PartnerImprint.of("長".repeat(200)))))
        .extracting(Problem::code)
        .containsExactly(ProblemCodes.TEXT_DOES_NOT_FIT);
    assertThat(renderer.check(options.partner(PartnerImprint.of("\uDBFF\uDFFD"))))
        .extracting(Problem::code)
        .containsExactly(ProblemCodes.TEXT_UNPRINTABLE);
  }

  @Test
  void prepare_reportsALapsedNoticeAndPrintsTheHandout() {
    var later = HandoutOptions.of(Handout.PHONE_STICKER, LocalDate.of(2027, 4, 1));
    var paper = HandoutRenderer.standard().prepare(later);
    assertThat(paper.value()).isNotNull();
    assertThat(paper.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCodes.LEAFLET_LAPSED);
  }
}
