package io.github.minmome.cli.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.Applicant;
import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.phone.Advice;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.phone.PhoneNumberClassifier;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.problem.Reading;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What the guides show, run. */
final class GuideSnippetsTest {
  @Test
  void bundleOfTheApplication_goesFirst() {
    ProblemText text =
        ProblemText.standard()
            .overriding(Locale.JAPANESE, ResourceBundle.getBundle("our-problems", Locale.JAPANESE));
    assertThat(text.sentence(Problem.of(ProblemCodes.REQUIRED, "lineNumber"), Locale.JAPANESE))
        .endsWith("が空いています。窓口の者がお手伝いします。");
  }

  @Test
  void classification_hasItsKindAndAdvice() {
    Classification c =
        PhoneNumberClassifier.standard().classify("+1 (844) 555-0110", NumberContext.CALLER_ID);
    assertThat(c.kind()).isEqualTo(NumberKind.INTERNATIONAL);
    assertThat(c.flags()).containsExactly(NumberFlag.ENDS_0110);
    assertThat(c.regions()).containsExactly("US");
    assertThat(c.e164()).contains("+18445550110");
    assertThat(c.displayName(Locale.JAPANESE)).isEqualTo("国際電話（アメリカ合衆国）");
    assertThat(c.advice())
        .containsExactly(
            Advice.NOT_A_POLICE_NUMBER,
            Advice.DO_NOT_CALL_BACK,
            Advice.SUSPEND_INTERNATIONAL_CALLS,
            Advice.ALREADY_TOLD_OR_PAID);
  }

  @Test
  void readingOfJson_isCheckedWithItsProblems() {
    String json = "{\"lineNumber\":\"090-1234-5678\",\"scope\":\"EVERYTHING\"}";
    LocalDate today = LocalDate.of(2026, 11, 24);
    Reading<SuspensionApplication> reading = MinmomeJson.standard().readApplication(json);
    var checked = ApplicationIntake.builder().today(today).build().check(reading);
    assertThat(checked.errors())
        .extracting(Problem::code)
        .contains(ProblemCodes.LINE_NUMBER_MOBILE, ProblemCodes.REQUIRED);
  }

  @Test
  void constraints_needNoExpressionLanguage() {
    ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(
                new ParameterMessageInterpolator(
                    Set.of(Locale.ROOT, Locale.JAPANESE), Locale.JAPANESE, false))
            .buildValidatorFactory();
    try (factory) {
      var wrong = new Applicant("見本?太郎", null, null, null);
      assertThat(factory.getValidator().validate(wrong))
          .isNotEmpty()
          .allSatisfy(violation -> assertThat(violation.getMessage()).doesNotContain("見本"));
    }
  }
}
