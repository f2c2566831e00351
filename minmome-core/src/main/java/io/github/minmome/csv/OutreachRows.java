package io.github.minmome.csv;

import io.github.minmome.campaign.OutreachActivity;
import io.github.minmome.problem.Problem;
import java.util.List;

/**
 * The activities of a table: every row was either accepted or rejected. Immutable.
 *
 * @param activities those of the accepted rows, in the order of the file
 * @param rows how many rows were read: rows without anything in them are not counted
 * @param problems those of the file as a whole, without a line, and those of rows, each with its
 *     line; in the order of the file
 * @since 0.1.0
 */
public record OutreachRows(List<OutreachActivity> activities, int rows, List<Problem> problems) {
  public OutreachRows {
    activities = List.copyOf(activities);
    problems = List.copyOf(problems);
  }

  /** Returns how many rows were rejected: those with a problem of severity ERROR. */
  public int rejected() {
    return rows - activities.size();
  }

  /** Returns whether the table could be read and no row was rejected. */
  public boolean accepted() {
    return !Problem.anyErrorIn(problems);
  }
}
