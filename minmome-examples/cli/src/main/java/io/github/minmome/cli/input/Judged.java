package io.github.minmome.cli.input;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application with everything that is to be said of it.
 *
 * @param entry what was read
 * @param application what may be printed, or null if it is rejected
 * @param problems all problems in the order of the fields, with the line
 */
public record Judged(
    Entry entry, @Nullable SuspensionApplication application, List<Problem> problems) {
  /** Keeps its own list. */
  public Judged {
    problems = List.copyOf(problems);
  }

  /** The line on which it begins, from 1. */
  public int line() {
    return entry.line();
  }

  /** Whether it may be printed. */
  public boolean accepted() {
    return application != null;
  }

  /** The same with one problem more. */
  public Judged with(Problem problem) {
    List<Problem> more = new ArrayList<>(problems);
    more.add(problem.withLine(line()));
    return new Judged(entry, application, more);
  }

  /** The line and the problems, never the application. */
  @Override
  public String toString() {
    return "Judged[line " + line() + ", " + problems + "]";
  }
}
