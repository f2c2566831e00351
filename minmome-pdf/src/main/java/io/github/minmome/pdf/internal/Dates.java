package io.github.minmome.pdf.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/** Days as they are written in Japanese. */
public final class Dates {
  /** Java knows no eras before the calendar was changed, Meiji 6. */
  private static final LocalDate FIRST_OF_ERAS = LocalDate.of(1873, 1, 1);

  private static final Map<JapaneseEra, String> ERAS =
      Map.of(
          JapaneseEra.REIWA, "令和",
          JapaneseEra.HEISEI, "平成",
          JapaneseEra.SHOWA, "昭和",
          JapaneseEra.TAISHO, "大正",
          JapaneseEra.MEIJI, "明治");

  private Dates() {}

  /** A day such as 2026年11月24日. */
  public static String written(LocalDate date) {
    return date.getYear() + monthAndDay(date);
  }

  /** A day such as 令和8年11月24日. */
  public static String writtenInEra(LocalDate date) {
    return yearOfEra(date) + monthAndDay(date);
  }

  /** A time such as 9:00. */
  public static String hour(LocalTime time) {
    return time.getHour() + ":" + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
  }

  private static String monthAndDay(LocalDate date) {
    return "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  /** A year such as 令和8; the first is 元, and one before the eras of Java is 1872. */
  public static String yearOfEra(LocalDate date) {
    return nameOfEra(date) + numberInEra(date);
  }

  /** The era of a day, such as 令和; empty for one before the eras of Java. */
  public static String nameOfEra(LocalDate date) {
    if (date.isBefore(FIRST_OF_ERAS)) {
      return "";
    }
    var day = JapaneseDate.from(date);
    String name = ERAS.get(day.getEra());
    return name == null ? day.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE) : name;
  }

  /** The number of a year in its era, such as 8; the first is 元, and 1872 stands for itself. */
  public static String numberInEra(LocalDate date) {
    if (date.isBefore(FIRST_OF_ERAS)) {
      return String.valueOf(date.getYear());
    }
    int year = JapaneseDate.from(date).get(ChronoField.YEAR_OF_ERA);
    return year == 1 ? "元" : String.valueOf(year);
  }
}
