package io.github.minmome.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words before and behind digits: what each means, and where it ends. */
final class NumberWordsTest {
  private static final String[] WHAT = {
    "PASS",
    "SIGN",
    "DIGIT",
    "PLUS",
    "URI",
    "FOREIGN",
    "EXTENSION",
    "ANOTHER",
    "MASK",
    "HASH",
    "FLAG",
    "COUNT",
    "AGAIN",
    "KIND",
    "SCIENTIFIC",
    "BAD"
  };

  private static String shown(long token) {
    return WHAT[Token.WHAT.in(token)] + " " + Token.END.in(token);
  }

  private static String kind(String text, NumberContext context) {
    return PhoneNumberClassifier.standard().classify(text, context).kind().name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "非通知|KIND 3",
        "非通知 2件|KIND 3",
        "非通知 10:15|KIND 3",
        "非通知の着信|KIND 3",
        "非通知x|BAD 0",
        "国際電話|KIND 4",
        "国際電話 +1|FOREIGN 4",
        "プラス1|PLUS 3",
        "anonymous@anonymous.invalid|KIND 9",
        "anonymous <sip:1@host>|KIND 9",
        "anonymous <1>|BAD 0",
        "anonymous sip:1|BAD 0",
        "TEL;TYPE=home:03|PASS 14",
        "TEL;TYPE=\"a:b\":03|PASS 15",
        "tel;type=home:03|PASS 14",
        "item1.TEL:03|PASS 10",
        "ITEM1.TEL;X=1:03|PASS 14",
        "item1.FAX:03|BAD 0",
        "TEL:03|PASS 3",
        "tel:03|URI 3",
        "tel:+81|URI 3",
        "tel:(03)|URI 3",
        "tel:#31#|URI 3",
        "tel:%2B81|URI 3",
        "tel:x|PASS 3",
        "Tel:03|PASS 3",
        "sip:03|URI 3",
        "T:03|PASS 1",
        "T.03|PASS 1",
        "T 03|PASS 1",
        "T  +81|PASS 1",
        "T (03)|PASS 1",
        "T03|BAD 0",
        "T x|BAD 0",
        "Z:03|BAD 0",
        "電話03|PASS 2",
        "x|BAD 0"
      })
  void before_word_meansOneThingAndEndsThere(String text, String token) {
    assertThat(shown(NumberWords.before(text, 0, NumberContext.WRITTEN))).isEqualTo(token);
  }

  @ParameterizedTest
  @CsvSource({
    "P, CALLER_ID, CALLER_ID_WITHHELD",
    "C, CALLER_ID, CALLER_ID_PAYPHONE",
    "O, CALLER_ID, CALLER_ID_UNAVAILABLE",
    "S, CALLER_ID, CALLER_ID_UNAVAILABLE",
    "E, CALLER_ID, CALLER_ID_UNAVAILABLE",
    "P, WRITTEN, INVALID",
    "P x, CALLER_ID, INVALID",
    "P 10:15, CALLER_ID, CALLER_ID_WITHHELD",
    "O (2件), CALLER_ID, CALLER_ID_UNAVAILABLE"
  })
  void before_letterOfADisplay_isOneInADisplayAlone(
      String text, NumberContext context, String kind) {
    assertThat(kind(text, context)).isEqualTo(kind);
  }

  @Test
  void before_displayedWordWithALongTail_isReadUpToALimit() {
    assertThat(shown(NumberWords.before("非通知" + " ".repeat(256), 0, NumberContext.WRITTEN)))
        .isEqualTo("KIND 3");
    assertThat(shown(NumberWords.before("非通知" + " ".repeat(257), 0, NumberContext.WRITTEN)))
        .isEqualTo("BAD 0");
    assertThat(shown(NumberWords.before("TEL;" + "x".repeat(300) + ":", 0, NumberContext.WRITTEN)))
        .isEqualTo("PASS 3");
    assertThat(shown(NumberWords.before("TEL;x\n:", 0, NumberContext.WRITTEN))).isEqualTo("PASS 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "内線12|true|EXTENSION 2",
        "内線12|false|BAD 0",
        "x12|true|EXTENSION 1",
        "x 12|true|EXTENSION 1",
        "x|true|EXTENSION 1",
        "xa|true|BAD 0",
        "ext|true|EXTENSION 3",
        "代表|true|PASS 2",
        "代表|false|PASS 2",
        "FAX 06|true|ANOTHER 3",
        "FAX 06|false|BAD 0",
        "国際電話|true|ANOTHER 4",
        "TEL;TYPE=fax:06|true|ANOTHER 13",
        "T:06|true|ANOTHER 2",
        "T.06|true|ANOTHER 2",
        "T06|true|BAD 0",
        "T:06|false|BAD 0",
        "Z:06|true|BAD 0",
        "f:06|true|ANOTHER 2"
      })
  void behind_word_meansOneThingAndEndsThere(String text, boolean enough, String token) {
    assertThat(shown(NumberWords.behind(text, 0, enough))).isEqualTo(token);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "#31#03|FLAG 4|CALLER_ID_BLOCK",
        "*31#03|FLAG 4|CALLER_ID_SHOW",
        "*67 03|FLAG 3|CALLER_ID_BLOCK",
        "*67-03|FLAG 3|CALLER_ID_BLOCK",
        "*82 03|FLAG 3|CALLER_ID_SHOW",
        "*82-03|FLAG 3|CALLER_ID_SHOW"
      })
  void serviceCode_ofTheCallersNumber_isAFlag(String text, String token, NumberFlag flag) {
    long found = NumberWords.serviceCode(text, 0);
    assertThat(shown(found)).isEqualTo(token);
    assertThat(Token.VALUE.in(found)).isEqualTo(PackedClassification.code(flag));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "*21*03|1",
        "**21#|1",
        "##002#|1",
        "#21#|1",
        "*123#|1",
        "*1#|0",
        "*1234#|0",
        "*21|0",
        "*67x|0",
        "#67 03|0",
        "**67 03|0",
        "*83 03|0",
        "***21#|0",
        "##31#|1",
        "#31*|1",
        "*#|0"
      })
  void serviceCode_ofAnotherKind_isNoNumber(String text, int value) {
    long found = NumberWords.serviceCode(text, 0);
    assertThat(shown(found)).isEqualTo("BAD 0");
    assertThat(Token.VALUE.in(found)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "3.31E+08|4|true",
        "3.31e8|4|true",
        "3.31E-08|4|true",
        "3E8|1|true",
        "3,31E+08|4|true",
        " 3.31E+08 |5|true",
        "3.31E+|4|false",
        "3.31E|4|false",
        "3.31E+123|4|true",
        "3.31E+1234|4|false",
        "3.31E+08x|4|false",
        "x3.31E+08|5|false",
        "3.3.1E+08|5|false",
        "E8|0|true",
        "3.31F+08|4|false"
      })
  void isScientific_wholeNotationOnly_isTrue(String text, int at, boolean scientific) {
    assertThat(NumberWords.isScientific(text, at)).isEqualTo(scientific);
  }

  @Test
  void isFlag_regionalIndicatorsOnly_isTrue() {
    assertThat(NumberWords.isFlag(Character.toString(0x1F1E6), 0)).isTrue();
    assertThat(NumberWords.isFlag(Character.toString(0x1F1FF), 0)).isTrue();
    assertThat(NumberWords.isFlag(Character.toString(0x1F1E5), 0)).isFalse();
    assertThat(NumberWords.isFlag(Character.toString(0x1F200), 0)).isFalse();
  }

  @Test
  void supplementaryDigit_inTheBasicPlane_isNone() {
    assertThat(NumberWords.supplementaryDigit(Character.toString(0x1D7DA), 0)).isEqualTo(2);
    assertThat(NumberWords.supplementaryDigit("2", 0)).isEqualTo(-1);
    assertThat(NumberWords.supplementaryDigit(Character.toString(0x1F600), 0)).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"' x1',1,true", "' x',1,false", "'x1',0,false", "'  x12',2,true", "'-x1',1,false"})
  void isApart_betweenASpaceAndADigitOnly_isTrue(String text, int at, boolean apart) {
    assertThat(NumberWords.isApart(text, at)).isEqualTo(apart);
  }
}
