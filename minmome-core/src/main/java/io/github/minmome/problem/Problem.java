package io.github.minmome.problem;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mistake or doubt in what a user gave: a stable code, where it is, and what a sentence about
 * it needs. It never contains the value itself, so it may be logged and stored.
 *
 * <p>The text is made last, by {@link ProblemText}, in the reader's language. Immutable,
 * serializable and safe for use by several threads.
 *
 * @param code a constant of {@link ProblemCodes}; codes may be added in a minor version, never
 *     changed
 * @param severity how heavily it weighs
 * @param path where it is, as a JSON path without the leading {@code $}: {@code lineNumber}, {@code
 *     applicant.address.postalCode}; empty for the input as a whole
 * @param line the line of a file that the input began on, from 1, or null when it came from no file
 * @param arguments what the sentence names, in the order that the catalogue gives: limits, code
 *     points, positions; never a personal value
 * @since 0.1.0
 */
public record Problem(
    String code, Severity severity, String path, @Nullable Integer line, List<String> arguments)
    implements Serializable {

  public Problem {
    if (code.isEmpty()) {
      throw new IllegalArgumentException("a problem needs a code");
    }
    arguments = List.copyOf(arguments);
  }

  /**
   * Returns a problem of the severity that the catalogue gives its code.
   *
   * @throws IllegalArgumentException if the code is not in the catalogue
   */
  public static Problem of(String code, String path, String... arguments) {
    return of(code, ProblemCodes.severity(code), path, arguments);
  }

  /** Returns a problem of an application's own code or severity. */
  public static Problem of(String code, Severity severity, String path, String... arguments) {
    return new Problem(code, severity, path, null, List.of(arguments));
  }

  /** Returns this problem as met on a line of a file. */
  public Problem withLine(int newLine) {
    return new Problem(code, severity, path, newLine, arguments);
  }

  /**
   * Returns this problem with the prefix before its path, joined by a dot where both are there.
   *
   * @param prefix for example {@code applications[3]}
   */
  public Problem withPathPrefix(String prefix) {
    boolean dot = !prefix.isEmpty() && !path.isEmpty() && !path.startsWith("[");
    return new Problem(code, severity, prefix + (dot ? "." : "") + path, line, arguments);
  }

  /** Returns whether the severity is ERROR: what has such a problem is rejected. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Returns whether one of the problems is an ERROR. Without one, what they are of is accepted. */
  public static boolean anyErrorIn(Collection<Problem> problems) {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** Orders problems by the fields of an application; those of other paths come first. */
  public static Comparator<Problem> byField() {
    return Comparator.comparingInt(problem -> ProblemTable.STANDARD.fieldIndex(problem.path()));
  }
}
