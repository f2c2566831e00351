package io.github.minmome.json;

import io.github.minmome.campaign.CrimeStatistic;
import io.github.minmome.json.internal.JsonObject;
import io.github.minmome.problem.ProblemCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Figures for the leaflet's chart, all of which can be compared. */
final class StatisticsFormat {
  private StatisticsFormat() {}

  static List<CrimeStatistic> read(JsonObject document) {
    document.require("statistics");
    List<CrimeStatistic> figures = new ArrayList<>();
    for (JsonObject figure : document.objects("statistics")) {
      add(figure, figures);
    }
    return figures;
  }

  private static void add(JsonObject figure, List<CrimeStatistic> figures) {
    figure.require("value", "asOf", "definition", "source");
    Integer value = figure.integer("value", 0, Integer.MAX_VALUE);
    LocalDate asOf = figure.date("asOf");
    boolean provisional = Boolean.TRUE.equals(figure.bool("provisional"));
    boolean derived = Boolean.TRUE.equals(figure.bool("derived"));
    String definition = figure.text("definition");
    String source = figure.text("source");
    if (value != null
        && asOf != null
        && definition != null
        && !definition.isBlank()
        && source != null
        && !source.isBlank()) {
      var read = new CrimeStatistic(value, asOf, provisional, derived, definition, source);
      if (!figures.stream().allMatch(read::isComparableWith)) {
        figure.report(ProblemCodes.STATISTICS_NOT_COMPARABLE, "");
      }
      figures.add(read);
    }
  }
}
