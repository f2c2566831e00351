package io.github.minmome.campaign;

import io.github.minmome.text.Languages;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Something a partner plans to do or has done for the campaign. It names a host and a place, and
 * contains no personal data: put no person's name in it.
 *
 * @param kind what is done; the kinds are those the notice requests
 * @param state planned or done
 * @param date the day
 * @param host who holds the event or visits, an organization
 * @param place where: a hall, a branch, a district
 * @param leaflets leaflets handed out or put up
 * @param applications applications that were helped with
 * @param envelopes envelopes made
 * @param asked people who were asked whether international calls are used
 * @param stopped people who heard what suspending stops and did not apply
 * @since 0.1.0
 */
public record OutreachActivity(
    Kind kind,
    State state,
    LocalDate date,
    String host,
    String place,
    int leaflets,
    int applications,
    int envelopes,
    int asked,
    int stopped) {
  /**
   * What is done.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** Making the scheme known (周知). */
    PUBLICIZE("周知", "publicity"),
    /** Urging people to suspend (働き掛け). */
    URGE("利用休止の働き掛け", "urging to suspend"),
    /** Placing or posting the leaflet at a counter (窓口への設置・掲示). */
    PLACE_OR_POST("窓口への設置・掲示", "leaflets at counters"),
    /** Visiting a home (戸別訪問). */
    DOORSTEP_VISIT("戸別訪問", "home visit"),
    /** Supporting applications at an event (申込支援). */
    EVENT_SUPPORT("行事での申込支援", "support at an event");

    private final String japanese;
    private final String english;

    Kind(String japanese, String english) {
      this.japanese = japanese;
      this.english = english;
    }

    /**
     * Returns the label for readers: in Japanese where the locale's language is Japanese, else
     * English.
     */
    public String label(Locale locale) {
      return Languages.isJapanese(locale) ? japanese : english;
    }
  }

  /**
   * Whether it has happened.
   *
   * @since 0.1.0
   */
  public enum State {
    /** It is planned. */
    PLANNED("予定", "planned"),
    /** It is done. */
    DONE("実施", "done");

    private final String japanese;
    private final String english;

    State(String japanese, String english) {
      this.japanese = japanese;
      this.english = english;
    }

    /**
     * Returns the label for readers: in Japanese where the locale's language is Japanese, else
     * English.
     */
    public String label(Locale locale) {
      return Languages.isJapanese(locale) ? japanese : english;
    }
  }

  /**
   * Refuses negative counts.
   *
   * @throws IllegalArgumentException if a count is negative
   */
  public OutreachActivity {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(place, "place");
    if (IntStream.of(leaflets, applications, envelopes, asked, stopped).anyMatch(n -> n < 0)) {
      throw new IllegalArgumentException("A count is not negative");
    }
  }

  /** Returns a planned activity without a host, a place and counts. */
  public static OutreachActivity planned(Kind kind, LocalDate date) {
    return new OutreachActivity(kind, State.PLANNED, date, "", "", 0, 0, 0, 0, 0);
  }

  /** Returns an activity that is done, without a host, a place and counts. */
  public static OutreachActivity done(Kind kind, LocalDate date) {
    return new OutreachActivity(kind, State.DONE, date, "", "", 0, 0, 0, 0, 0);
  }

  /** Returns this activity held by another organization. */
  public OutreachActivity withHost(String newHost) {
    return new OutreachActivity(
        kind, state, date, newHost, place, leaflets, applications, envelopes, asked, stopped);
  }

  /** Returns this activity at another place. */
  public OutreachActivity withPlace(String newPlace) {
    return new OutreachActivity(
        kind, state, date, host, newPlace, leaflets, applications, envelopes, asked, stopped);
  }

  /**
   * Returns this activity with another count of leaflets.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public OutreachActivity withLeaflets(int count) {
    return new OutreachActivity(
        kind, state, date, host, place, count, applications, envelopes, asked, stopped);
  }

  /**
   * Returns this activity with another count of applications that were helped with.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public OutreachActivity withApplications(int count) {
    return new OutreachActivity(
        kind, state, date, host, place, leaflets, count, envelopes, asked, stopped);
  }

  /**
   * Returns this activity with another count of envelopes.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public OutreachActivity withEnvelopes(int count) {
    return new OutreachActivity(
        kind, state, date, host, place, leaflets, applications, count, asked, stopped);
  }

  /**
   * Returns this activity with another count of people who were asked whether international calls
   * are used.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public OutreachActivity withAsked(int count) {
    return new OutreachActivity(
        kind, state, date, host, place, leaflets, applications, envelopes, count, stopped);
  }

  /**
   * Returns this activity with another count of people who heard what suspending stops and did not
   * apply.
   *
   * @throws IllegalArgumentException if the count is negative
   */
  public OutreachActivity withStopped(int count) {
    return new OutreachActivity(
        kind, state, date, host, place, leaflets, applications, envelopes, asked, count);
  }
}
