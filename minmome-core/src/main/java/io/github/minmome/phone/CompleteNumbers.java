package io.github.minmome.phone;

/** Whether a row of digits is one complete number, or several that were written into one text. */
final class CompleteNumbers {
  /** Digits of the shortest number there is, such as 110. */
  private static final int MIN_DIGITS = 3;

  /** Digits of a local number that is long enough to have something behind it. */
  private static final int LONG_LOCAL = 7;

  /** Digits of the shortest number that is recognized when it appears twice. */
  private static final int MIN_DIGITS_TWICE = 9;

  private CompleteNumbers() {}

  /**
   * Returns whether an x after these digits begins an extension, rather than hiding the next digit.
   */
  static boolean couldEnd(NumberRules rules, long high, long low, int count, boolean plus) {
    return NumberRules.fits(reading(rules, high, low, 0, count, plus));
  }

  /**
   * Returns whether these digits are a number behind which a count of calls may stand in brackets.
   */
  static boolean isCounted(NumberRules rules, long high, long low, int count, boolean plus) {
    long packed = reading(rules, high, low, 0, count, plus);
    return NumberRules.fits(packed)
        && (count >= LONG_LOCAL || !PackedClassification.isKind(packed, NumberKind.LOCAL_ONLY));
  }

  private static long reading(
      NumberRules rules, long high, long low, int from, int count, boolean plus) {
    return plus
        ? rules.international(high, low, from, count, DialForm.PLUS, -1)
        : rules.decide(high, low, from, count, -1, NumberContext.WRITTEN);
  }

  /**
   * Returns whether a complete number begins at digit {@code from} and ends at a separator or the
   * end.
   */
  static boolean followsAt(
      NumberRules rules, long high, long low, int from, int count, long gaps, boolean plus) {
    return followsAt(rules, high, low, from, count, gaps, plus, MIN_DIGITS);
  }

  private static boolean followsAt(
      NumberRules rules,
      long high,
      long low,
      int from,
      int count,
      long gaps,
      boolean plus,
      int shortest) {
    for (int next = from + shortest; next <= Math.min(count, 32); next++) {
      if ((next == count || (gaps >> next & 1) != 0)
          && (isComplete(rules, high, low, from, next - from, false)
              || (plus && isComplete(rules, high, low, from, next - from, true)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the digits, cut at one of their separators, are two complete numbers or more.
   * Three digits at the end of a + number are its own: displays of fraud calls are often too long.
   */
  static boolean hasSeveral(
      NumberRules rules, long high, long low, int count, long gaps, boolean plus) {
    for (int first = 3; first < Math.min(count, 32); first++) {
      if ((gaps >> first & 1) == 0 || !isComplete(rules, high, low, 0, first, plus)) {
        continue;
      }
      if (followsAt(
          rules, high, low, first, count, gaps, false, plus ? MIN_DIGITS + 1 : MIN_DIGITS)) {
        return true;
      }
    }
    return false;
  }

  static boolean isComplete(
      NumberRules rules, long high, long low, int from, int count, boolean plus) {
    long packed = reading(rules, high, low, from, count, plus);
    return NumberRules.fits(packed) && !PackedClassification.isKind(packed, NumberKind.LOCAL_ONLY);
  }

  /** Returns whether the same number appears twice, as a name and an address do in call records. */
  static boolean isTwice(long high, long low, int count, long gaps) {
    int half = count / 2;
    int rest = 64 - 4 * half;
    return half >= MIN_DIGITS_TWICE
        && count == 2 * half
        && half <= 16
        && (gaps >> half & 1) != 0
        && high >>> rest == NumberRules.window(high, low, half) >>> rest;
  }
}
