package io.github.minmome.phone;

import static io.github.minmome.phone.NumberRules.fits;
import static io.github.minmome.phone.NumberRules.three;
import static io.github.minmome.phone.NumberRules.window;
import static io.github.minmome.phone.PackedClassification.bit;
import static io.github.minmome.phone.PackedClassification.code;
import static io.github.minmome.phone.PackedClassification.invalid;
import static io.github.minmome.phone.PackedClassification.isInvalid;
import static io.github.minmome.phone.PackedClassification.isKind;
import static io.github.minmome.phone.PackedClassification.valid;

import io.github.minmome.phone.PlanTables.CallingCode;
import io.github.minmome.phone.PlanTables.CarrierCode;
import io.github.minmome.phone.PlanTables.RangeRow;

/**
 * What digits are that begin 00: a number behind a carrier's code (事業者設備識別番号), a carrier's own
 * service, a sender of SMS, or a number behind the prefix for calls abroad of other countries.
 */
final class DoubleZero {
  private static final int NOT_CHECKED = code(Designation.NOT_CHECKED);

  private DoubleZero() {}

  static long read(
      NumberRules rules,
      PlanTables plan,
      long high,
      long low,
      int from,
      int count,
      int zeroAt,
      NumberContext context) {
    long left = window(high, low, from);
    if (left >>> 52 == 0) {
      return smsShortCode(plan.range(three(left << 4)), from, count);
    }
    long foreign = rules.international(high, low, from + 2, count - 2, DialForm.FOREIGN_00, zeroAt);
    boolean foreignFits = fits(foreign);
    long code = carrierCode(plan, left);
    if (code == 0) {
      boolean outside = foreignFits && rules.isBehindOutsideLine(high, low, from, count);
      return outside ? foreign | bit(NumberFlag.AMBIGUOUS) : unassignedIsBad(foreign);
    }
    long domestic = behindCarrierCode(rules, high, low, from, count, code);
    boolean domesticFits = domestic != 0 && fits(domestic);
    boolean idd = PackedClassification.form(domestic) == DialForm.CARRIER_IDD;
    if (domesticFits && foreignFits && !(idd && CarrierCode.inUse(code))) {
      boolean foreignFirst =
          !CarrierCode.inUse(code) || zeroAt > from + 2 || context == NumberContext.CALLER_ID;
      return (foreignFirst ? foreign : domestic) | bit(NumberFlag.AMBIGUOUS);
    }
    if (domesticFits) {
      return domestic;
    }
    if (foreignFits) {
      return CarrierCode.inUse(code) ? foreign | bit(NumberFlag.AMBIGUOUS) : foreign;
    }
    if (domestic != 0 && CarrierCode.inUse(code)) {
      return domestic;
    }
    return CarrierCode.inUse(code) ? cutOrLong(plan, foreign, left) : unassignedIsBad(foreign);
  }

  /** Three zeros: the short codes of the table, from which carriers send messages. */
  private static long smsShortCode(int row, int from, int count) {
    if (row == 0) {
      return invalid(DialForm.FOREIGN_00, NumberReason.BAD_COUNTRY_CODE);
    }
    return count < RangeRow.min(row)
        ? invalid(DialForm.SHORT, NumberReason.TOO_SHORT)
        : count > RangeRow.max(row)
            ? invalid(DialForm.SHORT, NumberReason.TOO_LONG)
            : valid(RangeRow.kind(row), DialForm.SHORT, NOT_CHECKED, from, count, 0);
  }

  private static long carrierCode(PlanTables plan, long left) {
    for (long code : plan.carriers()) {
      if (CarrierCode.matches(code, left)) {
        return code;
      }
    }
    return 0;
  }

  /**
   * Returns the reading behind a carrier's code, fitting or not; 0 when nothing there looks like
   * one.
   */
  private static long behindCarrierCode(
      NumberRules rules, long high, long low, int from, int count, long code) {
    int rest = from + CarrierCode.digits(code);
    int restCount = count - CarrierCode.digits(code);
    long left = window(high, low, rest);
    if (left >>> 52 == 0x010) {
      return rules.international(high, low, rest + 3, restCount - 3, DialForm.CARRIER_IDD, -1)
          | bit(NumberFlag.CARRIER_PREFIX);
    }
    long domestic = 0;
    if (left >>> 60 == 0 && left >>> 56 != 0) {
      domestic = rules.japanese(high, low, rest + 1, restCount - 1, DialForm.CARRIER_DOMESTIC);
      if (!isInvalid(domestic) && !isKind(domestic, NumberKind.SPECIFIC_CONNECTION)) {
        return domestic | bit(NumberFlag.CARRIER_PREFIX);
      }
    }
    return CarrierCode.isFree(code, count)
        ? valid(code(NumberKind.CARRIER_SERVICE), DialForm.NONE, NOT_CHECKED, from, count, 4)
        : domestic;
  }

  /** A carrier's code, and behind it neither a Japanese number nor a foreign one of its length. */
  private static long cutOrLong(PlanTables plan, long foreign, long left) {
    if (isInvalid(foreign) || isKind(foreign, NumberKind.INTERNATIONAL_UNASSIGNED)) {
      return unassignedIsBad(foreign);
    }
    int national =
        PackedClassification.digits(foreign) - PackedClassification.leadingDigits(foreign);
    boolean longer = CallingCode.fitsLonger(plan.callingCode(three(left << 8)), national);
    return invalid(DialForm.NONE, longer ? NumberReason.TOO_SHORT : NumberReason.TOO_LONG)
        | bit(NumberFlag.AMBIGUOUS);
  }

  private static long unassignedIsBad(long foreign) {
    return isKind(foreign, NumberKind.INTERNATIONAL_UNASSIGNED)
        ? invalid(DialForm.FOREIGN_00, NumberReason.BAD_COUNTRY_CODE)
        : foreign;
  }
}
