package io.github.minmome.phone;

import static io.github.minmome.phone.PackedClassification.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.phone.PlanTables.CallingCode;
import io.github.minmome.phone.PlanTables.CarrierCode;
import io.github.minmome.phone.PlanTables.RangeRow;
import org.junit.jupiter.api.Test;

/** Every axis of a packed form comes back as it went in, whatever the others are. */
final class PackedClassificationTest {
  private static long allFlags() {
    long flags = 0;
    for (NumberFlag flag : NumberFlag.values()) {
      flags |= PackedClassification.bit(flag);
    }
    return flags;
  }

  @Test
  void valid_largestValuesWithAllFlags_comeBack() {
    long flags = allFlags();
    int designation = Designation.values().length - 1;
    for (NumberKind kind : NumberKind.values()) {
      for (DialForm form : DialForm.values()) {
        long packed = PackedClassification.valid(code(kind), form, designation, 31, 40, 15) | flags;
        assertThat(PackedClassification.kind(packed)).isEqualTo(kind);
        assertThat(PackedClassification.form(packed)).isEqualTo(form);
        assertThat(code(PackedClassification.designation(packed))).isEqualTo(designation);
        assertThat(PackedClassification.reason(packed)).isEqualTo(NumberReason.NONE);
        assertThat(PackedClassification.digits(packed)).isEqualTo(31);
        assertThat(PackedClassification.leadingDigits(packed)).isEqualTo(15);
        assertThat(PackedClassification.from(packed)).isEqualTo(31);
        assertThat(PackedClassification.flags(packed)).containsExactly(NumberFlag.values());
        long open = PackedClassification.publicBits(packed);
        assertThat(PackedClassification.from(open)).isZero();
        assertThat(PackedClassification.flags(open)).containsExactly(NumberFlag.values());
        assertThat(PackedClassification.digits(open)).isEqualTo(31);
        assertThat(open).isPositive();
      }
    }
  }

  @Test
  void pack_reasonBesideAllFlags_isKept() {
    for (NumberReason reason : NumberReason.values()) {
      long packed = PackedClassification.invalid(DialForm.LOST_ZERO, reason) | allFlags();
      assertThat(PackedClassification.reason(packed)).isEqualTo(reason);
      assertThat(PackedClassification.kind(packed)).isEqualTo(NumberKind.INVALID);
      assertThat(PackedClassification.form(packed)).isEqualTo(DialForm.LOST_ZERO);
      long other = PackedClassification.withForm(packed, DialForm.PLUS);
      assertThat(PackedClassification.form(other)).isEqualTo(DialForm.PLUS);
      assertThat(PackedClassification.reason(other)).isEqualTo(reason);
      assertThat(PackedClassification.flags(other)).containsExactly(NumberFlag.values());
    }
  }

  @Test
  void bit_ofEachFlag_isDistinct() {
    for (NumberFlag flag : NumberFlag.values()) {
      long packed = PackedClassification.bit(flag);
      assertThat(PackedClassification.flags(packed)).containsExactly(flag);
      assertThat(PackedClassification.has(packed, flag)).isTrue();
      assertThat(PackedClassification.has(~packed, flag)).isFalse();
    }
  }

  @Test
  void pack_rowsOfTheTables_comeBack() {
    int range = RangeRow.pack(NumberKind.UNKNOWN, 6, 16, Designation.NOT_CHECKED, true, 3, 4, true);
    assertThat(RangeRow.kind(range)).isEqualTo(code(NumberKind.UNKNOWN));
    assertThat(RangeRow.min(range)).isEqualTo(6);
    assertThat(RangeRow.max(range)).isEqualTo(16);
    assertThat(RangeRow.designation(range)).isEqualTo(code(Designation.NOT_CHECKED));
    assertThat(RangeRow.otherwiseGeographic(range)).isTrue();
    assertThat(RangeRow.first(range)).isEqualTo(3);
    assertThat(RangeRow.second(range)).isEqualTo(4);
    assertThat(RangeRow.losesZero(range)).isTrue();

    int calling = CallingCode.pack(3, 1 << 12 | 1 << 7, true, true);
    assertThat(CallingCode.digits(calling)).isEqualTo(3);
    assertThat(CallingCode.fits(calling, 12)).isTrue();
    assertThat(CallingCode.fits(calling, 11)).isFalse();
    assertThat(CallingCode.fitsLonger(calling, 11)).isTrue();
    assertThat(CallingCode.fitsLonger(calling, 12)).isFalse();
    assertThat(CallingCode.trunkZero(calling)).isTrue();
    assertThat(CallingCode.global(calling)).isTrue();

    long carrier = CarrierCode.pack(0x0091_9999, 8, 6, true, 10, 16);
    assertThat(CarrierCode.matches(carrier, 0x0091_9999_1234_5678L)).isTrue();
    assertThat(CarrierCode.matches(carrier, 0x0091_9998_1234_5678L)).isFalse();
    assertThat(CarrierCode.digits(carrier)).isEqualTo(6);
    assertThat(CarrierCode.inUse(carrier)).isTrue();
    assertThat(CarrierCode.isFree(carrier, 10)).isTrue();
    assertThat(CarrierCode.isFree(carrier, 9)).isFalse();
    assertThat(CarrierCode.isFree(carrier, 17)).isFalse();
  }
}
