package io.github.minmome.campaign;

import io.github.minmome.campaign.OutreachActivity.Kind;
import io.github.minmome.campaign.OutreachActivity.State;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was planned and done in one month: activities in order of date, and what they come to.
 *
 * @param month the month
 * @param campaignDays the days of the nationwide community safety campaign (全国地域安全運動) that the
 *     caller set, {@code null} if none
 * @param activities the activities of the month, in order of date
 * @param otherMonths how many activities of other months were given, in order of month; they are
 *     counted here alone
 * @since 0.1.0
 */
public record OutreachReport(
    YearMonth month,
    @Nullable Period campaignDays,
    List<OutreachActivity> activities,
    List<OtherMonth> otherMonths) {
  /**
   * Copies the lists and puts them in order of date and month.
   *
   * @throws IllegalArgumentException if an activity is of another month, or another month is that
   *     of the report or given twice
   */
  public OutreachReport {
    otherMonths = otherMonths.stream().sorted(Comparator.comparing(OtherMonth::month)).toList();
    var months = new HashSet<>(Set.of(month));
    if (!otherMonths.stream().allMatch(other -> months.add(other.month()))) {
      throw new IllegalArgumentException("Other months are not the month, and given once each");
    }
    activities = activities.stream().sorted(Comparator.comparing(OutreachActivity::date)).toList();
    for (OutreachActivity activity : activities) {
      if (!YearMonth.from(activity.date()).equals(month)) {
        throw new IllegalArgumentException("A report contains the activities of its month only");
      }
    }
  }

  /**
   * Days from one to another, both included.
   *
   * @param from the first day
   * @param to the last day
   * @since 0.1.0
   */
  public record Period(LocalDate from, LocalDate to) {
    /**
     * Refuses a period that ends before it begins.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Period {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("A period ends on or after the day it begins");
      }
    }

    /** Returns whether the day is one of them. */
    public boolean includes(LocalDate date) {
      return !date.isBefore(from) && !date.isAfter(to);
    }
  }

  /**
   * A month that the report is not about.
   *
   * @param month the month
   * @param activities how many activities of that month were given, 1 or more
   * @since 0.1.0
   */
  public record OtherMonth(YearMonth month, int activities) {
    /**
     * Refuses a month without activities.
     *
     * @throws IllegalArgumentException if the count is below 1
     */
    public OtherMonth {
      if (activities < 1) {
        throw new IllegalArgumentException("Another month has at least one activity");
      }
    }
  }

  /**
   * What one kind of activity came to.
   *
   * @param kind the kind
   * @param state planned or done
   * @param activities how many
   * @param inCampaignDays how many of them on the campaign's days
   * @param leaflets leaflets handed out or put up
   * @param applications applications helped with
   * @param envelopes envelopes made
   * @param asked people asked whether international calls are used
   * @param stopped people who heard what suspending stops and did not apply
   * @since 0.1.0
   */
  public record Total(
      Kind kind,
      State state,
      long activities,
      long inCampaignDays,
      long leaflets,
      long applications,
      long envelopes,
      long asked,
      long stopped) {}

  /**
   * Returns the report of a month; activities of other months are counted as {@link #otherMonths}.
   */
  public static OutreachReport of(YearMonth month, Collection<OutreachActivity> activities) {
    return of(month, activities, null);
  }

  /** Returns the report of a month that also counts what fell on the campaign's days. */
  public static OutreachReport of(
      YearMonth month, Collection<OutreachActivity> activities, @Nullable Period campaignDays) {
    var byMonth =
        activities.stream()
            .collect(
                Collectors.groupingBy(
                    activity -> YearMonth.from(activity.date()),
                    TreeMap::new,
                    Collectors.toList()));
    var ofMonth = Objects.requireNonNullElse(byMonth.remove(month), List.<OutreachActivity>of());
    return new OutreachReport(
        month,
        campaignDays,
        ofMonth,
        byMonth.entrySet().stream()
            .map(entry -> new OtherMonth(entry.getKey(), entry.getValue().size()))
            .toList());
  }

  /**
   * Returns OUTREACH_OTHER_MONTHS, a CONFIRM that names the other months with their counts, if
   * there are any.
   */
  public List<Problem> problems() {
    return otherMonths.isEmpty()
        ? List.of()
        : List.of(
            Problem.of(
                ProblemCodes.OUTREACH_OTHER_MONTHS,
                "",
                otherMonths.stream()
                    .map(other -> other.month() + ": " + other.activities())
                    .collect(Collectors.joining(", "))));
  }

  /**
   * Returns what the activities come to: one total for each kind and state, also where it is zero,
   * so that months can be laid side by side.
   */
  public List<Total> totals() {
    return Stream.of(Kind.values())
        .flatMap(kind -> Stream.of(State.values()).map(state -> total(kind, state)))
        .toList();
  }

  private Total total(Kind kind, State state) {
    var days = campaignDays;
    var counted =
        activities.stream()
            .filter(activity -> activity.kind() == kind && activity.state() == state)
            .toList();
    return new Total(
        kind,
        state,
        counted.size(),
        days == null
            ? 0
            : counted.stream().filter(activity -> days.includes(activity.date())).count(),
        counted.stream().mapToLong(OutreachActivity::leaflets).sum(),
        counted.stream().mapToLong(OutreachActivity::applications).sum(),
        counted.stream().mapToLong(OutreachActivity::envelopes).sum(),
        counted.stream().mapToLong(OutreachActivity::asked).sum(),
        counted.stream().mapToLong(OutreachActivity::stopped).sum());
  }
}
