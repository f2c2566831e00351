package io.github.minmome.campaign;

import io.github.minmome.text.DataTable;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * The reception centre that takes applications (国際電話不取扱受付センター): its number, its web address and its
 * hours.
 *
 * <p>Operators answer on weekdays from 9:00 to 17:00 in Japan, except on national holidays; at all
 * other times the automated voice does. Whether that also applies from 29 December to 3 January is
 * not confirmed: see {@link YearEnd}. The centre's postal address is not confirmed either, and is
 * not here.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * var centre = ReceptionCentre.standard();
 * centre.availabilityAt(Instant.parse("2026-11-24T01:00:00Z")); // OPERATOR: Tuesday, 10:00 in Japan
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ReceptionCentre {
  /** The zone of the centre's hours. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final String name;
  private final String phone;
  private final URI web;
  private final LocalTime operatorFrom;
  private final LocalTime operatorUntil;
  private final LocalDate asOf;
  private final NationalHolidays holidays;
  private final YearEnd yearEnd;

  private ReceptionCentre(ReceptionCentre from, NationalHolidays holidays, YearEnd yearEnd) {
    this.name = from.name;
    this.phone = from.phone;
    this.web = from.web;
    this.operatorFrom = from.operatorFrom;
    this.operatorUntil = from.operatorUntil;
    this.asOf = from.asOf;
    this.holidays = holidays;
    this.yearEnd = yearEnd;
  }

  private ReceptionCentre(DataTable table) {
    var facts = new HashMap<String, String>();
    table.rows().forEach(row -> facts.put(row[0], row[1]));
    this.name = fact(facts, "name");
    this.phone = fact(facts, "phone");
    this.web = URI.create(fact(facts, "web"));
    this.operatorFrom = LocalTime.parse(fact(facts, "operatorFrom"));
    this.operatorUntil = LocalTime.parse(fact(facts, "operatorUntil"));
    this.asOf = LocalDate.parse(fact(facts, "asOf"));
    this.holidays = NationalHolidays.standard();
    this.yearEnd = YearEnd.UNKNOWN;
  }

  private static String fact(Map<String, String> facts, String key) {
    var value = facts.get(key);
    if (value == null) {
      throw new IllegalStateException("The table of the centre lacks " + key);
    }
    return value;
  }

  /**
   * Returns the centre as officially published, with the holidays by the Act and the year-end
   * unknown.
   *
   * @return the shared instance
   */
  public static ReceptionCentre standard() {
    return Standard.INSTANCE;
  }

  private static final class Standard {
    static final ReceptionCentre INSTANCE =
        new ReceptionCentre(DataTable.load(ReceptionCentre.class, "reception-centre.tsv"));
  }

  /**
   * This centre with other holidays, such as those of a newer official table.
   *
   * @param newHolidays the holidays on which no operator answers
   * @return a new instance
   */
  public ReceptionCentre withHolidays(NationalHolidays newHolidays) {
    return new ReceptionCentre(this, newHolidays, yearEnd);
  }

  /**
   * This centre with what you have learned of its year-end hours.
   *
   * @param newYearEnd what applies from 29 December to 3 January
   * @return a new instance
   */
  public ReceptionCentre withYearEnd(YearEnd newYearEnd) {
    return new ReceptionCentre(this, holidays, newYearEnd);
  }

  /**
   * Returns the centre's Japanese name.
   *
   * @return 国際電話不取扱受付センター
   */
  public String name() {
    return name;
  }

  /**
   * Returns the centre's telephone number, free of charge in Japan.
   *
   * @return with hyphens, as printed
   */
  public String phone() {
    return phone;
  }

  /**
   * Returns the address of the web application.
   *
   * @return an https address
   */
  public URI web() {
    return web;
  }

  /**
   * Returns when operators begin to answer on a weekday.
   *
   * @return a time in {@link #ZONE}
   */
  public LocalTime operatorFrom() {
    return operatorFrom;
  }

  /**
   * Returns when operators cease to answer on a weekday; at this very time the automated voice
   * answers.
   *
   * @return a time in {@link #ZONE}
   */
  public LocalTime operatorUntil() {
    return operatorUntil;
  }

  /**
   * Returns the day on which these facts were last read from their source.
   *
   * @return the edition of the facts, not of the holidays
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Returns the holidays on which no operator answers.
   *
   * @return the holidays in use
   */
  public NationalHolidays holidays() {
    return holidays;
  }

  /**
   * Returns what is known of the year-end.
   *
   * @return the setting in use
   */
  public YearEnd yearEnd() {
    return yearEnd;
  }

  /**
   * Returns who answers at a moment. See {@link #isConfirmedAt} for how sure that is.
   *
   * @param moment the moment
   * @return operators or the automated voice
   */
  public Availability availabilityAt(Instant moment) {
    var there = moment.atZone(ZONE);
    var time = there.toLocalTime();
    return hasOperators(there.toLocalDate())
            && !time.isBefore(operatorFrom)
            && time.isBefore(operatorUntil)
        ? Availability.OPERATOR
        : Availability.AUTOMATED_VOICE;
  }

  /**
   * Returns the earliest moment, from the given one on, at which operators answer: the given moment
   * itself if they do then.
   *
   * @param moment the moment from which to look
   * @return a moment in {@link #ZONE}; see {@link #isConfirmedAt} for how sure it is
   */
  public ZonedDateTime nextOperatorAt(Instant moment) {
    var there = moment.atZone(ZONE);
    if (availabilityAt(moment) == Availability.OPERATOR) {
      return there;
    }
    var day = there.toLocalDate();
    if (!there.toLocalTime().isBefore(operatorFrom)) {
      day = day.plusDays(1);
    }
    while (!hasOperators(day)) {
      day = day.plusDays(1);
    }
    return day.atTime(operatorFrom).atZone(ZONE);
  }

  /**
   * Returns whether the answer of this class for a moment rests on published facts: not from 29
   * December to 3 January as long as the {@linkplain YearEnd year-end} is unknown, and not on days
   * whose holidays are not announced yet. In both cases it is well to ask the centre, whose
   * automated voice answers at all hours.
   *
   * @param moment the moment
   * @return whether {@link #availabilityAt} is more than the ordinary rule applied to an open
   *     question
   */
  public boolean isConfirmedAt(Instant moment) {
    var day = moment.atZone(ZONE).toLocalDate();
    return holidays.covers(day) && !(yearEnd == YearEnd.UNKNOWN && isYearEnd(day));
  }

  private boolean hasOperators(LocalDate day) {
    return isWeekday(day)
        && !holidays.isHoliday(day)
        && !(yearEnd == YearEnd.CLOSED && isYearEnd(day));
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private static boolean isYearEnd(LocalDate day) {
    return (day.getMonthValue() == 12 && day.getDayOfMonth() >= 29)
        || (day.getMonthValue() == 1 && day.getDayOfMonth() <= 3);
  }

  /** Returns the centre's name and number. */
  @Override
  public String toString() {
    return name + " " + phone;
  }
}
