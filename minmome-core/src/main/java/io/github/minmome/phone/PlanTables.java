package io.github.minmome.phone;

import static io.github.minmome.phone.PackedClassification.code;

/**
 * The numbering plan as flat arrays, read at every call and written never.
 *
 * @param exchanges by the first five national digits: {@link Exchange} packed
 * @param ranges by the first three national digits: 0 for a geographic number, else 1 + the index
 *     in {@code rangeRows}
 * @param rangeRows {@link RangeRow} packed
 * @param shortCodes by three digits: 0, or the ordinal of the kind
 * @param callingCodes by the first three digits: 0 for unassigned, else 1 + the index in {@code
 *     callingCodeRows}
 * @param callingCodeRows {@link CallingCode} packed
 * @param carriers {@link CarrierCode} packed, longest code first
 * @param blockPages by the first three national digits: 0 where no block of numbers without an area
 *     is known to be designated, else 1 + the index of a page in {@code blocks}
 * @param blocks a bit for each of the thousand blocks of a page, set when it is designated
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point, never compared
record PlanTables(
    byte[] exchanges,
    byte[] ranges,
    int[] rangeRows,
    byte[] shortCodes,
    byte[] callingCodes,
    int[] callingCodeRows,
    long[] carriers,
    byte[] blockPages,
    byte[] blocks) {
  /** Bytes of a page of a thousand blocks. */
  static final int PAGE = 125;

  private static final BitField AREA_DIGITS = BitField.first(3);
  private static final BitField DESIGNATION = AREA_DIGITS.next(3).holding(Designation.values());

  /** Returns a landline's exchange: digits of its area code, 0 for no such area code. */
  static byte exchange(int areaDigits, int designation) {
    return (byte) (AREA_DIGITS.of(areaDigits) | DESIGNATION.of(designation));
  }

  static byte designated(byte exchange, int designation) {
    return (byte) DESIGNATION.with(exchange, designation);
  }

  int areaDigits(int fiveDigits) {
    return AREA_DIGITS.in(exchanges[fiveDigits]);
  }

  int designation(int fiveDigits) {
    return DESIGNATION.in(exchanges[fiveDigits]);
  }

  /**
   * Returns the {@link RangeRow} of a number by its first three national digits, 0 for a geographic
   * one.
   */
  int range(int threeDigits) {
    int range = ranges[threeDigits];
    return range == 0 ? 0 : rangeRows[range - 1];
  }

  /** Returns the {@link CallingCode} of a number by its first three digits, 0 for unassigned. */
  int callingCode(int threeDigits) {
    int code = callingCodes[threeDigits] & 0xFF;
    return code == 0 ? 0 : callingCodeRows[code - 1];
  }

  /** Returns whether a number without an area is in a block known to be designated. */
  boolean isDesignatedBlock(int sixDigits) {
    int page = blockPages[sixDigits / 1000];
    int block = sixDigits % 1000;
    return page != 0 && (blocks[(page - 1) * PAGE + (block >> 3)] >> (block & 7) & 1) != 0;
  }

  /** A range that is not geographic: kind, total digits with the trunk 0, layout of hyphens. */
  static final class RangeRow {
    private static final BitField KIND = BitField.first(6).holding(NumberKind.values());
    private static final BitField MIN = KIND.next(5);
    private static final BitField MAX = MIN.next(5);
    private static final BitField DESIGNATION = MAX.next(3).holding(Designation.values());
    private static final BitField OTHERWISE_GEOGRAPHIC = DESIGNATION.next(1);
    private static final BitField FIRST = OTHERWISE_GEOGRAPHIC.next(4);
    private static final BitField SECOND = FIRST.next(4);
    private static final BitField LOSES_ZERO = SECOND.next(1);

    private RangeRow() {}

    static int pack(
        NumberKind kind,
        int min,
        int max,
        Designation designation,
        boolean otherwiseGeographic,
        int first,
        int second,
        boolean losesZero) {
      return Math.toIntExact(
          KIND.of(code(kind))
              | MIN.of(min)
              | MAX.of(max)
              | DESIGNATION.of(code(designation))
              | OTHERWISE_GEOGRAPHIC.of(otherwiseGeographic)
              | FIRST.of(first)
              | SECOND.of(second)
              | LOSES_ZERO.of(losesZero));
    }

    static int kind(int row) {
      return KIND.in(row);
    }

    static int min(int row) {
      return MIN.in(row);
    }

    static int max(int row) {
      return MAX.in(row);
    }

    static int designation(int row) {
      return DESIGNATION.in(row);
    }

    static boolean otherwiseGeographic(int row) {
      return OTHERWISE_GEOGRAPHIC.isSet(row);
    }

    /** Returns whether digits that lack the 0 of this range are taken for one of its numbers. */
    static boolean losesZero(int row) {
      return LOSES_ZERO.isSet(row);
    }

    /** Digits before the first hyphen, 0 for none. */
    static int first(int row) {
      return FIRST.in(row);
    }

    /** Digits between the first and the second hyphen. */
    static int second(int row) {
      return SECOND.in(row);
    }
  }

  /** An assigned calling code: possible lengths of the national number, and how it is written. */
  static final class CallingCode {
    /** ITU-T E.164 (11/2010) 6.2.1: at most 15 digits, calling code included. */
    private static final int E164_DIGITS = 15;

    /** Bit n: the national number may have n digits. */
    private static final BitField LENGTHS = BitField.first(20);

    private static final BitField DIGITS = LENGTHS.next(2);
    private static final BitField TRUNK_ZERO = DIGITS.next(1);
    private static final BitField GLOBAL = TRUNK_ZERO.next(1);

    private CallingCode() {}

    static int pack(int digits, int lengths, boolean trunkZero, boolean global) {
      return Math.toIntExact(
          LENGTHS.of(lengths) | DIGITS.of(digits) | TRUNK_ZERO.of(trunkZero) | GLOBAL.of(global));
    }

    static int digits(int code) {
      return DIGITS.in(code);
    }

    static boolean fits(int code, int nationalDigits) {
      return nationalDigits <= E164_DIGITS - digits(code)
          && (LENGTHS.in(code) >> nationalDigits & 1) != 0;
    }

    /** Returns whether some possible length is greater. */
    static boolean fitsLonger(int code, int nationalDigits) {
      return LENGTHS.in(code) >> (nationalDigits + 1) != 0;
    }

    static boolean trunkZero(int code) {
      return TRUNK_ZERO.isSet(code);
    }

    static boolean global(int code) {
      return GLOBAL.isSet(code);
    }
  }

  /** A carrier's code (事業者設備識別番号) and the toll-free services that begin with it. */
  static final class CarrierCode {
    /** The digits that must match, as BCD: two fields, for none has more than 31 bits. */
    private static final BitField MATCHED_LOW = BitField.first(16);

    private static final BitField MATCHED_HIGH = MATCHED_LOW.next(16);
    private static final BitField MATCHED_DIGITS = MATCHED_HIGH.next(4);
    private static final BitField DIGITS = MATCHED_DIGITS.next(4);
    private static final BitField IN_USE = DIGITS.next(1);
    private static final BitField FREE_MIN = IN_USE.next(5);
    private static final BitField FREE_MAX = FREE_MIN.next(5);
    private static final long BCD = MATCHED_LOW.mask() | MATCHED_HIGH.mask();

    private CarrierCode() {}

    static long pack(int bcd, int matched, int digits, boolean inUse, int freeMin, int freeMax) {
      return MATCHED_LOW.of(bcd & MATCHED_LOW.max())
          | MATCHED_HIGH.of(bcd >>> MATCHED_LOW.width())
          | MATCHED_DIGITS.of(matched)
          | DIGITS.of(digits)
          | IN_USE.of(inUse)
          | FREE_MIN.of(freeMin)
          | FREE_MAX.of(freeMax);
    }

    static boolean matches(long code, long leftAligned) {
      return leftAligned >>> (64 - 4 * MATCHED_DIGITS.in(code)) == (code & BCD);
    }

    static int digits(long code) {
      return DIGITS.in(code);
    }

    static boolean inUse(long code) {
      return IN_USE.isSet(code);
    }

    static boolean isFree(long code, int totalDigits) {
      return totalDigits >= FREE_MIN.in(code) && totalDigits <= FREE_MAX.in(code);
    }
  }
}
