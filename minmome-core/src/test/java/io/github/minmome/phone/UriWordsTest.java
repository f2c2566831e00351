package io.github.minmome.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.text.NumberCharacters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a URI end where RFC 3966, RFC 3261 and RFC 3986 end them. */
final class UriWordsTest {
  @ParameterizedTest
  @CsvSource({"sip:1,4", "SIPS:1,5", "tel:1,4", "tell:1,0", "sip,0", "ssip:1,0", "ｔｅｌ：1,4"})
  void scheme_endsBehindItsColon(String text, int end) {
    assertThat(UriWords.scheme(text, 0)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "a <sip:1@b>,3",
    "a <tel:1>,3",
    "a <0331000000>,3",
    "a <+1844>,3",
    "a <1>,3",
    "a <+>,0",
    "a <>,0",
    "a <1,0",
    "a <1x>,0",
    "a <b> <sip:1>,7",
    "a sip:1,0",
    "<1>,1"
  })
  void address_beginsBehindItsBracket(String text, int start) {
    assertThat(UriWords.address(text, 0, text.length())).isEqualTo(start);
    assertThat(UriWords.address(text, 0, 0)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    // text, where the value or the parameter ends in a URI, and elsewhere
    "ext=12,4,4",
    "a=1;b,3,3",
    "a=1@b,3,3",
    "a=,2,2",
    "a=1\u0001,3,3",
    "a;b,1,0",
    "a@b,1,0",
    "a>b,1,0",
    "a,1,0",
    "a b,0,0",
    "a:b,0,0",
    ";b,0,0",
    "user-1=x,8,8",
    "phone-context=+81,17,17"
  })
  void parameter_endsBeforeTheNext(String text, int inUri, int elsewhere) {
    long uri = UriWords.parameter(text, 0, text.length(), true, false);
    assertThat(Token.END.in(uri)).isEqualTo(inUri);
    long other = UriWords.parameter(text, 0, text.length(), false, true);
    assertThat(Token.END.in(other)).isEqualTo(elsewhere);
  }

  @Test
  void parameter_isAnExtensionBehindANumberAndAContextIsOfAUri() {
    assertThat(what(UriWords.parameter("a=1", 0, 3, true, false))).isEqualTo(Token.PASS);
    assertThat(what(UriWords.parameter("a=1", 0, 3, true, true))).isEqualTo(Token.EXTENSION);
    assertThat(what(UriWords.parameter("a", 0, 1, true, false))).isEqualTo(Token.PASS);
    assertThat(what(UriWords.parameter("a", 0, 1, true, true))).isEqualTo(Token.EXTENSION);
    assertThat(what(UriWords.parameter("ext=1", 0, 5, true, false))).isEqualTo(Token.EXTENSION);
    assertThat(what(UriWords.parameter("phone-context=x", 0, 15, false, true)))
        .isEqualTo(Token.URI);
    assertThat(Token.END.in(UriWords.parameter("a;", 0, 1, true, true))).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1,0",
    "1;phone-context=+81,0x812",
    "1;phone-context=+1-212;x,0x12124",
    "1;phone-context=example.jp,0",
    "1;phone-context=,0",
    "1;phone-context=+,0",
    "1;phone-context=+81@example.jp,0x812",
    ";phone-context=+1,0x11",
    "1;PHONE-CONTEXT=+1,0x11",
    "phone-context=+1,0",
    "1;phone-context=+1234567890123456,0x123456789012345f"
  })
  void context_isItsDigits(String text, String context) {
    assertThat(UriWords.context(text)).isEqualTo(Long.decode(context));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@a",
        "@example.jp",
        "@10.0.0.1:5060",
        "@[2001:db8::1]",
        "@a;user=phone",
        "@a>x",
        "@a?x=1",
        "@a b",
        "@a_b",
        "@A-Z.09"
      })
  void host_endsTheNumber(String text) {
    long token = UriWords.host(text, 0, text.length());
    assertThat(what(token)).isEqualTo(Token.PASS);
    assertThat(Token.END.in(token)).isEqualTo(text.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "@@a", "@a@b", "@a/b", "@;x", "@ a", "@東京", "@a;\u0001"})
  void host_malformed_isBad(String text) {
    long token = UriWords.host(text, 0, text.length());
    assertThat(Token.isBad(token)).isTrue();
    assertThat(Token.END.in(token)).isZero();
  }

  @Test
  void host_isReadUpToTheEnd() {
    assertThat(Token.END.in(UriWords.host("1@a/", 1, 3))).isEqualTo(3);
    assertThat(UriWords.hasControl("a\u0001", 0, 1)).isFalse();
    assertThat(UriWords.hasControl("a\u0001", 0, 2)).isTrue();
    assertThat(UriWords.hasControl("\u0001a", 1, 2)).isFalse();
    assertThat(UriWords.hasControl("a\u009Fb", 0, 3)).isTrue();
    assertThat(UriWords.hasControl("a\t\u3000", 0, 3)).isFalse();
  }

  @Test
  void encodedSign_isTheSign() {
    assertThat(sign("%2B")).isEqualTo(NumberCharacters.PLUS);
    assertThat(sign("%2b")).isEqualTo(NumberCharacters.PLUS);
    assertThat(sign("%20")).isEqualTo(NumberCharacters.GAP);
    assertThat(sign("%7E")).isEqualTo(NumberCharacters.GAP);
    assertThat(sign("%28")).isEqualTo(NumberCharacters.OPEN);
    assertThat(sign("%29")).isEqualTo(NumberCharacters.CLOSE);
    for (String bad : new String[] {"%30", "%41", "%00", "%80", "%A0", "%2", "%", "%G0", "%0G"}) {
      assertThat(Token.isBad(UriWords.encoded(bad, 0, 1))).as(bad).isTrue();
      assertThat(Token.END.in(UriWords.encoded(" " + bad, 1, 1))).as(bad).isEqualTo(1);
    }
  }

  private static int sign(String text) {
    long token = UriWords.encoded(text, 0, 1);
    assertThat(what(token)).isEqualTo(Token.SIGN);
    assertThat(Token.END.in(token)).isEqualTo(3);
    return Token.VALUE.in(token);
  }

  private static int what(long token) {
    return Token.WHAT.in(token);
  }
}
