package io.github.minmome.consumers.plain.guide;

import io.github.minmome.application.ConsistentApplication;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.constraint.AddressText;
import io.github.minmome.constraint.BuildingText;
import io.github.minmome.constraint.ConstraintProblems;
import io.github.minmome.constraint.ContactPhone;
import io.github.minmome.constraint.Furigana;
import io.github.minmome.constraint.Landline;
import io.github.minmome.constraint.PersonName;
import io.github.minmome.constraint.PlainText;
import io.github.minmome.constraint.PostalCodeText;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Jakarta constraints with Hibernate Validator, without an expression language. */
final class Constraints {
  private Constraints() {}

  public record Enquiry(
      @NotBlank @Landline String line,
      @ContactPhone String callback,
      @PersonName String name,
      @Furigana String kana,
      @PostalCodeText String postalCode,
      @AddressText String address,
      @BuildingText String building,
      List<@PlainText(max = 200) String> remarks) {}

  static Validator validator() {
    Validator validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(
                new ParameterMessageInterpolator(
                    Set.of(Locale.JAPANESE, Locale.ENGLISH), Locale.JAPANESE, false))
            .buildValidatorFactory()
            .getValidator();
    return validator;
  }

  static void ownClass() {
    Validator validator = validator();
    Enquiry enquiry =
        new Enquiry(
            "090-3100-0000", "03-3100-0000", "見本〓太郎", "ミホン", "100", "東京都", "", List.of("\u202E"));
    List<Problem> problems = ConstraintProblems.of(validator.validate(enquiry));
    Expect.that(
        problems.stream()
            .map(Problem::path)
            .toList()
            .containsAll(List.of("line", "name", "postalCode")),
        "each field has its problem");
    Expect.that(
        problems.stream().anyMatch(p -> p.code().equals(ProblemCodes.LINE_NUMBER_MOBILE)),
        "the codes are those of the rules");
    Expect.that(
        problems.stream().anyMatch(p -> p.path().startsWith("remarks[0]")),
        "elements are looked at");
  }

  static void application() {
    Expect.that(
        SuspensionApplication.class.isAnnotationPresent(ConsistentApplication.class),
        "the rules across fields are a constraint of the class");
    SuspensionApplication wrong =
        Applications.specimen().toBuilder().scope(null).lineNumber("06-4100").build();
    List<String> paths =
        ConstraintProblems.of(validator().validate(wrong)).stream().map(Problem::path).toList();
    Expect.that(paths.containsAll(List.of("lineNumber", "scope")), "both are violations");
    Expect.that(validator().validate(Applications.specimen()).isEmpty(), "the specimen has none");
  }
}
