package io.github.minmome.pdf.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days as they are written in Japanese. */
public final class Dates {
  private static final Map<JapaneseEra, String> NAMES =
      Map.of(
          JapaneseEra.REIWA, "令和",
          JapaneseEra.HEISEI, "平成",
          JapaneseEra.SHOWA, "昭和",
          JapaneseEra.TAISHO, "大正",
          JapaneseEra.MEIJI, "明治");

  /** Java has no eras before the calendar was changed, Meiji 6. */
  private static final Era MEIJI = new Era(LocalDate.of(1873, 1, 1), 1868, "明治");

  /** The eras of Java, the last first; {@code java.time.chrono} takes long to find one. */
  private static final List<Era> ERAS = eras();

  /**
   * An era (元号).
   *
   * @param from its first day
   * @param firstYear the year that is its first
   */
  private record Era(LocalDate from, int firstYear, String name) {}

  private static List<Era> eras() {
    var eras = new ArrayList<Era>();
    for (JapaneseEra era : JapaneseEra.values()) {
      if (era.equals(JapaneseEra.MEIJI)) {
        eras.add(0, MEIJI);
      } else {
        var from = LocalDate.from(JapaneseChronology.INSTANCE.dateYearDay(era, 1, 1));
        String name = NAMES.get(era);
        eras.add(
            0,
            new Era(
                from,
                from.getYear(),
                name == null ? era.getDisplayName(TextStyle.FULL, Locale.JAPANESE) : name));
      }
    }
    return List.copyOf(eras);
  }

  private static @Nullable Era era(LocalDate date) {
    for (Era era : ERAS) {
      if (!date.isBefore(era.from)) {
        return era;
      }
    }
    return null;
  }

  private Dates() {}

  /** Returns a day such as 2026年11月24日. */
  public static String written(LocalDate date) {
    return date.getYear() + monthAndDay(date);
  }

  /** Returns a day such as 令和8年11月24日. */
  public static String writtenInEra(LocalDate date) {
    return yearOfEra(date) + monthAndDay(date);
  }

  /** Returns a time such as 9:00. */
  public static String hour(LocalTime time) {
    return time.getHour() + ":" + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
  }

  private static String monthAndDay(LocalDate date) {
    return "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  /** Returns a year such as 令和8; the first is 元, and one before the eras of Java is 1872. */
  public static String yearOfEra(LocalDate date) {
    return nameOfEra(date) + numberInEra(date);
  }

  /** Returns the era of a day, such as 令和; empty for one before the eras of Java. */
  public static String nameOfEra(LocalDate date) {
    Era era = era(date);
    return era == null ? "" : era.name;
  }

  /**
   * Returns the number of a year in its era, such as 8; the first is 元, and 1872 is written as it
   * is.
   */
  public static String numberInEra(LocalDate date) {
    Era era = era(date);
    int year = era == null ? date.getYear() : date.getYear() - era.firstYear + 1;
    return era != null && year == 1 ? "元" : String.valueOf(year);
  }
}
