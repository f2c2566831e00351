package io.github.minmome.application;

import static java.util.Objects.requireNonNull;

import io.github.minmome.check.Limits;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import io.github.minmome.text.KanjiNumerals;
import io.github.minmome.text.NumberCharacters;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people in Japan write them: {@code 2026-11-24}, {@code 2026/11/24}, {@code
 * 20261124}, 2026年11月24日, 令和8年11月24日, 令和元年, {@code R8.11.24}, and what a spreadsheet adds (a day of
 * the week, a time of day). A moment with an offset from UTC is its day in Japan. Digits of any
 * width and kanji numerals are read; eras from Meiji 6 (1873) on by {@code java.time.chrono}.
 *
 * <p>Nothing is guessed: a year of two digits without an era ({@code 0026} is none either), a date
 * that an era does not have, and the serial number that a spreadsheet makes of a date are problems.
 *
 * @since 0.1.0
 */
public final class WrittenDate {
  /** Japan took up the Gregorian calendar on this day, Meiji 6. */
  static final LocalDate EARLIEST = LocalDate.of(1873, 1, 1);

  private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);
  private static final int MAX_YEARS_OF_AN_ERA = 99;

  private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");
  private static final Pattern MOMENT =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");
  private static final Pattern DAY_OF_WEEK =
      Pattern.compile("(?:\\([日月火水木金土](?:曜日?)?\\)|[日月火水木金土]曜日?)$");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:西暦)?(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?|(\\d{2})(\\d{2}))");
  private static final Pattern ERA_DATE =
      Pattern.compile(
          "(明治|大正|昭和|平成|令和|[明大昭平令MTSHRmtshr])\\.?(元|\\d{1,4})"
              + "(?:([-/.])(\\d{1,2})\\3(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?)");
  private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}(\\.\\d+)?");
  private static final Pattern KANJI_NUMERAL =
      Pattern.compile(
          "(?<![〇一二三四五六七八九十])(?:[〇一二三四五六七八九]+|[一二三四五六七八九]?十[一二三四五六七八九]?)(?![〇一二三四五六七八九十])");
  private static final Map<String, JapaneseEra> ERAS =
      Map.ofEntries(
          Map.entry("明", JapaneseEra.MEIJI),
          Map.entry("M", JapaneseEra.MEIJI),
          Map.entry("大", JapaneseEra.TAISHO),
          Map.entry("T", JapaneseEra.TAISHO),
          Map.entry("昭", JapaneseEra.SHOWA),
          Map.entry("S", JapaneseEra.SHOWA),
          Map.entry("平", JapaneseEra.HEISEI),
          Map.entry("H", JapaneseEra.HEISEI),
          Map.entry("令", JapaneseEra.REIWA),
          Map.entry("R", JapaneseEra.REIWA));

  private WrittenDate() {}

  /** Returns the date in a text, or nothing. */
  public static Optional<LocalDate> tryParse(CharSequence text) {
    return parse(text, "").optional();
  }

  /**
   * Returns the date in a text, or one problem at the given path: DATE_FORMAT, DATE_DOES_NOT_EXIST,
   * DATE_ERA or DATE_SERIAL.
   */
  public static Reading<LocalDate> parse(CharSequence text, String path) {
    if (text.length() > Limits.WORD) {
      return Reading.failed(Problem.of(ProblemCodes.DATE_FORMAT, path));
    }
    // A date is no name: width does not matter, and ㋿ is written out.
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    if (MOMENT.matcher(plain).matches()) {
      return moment(plain, path);
    }
    plain = withoutGaps(TIME.matcher(plain).replaceFirst(""));
    plain = DAY_OF_WEEK.matcher(plain).replaceFirst("");
    plain =
        KANJI_NUMERAL.matcher(plain).replaceAll(numeral -> KanjiNumerals.arabic(numeral.group()));
    var date = DATE.matcher(plain);
    if (date.matches()) {
      return gregorian(date, path);
    }
    var era = ERA_DATE.matcher(plain);
    if (era.matches()) {
      return japanese(era, path);
    }
    boolean serial = SERIAL.matcher(plain).matches();
    return Reading.failed(
        Problem.of(serial ? ProblemCodes.DATE_SERIAL : ProblemCodes.DATE_FORMAT, path));
  }

  /**
   * Returns the day in Japan of a moment with an offset from UTC (ISO 8601), as programs write it.
   */
  private static Reading<LocalDate> moment(String text, String path) {
    LocalDate date;
    try {
      date = OffsetDateTime.parse(text).withOffsetSameInstant(JAPAN).toLocalDate();
    } catch (DateTimeException e) {
      return Reading.failed(Problem.of(ProblemCodes.DATE_DOES_NOT_EXIST, path));
    }
    return date.isBefore(EARLIEST)
        ? Reading.failed(Problem.of(ProblemCodes.DATE_DOES_NOT_EXIST, path))
        : Reading.of(date);
  }

  /** Without spaces and invisible marks, and with one kind of hyphen. */
  private static String withoutGaps(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !NumberCharacters.isInvisibleMark(c)) {
        out.append(NumberCharacters.isHyphen(c) ? '-' : c);
      }
    }
    return out.toString();
  }

  private static Reading<LocalDate> gregorian(MatchResult m, String path) {
    try {
      var date = LocalDate.of(Integer.parseInt(m.group(1)), number(m, 3, 5, 7), number(m, 4, 6, 8));
      if (!date.isBefore(EARLIEST)) {
        return Reading.of(date);
      }
    } catch (DateTimeException e) {
      // as one before Japan's Gregorian calendar
    }
    return Reading.failed(Problem.of(ProblemCodes.DATE_DOES_NOT_EXIST, path));
  }

  private static Reading<LocalDate> japanese(MatchResult m, String path) {
    var era = requireNonNull(ERAS.get(m.group(1).substring(0, 1).toUpperCase(Locale.ROOT)));
    int year = m.group(2).equals("元") ? 1 : Integer.parseInt(m.group(2));
    if (year > MAX_YEARS_OF_AN_ERA) {
      return Reading.failed(Problem.of(ProblemCodes.DATE_ERA, path));
    }
    int month = number(m, 4, 6);
    int day = number(m, 5, 7);
    int gregorianYear;
    try {
      gregorianYear = JapaneseChronology.INSTANCE.prolepticYear(era, year);
    } catch (DateTimeException e) {
      return Reading.failed(Problem.of(ProblemCodes.DATE_ERA, path));
    }
    LocalDate date;
    try {
      date = LocalDate.of(gregorianYear, month, day);
    } catch (DateTimeException e) {
      return Reading.failed(Problem.of(ProblemCodes.DATE_DOES_NOT_EXIST, path));
    }
    boolean inEra = !date.isBefore(EARLIEST) && JapaneseDate.from(date).getEra().equals(era);
    return inEra ? Reading.of(date) : Reading.failed(Problem.of(ProblemCodes.DATE_ERA, path));
  }

  private static int number(MatchResult m, int... groups) {
    for (int group : groups) {
      @Nullable String digits = m.group(group);
      if (digits != null) {
        return Integer.parseInt(digits);
      }
    }
    throw new IllegalStateException("no group matched");
  }
}
