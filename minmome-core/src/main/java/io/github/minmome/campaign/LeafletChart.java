package io.github.minmome.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The chart of the leaflet as words and numbers, ready to be drawn or read out: one bar a figure,
 * oldest first, and the change from the year before, calculated here.
 *
 * @param title what is counted
 * @param periodHeading heading of the periods, for the table that says the same as the chart
 * @param valueHeading heading of the values
 * @param statusHeading heading of the kinds of figure
 * @param bars the bars, oldest first
 * @param change the last bar beside that of the year before, empty if there is none to compare
 * @param definition how it is counted
 * @param source the documents the figures are from
 * @param alternative all of it in a sentence or two, for those who cannot see the chart
 * @since 0.1.0
 */
public record LeafletChart(
    String title,
    String periodHeading,
    String valueHeading,
    String statusHeading,
    List<Bar> bars,
    String change,
    String definition,
    String source,
    String alternative) {
  /** Copies the list. */
  public LeafletChart {
    bars = List.copyOf(bars);
  }

  /**
   * One bar.
   *
   * @param period until when it is counted
   * @param value its length
   * @param valueText its length in print
   * @param provisional whether it must look provisional
   * @param status whether it is published, provisional or derived, in print
   * @since 0.1.0
   */
  public record Bar(
      String period, long value, String valueText, boolean provisional, String status) {}

  /**
   * The chart of these figures, empty if there are none.
   *
   * @param figures the figures, in any order
   * @param language the language of its words
   * @throws IllegalArgumentException if two figures may not stand side by side, see {@link
   *     CrimeStatistic#isComparableWith}
   */
  public static Optional<LeafletChart> of(List<CrimeStatistic> figures, LeafletLanguage language) {
    requireComparable(figures);
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    var t = LeafletTexts.in(language);
    var sorted = figures.stream().sorted(Comparator.comparing(CrimeStatistic::asOf)).toList();
    var bars = sorted.stream().map(figure -> bar(figure, t)).toList();
    var change = change(sorted, t);
    var last = sorted.get(sorted.size() - 1);
    var definition =
        last.definition().equals(CrimeStatistic.NATIONAL_POLICE_AGENCY_COUNT)
            ? t.get("chart.definition")
            : last.definition();
    var barsInWords =
        bars.stream()
            .map(bar -> bar.period() + " " + bar.valueText() + " (" + bar.status() + ")")
            .collect(Collectors.joining(language == LeafletLanguage.EN ? "; " : "、"));
    return Optional.of(
        new LeafletChart(
            t.get("chart.title"),
            t.get("chart.period-heading"),
            t.get("chart.value-heading"),
            t.get("chart.status-heading"),
            bars,
            change,
            definition,
            t.get("chart.source")
                + sorted.stream()
                    .map(CrimeStatistic::source)
                    .distinct()
                    .collect(Collectors.joining(language == LeafletLanguage.EN ? "; " : "、")),
            t.get("chart.title") + ": " + t.get("alt.chart", "bars", barsInWords)));
  }

  private static void requireComparable(List<CrimeStatistic> figures) {
    for (int i = 1; i < figures.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (!figures.get(i).isComparableWith(figures.get(k))) {
          throw new IllegalArgumentException(
              "Figures "
                  + (k + 1)
                  + " and "
                  + (i + 1)
                  + " must not stand side by side: the same months of different years, counted the"
                  + " same way, can");
        }
      }
    }
  }

  private static Bar bar(CrimeStatistic figure, LeafletTexts t) {
    var month = figure.asOf().getMonth();
    var period =
        t.get(
            CrimeStatistic.isEndOfMonth(figure.asOf()) ? "chart.period" : "chart.period-day",
            "day",
            Integer.toString(figure.asOf().getDayOfMonth()),
            "year",
            Integer.toString(figure.asOf().getYear()),
            "month",
            Integer.toString(month.getValue()),
            "monthname",
            month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    var status =
        figure.provisional()
            ? "chart.provisional"
            : figure.derived() ? "chart.derived" : "chart.published";
    return new Bar(
        period,
        figure.value(),
        t.get("chart.value", "value", String.format(Locale.ROOT, "%,d", figure.value())),
        figure.provisional(),
        t.get(status));
  }

  /** Says how the last figure relates to that of the year before, if there is one above zero. */
  private static String change(List<CrimeStatistic> sorted, LeafletTexts t) {
    if (sorted.size() < 2) {
      return "";
    }
    var last = sorted.get(sorted.size() - 1);
    var before = sorted.get(sorted.size() - 2);
    if (before.asOf().getYear() != last.asOf().getYear() - 1 || before.value() == 0) {
      return "";
    }
    var ratio =
        BigDecimal.valueOf(last.value())
            .divide(BigDecimal.valueOf(before.value()), 10, RoundingMode.HALF_UP);
    var percent =
        ratio.subtract(BigDecimal.ONE).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    return t.get(
        "chart.change",
        "factor",
        ratio.setScale(1, RoundingMode.HALF_UP).toPlainString(),
        "percent",
        (percent.signum() >= 0 ? "+" : "−") + percent.abs().toPlainString() + "%");
  }
}
