package io.github.minmome.cli.input;

import io.github.minmome.application.ApplicationRules;
import io.github.minmome.application.CheckOptions;
import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import io.github.minmome.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides which applications may be printed: those without an ERROR in reading, in the rules and,
 * where something is printed, in the characters that the fonts have. Immutable; for any number of
 * threads.
 */
public final class Judge {
  /** Nothing is printed. */
  public static final Function<SuspensionApplication, List<Problem>> NOT_PRINTED =
      application -> List.of();

  private final CheckOptions options;
  private final @Nullable SuspensionScope scope;
  private final @Nullable Partner partner;
  private final boolean undated;
  private final boolean strict;
  private final Function<SuspensionApplication, List<Problem>> printability;

  Judge(
      CheckOptions options,
      @Nullable SuspensionScope scope,
      @Nullable Partner partner,
      boolean undated,
      boolean strict,
      Function<SuspensionApplication, List<Problem>> printability) {
    this.options = options;
    this.scope = scope;
    this.partner = partner;
    this.undated = undated;
    this.strict = strict;
    this.printability = printability;
  }

  /** Judges one application. */
  public Judged judge(Entry entry) {
    Reading<SuspensionApplication> given = entry.reading();
    SuspensionApplication application = given.value() == null ? null : completed(given.value());
    List<Problem> problems = new ArrayList<>();
    for (Problem problem :
        ApplicationRules.standard().check(new Reading<>(application, given.problems()), options)) {
      problems.add(problem.withLine(entry.line()));
    }
    if (application != null && accepts(problems)) {
      printability.apply(application).forEach(p -> problems.add(p.withLine(entry.line())));
    }
    return new Judged(
        entry,
        application != null && accepts(problems) ? application.withZerosRestored() : null,
        problems);
  }

  /** Judges a block of them. */
  public List<Judged> all(List<Entry> entries) {
    List<Judged> judged = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      judged.add(judge(entry));
    }
    return judged;
  }

  /** What all applications have that lack it; and no date where it is left for the hand. */
  private SuspensionApplication completed(SuspensionApplication given) {
    SuspensionApplication.Builder builder = given.toBuilder();
    if (given.scope() == null) {
      builder.scope(scope);
    }
    if (given.partner() == null) {
      builder.partner(partner);
    }
    return undated ? builder.appliedOn(null).build() : builder.build();
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
