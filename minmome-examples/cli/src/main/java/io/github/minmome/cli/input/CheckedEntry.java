package io.github.minmome.cli.input;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.CheckedApplication;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.problem.Problem;

/**
 * An application of a file with its verdict.
 *
 * @param entry what was read
 * @param checked the verdict, its problems with the line
 */
public record CheckedEntry(Entry entry, CheckedApplication<ApplicationPapers> checked) {
  /** Checks what was read. */
  public static CheckedEntry of(Entry entry, ApplicationIntake<ApplicationPapers> intake) {
    return new CheckedEntry(entry, intake.check(entry.reading()).withLine(entry.line()));
  }

  /** Returns the line on which it begins, from 1. */
  public int line() {
    return entry.line();
  }

  /** Returns the same with one problem more. */
  public CheckedEntry with(Problem problem) {
    return new CheckedEntry(entry, checked.with(problem.withLine(line())));
  }

  /** Returns the line and the verdict, never the application. */
  @Override
  public String toString() {
    return "CheckedEntry[line " + line() + ", " + checked + "]";
  }
}
