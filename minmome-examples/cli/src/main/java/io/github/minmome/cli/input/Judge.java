package io.github.minmome.cli.input;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import io.github.minmome.problem.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Decides which applications may be printed: those without an ERROR in reading, in the rules and,
 * where something is printed, in the characters that the fonts have. Immutable; for any number of
 * threads.
 */
public final class Judge {
  /** Nothing is printed. */
  public static final Function<SuspensionApplication, List<Problem>> NOT_PRINTED =
      application -> List.of();

  private final Completion completion;
  private final LocalDate today;
  private final boolean strict;
  private final Function<SuspensionApplication, List<Problem>> printability;

  Judge(
      Completion completion,
      LocalDate today,
      boolean strict,
      Function<SuspensionApplication, List<Problem>> printability) {
    this.completion = completion;
    this.today = today;
    this.strict = strict;
    this.printability = printability;
  }

  /** Judges one application. */
  public Judged judge(Entry entry) {
    Reading<SuspensionApplication> completed = completion.complete(entry.reading());
    SuspensionApplication application = completed.value();
    List<Problem> problems = new ArrayList<>();
    completion.check(completed, today).forEach(p -> problems.add(p.withLine(entry.line())));
    if (application != null && accepts(problems)) {
      printability
          .apply(application.asPrinted())
          .forEach(p -> problems.add(p.withLine(entry.line())));
    }
    return new Judged(
        entry, application != null && accepts(problems) ? application.asPrinted() : null, problems);
  }

  /** Judges a block of them. */
  public List<Judged> all(List<Entry> entries) {
    List<Judged> judged = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      judged.add(judge(entry));
    }
    return judged;
  }

  private boolean accepts(List<Problem> problems) {
    return problems.stream().noneMatch(this::rejects);
  }

  /** Whether the problem rejects an application: an ERROR, and with --strict a CONFIRM too. */
  public boolean rejects(Problem problem) {
    return problem.severity() == Severity.ERROR
        || (strict && problem.severity() == Severity.CONFIRM);
  }
}
