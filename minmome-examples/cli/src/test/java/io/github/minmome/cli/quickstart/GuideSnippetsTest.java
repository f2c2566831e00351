package io.github.minmome.cli.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.Applicant;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.ProblemText;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What the guides show, run. */
final class GuideSnippetsTest {
  @Test
  void aBundleOfTheApplicationGoesFirst() {
    ProblemText text =
        ProblemText.standard()
            .overriding(Locale.JAPANESE, ResourceBundle.getBundle("our-problems", Locale.JAPANESE));
    assertThat(text.sentence(Problem.of(ProblemCodes.REQUIRED, "lineNumber"), Locale.JAPANESE))
        .endsWith("が空いています。窓口の者がお手伝いします。");
  }

  @Test
  void constraintsNeedNoExpressionLanguage() {
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
