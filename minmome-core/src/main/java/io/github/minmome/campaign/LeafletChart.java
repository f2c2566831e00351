package io.github.minmome.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
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
 * @param periodHeading heading of the periods, for the table with the same content as the chart
 * @param valueHeading heading of the values
 * @param bars the bars, oldest first
 * @param change how many times as many as in the year before, empty if that cannot be calculated
 * @param sentence the change as a sentence, empty if that cannot be calculated
 * @param notes what is counted until when, what the marks of the values mean, and the source
 * @param alternative all of it in a sentence or two, for those who cannot see the chart
 * @since 0.1.0
 */
public record LeafletChart(
    Sentence title,
    Sentence periodHeading,
    Sentence valueHeading,
    List<Bar> bars,
    Sentence change,
    Sentence sentence,
    List<Sentence> notes,
    String alternative) {
  private static final String PROVISIONAL = "※1";
  private static final String DERIVED = "※2";

  /** Copies the lists. */
  public LeafletChart {
    bars = List.copyOf(bars);
    notes = List.copyOf(notes);
  }

  /**
   * One bar.
   *
   * @param period the year it is counted in
   * @param value its length
   * @param valueText its length in print, without mark
   * @param mark the mark that {@link LeafletChart#notes} explain, empty for a figure as published
   * @param provisional whether it must look provisional
   * @since 0.1.0
   */
  public record Bar(
      Sentence period, long value, String valueText, String mark, boolean provisional) {}

  /**
   * Returns the chart of these figures, empty if there are none.
   *
   * @param figures the figures, in any order
   * @param language the language of its words
   * @throws IllegalArgumentException if two figures cannot be compared, see {@link
   *     CrimeStatistic#isComparableWith}
   */
  public static Optional<LeafletChart> of(List<CrimeStatistic> figures, LeafletLanguage language) {
    requireComparable(figures);
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    var t = new LeafletTexts(language);
    var sorted = figures.stream().sorted(Comparator.comparing(CrimeStatistic::asOf)).toList();
    var bars = sorted.stream().map(figure -> bar(figure, t)).toList();
    var notes = notes(sorted, t);
    var change = change(sorted, t);
    var inWords =
        bars.stream()
                .map(bar -> bar.period().base() + " " + bar.valueText() + bar.mark())
                .collect(Collectors.joining(language.typography().listSeparator()))
            + (language == LeafletLanguage.EN ? ". " : "。")
            + notes.stream().map(Sentence::base).collect(Collectors.joining(" "));
    return Optional.of(
        new LeafletChart(
            t.get("chart.title"),
            t.get("chart.period-heading"),
            t.get("chart.value-heading"),
            bars,
            Sentence.of(change),
            change.isEmpty() ? Sentence.EMPTY : t.get("chart.sentence", "change", change),
            notes,
            t.get("chart.title").base() + ": " + t.plain("alt.chart", "bars", inWords)));
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
                  + " cannot be compared: the same months of different years, counted the"
                  + " same way, can");
        }
      }
    }
  }

  private static Bar bar(CrimeStatistic figure, LeafletTexts t) {
    int year = figure.asOf().getYear();
    return new Bar(
        t.get("chart.period", "era", FigureSource.era(year), "year", Integer.toString(year)),
        figure.value(),
        t.text("chart.value", "value", String.format(Locale.ROOT, "%,d", figure.value())),
        figure.provisional() ? PROVISIONAL : figure.derived() ? DERIVED : "",
        figure.provisional());
  }

  private static List<Sentence> notes(List<CrimeStatistic> sorted, LeafletTexts t) {
    var notes = new ArrayList<Sentence>();
    var last = sorted.get(sorted.size() - 1);
    var definition =
        last.definition().equals(CrimeStatistic.NATIONAL_POLICE_AGENCY_COUNT)
            ? t.get("chart.definition")
            : Sentence.plain(last.definition());
    notes.add(span(last.asOf(), t));
    notes.add(definition);
    if (sorted.stream().anyMatch(CrimeStatistic::provisional)) {
      notes.add(t.get("chart.provisional", "mark", PROVISIONAL));
    }
    if (sorted.stream().anyMatch(figure -> figure.derived() && !figure.provisional())) {
      notes.add(t.get("chart.derived", "mark", DERIVED));
    }
    var separator = Sentence.of(t.language().typography().listSeparator());
    sorted.stream()
        .map(figure -> FigureSource.inWords(figure.source(), t))
        .distinct()
        .reduce((sources, source) -> sources.with(separator).with(source))
        .ifPresent(sources -> notes.add(t.get("chart.source", "source", sources)));
    return notes;
  }

  private static Sentence span(LocalDate asOf, LeafletTexts t) {
    return t.get(
        CrimeStatistic.isEndOfMonth(asOf) ? "chart.span" : "chart.span-day",
        "day",
        Integer.toString(asOf.getDayOfMonth()),
        "month",
        Integer.toString(asOf.getMonthValue()),
        "monthname",
        asOf.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }

  /** Returns how the last figure relates to that of the year before, if there is one above zero. */
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
    if (ratio.compareTo(BigDecimal.valueOf(2)) > 0) {
      return t.marked("chart.times", "whole", ratio.setScale(0, RoundingMode.DOWN).toPlainString());
    }
    return t.marked(
        "chart.change", "factor", ratio.setScale(1, RoundingMode.HALF_UP).toPlainString());
  }
}
