package io.github.minmome.application;

import io.github.minmome.phone.Classification;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An application with its verdict: the application as it will be printed, what was prepared for
 * printing, and every problem. {@link ApplicationIntake} makes it. Immutable if {@code P} is; its
 * text form shows no personal value.
 *
 * @param <P> what the intake prepares for printing
 * @since 0.1.0
 */
public final class CheckedApplication<P> {
  private final @Nullable SuspensionApplication application;
  private final @Nullable Classification lineNumber;
  private final @Nullable P paper;
  private final List<Problem> problems;
  private final boolean strict;

  CheckedApplication(
      @Nullable SuspensionApplication application,
      @Nullable Classification lineNumber,
      @Nullable P paper,
      List<Problem> problems,
      boolean strict) {
    this.application = application;
    this.lineNumber = lineNumber;
    this.problems = List.copyOf(problems);
    this.strict = strict;
    this.paper = application != null && rejections().isEmpty() ? paper : null;
  }

  /**
   * Returns the application as it will be printed: completed with the intake's defaults, its
   * numbers in the form that papers show. Empty if nothing could be read.
   */
  public Optional<SuspensionApplication> application() {
    return Optional.ofNullable(application);
  }

  /** Returns what was prepared for printing: present exactly if the application is accepted. */
  public Optional<P> paper() {
    return Optional.ofNullable(paper);
  }

  /** Returns the class of the line number, if there is one: for finding duplicates and the like. */
  public Optional<Classification> lineNumber() {
    return Optional.ofNullable(lineNumber);
  }

  /** Returns whether the application may be printed: there is one, and nothing rejects it. */
  public boolean accepted() {
    return application != null && rejections().isEmpty();
  }

  /** Returns every problem, in the order of the application's fields. */
  public List<Problem> problems() {
    return problems;
  }

  /** Returns the problems of severity ERROR. */
  public List<Problem> errors() {
    return of(Severity.ERROR);
  }

  /** Returns what a person should confirm: the problems of severity CONFIRM. */
  public List<Problem> confirmations() {
    return of(Severity.CONFIRM);
  }

  /** Returns what is worth knowing: the problems of severity NOTE. */
  public List<Problem> notes() {
    return of(Severity.NOTE);
  }

  /** Returns the problems that reject: the errors and, in a strict intake, the confirmations. */
  public List<Problem> rejections() {
    var found = new ArrayList<Problem>(0);
    for (var problem : problems) {
      if (rejects(problem)) {
        found.add(problem);
      }
    }
    return List.copyOf(found);
  }

  /** Returns whether this problem rejects an application here. */
  public boolean rejects(Problem problem) {
    return problem.isError() || (strict && problem.severity() == Severity.CONFIRM);
  }

  /**
   * Returns what to report to the applicant: of a rejected one what rejects it, since the rest can
   * wait until that is corrected; of an accepted one everything.
   */
  public List<Problem> reported() {
    return accepted() ? problems : rejections();
  }

  /**
   * Returns the verdict and the problems with the versions that they were found with, for audits.
   */
  public CheckReport report() {
    return new CheckReport(accepted(), problems, Versions.current());
  }

  /**
   * Returns the same with every problem at a line of a file.
   *
   * @param line the line on which the application begins, from 1
   */
  public CheckedApplication<P> withLine(int line) {
    return with(problems.stream().map(problem -> problem.withLine(line)));
  }

  /** Returns the same with one problem more, after the others. */
  public CheckedApplication<P> with(Problem problem) {
    return with(Stream.concat(problems.stream(), Stream.of(problem)));
  }

  private CheckedApplication<P> with(Stream<Problem> newProblems) {
    return new CheckedApplication<>(application, lineNumber, paper, newProblems.toList(), strict);
  }

  private List<Problem> of(Severity severity) {
    var found = new ArrayList<Problem>();
    for (var problem : problems) {
      if (problem.severity() == severity) {
        found.add(problem);
      }
    }
    return List.copyOf(found);
  }

  /** Returns the verdict and the problems, never the application. */
  @Override
  public String toString() {
    return "CheckedApplication[" + (accepted() ? "accepted" : "rejected") + ", " + problems + "]";
  }
}
