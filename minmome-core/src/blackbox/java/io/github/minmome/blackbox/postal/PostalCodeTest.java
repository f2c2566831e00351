package io.github.minmome.blackbox.postal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.minmome.postal.PostalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PostalCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000013",
        "1000013.0",
        "100-0013",
        "１００－００１３",
        "〒100-0013",
        "〒 100 0013",
        " 100‐0013　",
        "100ー0013",
        "100−0013",
        "100ｰ0013",
        "〒１０００013"
      })
  void of_everyNotation_isTheSameCode(String text) {
    assertThat(PostalCode.of(text).digits()).isEqualTo("1000013");
    assertThat(PostalCode.of(text).hyphenated()).isEqualTo("100-0013");
  }

  @ParameterizedTest
  @CsvSource({
    "600001.0, POSTAL_CODE_LOST_ZERO, 060-0001 after a program",
    "600001, POSTAL_CODE_LOST_ZERO, 060-0001 after a spreadsheet",
    "60-0001, POSTAL_CODE_LOST_ZERO, with its hyphen",
    "10010, POSTAL_CODE_LOST_ZERO, 001-0010 after a spreadsheet",
    "1-0010, POSTAL_CODE_LOST_ZERO, with its hyphen",
    "0600001-, POSTAL_CODE_FORMAT, hyphen at the end",
    "-0600001, POSTAL_CODE_FORMAT, hyphen at the start",
    "06-00001, POSTAL_CODE_FORMAT, hyphen after the second",
    "-060-0001, POSTAL_CODE_FORMAT, hyphens at the start and behind the third",
    "100--0013, POSTAL_CODE_FORMAT, two hyphens",
    "100-13, POSTAL_CODE_FORMAT, the five digits of before 1998",
    "100, POSTAL_CODE_FORMAT, the three digits of before 1968",
    "0010, POSTAL_CODE_FORMAT, four digits could be anything",
    "-0013, POSTAL_CODE_FORMAT, no first part",
    "10000130, POSTAL_CODE_FORMAT, eight digits",
    "100〒0013, POSTAL_CODE_FORMAT, mark in the middle",
    "-〒1000013, POSTAL_CODE_FORMAT, hyphen before the mark",
    "東京, POSTAL_CODE_FORMAT, words",
    "6E+05, POSTAL_CODE_FORMAT, scientific notation",
    "'', POSTAL_CODE_FORMAT, nothing",
  })
  void parse_faultyText_isReportedByCode(String text, String code, String reason) {
    assertThat(PostalCode.parse(text).problems())
        .as(reason)
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo(code));
    assertThat(PostalCode.tryParse(text)).isEmpty();
  }

  @Test
  void of_badText_throwsWithoutTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PostalCode.of("12-secret"))
        .withMessageNotContaining("secret");
    for (String digits :
        new String[] {"123456", "12345678", "１２３４５６７", "12a4567", "12/4567", "12:4567"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new PostalCode(digits))
          .withMessageNotContaining(digits);
    }
  }

  @Test
  void toString_masksTheText() {
    assertThat(PostalCode.of("100-0013")).hasToString("PostalCode[100****]");
  }
}
