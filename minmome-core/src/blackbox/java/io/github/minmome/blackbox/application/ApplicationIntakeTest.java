package io.github.minmome.blackbox.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.CheckReport;
import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.application.Versions;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import io.github.minmome.specimen.Specimens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class ApplicationIntakeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Problem TOO_LONG = Problem.of("TEXT_DOES_NOT_FIT", "applicant.contactPhone");

  private static SuspensionApplication lostZero() {
    return Specimens.clean().toBuilder().lineNumber("331000000").contactPhone("9031000000").build();
  }

  private static ApplicationIntake<String> printedBy(
      Function<SuspensionApplication, Reading<String>> printer) {
    return ApplicationIntake.builder().today(TODAY).build(printer);
  }

  @Nested
  final class Order {
    @Test
    void printer_getsTheNumbersAsTheyArePrinted_once() {
      var seen = new ArrayList<SuspensionApplication>();
      var checked =
          printedBy(
                  application -> {
                    seen.add(application);
                    return Reading.of("paper");
                  })
              .check(lostZero());
      assertThat(seen).containsExactly(lostZero().asPrinted());
      assertThat(seen.get(0).applicant().contactPhone()).isEqualTo("090-3100-0000");
      assertThat(checked.application()).contains(seen.get(0));
      assertThat(checked.paper()).contains("paper");
      assertThat(checked.notes())
          .extracting(Problem::code)
          .containsExactly(
              ProblemCodes.LINE_NUMBER_ZERO_RESTORED, ProblemCodes.CONTACT_PHONE_ZERO_RESTORED);
    }

    @Test
    void printer_refuses_theApplicationIsRejected() {
      var checked = printedBy(application -> Reading.failed(TOO_LONG)).check(lostZero());
      assertThat(checked.accepted()).isFalse();
      assertThat(checked.errors()).containsExactly(TOO_LONG);
      assertThat(checked.paper()).isEmpty();
      assertThat(checked.application()).isPresent();
    }

    @Test
    void printer_refusesWhatTheRulesRefuse_itIsReportedOnce() {
      var checked =
          printedBy(
                  application ->
                      Reading.failed(
                          Problem.of("TEXT_UNPRINTABLE", "applicant.name", "U+0009", "1"),
                          TOO_LONG))
              .check(Specimens.clean().toBuilder().applicantName("見本\t太郎").build());
      assertThat(checked.errors())
          .extracting(Problem::code)
          .containsExactly(ProblemCodes.TEXT_CONTROL_CHARACTER, "TEXT_DOES_NOT_FIT");
    }

    @Test
    void printer_isNotCalledForAValueBeyondItsLimit() {
      var checked =
          printedBy(
                  application -> {
                    throw new AssertionError("laid out");
                  })
              .check(Specimens.clean().toBuilder().applicantName("見".repeat(81)).build());
      assertThat(checked.errors())
          .extracting(Problem::code)
          .containsExactly(ProblemCodes.TEXT_TOO_LONG);
    }

    @Test
    void printer_fails_itsExceptionIsNotWrapped() {
      var mistake = new IllegalStateException("mistake");
      var intake =
          printedBy(
              application -> {
                throw mistake;
              });
      assertThatThrownBy(() -> intake.check(lostZero())).isSameAs(mistake);
    }

    @Test
    void check_failedReading_isRejectedWithoutAnApplication() {
      var checked =
          ApplicationIntake.standard().check(Reading.failed(Problem.of("JSON_SYNTAX", "")));
      assertThat(checked.accepted()).isFalse();
      assertThat(checked.application()).isEmpty();
      assertThat(checked.paper()).isEmpty();
      assertThat(checked.lineNumber()).isEmpty();
      assertThat(checked.problems()).hasSize(1);
    }
  }

  @Nested
  final class Defaults {
    private static final Partner HELPER = new Partner("見本信用金庫", "申込みの支援", "30日");

    @Test
    void scopeAndPartner_areGivenToThoseThatHaveNone() {
      var intake =
          ApplicationIntake.builder().scope(SuspensionScope.OUTGOING_ONLY).partner(HELPER).build();
      var bare = Specimens.clean().toBuilder().scope(null).build();
      var completed = intake.check(bare).application().orElseThrow();
      assertThat(completed.scope()).isEqualTo(SuspensionScope.OUTGOING_ONLY);
      assertThat(completed.partner()).isEqualTo(HELPER);
      var own = new Partner("見本農協", "申込みの支援", "30日");
      var given = Specimens.clean().toBuilder().partner(own).build();
      var kept = intake.check(given).application().orElseThrow();
      assertThat(kept.scope()).isEqualTo(SuspensionScope.INCOMING_AND_OUTGOING);
      assertThat(kept.partner()).isEqualTo(own);
    }

    @Test
    void undated_leavesTheDateBlankAndRequiresNone() {
      var checked =
          ApplicationIntake.builder()
              .today(TODAY)
              .undated(true)
              .build()
              .check(Specimens.clean().toBuilder().appliedOn(TODAY.plusDays(1)).build());
      assertThat(checked.problems()).isEmpty();
      assertThat(checked.application().orElseThrow().appliedOn()).isNull();
    }

    @Test
    void today_refusesALaterDate_andWithoutItNoDateIsLate() {
      var later = Specimens.clean().toBuilder().appliedOn(TODAY.plusDays(1)).build();
      assertThat(ApplicationIntake.builder().today(TODAY).build().check(later).accepted())
          .isFalse();
      assertThat(ApplicationIntake.standard().check(later).accepted()).isTrue();
    }
  }

  @Nested
  final class Verdict {
    private final SuspensionApplication doubtful =
        Specimens.clean().toBuilder().usesInternationalCalls(true).build();

    @Test
    void confirmations_rejectInAStrictIntakeOnly() {
      var lenient = ApplicationIntake.standard().check(doubtful);
      assertThat(lenient.accepted()).isTrue();
      assertThat(lenient.rejections()).isEmpty();
      assertThat(lenient.reported()).isEqualTo(lenient.confirmations()).hasSize(1);
      var strict = ApplicationIntake.builder().strict(true).build().check(doubtful);
      assertThat(strict.accepted()).isFalse();
      assertThat(strict.paper()).isEmpty();
      assertThat(strict.rejections()).isEqualTo(strict.confirmations()).hasSize(1);
      assertThat(strict.errors()).isEmpty();
    }

    @Test
    void reported_ofARejectedApplication_isWhatRejectsIt() {
      var checked =
          ApplicationIntake.standard()
              .check(doubtful.toBuilder().lineNumber("331000000").appliedOn(null).build());
      assertThat(checked.problems()).hasSize(3);
      assertThat(checked.reported()).isEqualTo(checked.errors()).hasSize(1);
    }

    @Test
    void withLine_andWith_keepTheVerdictUpToDate() {
      var checked = ApplicationIntake.standard().check(doubtful).withLine(7);
      assertThat(checked.problems())
          .isNotEmpty()
          .allMatch(problem -> Integer.valueOf(7).equals(problem.line()));
      var rejected = checked.with(TOO_LONG);
      assertThat(rejected.accepted()).isFalse();
      assertThat(rejected.paper()).isEqualTo(Optional.empty());
      assertThat(checked.accepted()).isTrue();
    }

    @Test
    void lineNumber_isClassifiedForTheCaller() {
      var number = ApplicationIntake.standard().check(lostZero()).lineNumber().orElseThrow();
      assertThat(number.e164()).contains("+81331000000");
      var absent = lostZero().toBuilder().lineNumber(" ").build();
      assertThat(ApplicationIntake.standard().check(absent).lineNumber()).isEmpty();
    }

    @Test
    void check_ofNull_namesTheArgument() {
      assertThatThrownBy(() -> ApplicationIntake.standard().check((SuspensionApplication) null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("application");
      assertThatThrownBy(
              () -> ApplicationIntake.standard().check((Reading<SuspensionApplication>) null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("reading");
    }

    @Test
    void report_hasTheProblemsAndTheVersions() {
      var checked = ApplicationIntake.standard().check(doubtful);
      assertThat(checked.report())
          .isEqualTo(new CheckReport(checked.accepted(), checked.problems(), Versions.current()));
    }

    @Test
    void report_keepsTheProblemsOfReadingAndTheVerdictOfAStrictIntake() {
      var type = Problem.of(ProblemCodes.JSON_TYPE, "lineNumber", "string");
      var reading = new Reading<>(SuspensionApplication.builder().build(), List.of(type));
      var report = ApplicationIntake.standard().check(reading).report();
      assertThat(report.problems()).contains(type);
      assertThat(report.problems())
          .noneMatch(p -> p.path().equals("lineNumber") && !p.equals(type));

      var unread = Problem.of(ProblemCodes.JSON_TOO_LARGE, "", "1");
      var none = ApplicationIntake.standard().check(Reading.failed(unread)).report();
      assertThat(none.accepted()).isFalse();
      assertThat(none.problems()).containsExactly(unread);

      var strict = ApplicationIntake.builder().strict(true).build().check(doubtful);
      assertThat(strict.errors()).isEmpty();
      assertThat(strict.report().accepted()).isFalse();
    }

    @Test
    void toString_showsNoValue() {
      assertThat(ApplicationIntake.standard().check(lostZero()).toString())
          .startsWith("CheckedApplication[accepted, ")
          .doesNotContain("見本", "3100");
    }
  }
}
