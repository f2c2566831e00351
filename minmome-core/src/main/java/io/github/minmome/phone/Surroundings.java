package io.github.minmome.phone;

import io.github.minmome.text.NumberCharacters;

/**
 * What machines write around a number, or into a number's column: dates, times, IP addresses, the
 * fraction and the commas of a spreadsheet's number. Nothing is allocated.
 */
final class Surroundings {
  /** A range of a text. */
  static final BitField FROM = BitField.first(31);

  static final BitField TO = FROM.next(31);

  private Surroundings() {}

  /**
   * Where the decimal point is of a text that is one number of a spreadsheet or a data frame, such
   * as 352001234.0, with only zeros behind it; -1 when it is none.
   */
  static int pointOfFraction(CharSequence text, int to) {
    int p = to;
    while (p > 0 && isAround(folded(text, p - 1))) {
      p--;
    }
    int end = p;
    while (p > 0 && folded(text, p - 1) == '0') {
      p--;
    }
    int zeros = end - p;
    int point = p - 1;
    if (zeros == 0 || zeros > 6 || folded(text, point) != '.') {
      return -1;
    }
    int digits = 0;
    for (p = point; isDigit(folded(text, p - 1)) || folded(text, p - 1) == ','; p--) {
      digits += folded(text, p - 1) == ',' ? 0 : 1;
    }
    for (; p > 0; p--) {
      char c = folded(text, p - 1);
      if (c != '+' && (!isAround(c) || c == '-' || c == '.')) {
        return -1;
      }
    }
    return digits >= 9 || (digits >= 7 && zeros <= 2) ? point : -1;
  }

  /** How many zeros stand at p. */
  static int zeros(CharSequence text, int p) {
    int zeros = 0;
    while (folded(text, p + zeros) == '0') {
      zeros++;
    }
    return zeros;
  }

  /** Whether a bracket closes behind all digits. */
  static boolean endsWithBracket(CharSequence text, int to) {
    for (int p = to - 1; p >= 0 && isAround(folded(text, p)); p--) {
      if (NumberCharacters.classOf(folded(text, p)) == NumberCharacters.CLOSE) {
        return true;
      }
    }
    return false;
  }

  /** Whether all digits stand in groups of three behind commas, as in 18,445,550,110. */
  static boolean isGroupedByThousands(CharSequence text, int to) {
    int digits = 0;
    int commas = 0;
    for (int p = to - 1; p >= 0; p--) {
      char c = folded(text, p);
      if (isDigit(c)) {
        digits++;
      } else if (c == ',' && digits == 3 * (commas + 1)) {
        commas++;
      } else if (!isAround(c) || (digits > 0 && isDigit(folded(text, p - 1)))) {
        return false;
      }
    }
    return commas > 1 && digits > 3 * commas && digits <= 3 * (commas + 1);
  }

  /**
   * What remains of a text without a date, a time or an IP address at its beginning or its end, as
   * a packed range: the whole text when there is none, an empty range when there is nothing else.
   */
  static long withoutMoment(CharSequence text, int to) {
    int start = skip(text, 0, to);
    int end = moment(text, start);
    if (end > start) {
      int rest = skip(text, end, to);
      if (rest == to || isBreak(folded(text, end))) {
        return FROM.of(rest) | TO.of(to);
      }
    }
    for (int p = start + 1; p < to; p++) {
      if (isDigit(folded(text, p)) && isBreak(folded(text, p - 1))) {
        end = moment(text, p);
        if (end > p && skip(text, end, to) == to) {
          return TO.of(p);
        }
      }
    }
    return TO.of(to);
  }

  /** Whether a date can begin behind this character, or end before it. */
  private static boolean isBreak(char c) {
    return isAround(c)
        && !NumberCharacters.isHyphen(c)
        && c != '.'
        && c != ':'
        && c != '_'
        && c != '~';
  }

  /** The first place from there on that is not only around a number. */
  static int skip(CharSequence text, int from, int to) {
    int p = from;
    while (p < to && isAround(folded(text, p))) {
      p++;
    }
    return p;
  }

  /** The end of the IP address, the date with or without a time, or the time at p, or p. */
  static int moment(CharSequence text, int p) {
    int end = address(text, p);
    if (end > p) {
      return end;
    }
    int date = date(text, p);
    int unfinished = date > p ? date : unfinishedDate(text, p);
    int start = unfinished > p ? behindDate(text, unfinished) : p;
    end = time(text, start);
    return end > start ? end : date;
  }

  /** Where a time may begin behind a date. */
  private static int behindDate(CharSequence text, int date) {
    int p = date;
    if (folded(text, p) == 'T' || folded(text, p) == 't') {
      return p + 1;
    }
    while (folded(text, p) == ' ' || folded(text, p) == ',' || folded(text, p) == '\t') {
      p++;
    }
    return p;
  }

  /** Year, month and day in either order, with the same sign between them. */
  private static int date(CharSequence text, int p) {
    int first = number(text, p);
    char sign = folded(text, p + first);
    if (first == 0 || (sign != '-' && sign != '/' && sign != '.')) {
      return p;
    }
    int q = p + first + 1;
    int second = number(text, q);
    if (second == 0 || folded(text, q + second) != sign) {
      return p;
    }
    int r = q + second + 1;
    int third = number(text, r);
    int a = value(text, p, first);
    int b = value(text, q, second);
    int c = value(text, r, third);
    boolean yearFirst = first == 4 && isYear(a) && isDay(second, b) && isDay(third, c) && b <= 12;
    boolean yearLast =
        third == 4 && isYear(c) && isDay(first, a) && isDay(second, b) && Math.min(a, b) <= 12;
    return yearFirst || yearLast ? r + third : p;
  }

  /** A date that only a time behind it makes one: 11/29, or 20261129. */
  private static int unfinishedDate(CharSequence text, int p) {
    int first = number(text, p);
    if (first == 8) {
      int month = value(text, p + 4, 2);
      boolean day = isDay(2, value(text, p + 6, 2)) && isDay(2, month) && month <= 12;
      return isYear(value(text, p, 4)) && day ? p + 8 : p;
    }
    int q = p + first + 1;
    int second = number(text, q);
    boolean days = isDay(first, value(text, p, first)) && isDay(second, value(text, q, second));
    return folded(text, p + first) == '/' && days ? q + second : p;
  }

  /** Hours, minutes, seconds and their decimals: 10:15, 10:15:30.123. */
  private static int time(CharSequence text, int p) {
    int hours = number(text, p);
    int q = p + hours;
    if (hours == 0 || hours > 2 || value(text, p, hours) > 24 || !isSixtieth(text, q)) {
      return p;
    }
    q += 3;
    if (isSixtieth(text, q)) {
      q += 3;
      int decimals = number(text, q + 1);
      q += folded(text, q) == '.' && decimals > 0 && decimals < 10 ? 1 + decimals : 0;
    }
    return q;
  }

  /** A colon and two digits below 60. */
  private static boolean isSixtieth(CharSequence text, int p) {
    return folded(text, p) == ':' && number(text, p + 1) == 2 && value(text, p + 1, 2) < 60;
  }

  /** An IPv4 address, with or without a port. */
  private static int address(CharSequence text, int p) {
    int q = p;
    for (int part = 0; part < 4; part++) {
      int length = number(text, q);
      if (length == 0 || length > 3 || value(text, q, length) > 255) {
        return p;
      }
      q += length;
      if (part < 3 && folded(text, q++) != '.') {
        return p;
      }
    }
    if (folded(text, q) == '.') {
      return p;
    }
    int port = number(text, q + 1);
    return folded(text, q) == ':' && port > 0 && port <= 5 ? q + 1 + port : q;
  }

  /** The end of the count of calls at p, 件 or a bracket behind it, or p. */
  static int count(CharSequence text, int p) {
    int digits = number(text, p);
    char next = folded(text, p + digits);
    boolean counts = next == '件' || next == '回' || next == ')';
    return digits > 0 && digits <= 3 && counts ? p + digits : p;
  }

  private static boolean isYear(int value) {
    return value >= 1900 && value < 2100;
  }

  private static boolean isDay(int digits, int value) {
    return digits > 0 && digits <= 2 && value >= 1 && value <= 31;
  }

  /** How many digits stand at p; no more than ten are looked at. */
  private static int number(CharSequence text, int p) {
    int digits = 0;
    while (digits < 10 && isDigit(folded(text, p + digits))) {
      digits++;
    }
    return digits;
  }

  private static int value(CharSequence text, int p, int digits) {
    int value = 0;
    for (int i = 0; i < Math.min(digits, 9); i++) {
      value = 10 * value + folded(text, p + i) - '0';
    }
    return value;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The folded character at i, or 0 outside the text. */
  static char folded(CharSequence text, int i) {
    return i >= 0 && i < text.length() ? NumberCharacters.fold(text.charAt(i)) : 0;
  }

  /** Whether a folded character only separates or brackets. */
  static boolean isAround(char c) {
    return switch (c == 0 ? NumberCharacters.CONTROL : NumberCharacters.classOf(c)) {
      case NumberCharacters.GAP,
          NumberCharacters.OPEN,
          NumberCharacters.CLOSE,
          NumberCharacters.IGNORED,
          NumberCharacters.BIDI,
          NumberCharacters.COMMA,
          NumberCharacters.SEMICOLON ->
          true;
      default -> false;
    };
  }
}
