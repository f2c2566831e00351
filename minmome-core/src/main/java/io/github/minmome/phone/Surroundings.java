package io.github.minmome.phone;

import static io.github.minmome.phone.NumberReader.isDigit;

import io.github.minmome.text.NumberCharacters;

/**
 * What machines write around a number, or into a number's column: dates, times, IP addresses, the
 * fraction and the commas of a spreadsheet's number. Nothing is allocated.
 */
final class Surroundings {
  /** A range of a text. */
  static final BitField FROM = BitField.first(31);

  static final BitField TO = FROM.next(31);

  private static final String DAYS_OF_WEEK = "日月火水木金土";

  /** The characters of dates in Japanese: units, the first of an era, days of the week. */
  private static final String OF_DATES = "年時分秒令" + DAYS_OF_WEEK;

  private Surroundings() {}

  /**
   * Returns where the decimal point is of a text that is one number of a spreadsheet or a data
   * frame, such as 352001234.0, with only zeros behind it; -1 when it is none.
   */
  static int pointOfFraction(CharSequence text, int to) {
    int p = to;
    while (isAround(folded(text, p - 1))) {
      p--;
    }
    int end = p;
    while (folded(text, p - 1) == '0') {
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

  /** Returns how many zeros stand at p. */
  static int zeros(CharSequence text, int p) {
    int zeros = 0;
    while (folded(text, p + zeros) == '0') {
      zeros++;
    }
    return zeros;
  }

  /** Returns whether a bracket closes behind all digits, or 件 or 回 is behind them. */
  static boolean endsWithCount(CharSequence text, int to) {
    int p = to - 1;
    while (isAround(folded(text, p)) && !isClosing(folded(text, p))) {
      p--;
    }
    return isClosing(folded(text, p)) || isCountWord(folded(text, p));
  }

  private static boolean isClosing(char c) {
    return NumberCharacters.classOf(c) == NumberCharacters.CLOSE;
  }

  /** Returns whether a character counts calls: 3件, 3回. */
  static boolean isCountWord(char c) {
    return c == '件' || c == '回';
  }

  /** Returns whether all digits stand in groups of three behind commas, as in 18,445,550,110. */
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
   * Returns what remains of a text without a date, a time or an IP address at its beginning or its
   * end, as a packed range: the whole text when there is none, an empty range when there is nothing
   * else.
   */
  static long withoutMoment(CharSequence text, int to) {
    int start = skip(text, 0, to);
    int end = moment(text, start);
    int behind = skip(text, end, to);
    boolean begins = end > start && (behind == to || isBreak(folded(text, end)));
    long from = FROM.of(begins ? behind : 0);
    for (int p = begins ? behind : start; p < to; p++) {
      if (isDigit(folded(text, p))
          && isBreak(folded(text, p - 1))
          && skip(text, moment(text, p), to) == to) {
        return from | TO.of(p);
      }
    }
    return from | TO.of(to);
  }

  /** Returns whether a date can begin behind this character, or end before it. */
  private static boolean isBreak(char c) {
    return isAround(c)
        && !NumberCharacters.isHyphen(c)
        && c != '.'
        && c != ':'
        && c != '_'
        && c != '~';
  }

  /** Returns the first place from there on that is not only around a number. */
  static int skip(CharSequence text, int from, int to) {
    int p = from;
    while (p < to && isAround(folded(text, p))) {
      p++;
    }
    return p;
  }

  /** Returns the end of the IP address, the date with or without a time, or the time at p, or p. */
  static int moment(CharSequence text, int p) {
    int end = address(text, p);
    if (end > p) {
      return end;
    }
    int date = Math.max(date(text, p), japaneseDate(text, p));
    int unfinished = date > p ? date : unfinishedDate(text, p);
    int behind = behindDayOfWeek(text, unfinished);
    date = behind > unfinished ? behind : date;
    int start = behindDate(text, behind);
    end = Math.max(time(text, start), japaneseTime(text, start));
    return end > start ? end : date;
  }

  /** Returns whether the character at i is of a date in Japanese. */
  static boolean isOfDate(CharSequence text, int i) {
    return OF_DATES.indexOf(folded(text, i)) >= 0;
  }

  /** Returns the end of a date such as 2026年11月29日, 令和8年11月29日 or 11月29日, or 0. */
  private static int japaneseDate(CharSequence text, int p) {
    boolean era = folded(text, p) == '令' && folded(text, p + 1) == '和';
    int year = unit(text, era ? p + 2 : p, '年', 1, era ? 99 : 2099);
    int month = unit(text, year > 0 ? year : p, '月', 1, 12);
    return month == 0 ? 0 : unit(text, month, '日', 1, 31);
  }

  /** Returns the end of a time such as 10時15分 or 10時15分30秒, or 0. */
  private static int japaneseTime(CharSequence text, int p) {
    int hours = unit(text, p, '時', 0, 24);
    int minutes = hours == 0 ? 0 : unit(text, hours, '分', 0, 59);
    int seconds = minutes == 0 ? 0 : unit(text, minutes, '秒', 0, 59);
    return Math.max(Math.max(hours, minutes), seconds);
  }

  /** Returns the end of a number within bounds and its unit at p, or 0. */
  private static int unit(CharSequence text, int p, char unit, int min, int max) {
    int digits = number(text, p);
    int value = value(text, p, digits);
    boolean found = digits > 0 && folded(text, p + digits) == unit && value >= min && value <= max;
    return found ? p + digits + 1 : 0;
  }

  /** Returns the end of a day of the week in brackets at p, or p. */
  private static int behindDayOfWeek(CharSequence text, int p) {
    boolean day =
        NumberCharacters.classOf(folded(text, p)) == NumberCharacters.OPEN
            && DAYS_OF_WEEK.indexOf(folded(text, p + 1)) >= 0
            && isClosing(folded(text, p + 2));
    return day ? p + 3 : p;
  }

  /** Returns where a time may begin behind a date. */
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

  /** Returns the end of hours, minutes, seconds and their decimals, 10:15 or 10:15:30.123, or 0. */
  private static int time(CharSequence text, int p) {
    int hours = number(text, p);
    int q = p + hours;
    if (hours == 0 || hours > 2 || value(text, p, hours) > 24 || !isSixtieth(text, q)) {
      return 0;
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

  /** Returns the end of an IPv4 address, with or without a port, or 0. */
  private static int address(CharSequence text, int p) {
    int q = p;
    for (int part = 0; part < 4; part++) {
      int length = number(text, q);
      if (length == 0 || length > 3 || value(text, q, length) > 255) {
        return 0;
      }
      q += length;
      if (part < 3 && folded(text, q++) != '.') {
        return 0;
      }
    }
    if (folded(text, q) == '.') {
      return 0;
    }
    int port = number(text, q + 1);
    return folded(text, q) == ':' && port <= 5 ? q + 1 + port : q;
  }

  /** Returns the end of the count of calls at p, 件 or a bracket behind it, or p. */
  static int count(CharSequence text, int p) {
    int digits = number(text, p);
    char next = folded(text, p + digits);
    boolean counts = isCountWord(next) || next == ')';
    return digits <= 3 && counts ? p + digits : p;
  }

  private static boolean isYear(int value) {
    return value >= 1900 && value < 2100;
  }

  private static boolean isDay(int digits, int value) {
    return digits <= 2 && value >= 1 && value <= 31;
  }

  /** Returns how many digits stand at p; no more than ten are looked at. */
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

  /** Returns the folded character at i, or 0 outside the text. */
  static char folded(CharSequence text, int i) {
    return i >= 0 && i < text.length() ? NumberCharacters.fold(text.charAt(i)) : 0;
  }

  /** Returns whether a folded character only separates or brackets. */
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
