package io.github.minmome.application;

import io.github.minmome.postal.PostalCodeTable;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one way from a given application to its verdict, and to paper: completes it with defaults,
 * collects the problems of reading and of the rules, brings its numbers into the form that is
 * printed, and lays that out, so that accepted means that it can be printed.
 *
 * <pre>{@code
 * var renderer = ApplicationFormRenderer.standard();
 * var intake = ApplicationIntake.builder().today(today).build(renderer::prepare);
 * var checked = intake.check(reading);
 * if (checked.accepted()) {
 *   checked.paper().orElseThrow().writeTo(out);
 * } else {
 *   checked.rejections().forEach(problem -> report(problem));
 * }
 * }</pre>
 *
 * <p>A problem of severity ERROR means that the application should not go on as it is; CONFIRM that
 * a person should look; NOTE that something is worth knowing. What the centre or a carrier decides
 * is not known here: {@link SchemeNote} has what is reported, and how sure it is. Immutable, and
 * safe for use by several threads if its printer is.
 *
 * @param <P> what is prepared for printing; the application itself where nothing is printed
 * @since 0.1.0
 */
public final class ApplicationIntake<P> {
  private static final ApplicationIntake<SuspensionApplication> STANDARD = builder().build();

  private final CheckOptions options;
  private final @Nullable SuspensionScope scope;
  private final @Nullable Partner partner;
  private final boolean strict;
  private final Function<? super SuspensionApplication, Reading<P>> printer;

  private ApplicationIntake(
      Builder builder, Function<? super SuspensionApplication, Reading<P>> printer) {
    options =
        (builder.today == null ? CheckOptions.standard() : CheckOptions.today(builder.today))
            .undated(builder.undated)
            .postalCodes(builder.postalCodes);
    scope = builder.scope;
    partner = builder.partner;
    strict = builder.strict;
    this.printer = printer;
  }

  /** Returns the intake without a day, without defaults, that prints nothing. */
  public static ApplicationIntake<SuspensionApplication> standard() {
    return STANDARD;
  }

  /** Returns a builder of an intake without a day and without defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the verdict on an application that was not read from a document. */
  public CheckedApplication<P> check(SuspensionApplication application) {
    return check(Reading.of(Objects.requireNonNull(application, "application")));
  }

  /**
   * Returns the verdict on an application that was read. A value that could not be read is not also
   * reported as missing, and one with an error not also as unprintable.
   *
   * @throws RuntimeException whatever the printer throws, as it is
   */
  public CheckedApplication<P> check(Reading<SuspensionApplication> given) {
    Objects.requireNonNull(given, "reading");
    var application = given.value();
    if (application == null) {
      return new CheckedApplication<>(null, null, null, given.problems(), strict);
    }
    var found = new ArrayList<>(given.problems());
    var whole = PlaceholderFields.withoutThem(application, found::add);
    var numbers = PrintedNumbers.of(completed(whole));
    var problems = new ArrayList<>(ApplicationRules.standard().check(found, numbers, options));
    var printed = numbers.printed();
    P paper = null;
    if (isOfPrintableLength(problems)) {
      var prepared = printer.apply(printed);
      paper = prepared.value();
      var known = List.copyOf(problems);
      for (var problem : prepared.problems()) {
        if (known.stream().noneMatch(earlier -> covers(earlier, problem))) {
          problems.add(problem);
        }
      }
      problems.sort(Problem.byField());
    }
    return new CheckedApplication<>(printed, numbers.line(), paper, problems, strict);
  }

  /**
   * Returns the problems of a line's number alone: none means that it is a landline. For a field
   * that is checked while it is typed.
   */
  public List<Problem> checkLineNumber(CharSequence lineNumber) {
    return ApplicationRules.standard().checkLineNumber(lineNumber);
  }

  private SuspensionApplication completed(SuspensionApplication given) {
    boolean isComplete =
        (given.scope() != null || scope == null)
            && (given.partner() != null || partner == null)
            && (given.appliedOn() == null || !options.undated());
    if (isComplete) {
      return given;
    }
    var builder = given.toBuilder();
    if (given.scope() == null) {
      builder.scope(scope);
    }
    if (given.partner() == null) {
      builder.partner(partner);
    }
    return options.undated() ? builder.appliedOn(null).build() : builder.build();
  }

  /** A value far beyond its limit is not laid out: that would take time and report nothing new. */
  private static boolean isOfPrintableLength(List<Problem> problems) {
    return problems.stream().noneMatch(p -> p.code().equals(ProblemCodes.TEXT_TOO_LONG));
  }

  private static boolean covers(Problem earlier, Problem problem) {
    return earlier.isError() && earlier.path().equals(problem.path());
  }

  /**
   * Collects what an intake is made of. Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private @Nullable LocalDate today;
    private @Nullable SuspensionScope scope;
    private @Nullable Partner partner;
    private @Nullable PostalCodeTable postalCodes;
    private boolean undated;
    private boolean strict;

    private Builder() {}

    /** Sets the day of the check: no application may be dated after it. Without a day any may. */
    public Builder today(@Nullable LocalDate newToday) {
      today = newToday;
      return this;
    }

    /** Sets the scope of applications that have none (休止の種類). */
    public Builder scope(@Nullable SuspensionScope newScope) {
      scope = newScope;
      return this;
    }

    /** Sets the helping organization of applications that have none. */
    public Builder partner(@Nullable Partner newPartner) {
      partner = newPartner;
      return this;
    }

    /**
     * Sets the table by which postal codes and addresses are compared; without one, codes are
     * checked by form.
     */
    public Builder postalCodes(@Nullable PostalCodeTable table) {
      postalCodes = table;
      return this;
    }

    /** Sets whether the date is left blank for handwriting, also where one was given. */
    public Builder undated(boolean newUndated) {
      undated = newUndated;
      return this;
    }

    /** Sets whether what a person should confirm rejects, as an error does. */
    public Builder strict(boolean newStrict) {
      strict = newStrict;
      return this;
    }

    /** Returns an intake that prints nothing; what it prepares is the application itself. */
    public ApplicationIntake<SuspensionApplication> build() {
      return new ApplicationIntake<>(this, Reading::of);
    }

    /**
     * Returns an intake that accepts only what can be printed.
     *
     * @param printer lays an application out, or returns what keeps it from being printed: the
     *     {@code prepare} method of a renderer; it is called once for each application
     */
    public <P> ApplicationIntake<P> build(
        Function<? super SuspensionApplication, Reading<P>> printer) {
      return new ApplicationIntake<>(this, Objects.requireNonNull(printer, "printer"));
    }
  }
}
