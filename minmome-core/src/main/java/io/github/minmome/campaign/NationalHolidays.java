package io.github.minmome.campaign;

import io.github.minmome.text.DataTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The national holidays of Japan (国民の祝日・休日), by the Act on National Holidays, for the years 2007 to
 * 2099.
 *
 * <p>Beside the named days these are, by article 3 of the Act, the substitute day (振替休日) after a
 * holiday on a Sunday and a day between two holidays; both are called {@value #UNNAMED}, as the
 * Cabinet Office calls them. The two equinoxes are computed by the usual approximation and become
 * official when announced in February of the year before: {@link #coveredUntil()} returns how far
 * the announcements went when this edition was made, or when the table given to {@link
 * #withOfficialTable} was.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class NationalHolidays {
  /** What the Cabinet Office calls a holiday without a name of its own. */
  static final String UNNAMED = "休日";

  private static final int FIRST_YEAR = 2007;
  private static final int LAST_YEAR = 2099;
  private static final Pattern OFFICIAL_ROW =
      Pattern.compile("\"?(\\d{4})/(\\d{1,2})/(\\d{1,2})\"?,\"?([^,\"]+)\"?\\s*");

  private final List<Rule> rules;
  private final LocalDate coveredUntil;
  private final Map<Integer, SortedMap<LocalDate, String>> official;
  private final Map<Integer, SortedMap<LocalDate, String>> computed = new ConcurrentHashMap<>();

  private NationalHolidays(
      List<Rule> rules,
      LocalDate coveredUntil,
      Map<Integer, SortedMap<LocalDate, String>> official) {
    this.rules = rules;
    this.coveredUntil = coveredUntil;
    this.official = official;
  }

  /**
   * Returns the holidays by the rules of the Act, from the table in the jar.
   *
   * @return the shared instance
   */
  public static NationalHolidays standard() {
    return Standard.INSTANCE;
  }

  private static final class Standard {
    static final NationalHolidays INSTANCE = load();

    private static NationalHolidays load() {
      var table = DataTable.load(NationalHolidays.class, "national-holidays.tsv");
      return new NationalHolidays(
          table.rows().stream().map(Rule::of).toList(),
          LocalDate.parse(table.header("announced until")),
          Map.of());
    }
  }

  /**
   * These holidays, with every year that the Cabinet Office's table covers taken from it instead of
   * from the rules.
   *
   * <p>The table is the file {@code syukujitsu.csv} of the Cabinet Office (内閣府), as published: a
   * heading, then rows {@code 2027/1/1,元日}, in windows-31j or UTF-8. It is read to its end and not
   * closed.
   *
   * @param table the bytes of the file
   * @return a new instance whose {@link #coveredUntil()} is the end of the table's last year
   * @throws IOException if reading fails
   * @throws IllegalArgumentException if it is not such a table; the message names the line or the
   *     year at fault
   */
  public NationalHolidays withOfficialTable(InputStream table) throws IOException {
    var years = new TreeMap<Integer, SortedMap<LocalDate, String>>();
    String[] lines = decode(table.readAllBytes()).split("\r\n|\r|\n", -1);
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].isBlank()) {
        continue;
      }
      LocalDate date = null;
      Matcher row = OFFICIAL_ROW.matcher(lines[i]);
      if (row.matches()) {
        date = date(row);
      }
      if (date == null) {
        throw new IllegalArgumentException(
            "Line " + (i + 1) + " of the holiday table is not a date like 2027/1/1, and a name");
      }
      years.computeIfAbsent(date.getYear(), y -> new TreeMap<>()).put(date, row.group(4).strip());
    }
    if (years.isEmpty()) {
      throw new IllegalArgumentException("The holiday table has no rows");
    }
    years.forEach(
        (year, days) -> {
          if (!days.containsKey(LocalDate.of(year, 1, 1))
              || !days.containsKey(LocalDate.of(year, 11, 23))) {
            throw new IllegalArgumentException("The holiday table is not whole for " + year);
          }
        });
    var until = LocalDate.of(years.lastKey(), 12, 31);
    return new NationalHolidays(rules, until, Map.copyOf(years));
  }

  private static @Nullable LocalDate date(Matcher row) {
    try {
      return LocalDate.of(
          Integer.parseInt(row.group(1)),
          Integer.parseInt(row.group(2)),
          Integer.parseInt(row.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-31j"));
    }
  }

  /**
   * Returns the last day whose holidays are official. Later ones follow from the rules, with
   * computed equinoxes, and may change.
   *
   * @return the last day of a year
   */
  public LocalDate coveredUntil() {
    return coveredUntil;
  }

  /**
   * Returns whether the holidays about a day are official: not before the first year known, not
   * after {@link #coveredUntil()}.
   *
   * @param date the day
   * @return whether an answer about it is more than a computation
   */
  public boolean covers(LocalDate date) {
    return (date.getYear() >= FIRST_YEAR || official.containsKey(date.getYear()))
        && !date.isAfter(coveredUntil);
  }

  /**
   * Returns whether a day is a national holiday. Sundays and Saturdays as such are not.
   *
   * @param date the day, in Japan
   * @return false also for days before 2007 and after 2099, which this class does not cover
   */
  public boolean isHoliday(LocalDate date) {
    return in(date.getYear()).containsKey(date);
  }

  /**
   * Returns the Japanese name of a holiday, such as 成人の日.
   *
   * @param date the day, in Japan
   * @return empty if the day is no holiday
   */
  public Optional<String> name(LocalDate date) {
    return Optional.ofNullable(in(date.getYear()).get(date));
  }

  /**
   * Returns the holidays of a year, in order.
   *
   * @param year the year
   * @return days and Japanese names, unmodifiable; empty before 2007 and after 2099
   */
  public SortedMap<LocalDate, String> in(int year) {
    var table = official.get(year);
    if (table != null) {
      return Collections.unmodifiableSortedMap(table);
    }
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Collections.emptySortedMap();
    }
    return computed.computeIfAbsent(
        year, y -> Collections.unmodifiableSortedMap(withDaysThatFollow(named(y))));
  }

  private SortedMap<LocalDate, String> named(int year) {
    var days = new TreeMap<LocalDate, String>();
    for (Rule rule : rules) {
      if (rule.appliesIn(year)) {
        days.put(rule.in(year), rule.name());
      }
    }
    return days;
  }

  /**
   * Article 3: paragraph 2, the next day that is no holiday after one on a Sunday; paragraph 3, a
   * day between two.
   */
  private static SortedMap<LocalDate, String> withDaysThatFollow(
      SortedMap<LocalDate, String> named) {
    var all = new TreeMap<>(named);
    for (LocalDate day : named.keySet()) {
      if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        var substitute = day.plusDays(1);
        while (named.containsKey(substitute)) {
          substitute = substitute.plusDays(1);
        }
        all.put(substitute, UNNAMED);
      }
      if (named.containsKey(day.plusDays(2))) {
        all.putIfAbsent(day.plusDays(1), UNNAMED);
      }
    }
    return all;
  }

  private record Rule(String name, String when, int firstYear, int lastYear) {
    private static final Pattern NTH_MONDAY = Pattern.compile("(\\d{2})-MON-(\\d)");

    static Rule of(String[] row) {
      return new Rule(
          row[0],
          row[1],
          Integer.parseInt(row[2]),
          row[3].equals("-") ? LAST_YEAR : Integer.parseInt(row[3]));
    }

    boolean appliesIn(int year) {
      return year >= firstYear && year <= lastYear;
    }

    LocalDate in(int year) {
      return switch (when) {
        case "VERNAL_EQUINOX" -> LocalDate.of(year, 3, equinox(20.8431, year));
        case "AUTUMNAL_EQUINOX" -> LocalDate.of(year, 9, equinox(23.2488, year));
        default -> {
          var monday = NTH_MONDAY.matcher(when);
          yield monday.matches()
              ? LocalDate.of(year, Integer.parseInt(monday.group(1)), 1)
                  .with(
                      TemporalAdjusters.dayOfWeekInMonth(
                          Integer.parseInt(monday.group(2)), DayOfWeek.MONDAY))
              : MonthDay.parse("--" + when).atYear(year);
        }
      };
    }

    /** Returns the usual approximation for 1980 to 2099. */
    private static int equinox(double at1980, int year) {
      int years = year - 1980;
      return (int) (at1980 + 0.242194 * years) - years / 4;
    }
  }
}
