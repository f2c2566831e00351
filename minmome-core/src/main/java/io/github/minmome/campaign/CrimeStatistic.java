package io.github.minmome.campaign;

import io.github.minmome.text.DataTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How many international numbers were among the phones used in crimes, counted from January 1st of
 * a year to {@code asOf}, with where the figure is from. A chart is drawn only from such figures.
 *
 * @param value the count, not negative
 * @param asOf the last day counted
 * @param provisional whether the publisher calls it provisional (暫定値)
 * @param derived whether it was calculated from published figures instead of published itself
 * @param definition how it was counted, or {@link #NATIONAL_POLICE_AGENCY_COUNT}
 * @param source the document it is from
 * @since 0.1.0
 */
public record CrimeStatistic(
    long value,
    LocalDate asOf,
    boolean provisional,
    boolean derived,
    String definition,
    String source) {
  /** The counting rule of the National Police Agency, which leaflets explain in their language. */
  public static final String NATIONAL_POLICE_AGENCY_COUNT = "international-numbers-used-in-crimes";

  /**
   * Refuses what cannot be a figure.
   *
   * @throws IllegalArgumentException if the value is negative, or definition or source are blank
   */
  public CrimeStatistic {
    Objects.requireNonNull(asOf, "asOf");
    if (value < 0) {
      throw new IllegalArgumentException("A count is not negative");
    }
    if (definition.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("A figure needs its definition and its source");
    }
  }

  /** Returns a figure as it was published. */
  public static CrimeStatistic published(
      long value, LocalDate asOf, boolean provisional, String definition, String source) {
    return new CrimeStatistic(value, asOf, provisional, false, definition, source);
  }

  /**
   * Returns the sourced figures that come with the library: January to November of 2025, as
   * published (provisional), and of 2024, derived from the published increase.
   */
  public static List<CrimeStatistic> shipped() {
    return Holder.SHIPPED;
  }

  /**
   * Returns whether two figures can be compared: counted by the same rule, from January to the same
   * day of different years. The last day of February counts as one day.
   */
  public boolean isComparableWith(CrimeStatistic other) {
    return definition.equals(other.definition)
        && asOf.getYear() != other.asOf.getYear()
        && asOf.getMonth() == other.asOf.getMonth()
        && (asOf.getDayOfMonth() == other.asOf.getDayOfMonth()
            || (isEndOfMonth(asOf) && isEndOfMonth(other.asOf)));
  }

  static boolean isEndOfMonth(LocalDate date) {
    return date.getDayOfMonth() == date.lengthOfMonth();
  }

  private static final class Holder {
    private static final List<CrimeStatistic> SHIPPED =
        DataTable.load(CrimeStatistic.class, "statistics.tsv").records().stream()
            .map(
                row ->
                    new CrimeStatistic(
                        Long.parseLong(row.get("value")),
                        LocalDate.parse(row.get("as_of")),
                        Boolean.parseBoolean(row.get("provisional")),
                        Boolean.parseBoolean(row.get("derived")),
                        row.get("definition"),
                        row.get("source")))
            .toList();
  }
}
