package io.github.minmome.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.text.NumberCharacters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scan keeps beside the digits: each part by itself and in the questions about several. */
final class ScanStateTest {
  private static final long ZERO_AT_THE_END = 0x1200000000000000L; // digits 1, 2, 0

  @Test
  void isUnusual_endSplitMaskOrOpenBracket_isTrue() {
    assertThat(ScanState.isUnusual(0, 5)).isFalse();
    assertThat(ScanState.isUnusual(ScanState.PLUS.of(1), 5)).isFalse();
    assertThat(ScanState.isUnusual(ScanState.URI.of(1), 5)).isFalse();
    assertThat(ScanState.isUnusual(ScanState.END.of(3), 5)).isTrue();
    assertThat(ScanState.isUnusual(ScanState.SPLIT.of(3), 5)).isTrue();
    assertThat(ScanState.isUnusual(ScanState.MASKS.of(1), 5)).isTrue();
    assertThat(ScanState.isUnusual(ScanState.SOUND_MARK.of(1), 5)).isTrue();
    assertThat(ScanState.isUnusual(ScanState.STOP.of(1), 5)).isTrue();
    assertThat(ScanState.isUnusual(ScanState.BRACKET.of(5), 5)).isTrue();
    assertThat(ScanState.isUnusual(ScanState.BRACKET.of(6), 5)).isFalse();
  }

  @Test
  void isSpecial_numberSignUriOrWordForACallFromAbroad_isTrue() {
    assertThat(ScanState.isSpecial(0)).isFalse();
    assertThat(ScanState.isSpecial(ScanState.PLUS.of(1))).isFalse();
    assertThat(ScanState.isSpecial(ScanState.HASH.of(2))).isTrue();
    assertThat(ScanState.isSpecial(ScanState.URI.of(1))).isTrue();
    assertThat(ScanState.isSpecial(ScanState.FOREIGN.of(1))).isTrue();
  }

  @Test
  void isLocalUri_withoutPlusAndNumberSign_isTrue() {
    assertThat(ScanState.isLocalUri(0)).isFalse();
    assertThat(ScanState.isLocalUri(ScanState.URI.of(1))).isTrue();
    assertThat(ScanState.isLocalUri(ScanState.URI.of(1) | ScanState.PLUS.of(1))).isFalse();
    assertThat(ScanState.isLocalUri(ScanState.URI.of(1) | ScanState.HASH.of(1))).isFalse();
    assertThat(ScanState.hasDialled(0)).isFalse();
    assertThat(ScanState.hasDialled(ScanState.URI.of(1))).isFalse();
    assertThat(ScanState.hasDialled(ScanState.PLUS.of(1))).isTrue();
    assertThat(ScanState.hasDialled(ScanState.HASH.of(1))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"'.',true", "/,true", ":,true", "-,false", "' ',false", "1,false"})
  void stop_otherThanAFullStopSlashOrColon_isNone(char c, boolean stop) {
    assertThat(ScanState.STOP.isSet(ScanState.stop(c))).isEqualTo(stop);
  }

  @Test
  void separates_markWithoutWidth_isFalse() {
    assertThat(ScanState.separates(NumberCharacters.BIDI)).isFalse();
    assertThat(ScanState.separates(NumberCharacters.IGNORED)).isFalse();
    assertThat(ScanState.separates(NumberCharacters.GAP)).isTrue();
    assertThat(ScanState.separates(NumberCharacters.OPEN)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"3,3,3", "2,3,0", "3,2,0", "0,3,0"})
  void closingBracket_aroundOneZero_isRemembered(int opened, int count, int zero) {
    long open = ScanState.BRACKET.of(opened);
    long closed = ScanState.sign(open, NumberCharacters.CLOSE, ZERO_AT_THE_END, 0, count);
    assertThat(ScanState.ZERO.in(closed)).isEqualTo(zero);
  }

  @Test
  void closingBracket_aroundAnotherDigitOrASecondZero_isNot() {
    long open = ScanState.BRACKET.of(2);
    long other = ScanState.sign(open, NumberCharacters.CLOSE, ZERO_AT_THE_END, 0, 2);
    assertThat(ScanState.ZERO.in(other)).isZero();
    long known = ScanState.BRACKET.of(3) | ScanState.ZERO.of(1);
    long second = ScanState.sign(known, NumberCharacters.CLOSE, ZERO_AT_THE_END, 0, 3);
    assertThat(ScanState.ZERO.in(second)).isEqualTo(1);
    int largest = ScanState.ZERO.max();
    long far = ScanState.BRACKET.of(largest);
    assertThat(ScanState.ZERO.in(ScanState.sign(far, NumberCharacters.CLOSE, 0, 0, largest)))
        .isEqualTo(largest);
    long beyond = ScanState.BRACKET.of(largest + 1);
    assertThat(ScanState.ZERO.in(ScanState.sign(beyond, NumberCharacters.CLOSE, 0, 0, largest + 1)))
        .isZero();
  }

  @Test
  void comma_behindEnoughDigits_endsTheNumberOnce() {
    int enough = NumberTokens.EXTENSION_AFTER;
    long few = ScanState.sign(0, NumberCharacters.COMMA, 0, 0, enough - 1);
    assertThat(ScanState.END.isSet(few)).isFalse();
    long ended = ScanState.sign(0, NumberCharacters.COMMA, 0, 0, enough);
    assertThat(ScanState.END.in(ended)).isEqualTo(enough + 1);
    long again = ScanState.sign(ended, NumberCharacters.COMMA, 0, 0, enough + 2);
    assertThat(ScanState.END.in(again)).isEqualTo(enough + 1);
  }

  @Test
  void plus_beforeDigitsIsOne_andBehindThemBeginsAnotherNumber() {
    assertThat(ScanState.PLUS.isSet(ScanState.sign(0, NumberCharacters.PLUS, 0, 0, 0))).isTrue();
    long behind = ScanState.sign(0, NumberCharacters.PLUS, 0, 0, 4);
    assertThat(ScanState.PLUS.isSet(behind)).isFalse();
    assertThat(ScanState.SPLIT.in(behind)).isEqualTo(5);
    long later = ScanState.sign(behind, NumberCharacters.PLUS, 0, 0, 9);
    assertThat(ScanState.SPLIT.in(later)).isEqualTo(5);
  }

  @Test
  void masks_areCountedUpToTheEndOfTheirField() {
    long state = 0;
    for (int i = 1; i <= ScanState.MASKS.max() + 1; i++) {
      state = ScanState.sign(state, NumberCharacters.MASK, 0, 0, 0);
      assertThat(ScanState.MASKS.in(state)).isEqualTo(Math.min(i, ScanState.MASKS.max()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PLUS,0,true",
    "BIDI,0,true",
    "SOUND_MARK,0,false",
    "SOUND_MARK,1,true",
    "COMMA,0,true",
    "MASK,0,false",
    "MASK,1,true",
    "GAP,1,false"
  })
  void isSign_meansSomethingByItself(String name, int count, boolean sign) throws Exception {
    var field = NumberCharacters.class.getDeclaredField(name);
    field.setAccessible(true);
    assertThat(ScanState.isSign(field.getInt(null), count)).isEqualTo(sign);
  }

  @Test
  void without_cutRange_shiftsTheRestAndClearsBracketAndSplit() {
    long state =
        ScanState.END.of(9)
            | ScanState.ZERO.of(5)
            | ScanState.SPLIT.of(7)
            | ScanState.BRACKET.of(4)
            | ScanState.PLUS.of(1);
    long moved = ScanState.without(state, 3);
    assertThat(ScanState.END.in(moved)).isEqualTo(6);
    assertThat(ScanState.ZERO.in(moved)).isEqualTo(2);
    assertThat(ScanState.SPLIT.isSet(moved)).isFalse();
    assertThat(ScanState.BRACKET.isSet(moved)).isFalse();
    assertThat(ScanState.PLUS.isSet(moved)).isTrue();
    assertThat(ScanState.END.in(ScanState.without(ScanState.END.of(2), 3))).isZero();
    assertThat(ScanState.at(ScanState.END.max() + 5)).isEqualTo(ScanState.END.max());
  }
}
