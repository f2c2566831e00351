package io.github.minmome.phone;

import static io.github.minmome.phone.PackedClassification.code;

/**
 * The numbering plan as flat arrays, read at every call and written never.
 *
 * @param exchanges by the first five national digits: digits of the area code (3 bits, 0 = no such
 *     area code), then the designation (3 bits)
 * @param ranges by the first three national digits: 0 for a geographic number, else 1 + the index
 *     in {@code rangeRows}
 * @param rangeRows {@link RangeRow} packed
 * @param shortCodes by three digits: 0, or the ordinal of the kind
 * @param callingCodes by the first three digits: 0 for unassigned, else {@link CallingCode} packed
 * @param carriers {@link CarrierCode} packed, longest code first
 */
@SuppressWarnings("ArrayRecordComponent") // flat arrays are the point; nobody compares them
record PlanTables(
    byte[] exchanges,
    byte[] ranges,
    int[] rangeRows,
    byte[] shortCodes,
    int[] callingCodes,
    long[] carriers) {

  int areaDigits(int fiveDigits) {
    return exchanges[fiveDigits] & 7;
  }

  int designation(int fiveDigits) {
    return exchanges[fiveDigits] >> 3 & 7;
  }

  static byte exchange(int areaDigits, Designation designation) {
    return (byte) (areaDigits | code(designation) << 3);
  }

  /** A range that is not geographic: kind, total digits with the trunk 0, layout of hyphens. */
  static final class RangeRow {
    private RangeRow() {}

    static int pack(
        NumberKind kind,
        int min,
        int max,
        Designation designation,
        boolean otherwiseGeographic,
        int first,
        int second) {
      return code(kind)
          | min << 5
          | max << 10
          | code(designation) << 15
          | (otherwiseGeographic ? 1 : 0) << 18
          | first << 19
          | second << 23;
    }

    static int kind(int row) {
      return row & 31;
    }

    static int min(int row) {
      return row >> 5 & 31;
    }

    static int max(int row) {
      return row >> 10 & 31;
    }

    static int designation(int row) {
      return row >> 15 & 7;
    }

    static boolean otherwiseGeographic(int row) {
      return (row >> 18 & 1) != 0;
    }

    /** Digits before the first hyphen, 0 for none. */
    static int first(int row) {
      return row >> 19 & 15;
    }

    /** Digits between the first and the second hyphen. */
    static int second(int row) {
      return row >> 23 & 15;
    }
  }

  /** An assigned calling code: possible lengths of the national number, and how it is written. */
  static final class CallingCode {
    /** ITU-T E.164 (11/2010) 6.2.1: at most 15 digits, calling code included. */
    private static final int E164_DIGITS = 15;

    private CallingCode() {}

    static int pack(int digits, int lengths, boolean trunkZero, boolean global) {
      return lengths | digits << 20 | (trunkZero ? 1 : 0) << 22 | (global ? 1 : 0) << 23;
    }

    static int digits(int code) {
      return code >> 20 & 3;
    }

    static boolean fits(int code, int nationalDigits) {
      return nationalDigits <= E164_DIGITS - digits(code) && (code >> nationalDigits & 1) != 0;
    }

    /** Whether some possible length is greater. */
    static boolean fitsLonger(int code, int nationalDigits) {
      return (code & 0xF_FFFF) >> (nationalDigits + 1) != 0;
    }

    static boolean trunkZero(int code) {
      return (code >> 22 & 1) != 0;
    }

    static boolean global(int code) {
      return (code >> 23 & 1) != 0;
    }
  }

  /** A carrier's code (事業者設備識別番号) and the toll-free services that begin with it. */
  static final class CarrierCode {
    private CarrierCode() {}

    /** The digits of the code that must match, as BCD in the low bits, come last. */
    static long pack(long bcd, int matched, int digits, boolean inUse, int freeMin, int freeMax) {
      return bcd
          | (long) matched << 32
          | (long) digits << 36
          | (inUse ? 1L : 0) << 40
          | (long) freeMin << 41
          | (long) freeMax << 46;
    }

    static boolean matches(long code, long leftAligned) {
      return leftAligned >>> (64 - 4 * matched(code)) == (code & 0xFFFF_FFFFL);
    }

    static int matched(long code) {
      return (int) (code >> 32) & 15;
    }

    static int digits(long code) {
      return (int) (code >> 36) & 15;
    }

    static boolean inUse(long code) {
      return (code >> 40 & 1) != 0;
    }

    static boolean isFree(long code, int totalDigits) {
      return totalDigits >= (code >> 41 & 31) && totalDigits <= (code >> 46 & 31);
    }
  }
}
