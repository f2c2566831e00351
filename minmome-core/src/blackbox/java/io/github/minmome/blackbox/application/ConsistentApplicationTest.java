package io.github.minmome.blackbox.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.ConsistentApplicationValidator;
import io.github.minmome.application.LineType;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.constraint.ConstraintProblems;
import io.github.minmome.constraint.Validators;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.specimen.Specimens;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The class-level constraint, on the day of {@link Validators#NOW}. */
final class ConsistentApplicationTest {
  @Test
  void cleanApplication_isValid() {
    assertThat(problems(Specimens.clean())).isEmpty();
  }

  @Test
  void violations_areAtTheFieldsTheyConcern() {
    assertThat(
            problems(
                SuspensionApplication.builder()
                    .partnerName("見本")
                    .partnerPurpose("")
                    .partnerRetention("")
                    .build()))
        .containsExactly(
            Problem.of(ProblemCodes.REQUIRED, "lineNumber"),
            Problem.of(ProblemCodes.REQUIRED, "scope"),
            Problem.of(ProblemCodes.REQUIRED, "applicant.name"),
            Problem.of(ProblemCodes.REQUIRED, "applicant.address.text"),
            Problem.of(ProblemCodes.REQUIRED, "appliedOn"),
            Problem.of(ProblemCodes.PURPOSE_REQUIRED, "partner.purpose"));
  }

  @Test
  void doubts_areNoViolations() {
    assertThat(
            problems(
                Specimens.clean().toBuilder()
                    .lineType(LineType.CATV)
                    .usesInternationalCalls(true)
                    .scope(SuspensionScope.OUTGOING_ONLY)
                    .build()))
        .isEmpty();
  }

  @Test
  void today_isJapansToday() {
    assertThat(problems(on(LocalDate.of(2026, 11, 25)))).isEmpty();
    assertThat(problems(on(LocalDate.of(2026, 11, 26))))
        .containsExactly(Problem.of(ProblemCodes.APPLIED_ON_FUTURE, "appliedOn"));
  }

  @Test
  void null_isValid() {
    record Holder(@jakarta.validation.Valid SuspensionApplication application) {}
    assertThat(Validators.JAPANESE.validate(new Holder(null))).isEmpty();
    assertThat(new ConsistentApplicationValidator().isValid(null, null)).isTrue();
  }

  private static SuspensionApplication on(LocalDate date) {
    return Specimens.clean().toBuilder().appliedOn(date).build();
  }

  private static List<Problem> problems(SuspensionApplication application) {
    return ConstraintProblems.of(Validators.JAPANESE.validate(application));
  }
}
