package io.github.minmome.application;

import io.github.minmome.postal.PostalCodeTable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need besides the application: the day on which it is checked, and whether its date
 * is left blank for handwriting. Immutable.
 */
final class CheckOptions {
  private static final CheckOptions STANDARD = new CheckOptions(null, false, null);

  private final @Nullable LocalDate today;
  private final boolean undated;
  private final @Nullable PostalCodeTable postalCodes;

  private CheckOptions(
      @Nullable LocalDate today, boolean undated, @Nullable PostalCodeTable postalCodes) {
    this.today = today;
    this.undated = undated;
    this.postalCodes = postalCodes;
  }

  /** Returns options without a day: a date of application is required, and may be any. */
  public static CheckOptions standard() {
    return STANDARD;
  }

  /** Returns options with the day on which the check is made: no date may be after it. */
  public static CheckOptions today(LocalDate today) {
    return new CheckOptions(today, false, null);
  }

  /** Returns these options with the date of application required, or left blank for handwriting. */
  public CheckOptions undated(boolean newUndated) {
    return new CheckOptions(today, newUndated, postalCodes);
  }

  /**
   * Returns these options with a table of postal codes: a code that is not the address's is for a
   * person to confirm, and where there is none, that of the address can be looked up. Without a
   * table, codes are checked by their form only.
   */
  public CheckOptions postalCodes(@Nullable PostalCodeTable table) {
    return new CheckOptions(today, undated, table);
  }

  /** Returns the table of postal codes, if there is one. */
  public Optional<PostalCodeTable> postalCodes() {
    return Optional.ofNullable(postalCodes);
  }

  /** Returns the day on which the check is made, if it was given. */
  public Optional<LocalDate> today() {
    return Optional.ofNullable(today);
  }

  /** Returns whether the date of application is left blank for handwriting. */
  public boolean undated() {
    return undated;
  }

  boolean isFuture(@Nullable LocalDate date) {
    return today != null && date != null && date.isAfter(today);
  }

  boolean isMoreThanAYearAgo(@Nullable LocalDate date) {
    return today != null && date != null && date.isBefore(today.minusYears(1));
  }
}
