package io.github.minmome.application;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Severity;
import java.util.List;

/**
 * The answer of a check that an auditor can keep: the verdict, every problem, and the versions that
 * they were found with. It contains no personal value.
 *
 * @param accepted the verdict of the intake: there was an application, and nothing rejected it
 * @param problems every problem, in the order of the application's fields
 * @param versions the versions of library, rules and numbering plan
 * @since 0.1.0
 */
public record CheckReport(boolean accepted, List<Problem> problems, Versions versions) {

  public CheckReport {
    problems = List.copyOf(problems);
  }

  /** Returns the problems of one severity. */
  public List<Problem> problemsOf(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).toList();
  }
}
