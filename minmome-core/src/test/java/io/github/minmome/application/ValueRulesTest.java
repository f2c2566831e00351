package io.github.minmome.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.specimen.Specimens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for the text of a single field, as tables. */
final class ValueRulesTest {
  /** The limits of all fields of text, repeated here so that a change is noticed. */
  private static final Map<String, Integer> LIMITS = new LinkedHashMap<>();

  /** Every field of text, and an application that has a text there. */
  private static final Map<String, Function<String, SuspensionApplication>> TEXT_FIELDS =
      new LinkedHashMap<>();

  static {
    field("reference", 64, SuspensionApplication.Builder::reference);
    field("lineNumber", 60, SuspensionApplication.Builder::lineNumber);
    field("carrier", 60, SuspensionApplication.Builder::carrier);
    field("applicant.name", 80, SuspensionApplication.Builder::applicantName);
    field("applicant.kana", 120, SuspensionApplication.Builder::applicantKana);
    field("applicant.address.postalCode", 20, SuspensionApplication.Builder::postalCode);
    field("applicant.address.text", 200, SuspensionApplication.Builder::address);
    field("applicant.address.building", 120, SuspensionApplication.Builder::building);
    field("applicant.contactPhone", 60, SuspensionApplication.Builder::contactPhone);
    field("contractHolder.name", 80, SuspensionApplication.Builder::contractHolderName);
    field("contractHolder.kana", 120, SuspensionApplication.Builder::contractHolderKana);
    field("partner.name", 100, SuspensionApplication.Builder::partnerName);
    field("partner.purpose", 400, SuspensionApplication.Builder::partnerPurpose);
    field("partner.retention", 200, SuspensionApplication.Builder::partnerRetention);
  }

  private static void field(
      String path,
      int limit,
      BiFunction<SuspensionApplication.Builder, String, SuspensionApplication.Builder> set) {
    LIMITS.put(path, limit);
    TEXT_FIELDS.put(path, text -> set.apply(Specimens.full().toBuilder(), text).build());
  }

  private static final ApplicationRules RULES = ApplicationRules.standard();

  static Stream<Arguments> lineNumbers() {
    return RuleTable.rows("line-numbers.tsv");
  }

  static Stream<Arguments> contactPhones() {
    return RuleTable.rows("contact-phones.tsv");
  }

  static Stream<Arguments> names() {
    return RuleTable.rows("names.tsv");
  }

  static Stream<Arguments> addresses() {
    return RuleTable.rows("addresses.tsv");
  }

  static Stream<Arguments> furigana() {
    return RuleTable.rows("furigana.tsv");
  }

  @ParameterizedTest
  @MethodSource("lineNumbers")
  void lineNumber_otherThanALandline_isExplainedByKind(
      String input, List<String> codes, String reason) {
    var application = Specimens.clean().toBuilder().address("霞が関1-3-2").lineNumber(input).build();
    assertThat(codesAt("lineNumber", application)).as(reason).containsExactlyElementsOf(codes);
    assertThat(RULES.checkLineNumber(input))
        .as(reason)
        .extracting(Problem::code)
        .containsExactlyElementsOf(codes);
  }

  @ParameterizedTest
  @MethodSource("contactPhones")
  void contactPhone_ofEachKind_isAcceptedOrReportedByCode(
      String input, List<String> codes, String reason) {
    var application = with(b -> b.contactPhone(input));
    assertThat(codesAt("applicant.contactPhone", application))
        .as(reason)
        .containsExactlyElementsOf(codes);
  }

  @ParameterizedTest
  @MethodSource("names")
  void name_isAcceptedOrReportedByCode(String input, List<String> codes, String reason) {
    assertThat(codesAt("applicant.name", with(b -> b.applicantName(input))))
        .as(reason)
        .containsExactlyInAnyOrderElementsOf(codes);
    var holder = Specimens.clean().toBuilder().contractHolderName(input).build();
    assertThat(codesAt("contractHolder.name", holder))
        .as(reason)
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void addressesThatASpreadsheetSpoiled_areNamed(String input, List<String> codes, String reason) {
    var application = with(b -> b.address(input));
    assertThat(codesAt("applicant.address.text", application))
        .as(reason)
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @ParameterizedTest
  @MethodSource("furigana")
  void furigana_ofAnyWidth_isAcceptedOrReportedByCode(
      String input, List<String> codes, String reason) {
    assertThat(codesAt("applicant.kana", with(b -> b.applicantKana(input))))
        .as(reason)
        .containsExactlyElementsOf(codes);
  }

  @ParameterizedTest
  @CsvSource({
    "503, '', a room alone",
    "見本ビル503, '', a building and a room",
    "カフェ?, ADDRESS_DOUBTFUL_CHARACTER, perhaps meant",
    "2001/3/2, ADDRESS_DATE, a room after a spreadsheet",
    "3月2日, ADDRESS_DATE, a room after a spreadsheet",
  })
  void building_mayBeANumber(String input, String codes, String reason) {
    var application = with(b -> b.building(input));
    assertThat(codesAt("applicant.address.building", application))
        .as(reason)
        .containsExactlyElementsOf(RuleTable.codes(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "100-0013, ''",
    "〒１００－００１３, ''",
    "1000, POSTAL_CODE_FORMAT",
    "600001, POSTAL_CODE_LOST_ZERO",
    "' ', ''",
  })
  void postalCodes_areReadAsPeopleWriteThem(String input, String codes) {
    var application = with(b -> b.postalCode(input));
    assertThat(codesAt("applicant.address.postalCode", application))
        .containsExactlyElementsOf(RuleTable.codes(codes));
  }

  @Test
  void faultyCharacters_areReportedWithCodePointAndPosition() {
    assertThat(RULES.check(with(b -> b.applicantName("辻\uDB40\uDD00\uE000 太郎"))))
        .contains(Problem.of(ProblemCodes.GAIJI, "applicant.name", "U+E000", "2"));
    assertThat(RULES.check(with(b -> b.applicantKana("ミホン太郎"))))
        .contains(Problem.of(ProblemCodes.FURIGANA_CHARACTER, "applicant.kana", "U+592A", "4"));
  }

  @Test
  void everyField_longerThanItsLimit_isReported() {
    for (var field : TEXT_FIELDS.entrySet()) {
      int limit = LIMITS.get(field.getKey());
      var fits = field.getValue().apply("ア".repeat(limit));
      var long1 = field.getValue().apply("ア".repeat(limit + 1));
      var long2 = field.getValue().apply("\uD842\uDFB7".repeat(limit));
      var expected = Problem.of(ProblemCodes.TEXT_TOO_LONG, field.getKey(), "" + limit);
      assertThat(RULES.check(fits)).doesNotContain(expected);
      assertThat(RULES.check(long2)).as("code points, not units").doesNotContain(expected);
      assertThat(RULES.check(long1)).contains(expected);
    }
  }

  @Test
  void tooLongNumberOrPostalCode_isTheOnlyProblem() {
    for (String path :
        new String[] {"lineNumber", "applicant.contactPhone", "applicant.address.postalCode"}) {
      var application = TEXT_FIELDS.get(path).apply("9".repeat(61));
      assertThat(codesAt(path, application)).as(path).containsExactly("TEXT_TOO_LONG");
    }
  }

  @Test
  void veryLongName_isAProblemAndNoMore() {
    assertThat(codesAt("applicant.name", with(b -> b.applicantName("見".repeat(200_000)))))
        .containsExactly("TEXT_TOO_LONG");
  }

  @Test
  void everyTextField_isSearchedForFaultyCharacters() {
    for (var field : TEXT_FIELDS.entrySet()) {
      if (!field.getKey().matches(".*([nN]umber|Phone|postalCode)")) {
        assertThat(codesAt(field.getKey(), field.getValue().apply("ア\u202Eイ")))
            .as(field.getKey())
            .contains("TEXT_BIDI_CONTROL");
      }
    }
  }

  @Test
  void furigana_inOtherKana_isKeptAndOfferedInKatakana() {
    var applicant = with(b -> b.applicantKana("ﾐﾎﾝ ﾀﾛｳ")).applicant();
    assertThat(applicant.personalName().kanaInFullWidthKatakana()).contains("ミホン タロウ");
    assertThat(applicant.kana()).isEqualTo("ﾐﾎﾝ ﾀﾛｳ");
    assertThat(new PersonalName(null, "みほん").kanaInFullWidthKatakana()).contains("ミホン");
    assertThat(new PersonalName(null, " ").kanaInFullWidthKatakana()).isEmpty();
    assertThat(new PersonalName(null, null).kanaInFullWidthKatakana()).isEmpty();
  }

  private static SuspensionApplication with(UnaryOperator<SuspensionApplication.Builder> change) {
    return change.apply(Specimens.clean().toBuilder()).build();
  }

  private static List<String> codesAt(String path, SuspensionApplication application) {
    return RULES.check(application).stream()
        .filter(problem -> problem.path().equals(path))
        .map(Problem::code)
        .toList();
  }
}
