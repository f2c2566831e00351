package io.github.minmome.constraint.internal;

import io.github.minmome.constraint.AddressText;
import io.github.minmome.constraint.BuildingText;
import io.github.minmome.constraint.ContactPhone;
import io.github.minmome.constraint.Furigana;
import io.github.minmome.constraint.Landline;
import io.github.minmome.constraint.PersonName;
import io.github.minmome.constraint.PlainText;
import io.github.minmome.constraint.PostalCodeText;
import io.github.minmome.problem.Problem;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Validates each constraint on a single value: the ERROR problems of its check are violations,
 * whose message template contains the problem's code.
 */
public abstract class CheckValidator<A extends Annotation>
    implements ConstraintValidator<A, CharSequence> {
  private @Nullable A constraint;

  @Override
  public void initialize(A annotation) {
    constraint = annotation;
  }

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    if (value == null || constraint == null) {
      return true;
    }
    List<Problem> errors = ConstraintChecks.errors(constraint, value);
    if (!errors.isEmpty()
        && MessageTemplates.isOfConstraint(context.getDefaultConstraintMessageTemplate())) {
      context.disableDefaultConstraintViolation();
      errors.stream()
          .map(Problem::code)
          .distinct()
          .forEach(
              code ->
                  context
                      .buildConstraintViolationWithTemplate(MessageTemplates.of(code))
                      .addConstraintViolation());
    }
    return errors.isEmpty();
  }

  /** Validates {@link Landline}. */
  public static final class OfLandline extends CheckValidator<Landline> {}

  /** Validates {@link ContactPhone}. */
  public static final class OfContactPhone extends CheckValidator<ContactPhone> {}

  /** Validates {@link PostalCodeText}. */
  public static final class OfPostalCodeText extends CheckValidator<PostalCodeText> {}

  /** Validates {@link PersonName}. */
  public static final class OfPersonName extends CheckValidator<PersonName> {}

  /** Validates {@link Furigana}. */
  public static final class OfFurigana extends CheckValidator<Furigana> {}

  /** Validates {@link AddressText}. */
  public static final class OfAddressText extends CheckValidator<AddressText> {}

  /** Validates {@link BuildingText}. */
  public static final class OfBuildingText extends CheckValidator<BuildingText> {}

  /** Validates {@link PlainText}. */
  public static final class OfPlainText extends CheckValidator<PlainText> {}
}
