package io.github.minmome.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for the text of a single field, as tables. */
final class ValueRulesTest {
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
  void onlyLandlinesCanBeSuspendedAndEachOtherKindIsExplained(
      String input, List<String> codes, String reason) {
    var application =
        Applications.withAddress(new Address(null, "霞が関1-3-2", null)).toBuilder()
            .lineNumber(input)
            .build();
    assertThat(codesAt("lineNumber", application)).as(reason).containsExactlyElementsOf(codes);
    assertThat(RULES.checkLineNumber(input))
        .as(reason)
        .extracting(Problem::code)
        .containsExactlyElementsOf(codes);
  }

  @ParameterizedTest
  @MethodSource("contactPhones")
  void aContactPhoneIsOneThatAPersonAnswers(String input, List<String> codes, String reason) {
    var application = Applications.withContactPhone(input);
    assertThat(codesAt("applicant.contactPhone", application))
        .as(reason)
        .containsExactlyElementsOf(codes);
  }

  @ParameterizedTest
  @MethodSource("names")
  void namesAreExactOrTheProblemIsTold(String input, List<String> codes, String reason) {
    assertThat(codesAt("applicant.name", Applications.withName(input)))
        .as(reason)
        .containsExactlyInAnyOrderElementsOf(codes);
    var holder =
        Applications.clean().toBuilder().contractHolder(new ContractHolder(input, null)).build();
    assertThat(codesAt("contractHolder.name", holder))
        .as(reason)
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void addressesThatASpreadsheetSpoiledAreNamed(String input, List<String> codes, String reason) {
    var application = Applications.withAddress(new Address(null, input, null));
    assertThat(codesAt("applicant.address.text", application))
        .as(reason)
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @ParameterizedTest
  @MethodSource("furigana")
  void furiganaOfAnyWidthIsUnderstood(String input, List<String> codes, String reason) {
    assertThat(codesAt("applicant.kana", Applications.withKana(input)))
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
  void aBuildingMayBeANumber(String input, String codes, String reason) {
    var application = Applications.withAddress(new Address(null, "東京都千代田区霞が関1", input));
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
  void postalCodesAreReadAsPeopleWriteThem(String input, String codes) {
    var application = Applications.withAddress(new Address(input, "東京都千代田区霞が関1", null));
    assertThat(codesAt("applicant.address.postalCode", application))
        .containsExactlyElementsOf(RuleTable.codes(codes));
  }

  @Test
  void faultyCharactersAreToldWithCodePointAndPosition() {
    assertThat(RULES.check(Applications.withName("辻\uDB40\uDD00\uE000 太郎")))
        .contains(Problem.of(ProblemCodes.GAIJI, "applicant.name", "U+E000", "2"));
    assertThat(RULES.check(Applications.withKana("ミホン太郎")))
        .contains(Problem.of(ProblemCodes.FURIGANA_CHARACTER, "applicant.kana", "U+592A", "4"));
  }

  @Test
  void everyFieldHasALimitThatIsTold() {
    for (var field : Applications.TEXT_FIELDS.entrySet()) {
      int limit = Applications.LIMITS.get(field.getKey());
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
  void ofATooLongNumberOrPostalCodeNothingElseIsSaid() {
    for (String path :
        new String[] {"lineNumber", "applicant.contactPhone", "applicant.address.postalCode"}) {
      var application = Applications.TEXT_FIELDS.get(path).apply("9".repeat(61));
      assertThat(codesAt(path, application)).as(path).containsExactly("TEXT_TOO_LONG");
    }
  }

  @Test
  void aVeryLongNameIsAProblemAndNoMore() {
    assertThat(codesAt("applicant.name", Applications.withName("見".repeat(200_000))))
        .containsExactly("TEXT_TOO_LONG");
  }

  @Test
  void everyTextFieldIsSearchedForFaultyCharacters() {
    for (var field : Applications.TEXT_FIELDS.entrySet()) {
      if (!field.getKey().matches(".*([nN]umber|Phone|postalCode)")) {
        assertThat(codesAt(field.getKey(), field.getValue().apply("ア\u202Eイ")))
            .as(field.getKey())
            .contains("TEXT_BIDI_CONTROL");
      }
    }
  }

  @Test
  void theOfferedFuriganaIsAtHandAndTheGivenKept() {
    var applicant = Applications.withKana("ﾐﾎﾝ ﾀﾛｳ").applicant();
    assertThat(applicant.kanaInFullWidthKatakana()).contains("ミホン タロウ");
    assertThat(applicant.kana()).isEqualTo("ﾐﾎﾝ ﾀﾛｳ");
    assertThat(new ContractHolder(null, "みほん").kanaInFullWidthKatakana()).contains("ミホン");
    assertThat(new ContractHolder(null, " ").kanaInFullWidthKatakana()).isEmpty();
    assertThat(new ContractHolder(null, null).kanaInFullWidthKatakana()).isEmpty();
    assertThat(Applications.withKana(null).applicant().kanaInFullWidthKatakana()).isEmpty();
    assertThat(Applications.withKana("　").applicant().kanaInFullWidthKatakana()).isEmpty();
  }

  private static List<String> codesAt(String path, SuspensionApplication application) {
    return RULES.check(application).stream()
        .filter(problem -> problem.path().equals(path))
        .map(Problem::code)
        .toList();
  }
}
