package io.github.minmome.application;

import io.github.minmome.check.PhoneChecks;
import io.github.minmome.check.TextChecks;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * The rules for an application to suspend international calling, applied all at once. Embedders use
 * them through {@link ApplicationIntake}. Immutable and safe for use by several threads.
 */
final class ApplicationRules {
  /** The day on which a rule, a limit or a note last changed. */
  static final String RULES = "2026-11-25";

  private static final ApplicationRules STANDARD = new ApplicationRules();

  private ApplicationRules() {}

  /** Returns the rules as of this version. */
  public static ApplicationRules standard() {
    return STANDARD;
  }

  /** Returns every problem of an application, without knowing today's date. */
  public List<Problem> check(SuspensionApplication application) {
    return check(application, CheckOptions.standard());
  }

  /** Returns every problem of an application, in the order of its fields. */
  public List<Problem> check(SuspensionApplication application, CheckOptions options) {
    return check(List.of(), PrintedNumbers.of(application), options);
  }

  /**
   * Returns every problem of an application that was read: those of the reading, then those of the
   * rules. A value that could not be read is not also reported as missing.
   */
  List<Problem> check(List<Problem> read, PrintedNumbers numbers, CheckOptions options) {
    var problems = new ArrayList<>(read);
    Consumer<Problem> unlessReported =
        problem -> {
          if (read.stream().noneMatch(known -> covers(known, problem))) {
            problems.add(problem);
          }
        };
    for (var field : ApplicationField.values()) {
      field.check(numbers, unlessReported);
    }
    CrossFieldRules.check(numbers, options, unlessReported);
    return inOrderOfFields(problems);
  }

  /** Returns the problems of a line's number alone: none means that it is a landline. */
  public List<Problem> checkLineNumber(CharSequence lineNumber) {
    var problems = new ArrayList<Problem>();
    if (TextChecks.isBlank(lineNumber)) {
      problems.add(Problem.of(ProblemCodes.REQUIRED, "lineNumber"));
    }
    PhoneChecks.lineNumber("lineNumber", lineNumber, problems::add);
    return Collections.unmodifiableList(problems);
  }

  private static boolean covers(Problem read, Problem problem) {
    return problem.code().equals(ProblemCodes.REQUIRED)
        ? read.isError() && isWithin(problem.path(), read.path())
        : read.code().equals(problem.code()) && read.path().equals(problem.path());
  }

  private static boolean isWithin(String path, String part) {
    return path.equals(part) || path.startsWith(part + ".");
  }

  private static List<Problem> inOrderOfFields(List<Problem> problems) {
    problems.sort(Problem.byField());
    return Collections.unmodifiableList(problems);
  }
}
