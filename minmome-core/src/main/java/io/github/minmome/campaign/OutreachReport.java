package io.github.minmome.campaign;

import io.github.minmome.campaign.OutreachActivity.Kind;
import io.github.minmome.campaign.OutreachActivity.State;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was planned and done in one month: activities in order of date, and what they come to.
 *
 * @param month the month
 * @param campaignDays the days of the nationwide community safety campaign (全国地域安全運動) that the
 *     caller set, {@code null} if none
 * @param activities the activities of the month, in order of date
 * @since 0.1.0
 */
public record OutreachReport(
    YearMonth month, @Nullable Period campaignDays, List<OutreachActivity> activities) {
  /**
   * Copies the activities and puts them in order of date.
   *
   * @throws IllegalArgumentException if one of them is of another month
   */
  public OutreachReport {
    activities = activities.stream().sorted(Comparator.comparing(OutreachActivity::date)).toList();
    for (OutreachActivity activity : activities) {
      if (!YearMonth.from(activity.date()).equals(month)) {
        throw new IllegalArgumentException("A report holds the activities of its month alone");
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

    /** Whether the day is one of them. */
    public boolean includes(LocalDate date) {
      return !date.isBefore(from) && !date.isAfter(to);
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
   * @since 0.1.0
   */
  public record Total(
      Kind kind,
      State state,
      long activities,
      long inCampaignDays,
      long leaflets,
      long applications,
      long envelopes) {}

  /** The report of a month; activities of other months are left out. */
  public static OutreachReport of(YearMonth month, Collection<OutreachActivity> activities) {
    return of(month, activities, null);
  }

  /** The report of a month that also counts what fell on the campaign's days. */
  public static OutreachReport of(
      YearMonth month, Collection<OutreachActivity> activities, @Nullable Period campaignDays) {
    var ofMonth =
        activities.stream()
            .filter(activity -> YearMonth.from(activity.date()).equals(month))
            .toList();
    return new OutreachReport(month, campaignDays, ofMonth);
  }

  /**
   * What the activities come to: one total for each kind and state, also where it is zero, so that
   * months can be laid side by side.
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
        counted.stream().mapToLong(OutreachActivity::envelopes).sum());
  }
}
