package io.github.minmome.phone;

/** 184 and 186, dialled before a number so that it is withheld from or shown to the called. */
final class CallerIdPrefix {
  private CallerIdPrefix() {}

  /** Returns whether digits, left aligned, begin with one of them. */
  static boolean is(long left) {
    return left >>> 52 == 0x184 || left >>> 52 == 0x186;
  }

  /** Returns the flag of the one that digits begin with. */
  static NumberFlag flag(long left) {
    return left >>> 52 == 0x184 ? NumberFlag.CALLER_ID_BLOCK : NumberFlag.CALLER_ID_SHOW;
  }
}
