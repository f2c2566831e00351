package io.github.minmome.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import io.github.minmome.problem.Severity;
import io.github.minmome.specimen.Specimens;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules on several fields, as one table of changes to a clean application. */
final class CrossFieldRulesTest {
  private static final ApplicationRules RULES = ApplicationRules.standard();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final ApplicationIntake<SuspensionApplication> INTAKE =
      ApplicationIntake.builder().today(TODAY).build();

  private static Arguments row(
      String reason, UnaryOperator<SuspensionApplication.Builder> change, String... problems) {
    return Arguments.of(reason, change, List.of(problems));
  }

  static Stream<Arguments> table() {
    return Stream.of(
        row("nothing is wrong", b -> b),
        // Required
        row("no number", b -> b.lineNumber(null), "lineNumber REQUIRED"),
        row("a blank number", b -> b.lineNumber(" 　"), "lineNumber REQUIRED"),
        row("no scope", b -> b.scope(null), "scope REQUIRED"),
        row(
            "no applicant",
            b -> b.applicant(null),
            "applicant.name REQUIRED",
            "applicant.address.text REQUIRED",
            "applicant.contactPhone CONTACT_PHONE_MISSING"),
        row(
            "an empty applicant",
            b -> b.applicantName("").address("　").contactPhone(" "),
            "applicant.name REQUIRED",
            "applicant.address.text REQUIRED",
            "applicant.contactPhone CONTACT_PHONE_MISSING"),
        row("no date", b -> b.appliedOn(null), "appliedOn REQUIRED"),
        // Dates
        row("today", b -> b.appliedOn(TODAY)),
        row("tomorrow", b -> b.appliedOn(TODAY.plusDays(1)), "appliedOn APPLIED_ON_FUTURE"),
        row("a year ago", b -> b.appliedOn(TODAY.minusYears(1))),
        row(
            "more than a year ago",
            b -> b.appliedOn(TODAY.minusYears(1).minusDays(1)),
            "appliedOn APPLIED_ON_OLD"),
        row(
            "the first day of the calendar",
            b -> b.appliedOn(LocalDate.of(1873, 1, 1)),
            "appliedOn APPLIED_ON_OLD"),
        row(
            "the day before it",
            b -> b.appliedOn(LocalDate.of(1872, 12, 31)),
            "appliedOn DATE_DOES_NOT_EXIST"),
        row(
            "a mistyped year",
            b -> b.appliedOn(LocalDate.of(26, 11, 24)),
            "appliedOn DATE_DOES_NOT_EXIST"),
        // What is applied for
        row(
            "incoming only is reported not to be offered",
            b -> b.scope(SuspensionScope.INCOMING_ONLY),
            "scope SCOPE_INCOMING_ONLY"),
        row(
            "outgoing only does not stop fraud calls",
            b -> b.scope(SuspensionScope.OUTGOING_ONLY),
            "scope SCOPE_OUTGOING_ONLY"),
        row(
            "outgoing only, of a carrier that the centre is reported to take",
            b -> b.scope(SuspensionScope.OUTGOING_ONLY).carrier("ＫＤＤＩ（001）"),
            "carrier OUTGOING_AT_CENTRE",
            "scope SCOPE_OUTGOING_ONLY"),
        row(
            "outgoing only, of NTT",
            b -> b.scope(SuspensionScope.OUTGOING_ONLY).carrier("ＮＴＴ東日本"),
            "carrier OUTGOING_SEPARATE_NTT",
            "scope SCOPE_OUTGOING_ONLY"),
        row(
            "NTT's outgoing calls need an application of their own",
            b -> b.carrier("NTT西日本"),
            "carrier OUTGOING_SEPARATE_NTT"),
        row("another carrier", b -> b.carrier("見本電話")),
        row("an unknown carrier is a legitimate answer", b -> b.carrier(null)),
        row("the carrier is not known", b -> b.carrier("わからない")),
        row(
            "an applicant who uses international calls loses them",
            b -> b.usesInternationalCalls(true),
            "usesInternationalCalls USES_INTERNATIONAL_CALLS"),
        row(
            "an applicant who did not answer may lose them",
            b -> b.usesInternationalCalls(null),
            "usesInternationalCalls INTERNATIONAL_CALLS_UNANSWERED"),
        // Lines
        row("a fixed line", b -> b.lineType(LineType.FIXED_LINE)),
        row("optical fibre", b -> b.lineType(LineType.HIKARI)),
        row("not known is a legitimate answer", b -> b.lineType(LineType.UNKNOWN)),
        row("nothing published", b -> b.lineType(LineType.ISDN), "lineType LINE_TYPE_ISDN"),
        row("nothing published", b -> b.lineType(LineType.CATV), "lineType LINE_TYPE_CATV"),
        row("nothing published", b -> b.lineType(LineType.DIRECT), "lineType LINE_TYPE_DIRECT"),
        row("nothing published", b -> b.lineType(LineType.OTHER), "lineType LINE_TYPE_OTHER"),
        // Ways to apply
        row(
            "by phone, from the line itself",
            b -> b.channel(Channel.PHONE),
            "channel CHANNEL_PHONE_FROM_LINE"),
        row(
            "on the web, with a password",
            b -> b.channel(Channel.WEB),
            "channel CHANNEL_WEB_PASSWORD"),
        row("by post", b -> b.channel(Channel.POST)),
        // Area code and address
        row(
            "Osaka's area code, Tokyo's address",
            b -> b.lineNumber("06-4100-0000"),
            "lineNumber PREFECTURE_MISMATCH"),
        row(
            "an address without its prefecture proves nothing",
            b ->
                b.lineNumber("06-4100-0000")
                    .applicantName("見本 太郎")
                    .address("千代田区霞が関1")
                    .contactPhone("06-4100-0000"),
            "applicant.address.text ADDRESS_WITHOUT_PREFECTURE"),
        row(
            "an address after its postal code",
            b ->
                b.lineNumber("06-4100-0000")
                    .applicantName("見本 太郎")
                    .address("〒100-0013 東京都千代田区")
                    .contactPhone("06-4100-0000"),
            "lineNumber PREFECTURE_MISMATCH"),
        row(
            "a mobile has no prefecture",
            b -> b.lineNumber("090-1234-5678"),
            "lineNumber LINE_NUMBER_MOBILE"),
        // Contract holders
        row(
            "the contract holder is the applicant, written with another space",
            b -> b.contractHolderName("見本　太郎").relation(Relation.SELF)),
        row("the applicant holds the contract", b -> b.relation(Relation.SELF)),
        row("not known is a legitimate answer", b -> b.relation(Relation.UNKNOWN)),
        row("a member of the family", b -> b.contractHolderName("見本 花子").relation(Relation.FAMILY)),
        row(
            "another person, not known how related",
            b -> b.contractHolderName("見本 花子").relation(Relation.UNKNOWN)),
        row(
            "another person, given as the same",
            b -> b.contractHolderName("見本 花子").relation(Relation.SELF),
            "relation RELATION_CONTRADICTS"),
        row(
            "another person, relation not given",
            b -> b.contractHolderName("見本 花子"),
            "relation RELATION_MISSING"),
        row("the same person, relation not given", b -> b.contractHolderName("見本太郎")),
        row(
            "family, but nobody named",
            b -> b.relation(Relation.FAMILY),
            "contractHolder.name CONTRACT_HOLDER_MISSING"),
        row(
            "somebody else, but only the furigana",
            b -> b.relation(Relation.OTHER).contractHolderName(" ").contractHolderKana("ミホン"),
            "contractHolder.name CONTRACT_HOLDER_MISSING"),
        row(
            "only the furigana",
            b -> b.contractHolderKana("ミホン"),
            "contractHolder.name CONTRACT_HOLDER_MISSING"),
        row("an empty contract holder", b -> b.contractHolderKana("")),
        // Companies
        row("a company", b -> b.applicantName("見本電機株式会社"), "applicant.name CORPORATE_LINE"),
        row("a company", b -> b.applicantName("㈱見本"), "applicant.name CORPORATE_LINE"),
        row("a company", b -> b.applicantName("(有)見本"), "applicant.name CORPORATE_LINE"),
        row("an association", b -> b.applicantName("見本農業協同組合"), "applicant.name CORPORATE_LINE"),
        row(
            "a company's contract",
            b -> b.contractHolderName("見本有限会社").relation(Relation.OTHER),
            "contractHolder.name CORPORATE_LINE"),
        // Partners
        row("a partner with a purpose", b -> b.partnerName("見本信用金庫").partnerPurpose("支援")),
        row(
            "a partner without a purpose",
            b -> b.partnerName("見本信用金庫").partnerPurpose(" ").partnerRetention("30日"),
            "partner.purpose PURPOSE_REQUIRED"),
        row("no partner's name", b -> b.partnerName("").partnerRetention("30日")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void check_everyProblem_isReportedInTheOrderOfTheFields(
      String reason, UnaryOperator<SuspensionApplication.Builder> change, List<String> problems) {
    var application = change.apply(Specimens.clean().toBuilder()).build();
    assertThat(RULES.check(application, CheckOptions.today(TODAY)))
        .extracting(problem -> problem.path() + " " + problem.code())
        .containsExactlyElementsOf(problems);
  }

  @Test
  void check_emptyApplication_reportsEverythingMissing() {
    assertThat(RULES.check(SuspensionApplication.builder().build()))
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .extracting(Problem::path)
        .containsExactly(
            "lineNumber", "scope", "applicant.name", "applicant.address.text", "appliedOn");
  }

  @Test
  void check_undated_doesNotReportTheMissingDate() {
    var undated = Specimens.clean().toBuilder().appliedOn(null).build();
    assertThat(RULES.check(undated, CheckOptions.standard().undated(true))).isEmpty();
    assertThat(RULES.check(undated, CheckOptions.today(TODAY).undated(true))).isEmpty();
    assertThat(RULES.check(undated, CheckOptions.standard().undated(true).undated(false)))
        .containsExactly(Problem.of(ProblemCodes.REQUIRED, "appliedOn"));
  }

  @Test
  void undated_withToday_stillComparesDates() {
    var future = Specimens.clean().toBuilder().appliedOn(TODAY.plusDays(1)).build();
    assertThat(RULES.check(future, CheckOptions.today(TODAY).undated(true)))
        .containsExactly(Problem.of(ProblemCodes.APPLIED_ON_FUTURE, "appliedOn"));
    assertThat(CheckOptions.today(TODAY).undated(true).today()).contains(TODAY);
    assertThat(CheckOptions.standard().today()).isEmpty();
  }

  @Test
  void check_withoutToday_acceptsAnyDateOfTheCalendar() {
    var far = Specimens.clean().toBuilder().appliedOn(LocalDate.of(2999, 1, 1)).build();
    assertThat(RULES.check(far)).isEmpty();
    assertThat(
            RULES.check(Specimens.clean().toBuilder().appliedOn(LocalDate.of(1873, 1, 1)).build()))
        .isEmpty();
  }

  @Test
  void check_unreadableValue_isNotAlsoMissing() {
    var unreadable = Problem.of(ProblemCodes.WORD_UNKNOWN, "scope", "発着信");
    var wrongType = Problem.of(ProblemCodes.WORD_UNKNOWN, "applicant.address");
    var application =
        Specimens.clean().toBuilder().scope(null).lineNumber(null).address(null).build();
    var reading = new Reading<>(application, List.of(wrongType, unreadable));
    assertThat(INTAKE.check(reading).problems())
        .containsExactly(Problem.of(ProblemCodes.REQUIRED, "lineNumber"), unreadable, wrongType);
  }

  @Test
  void readingWithoutAValue_hasItsOwnProblemsAlone() {
    var problem = Problem.of(ProblemCodes.WORD_UNKNOWN, "");
    assertThat(INTAKE.check(Reading.failed(problem)).problems()).containsExactly(problem);
  }

  @Test
  void check_noteOfTheReading_hidesNothing() {
    var note = Problem.of("X", Severity.NOTE, "lineNumber");
    var reading =
        new Reading<>(Specimens.clean().toBuilder().lineNumber(null).build(), List.of(note));
    assertThat(INTAKE.check(reading).problems())
        .containsExactly(note, Problem.of(ProblemCodes.REQUIRED, "lineNumber"));
  }

  @Test
  void report_namesRulesAndTablesItWasMadeWith() {
    var report = INTAKE.check(Specimens.clean()).report();
    assertThat(report.accepted()).isTrue();
    assertThat(report.problems()).isEmpty();
    assertThat(report.versions()).isEqualTo(Versions.current());
    assertThat(report.versions().numberingPlan()).isNotEmpty();
    var bad =
        ApplicationIntake.standard()
            .check(
                Specimens.clean().toBuilder().lineNumber("1").usesInternationalCalls(true).build())
            .report();
    assertThat(bad.accepted()).isFalse();
    assertThat(bad.problemsOf(Severity.ERROR))
        .extracting(Problem::path)
        .containsExactly("lineNumber");
    assertThat(bad.problemsOf(Severity.CONFIRM)).hasSize(1);
    assertThat(bad.problemsOf(Severity.NOTE)).isEmpty();
  }

  @Test
  void endlessCarrier_isTooLongAndNoMore() {
    var application = Specimens.clean().toBuilder().carrier("\u0301\u0323".repeat(500_000));
    assertThat(RULES.check(application.build()))
        .containsExactly(Problem.of(ProblemCodes.TEXT_TOO_LONG, "carrier", "60"));
  }

  @Test
  void missingLineNumber_isAProblemOfItsOwn() {
    assertThat(RULES.checkLineNumber(" "))
        .containsExactly(Problem.of(ProblemCodes.REQUIRED, "lineNumber"));
  }

  @Test
  void everyNote_hasASourceAndASentence() {
    assertThat(SchemeNote.all())
        .isNotEmpty()
        .allSatisfy(
            note -> {
              assertThat(note.source()).isNotBlank();
              assertThat(ProblemCodes.all()).contains(note.code());
              assertThat(note.asOf()).isAfter(LocalDate.of(2026, 1, 1));
            });
  }

  @Test
  void check_ordinaryApplication_doesNotReportTheNotesOfTheScheme() {
    assertThat(SchemeNote.all())
        .filteredOn(note -> note.appliesTo(Specimens.clean()))
        .extracting(SchemeNote::code)
        .containsExactly(ProblemCodes.SUSPENDING_STOPS_OUTGOING);
  }
}
