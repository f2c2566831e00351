package io.github.minmome.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A field of a packed number: which there can be, and what it contains. */
final class BitFieldTest {
  @ParameterizedTest
  @CsvSource({"0,1", "0,31", "33,31", "63,1"})
  void new_fieldWithinALong_hasItsMaximum(int shift, int width) {
    assertThat(new BitField(shift, width).max()).isEqualTo((1L << width) - 1);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "0,32", "34,31", "62,3", "64,1", "-1,2"})
  void new_fieldBeyondALong_isRefused(int shift, int width) {
    assertThatIllegalArgumentException().isThrownBy(() -> new BitField(shift, width));
  }

  @Test
  void holding_moreConstantsThanValues_isRefused() {
    var five = new Thread.State[5];
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BitField.first(2).holding(five))
        .withMessage("5 constants do not fit in 2 bits");
    assertThat(BitField.first(3).holding(five)).isEqualTo(BitField.first(3));
    assertThat(BitField.first(2).holding(new Thread.State[4])).isEqualTo(BitField.first(2));
  }

  @Test
  void with_leavesTheOtherFieldsAsTheyAre() {
    var low = BitField.first(4);
    var high = low.next(5);
    assertThat(high).isEqualTo(new BitField(4, 5));
    long packed = low.of(9) | high.of(17);
    assertThat(low.in(packed)).isEqualTo(9);
    assertThat(high.in(packed)).isEqualTo(17);
    assertThat(high.in(low.with(packed, 0))).isEqualTo(17);
    assertThat(low.isSet(low.with(packed, 0))).isFalse();
    assertThat(high.of(true)).isEqualTo(16);
    assertThat(new BitField(62, 2).mask()).isEqualTo(3L << 62);
  }

  @Test
  void of_valueThatDoesNotFit_isRefused() {
    assertThat(BitField.first(2).of(3)).isEqualTo(3);
    for (int value : new int[] {4, -1}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BitField.first(2).of(value))
          .withMessage(value + " does not fit in 2 bits");
    }
  }
}
