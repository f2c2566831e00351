package io.github.minmome.cli.desk;

import io.github.minmome.campaign.ReceptionCentre;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often what happened at this desk today, by hour of Japan. Counts are all that is kept, in
 * memory, until the day or the service ends. Safe for use by several threads.
 */
final class DayCounts {
  /** What is counted. */
  enum Event {
    /** A person answered the two questions. */
    ASKED("asked"),
    /** A person heard what is lost and ended without papers. */
    STOPPED("stopped"),
    /** The first kit or form of an application was printed or saved. */
    APPLICATION("applications"),
    /** A kit was printed or saved. */
    KIT("kit"),
    /** A form alone. */
    FORM("form"),
    /** An envelope alone. */
    ENVELOPE("envelope"),
    /** A preparation memo alone. */
    TAKEHOME("takehome"),
    /** A leaflet alone. */
    LEAFLET("leaflet");

    private final String key;

    Event(String key) {
      this.key = key;
    }

    /** Returns what messages and tables call it. */
    String key() {
      return key;
    }
  }

  /** The counts of one day: of each hour in which something happened, and their sum. */
  record Day(
      LocalDate date, Map<Event, Integer> sum, Map<Integer, EnumMap<Event, Integer>> hours) {}

  private final Clock clock;
  private LocalDate day = LocalDate.MIN;
  private final Map<Integer, EnumMap<Event, Integer>> hours = new TreeMap<>();

  DayCounts(Clock clock) {
    this.clock = clock;
  }

  synchronized Day add(Event event) {
    ZonedDateTime now = today();
    hours
        .computeIfAbsent(now.getHour(), hour -> new EnumMap<>(Event.class))
        .merge(event, 1, Integer::sum);
    return read();
  }

  synchronized Day read() {
    today();
    var sum = new EnumMap<Event, Integer>(Event.class);
    var copy = new TreeMap<Integer, EnumMap<Event, Integer>>();
    hours.forEach(
        (hour, counts) -> {
          copy.put(hour, new EnumMap<>(counts));
          counts.forEach((event, count) -> sum.merge(event, count, Integer::sum));
        });
    return new Day(day, sum, copy);
  }

  /** Begins a new day where one has begun. */
  private ZonedDateTime today() {
    ZonedDateTime now = clock.instant().atZone(ReceptionCentre.ZONE);
    if (!now.toLocalDate().equals(day)) {
      day = now.toLocalDate();
      hours.clear();
    }
    return now;
  }
}
