package io.github.minmome.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ClassificationTest {
  private final PhoneNumberClassifier classifier = PhoneNumberClassifier.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          03-3100-0000       | 固定電話（東京）              | Landline (Tokyo)
          04992-2-0000       | 固定電話（伊豆大島）            | Landline (伊豆大島)
          090-1234-5678      | 携帯電話                   | Mobile
          0120-210-364       | 着信課金（0120・0800）        | Toll-free (0120, 0800)
          110                | 緊急通報（警察）               | Emergency (Police)
          188                | 付加的役務識別番号（消費者ホットライン）   | Special service (Consumer hotline)
          115                | 付加的役務識別番号              | Special service
          #9110              | #ダイヤル（警察相談専用電話）        | # service (Police consultation line)
          +1 212 555 0100    | 国際電話（アメリカ合衆国）          | International (United States)
          +7 555 123 45 67   | 国際電話（ロシア・カザフスタン）       | International (Russia, Kazakhstan)
          +1 875 555 0110    | 国際電話（北米）               | International (North America)
          +800 1234 5678     | 国際サービス番号               | International global service
          +210 123 4567      | 割り当てのない国番号             | Unassigned calling code
          非通知                | 非通知                    | Number withheld
          """)
  void displayNames_areReadInBothLanguages(String number, String japanese, String english) {
    var c = classifier.classify(number);
    assertThat(c.displayName(Locale.JAPANESE)).isEqualTo(japanese);
    assertThat(c.displayName(Locale.ENGLISH)).isEqualTo(english);
    assertThat(c.displayName(Locale.FRENCH)).isEqualTo(english);
  }

  @Test
  void landline_hasAreaCodeAreaAndPrefectures() {
    var c = classifier.classify("06-4100-0000");
    assertThat(c.areaCode()).contains("06");
    assertThat(c.area()).isEqualTo("大阪");
    assertThat(c.areaName(Locale.ENGLISH)).isEqualTo("Osaka");
    assertThat(c.prefectures()).containsExactly("大阪府", "兵庫県");
    assertThat(c.regions()).containsExactly("JP");
    assertThat(c.callingCode()).contains("81");
    assertThat(classifier.classify("090-1234-5678").prefectures()).isEmpty();
    assertThat(classifier.classify("090-1234-5678").areaCode()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "+12125550100, US", "+16045550100, CA", "+18765550100, JM", "+441481612200, GG",
    "+442079460000, GB", "+77272500000, KZ", "+74951234567, RU", "+390669883712, VA",
    "+390116511111, IT", "+4779021234, SJ", "+61891641234, CX", "+358181234567, AX"
  })
  void foreignNumber_hasItsRegion(String number, String region) {
    assertThat(classifier.classify(number).regions()).containsExactly(region);
    assertThat(classifier.classify(number).area()).isEqualTo(region);
  }

  @Test
  void telUri_ofWhatCannotBeDialledFromAbroad_isEmpty() {
    assertThat(classifier.classify("03-3100-0000").telUri()).contains("tel:+81331000000");
    assertThat(classifier.classify("+1 212 555 0100").telUri()).contains("tel:+12125550100");
    for (String number :
        List.of(
            "0120-210-364",
            "0570-012-345",
            "0990-123-456",
            "110",
            "#9110",
            "3100-0000",
            "020-1234-5678",
            "03-0100-0000",
            "+1 212 555 010",
            "+210 123 4567")) {
      assertThat(classifier.classify(number).telUri()).as(number).isEmpty();
    }
  }

  @Test
  void advice_dependsOnTheKind() {
    assertThat(classifier.classify("+1 (844) 555-0110", NumberContext.CALLER_ID).advice())
        .containsExactly(
            Advice.NOT_A_POLICE_NUMBER,
            Advice.DO_NOT_CALL_BACK,
            Advice.SUSPEND_INTERNATIONAL_CALLS,
            Advice.ALREADY_TOLD_OR_PAID);
    assertThat(classifier.classify("+44 20 7946 0000").advice())
        .contains(Advice.DO_NOT_CALL_BACK, Advice.SUSPEND_INTERNATIONAL_CALLS);
    assertThat(classifier.classify("03-3100-0110", NumberContext.CALLER_ID).advice())
        .containsExactly(Advice.DISPLAY_MAY_BE_IMITATED, Advice.ALREADY_TOLD_OR_PAID);
    assertThat(classifier.classify("050-3100-0110").advice()).contains(Advice.NOT_A_POLICE_NUMBER);
    assertThat(classifier.classify("表示圏外", NumberContext.CALLER_ID).advice())
        .contains(Advice.NUMBER_NOT_SHOWN, Advice.SUSPEND_INTERNATIONAL_CALLS);
    assertThat(classifier.classify("03-3100-0000").advice()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void advice_hasTextsInBothLanguagesAndNeverTheWordSafe(Advice advice) {
    assertThat(advice.key()).matches("advice\\.[a-z-]+");
    assertThat(advice.text(Locale.JAPANESE)).isNotBlank().doesNotContain("安全");
    assertThat(advice.text(Locale.ENGLISH)).isNotBlank().doesNotContainIgnoringCase("safe");
  }

  @Test
  void advice_afterInformationOrPayment_namesThreeNumbers() {
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      assertThat(Advice.ALREADY_TOLD_OR_PAID.text(locale)).contains("110", "#9110", "188");
    }
  }

  @Test
  void flags_areInTheOrderOfTheEnumAndUnmodifiable() {
    var flags = classifier.classify("＋８１ (0)3-3100-0110 x1").flags();
    assertThat(flags)
        .containsExactly(
            NumberFlag.PLUS_81,
            NumberFlag.STRAY_TRUNK_ZERO,
            NumberFlag.ENDS_0110,
            NumberFlag.EXTENSION,
            NumberFlag.FULLWIDTH);
    assertThatThrownBy(() -> flags.add(NumberFlag.KANJI))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void impossibleExchange_isReported() {
    assertThat(classifier.classify("03-0100-0000").isImpossibleExchange()).isTrue();
    assertThat(classifier.classify("03-1234-5678").isImpossibleExchange()).isTrue();
    assertThat(classifier.classify("03-3100-0000").isImpossibleExchange()).isFalse();
    assertThat(classifier.classify("090-0000-0000").isImpossibleExchange()).isFalse();
  }

  @Test
  void phoneNumber_isWellFormed() {
    assertThat(PhoneNumber.of("03-3100-0000").e164()).isEqualTo("+81331000000");
    assertThat(PhoneNumber.of("03-3100-0000").formatted()).isEqualTo("03-3100-0000");
    assertThat(PhoneNumber.of("+1 212 555 0100").formatted()).isEqualTo("+12125550100");
    assertThat(PhoneNumber.tryParse("not a number")).isEmpty();
    assertThat(PhoneNumber.tryParse("110")).isEmpty();
    assertThat(PhoneNumber.parse("03-3100-000").reason()).isEqualTo(NumberReason.TOO_SHORT);
    assertThatThrownBy(() -> PhoneNumber.of("03-3100-000"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a phone number: INVALID TOO_SHORT");
    assertThatThrownBy(() -> new PhoneNumber("03-3100-0000"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("3100");
    assertThat(new PhoneNumber("+81331000000")).isEqualTo(PhoneNumber.of("03-3100-0000"));
  }

  @Test
  void tryParse_validNumber_isPresent() {
    assertThat(PhoneNumber.tryParse("03-3100-0000")).contains(new PhoneNumber("+81331000000"));
  }

  @ParameterizedTest
  @CsvSource({
    "+81 3 3100 0000, false",
    "110, false",
    "3100-0000, false",
    "非通知, false",
    "+1 212 555 0100, true",
    "+800 1234 5678, true",
    "+210 123 4567, true"
  })
  void isInternational_otherThanJapanese_isTrue(String number, boolean international) {
    assertThat(classifier.classify(number).isInternational()).isEqualTo(international);
  }

  @ParameterizedTest
  @CsvSource({
    "03-3100-0000, 81", "090-1234-5678, 81", "+44 20 7946 0000, 44", "+800 1234 5678, 800",
    "110, ''", "#9110, ''", "3100-0000, ''", "+210 123 4567, ''"
  })
  void callingCode_withoutAnE164Form_isEmpty(String number, String code) {
    assertThat(classifier.classify(number).callingCode().orElse("")).isEqualTo(code);
  }

  @Test
  void numberWithoutItsAreaCode_isStillOfJapan() {
    assertThat(classifier.classify("3100-0000").regions()).containsExactly("JP");
    assertThat(classifier.classify("表示圏外").regions()).isEmpty();
  }

  @Test
  void classify_sameTextTwice_isEqual() {
    var one = classifier.classify("03-3100-0000");
    assertThat(one)
        .isEqualTo(classifier.classify("03-3100-0000"))
        .hasSameHashCodeAs(classifier.classify("03-3100-0000"))
        .isNotEqualTo(classifier.classify("03-3100-0001"))
        .isNotEqualTo(classifier.classify("+81 3 3100 0000"))
        .isNotEqualTo("03-3100-0000");
    assertThat(one.hashCode()).isNotEqualTo(classifier.classify("03-3100-0001").hashCode());
  }

  @Test
  void toString_masksTheDigits() {
    assertThat(PhoneNumber.of("03-3100-5634")).hasToString("PhoneNumber[03****5634]");
    assertThat(PhoneNumber.masked("+99912345")).isEqualTo("****");
    assertThat(classifier.classify("0910-12345"))
        .hasToString("Classification[SPECIFIC_CONNECTION TRUNK_0 09****2345 []]");
    assertThat(classifier.classify("0910-1234"))
        .hasToString("Classification[SPECIFIC_CONNECTION TRUNK_0 **** []]");
    assertThat(classifier.classify("03-3100-5634 x12"))
        .hasToString("Classification[FIXED_LINE TRUNK_0 03****5634 [EXTENSION]]");
    assertThat(classifier.classify("3100-0000").toString()).doesNotContain("3100");
  }

  @Test
  void plainJackson_ofAClassification_failsWithASentence() {
    var c = classifier.classify("+1 (844) 555-0110");
    String sentence = "a Classification is no document: write ClassifiedNumber.of";
    assertThatThrownBy(
            () -> new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(c))
        .hasMessageContaining(sentence)
        .hasMessageNotContaining("844");
    assertThatThrownBy(() -> new tools.jackson.databind.ObjectMapper().writeValueAsString(c))
        .hasMessageContaining(sentence)
        .hasMessageNotContaining("844");
  }

  @ParameterizedTest
  @CsvSource({
    "641000000, WRITTEN, 3",
    "331000000, WRITTEN, 0",
    "331000000, CALLER_ID, 3",
    "8014190110, CALLER_ID, 4",
    "8014190110, WRITTEN, 0",
    "0033-03-3100-0000, WRITTEN, 3",
    "0037-012-345-678, WRITTEN, 3",
    "81331000000, WRITTEN, 0",
    "tel:641000000, WRITTEN, 3",
    "tel:81331000000, WRITTEN, 0",
    "3100-0000, WRITTEN, 0"
  })
  void advice_ambiguousForeignNumber_isGiven(String number, NumberContext context, int sentences) {
    var advice = classifier.classify(number, context).advice();
    assertThat(advice).hasSize(sentences);
    assertThat(advice.contains(Advice.DO_NOT_CALL_BACK)).isEqualTo(sentences > 0);
  }

  @Test
  void advice_numberBehindARowNumber_isThatOfAForeignNumberOnlyIfItIsOne() {
    assertThat(classifier.classify("1. 03-3100-0000").advice()).isEmpty();
    assertThat(classifier.classify("2 0120-210-364").advice())
        .contains(Advice.SUSPEND_INTERNATIONAL_CALLS);
  }
}
