package io.github.minmome.application;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Severity;
import java.util.List;

/**
 * The answer of a check that an auditor can keep: every problem, and what it was made with. It
 * holds no personal value.
 *
 * @param problems every problem, in the order of the application's fields
 * @param versions the versions of library, rules and numbering plan
 * @since 0.1.0
 */
public record CheckReport(List<Problem> problems, Versions versions) {

  public CheckReport {
    problems = List.copyOf(problems);
  }

  /** Tells whether no problem is an ERROR: the application may go on. */
  public boolean accepted() {
    return problemsOf(Severity.ERROR).isEmpty();
  }

  /** Returns the problems of one severity. */
  public List<Problem> problemsOf(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).toList();
  }
}
