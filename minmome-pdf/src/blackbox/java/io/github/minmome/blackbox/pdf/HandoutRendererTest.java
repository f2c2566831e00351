package io.github.minmome.blackbox.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.minmome.blackbox.pdf.HandoutCases.Case;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.pdf.Handout;
import io.github.minmome.pdf.HandoutField;
import io.github.minmome.pdf.HandoutOptions;
import io.github.minmome.pdf.HandoutRenderer;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.ProblemText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    var letters = printed.letters();
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

  /** Blank, and for the police with every value. */
  static Stream<Arguments> printedCases() {
    return HandoutCases.all()
        .filter(printed -> !LeafletCases.PARTNER.equals(printed.partner()))
        .map(Arguments::of);
  }

  @Tag("conformance")
  @ParameterizedTest
  @MethodSource("printedCases")
  void paper_conforms(Case printed) {
    assertThat(Conformance.violations(printed.pdf())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void partner_isNamedOnEveryPaperForIt(Case printed) throws IOException {
    var text = Letter.text(printed.letters());
    for (PartnerImprint partner : List.of(LeafletCases.POLICE, LeafletCases.PARTNER)) {
      boolean isNamed = text.contains(partner.name().replace(" ", ""));
      assertThat(isNamed).isEqualTo(partner.equals(printed.partner()));
    }
  }

  @ParameterizedTest
  @MethodSource("printedCases")
  void text_hasAContrastOfSevenToOneOnItsGround(Case printed) throws IOException {
    assertThat(Contrasts.of(printed.pdf())).isNotEmpty().allMatch(contrast -> contrast >= 7);
  }

  @Test
  void options_takeTheDayPlaceAndTimeOfTheBooth() throws IOException {
    var ja = new Case(Handout.CIRCULAR, LeafletLanguage.JA, LeafletCases.POLICE);
    assertThat(Letter.text(ja.letters())).contains("2026年12月5日（土）", "10:00～15:00", "見本市中央公民館1階ロビー");
    var easy = new Case(Handout.CIRCULAR, LeafletLanguage.EASY_JA, LeafletCases.POLICE);
    assertThat(Letter.text(easy.letters())).contains("2026年12月5日（土曜日）", "いつか");
    var en = new Case(Handout.CIRCULAR, LeafletLanguage.EN, LeafletCases.POLICE);
    assertThat(Letter.text(en.letters())).contains("Saturday,5December2026");
    var circular = HandoutOptions.of(Handout.CIRCULAR, Samples.TODAY);
    for (String wrong : List.of("", "2026-02-30", "5日")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> circular.with(HandoutField.EVENT_DATE, wrong));
    }
    var tooLong = circular.with(HandoutField.EVENT_PLACE, "長".repeat(200));
    assertThat(HandoutRenderer.standard().check(tooLong))
        .extracting(Problem::path)
        .containsExactly("event-place");
  }

  @Test
  void check_charactersWithoutAFont_areReportedAtTheirOwnFields() {
    var partner =
        PartnerImprint.of("\uD868\uDED6").withDepartment("\uD868\uDED6").withPhone("\uD868\uDED6");
    var circular =
        HandoutOptions.of(Handout.CIRCULAR, Samples.TODAY)
            .partner(partner)
            .with(HandoutField.EVENT_TIME, "\uD868\uDED6")
            .with(HandoutField.EVENT_PLACE, "見本会館\n1階\uD868\uDED6");
    assertThat(HandoutRenderer.standard().check(circular))
        .filteredOn(Problem::isError)
        .extracting(Problem::path)
        .containsExactly(
            "partner.name", "partner.department", "partner.phone", "event-time", "event-place");
  }

  @ParameterizedTest
  @EnumSource(HandoutField.class)
  void label_isTheNameInProblems(HandoutField field) {
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      assertThat(ProblemText.standard().field(field.key(), locale))
          .isEqualTo(field.label(locale))
          .isNotEqualTo(field.key());
    }
  }

  /** A sheet that goes round has no place for the names of its readers. */
  @Test
  void circular_hasBlanksForTheBoothAlone() throws IOException {
    var given = new Case(Handout.CIRCULAR, LeafletLanguage.JA, LeafletCases.POLICE);
    var blank = new Case(Handout.CIRCULAR, LeafletLanguage.JA, null);
    assertThat(linesToWriteOn(blank)).isEqualTo(4);
    assertThat(linesToWriteOn(given)).isZero();
  }

  private static long linesToWriteOn(Case printed) throws IOException {
    return Drawn.of(printed.pdf()).shapes.stream()
        .filter(shape -> shape.height() < 0.1 && shape.width() > 40)
        .count();
  }

  @Test
  void circular_ofTheGuideIsPrinted() throws IOException {
    var out = new ByteArrayOutputStream();
    HandoutOptions options =
        HandoutOptions.of(Handout.CIRCULAR, LocalDate.of(2026, 12, 1))
            .with(HandoutField.EVENT_DATE, "2026-12-05")
            .with(HandoutField.EVENT_PLACE, "見本市中央公民館");
    HandoutRenderer.standard().render(options, out);
    assertThat(Letter.text(Letter.of(out.toByteArray()))).contains("見本市中央公民館");
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

  /** The lengths of docs/handouts.md. */
  @ParameterizedTest
  @EnumSource
  void names_ofTheDocumentedLengthFitInEveryLanguage(Handout handout) {
    for (LeafletLanguage language : handout.languages()) {
      int easy = handout == Handout.PHONE_STICKER ? 15 : 25;
      var name = "見".repeat(language == LeafletLanguage.EASY_JA ? easy : 40);
      var partner = PartnerImprint.of(name).withPhone("03-3100-0000");
      for (PartnerImprint.Role role : PartnerImprint.Role.values()) {
        var options = HandoutOptions.of(handout, Samples.TODAY).language(language);
        assertThat(HandoutRenderer.standard().check(options.partner(partner.withRole(role))))
            .as(language.tag())
            .isEmpty();
      }
    }
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
