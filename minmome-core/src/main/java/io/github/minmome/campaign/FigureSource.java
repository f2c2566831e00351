package io.github.minmome.campaign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure is from, in words: pages of the National Police Agency by the agency's name and
 * the day of publication that is in their address, other addresses by their host, and everything
 * else as given.
 */
final class FigureSource {
  private static final Pattern POLICE =
      Pattern.compile("(?:https?://)?(?:www\\.)?npa\\.go\\.jp(?:/\\S*)?");
  private static final Pattern DAY = Pattern.compile("/(\\d{2})(\\d{2})(\\d{2})(?=/|$)");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://)?((?:[\\w-]+\\.)+\\w+)/\\S*");

  private FigureSource() {}

  /** Returns who published a figure and when, or its source as given; a bar in it is no mark. */
  static Sentence inWords(String source, LeafletTexts texts) {
    if (POLICE.matcher(source).matches()) {
      var day = DAY.matcher(source);
      var published = day.find() ? date(day.group(1), day.group(2), day.group(3)) : null;
      return published == null
          ? texts.get("chart.police")
          : published(texts.marked("chart.police"), published, texts);
    }
    var address = ADDRESS.matcher(source);
    String named = address.matches() ? address.group(1) : source;
    return new Sentence(Leaflet.phrases(named), List.of());
  }

  private static Sentence published(String publisher, LocalDate day, LeafletTexts texts) {
    return texts.get(
        "chart.published",
        "publisher",
        publisher,
        "era",
        era(day.getYear()),
        "year",
        Integer.toString(day.getYear()),
        "month2",
        twoDigits(day.getMonthValue()),
        "day2",
        twoDigits(day.getDayOfMonth()),
        "month",
        Integer.toString(day.getMonthValue()),
        "day",
        Integer.toString(day.getDayOfMonth()));
  }

  /** Returns the year of the Japanese calendar; years before Reiwa as they are. */
  static String era(int year) {
    return year < 2019 ? Integer.toString(year) : "令和" + (year == 2019 ? "元" : year - 2018);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    try {
      return LocalDate.of(
          2000 + Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
