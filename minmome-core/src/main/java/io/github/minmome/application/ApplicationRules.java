package io.github.minmome.application;

import static io.github.minmome.check.Limits.ADDRESS;
import static io.github.minmome.check.Limits.BUILDING;
import static io.github.minmome.check.Limits.CARRIER;
import static io.github.minmome.check.Limits.KANA;
import static io.github.minmome.check.Limits.NAME;
import static io.github.minmome.check.Limits.PARTNER_NAME;
import static io.github.minmome.check.Limits.PURPOSE;
import static io.github.minmome.check.Limits.REFERENCE;
import static io.github.minmome.check.Limits.RETENTION;

import io.github.minmome.check.PhoneChecks;
import io.github.minmome.check.TextChecks;
import io.github.minmome.phone.PhoneNumberClassifier;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import io.github.minmome.problem.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * The rules for an application to suspend international calling, applied all at once.
 *
 * <p>A problem of severity ERROR means that the application should not go on as it is; CONFIRM that
 * a person should look; NOTE that something is worth knowing. What the centre or a carrier decides
 * is not known here: {@link SchemeNote} tells what is reported, and how sure it is. Immutable and
 * safe for use by several threads.
 *
 * <pre>{@code
 * for (Problem problem : ApplicationRules.standard().check(application, CheckOptions.today(today))) {
 *   System.err.println(problem.path() + ": " + ProblemText.standard().sentence(problem, locale));
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ApplicationRules {
  /** The version of this library. */
  static final String LIBRARY = "0.1.0";

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
    var problems = new ArrayList<Problem>();
    checkValues(application, problems::add);
    CrossFieldRules.check(application, options, problems::add);
    return inOrderOfFields(problems);
  }

  /**
   * Returns every problem of an application that was read: those of the reading, then those of the
   * rules. A value that could not be read is not also reported as missing.
   */
  public List<Problem> check(Reading<SuspensionApplication> reading, CheckOptions options) {
    var problems = new ArrayList<>(reading.problems());
    var application = reading.value();
    if (application != null) {
      for (var problem : check(application, options)) {
        boolean told =
            reading.problems().stream()
                .anyMatch(
                    read ->
                        problem.code().equals(ProblemCodes.REQUIRED)
                            ? covers(read, problem.path())
                            : read.code().equals(problem.code())
                                && read.path().equals(problem.path()));
        if (!told) {
          problems.add(problem);
        }
      }
    }
    return inOrderOfFields(problems);
  }

  /** Returns the answer with the versions of all that it was made with, for audits. */
  public CheckReport report(SuspensionApplication application, CheckOptions options) {
    return new CheckReport(check(application, options), versions());
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

  /** Returns what answers are made with. */
  public Versions versions() {
    return new Versions(LIBRARY, RULES, PhoneNumberClassifier.standard().plan().version());
  }

  private static void checkValues(SuspensionApplication a, Consumer<Problem> to) {
    TextChecks.plain("reference", a.reference(), REFERENCE, to);
    PhoneChecks.lineNumber("lineNumber", a.lineNumber(), to);
    TextChecks.plain("carrier", a.carrier(), CARRIER, to);
    var applicant = a.applicant();
    if (applicant != null) {
      TextChecks.personName("applicant.name", applicant.name(), NAME, to);
      TextChecks.furigana("applicant.kana", applicant.kana(), KANA, to);
      var address = applicant.address();
      if (address != null) {
        TextChecks.postalCode("applicant.address.postalCode", address.postalCode(), to);
        TextChecks.address("applicant.address.text", address.text(), ADDRESS, to);
        TextChecks.building("applicant.address.building", address.building(), BUILDING, to);
      }
      PhoneChecks.contactPhone("applicant.contactPhone", applicant.contactPhone(), to);
    }
    var holder = a.contractHolder();
    if (holder != null) {
      TextChecks.personName("contractHolder.name", holder.name(), NAME, to);
      TextChecks.furigana("contractHolder.kana", holder.kana(), KANA, to);
    }
    var partner = a.partner();
    if (partner != null) {
      TextChecks.plain("partner.name", partner.name(), PARTNER_NAME, to);
      TextChecks.plain("partner.purpose", partner.purpose(), PURPOSE, to);
      TextChecks.plain("partner.retention", partner.retention(), RETENTION, to);
    }
  }

  private static boolean covers(Problem read, String path) {
    return read.severity() == Severity.ERROR
        && (path.equals(read.path()) || path.startsWith(read.path() + "."));
  }

  private static List<Problem> inOrderOfFields(List<Problem> problems) {
    problems.sort(Problem.byField());
    return Collections.unmodifiableList(problems);
  }
}
