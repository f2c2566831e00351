package io.github.minmome.phone;

import static io.github.minmome.phone.PackedClassification.bit;
import static io.github.minmome.phone.PackedClassification.code;
import static io.github.minmome.phone.PackedClassification.has;
import static io.github.minmome.phone.PackedClassification.invalid;
import static io.github.minmome.phone.PackedClassification.isInvalid;
import static io.github.minmome.phone.PackedClassification.isKind;
import static io.github.minmome.phone.PackedClassification.none;
import static io.github.minmome.phone.PackedClassification.valid;

import io.github.minmome.phone.PlanTables.CallingCode;
import io.github.minmome.phone.PlanTables.RangeRow;

/**
 * What a row of digits is. Independent of text; allocates nothing.
 *
 * <p>Digits come as binary-coded decimal, left aligned in two longs: sixteen in {@code high},
 * sixteen more in {@code low}. A method looks at {@code count} digits beginning at {@code from};
 * beyond the 32nd only their number is known. Results are packed as in {@link
 * PackedClassification}.
 */
final class NumberRules {
  private static final int FIXED_LINE = code(NumberKind.FIXED_LINE);
  private static final int NOT_CHECKED = code(Designation.NOT_CHECKED);

  private static final int MAX_DIGITS = 15;

  private static final int JAPAN = 81;

  private final PlanTables plan;

  NumberRules(PlanTables plan) {
    this.plan = plan;
  }

  /** Sixteen digits beginning at {@code from}, left aligned. */
  static long window(long high, long low, int from) {
    if (from == 0) {
      return high;
    }
    return from < 16 ? (high << (4 * from)) | (low >>> (64 - 4 * from)) : low << (4 * (from - 16));
  }

  static int three(long left) {
    int bcd = (int) (left >>> 52);
    return (bcd >> 8) * 100 + ((bcd >> 4) & 15) * 10 + (bcd & 15);
  }

  private static int five(long left) {
    int bcd = (int) (left >>> 44);
    return three(left) * 100 + ((bcd >> 4) & 15) * 10 + (bcd & 15);
  }

  private static int six(long left) {
    return five(left) * 10 + ((int) (left >>> 40) & 15);
  }

  /** Digits without a plus. {@code zeroAt} is where a bracketed (0) stood, or -1. */
  long decide(long high, long low, int from, int count, int zeroAt, NumberContext context) {
    long left = window(high, low, from);
    int first = (int) (left >>> 60);
    if (first == 0) {
      if (count < 4) {
        return invalid(DialForm.NONE, NumberReason.TOO_SHORT);
      }
      return domesticOrPrefixed(high, low, from, count, zeroAt, context);
    }
    if (count <= 3) {
      return count == 3 ? shortCode(left, from) : invalid(DialForm.NONE, NumberReason.TOO_SHORT);
    }
    long without = withoutLeadingZero(high, low, from, count, zeroAt, context);
    long prefix = left >>> 52;
    if (prefix == 0x184 || prefix == 0x186) {
      return callerIdPrefix(high, low, from, count, zeroAt, context, without);
    }
    return without;
  }

  private long domesticOrPrefixed(
      long high, long low, int from, int count, int zeroAt, NumberContext context) {
    int prefix = (int) (window(high, low, from) >>> 52);
    if (prefix >> 4 == 0) {
      return DoubleZero.read(this, plan, high, low, from, count, zeroAt, context);
    }
    if (prefix == 0x010) {
      return international(high, low, from + 3, count - 3, DialForm.IDD_010, zeroAt);
    }
    return japanese(high, low, from + 1, count - 1, DialForm.TRUNK_0);
  }

  /** A national number without its trunk 0 (電気通信番号計画). */
  long japanese(long high, long low, int from, int count, DialForm form) {
    long left = window(high, low, from);
    int row = left >>> 60 == 0 ? 0 : plan.range(three(left));
    if (row != 0) {
      if (count + 1 >= RangeRow.min(row) && count + 1 <= RangeRow.max(row)) {
        int designation =
            plan.isDesignatedBlock(six(left))
                ? code(Designation.DESIGNATED)
                : RangeRow.designation(row);
        return valid(RangeRow.kind(row), form, designation, from, count, 0);
      }
      if (!RangeRow.otherwiseGeographic(row)) {
        return ofWrongLength(form, count + 1, RangeRow.min(row));
      }
    }
    if (count != 9) {
      return ofWrongLength(form, count, 9);
    }
    int five = five(left);
    int area = plan.areaDigits(five);
    return area == 0
        ? invalid(form, NumberReason.BAD_AREA_CODE)
        : valid(FIXED_LINE, form, plan.designation(five), from, count, area);
  }

  /**
   * Digits behind a plus; +010 is the prefix for calls abroad, with a plus before it by mistake.
   */
  long behindPlus(long high, long low, int count, DialForm form, int zeroAt) {
    if (high >>> 52 == 0x010) {
      long dialled = international(high, low, 3, count - 3, DialForm.IDD_010, zeroAt);
      if (fits(dialled)) {
        return dialled;
      }
    }
    return international(high, low, 0, count, form, zeroAt);
  }

  /**
   * Returns whether the first digit, a 0, is dialled for an outside line (外線発信): behind it is a
   * whole number as one dials it in Japan.
   */
  boolean isBehindOutsideLine(long high, long low, int from, int count) {
    long rest = decide(high, low, from + 1, count - 1, -1, NumberContext.WRITTEN);
    return fits(rest)
        && !isKind(rest, NumberKind.LOCAL_ONLY)
        && !isKind(rest, NumberKind.SMS_SHORT_CODE)
        && !isKind(rest, NumberKind.SPECIFIC_CONNECTION)
        && switch (PackedClassification.form(rest)) {
          case TRUNK_0, IDD_010, CARRIER_IDD, CARRIER_DOMESTIC, SHORT -> true;
          default -> false;
        };
  }

  /**
   * Returns whether the first group of digits counts lines of a list or a display (1. 03-3100-0000,
   * 外線2): behind it is a whole number with its 0, and it is no calling code before such a 0.
   */
  boolean isNumbered(long high, long low, int group, int count) {
    boolean counts =
        high >>> 60 != 0 || !fits(international(high, low, 3, count - 3, DialForm.IDD_010, -1));
    if (!counts) {
      return false;
    }
    boolean called =
        CallingCode.digits(plan.callingCode(three(high))) == group && mayBeginWithZero(high);
    if (called || (group == 3 && CallerIdPrefix.is(high))) {
      return false;
    }
    long national = decide(high, low, group, count - group, -1, NumberContext.WRITTEN);
    return fits(national)
        && PackedClassification.form(national) == DialForm.TRUNK_0
        && !isKind(national, NumberKind.SPECIFIC_CONNECTION);
  }

  /**
   * Returns whether digits with such a first group are also a number abroad, however it is grouped.
   */
  boolean isCalled(long high, long low, int group, int count) {
    return (group > 1 || mayBeginWithZero(high))
        && fits(decide(high, low, 0, count, -1, NumberContext.CALLER_ID));
  }

  /**
   * Returns whether numbers behind this calling code may be written with a 0: not in zones 1 and 7.
   */
  private static boolean mayBeginWithZero(long left) {
    return left >>> 60 != 1 && left >>> 60 != 7;
  }

  /** A number that begins with its calling code (ITU-T E.164). */
  long international(long high, long low, int from, int count, DialForm form, int zeroAt) {
    long left = window(high, low, from);
    if (count > 0 && left >>> 60 == 0) {
      return invalid(form, NumberReason.BAD_COUNTRY_CODE);
    }
    int three = three(left);
    int code = plan.callingCode(three);
    if (code == 0) {
      return count < 7
          ? invalid(form, NumberReason.TOO_SHORT)
          : valid(code(NumberKind.INTERNATIONAL_UNASSIGNED), form, NOT_CHECKED, from, count, 3)
              | bit(NumberFlag.UNASSIGNED_CC);
    }
    int codeDigits = CallingCode.digits(code);
    int national = count - codeDigits;
    if (national < 4) {
      return invalid(form, NumberReason.TOO_SHORT);
    }
    long nationalDigits = left << (4 * codeDigits);
    boolean zero = nationalDigits >>> 60 == 0;
    if (three / 10 == JAPAN) {
      long flags =
          (form == DialForm.TEL_URI ? 0 : bit(NumberFlag.PLUS_81))
              | (zero ? bit(NumberFlag.STRAY_TRUNK_ZERO) : 0);
      int skip = zero ? 3 : 2;
      return japanese(high, low, from + skip, count - skip, form) | flags;
    }
    long flags = 0;
    if (zero
        && CallingCode.trunkZero(code)
        && CallingCode.fits(code, national - 1)
        && (zeroAt == from + codeDigits || (nationalDigits << 4) >>> 60 != 0)) {
      flags = bit(NumberFlag.STRAY_TRUNK_ZERO);
      national--;
    } else if (!CallingCode.fits(code, national)) {
      flags = bit(NumberFlag.LENGTH_VIOLATION);
    }
    if (three / 100 == 1) {
      flags |= northAmerican(nationalDigits, national);
    }
    NumberKind kind =
        CallingCode.global(code)
            ? NumberKind.INTERNATIONAL_GLOBAL_SERVICE
            : NumberKind.INTERNATIONAL;
    return valid(code(kind), form, NOT_CHECKED, from, codeDigits + national, codeDigits) | flags;
  }

  /** N11 codes are services, and exchanges begin 2 to 9 (NANPA). */
  private static long northAmerican(long national, int count) {
    long flags = 0;
    if (((national >>> 52) & 0xFF) == 0x11 && national >>> 61 != 0) {
      flags = bit(NumberFlag.NANP_N11);
    }
    if (count == 10 && (national << 12) >>> 61 == 0) {
      flags |= bit(NumberFlag.NANP_NXX_INVALID);
    }
    return flags;
  }

  private long shortCode(long left, int from) {
    int kind = plan.shortCodes()[three(left)];
    return kind == 0
        ? invalid(DialForm.NONE, NumberReason.TOO_SHORT)
        : valid(kind, DialForm.SHORT, NOT_CHECKED, from, 3, 0);
  }

  /** Digits behind a number sign: #ダイヤル has four. */
  long hash(int from, int count) {
    return count == 4
        ? valid(code(NumberKind.HASH_SERVICE), DialForm.SHORT, NOT_CHECKED, from, 4, 0)
        : ofWrongLength(DialForm.NONE, count, 4);
  }

  private static long ofWrongLength(DialForm form, int count, int min) {
    return invalid(form, count < min ? NumberReason.TOO_SHORT : NumberReason.TOO_LONG);
  }

  /**
   * 184 or 186 counts only before what is a number that it can be dialled with. It is dialled in
   * Japan, so what follows is read as written, whatever the context.
   */
  private long callerIdPrefix(
      long high, long low, int from, int count, int zeroAt, NumberContext context, long without) {
    boolean code = count == 6;
    if (count < 6 || (!code && window(high, low, from + 3) >>> 60 != 0)) {
      return without;
    }
    long rest =
        code
            ? shortCode(window(high, low, from + 3), from + 3)
            : domesticOrPrefixed(high, low, from + 3, count - 3, zeroAt, NumberContext.WRITTEN);
    if (!fits(rest)
        || isKind(rest, NumberKind.SMS_SHORT_CODE)
        || isKind(rest, NumberKind.SPECIFIC_CONNECTION)
        || PackedClassification.form(rest) == DialForm.FOREIGN_00) {
      return without;
    }
    long prefix = window(high, low, from) >>> 52;
    rest |= bit(prefix == 0x184 ? NumberFlag.CALLER_ID_BLOCK : NumberFlag.CALLER_ID_SHOW);
    if (!fits(without)) {
      return rest;
    }
    return (context == NumberContext.CALLER_ID ? without : rest) | bit(NumberFlag.AMBIGUOUS);
  }

  /**
   * Returns whether a reading is one that could be a number in use: a kind, and a possible length.
   */
  static boolean fits(long packed) {
    return !isInvalid(packed)
        && !isKind(packed, NumberKind.UNKNOWN)
        && !isKind(packed, NumberKind.INTERNATIONAL_UNASSIGNED)
        && !has(packed, NumberFlag.LENGTH_VIOLATION);
  }

  /** No leading 0 and no plus: a lost 0, a local number, or a calling code without its plus. */
  private long withoutLeadingZero(
      long high, long low, int from, int count, int zeroAt, NumberContext context) {
    long left = window(high, low, from);
    boolean lostZero = lostZero(left, count);
    boolean local = count >= 5 && count <= 8 && left >>> 61 != 0;
    long foreign =
        count >= 8
            ? international(high, low, from, count, DialForm.NO_PLUS, zeroAt)
            : invalid(DialForm.NONE, NumberReason.TOO_SHORT);
    boolean fits = fits(foreign);
    boolean shown = context == NumberContext.CALLER_ID;
    long ambiguous = bit(NumberFlag.AMBIGUOUS);
    if (shown
        ? fits || isShownForeign(foreign, count, lostZero, local)
        : fits && !lostZero && !local) {
      return shown && !lostZero && !local ? foreign : foreign | ambiguous;
    }
    if (lostZero) {
      long japanese = japanese(high, low, from, count, DialForm.LOST_ZERO);
      return shown || fits ? japanese | ambiguous : japanese;
    }
    if (local && !shown) {
      return valid(code(NumberKind.LOCAL_ONLY), DialForm.SHORT, NOT_CHECKED, from, count, 0)
          | ambiguous;
    }
    long nothing =
        count < 8 || count > MAX_DIGITS
            ? ofWrongLength(DialForm.NONE, count, 8)
            : none(NumberKind.UNKNOWN, DialForm.NONE, Designation.NOT_CHECKED, NumberReason.NONE);
    return local ? nothing | ambiguous : nothing;
  }

  /**
   * Returns whether a display's digits are foreign although no foreign number has this length or
   * calling code, as many that frauds show: a display shows Japanese numbers with their 0. Only
   * where a country's number would be of an impossible length does a lost 0 come first.
   */
  private static boolean isShownForeign(long foreign, int count, boolean lostZero, boolean local) {
    return !isInvalid(foreign)
        && !local
        && count <= MAX_DIGITS
        && !(lostZero && isKind(foreign, NumberKind.INTERNATIONAL));
  }

  /**
   * Returns whether a 0 put in front makes a designated landline, or a number of another known
   * range.
   */
  private boolean lostZero(long left, int count) {
    int row = plan.range(three(left));
    if (row != 0 && RangeRow.losesZero(row) && count + 1 == RangeRow.max(row)) {
      return true;
    }
    int designation = count == 9 ? plan.designation(five(left)) : NOT_CHECKED;
    return designation == code(Designation.IN_USE)
        || designation == code(Designation.DESIGNATED_UNUSED);
  }
}
