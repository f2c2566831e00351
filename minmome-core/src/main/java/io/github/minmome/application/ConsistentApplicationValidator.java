package io.github.minmome.application;

import io.github.minmome.constraint.internal.MessageTemplates;
import io.github.minmome.problem.Problem;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link ConsistentApplication}, for validator providers alone.
 *
 * @since 0.1.0
 */
public final class ConsistentApplicationValidator
    implements ConstraintValidator<ConsistentApplication, SuspensionApplication> {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** For validator providers. */
  public ConsistentApplicationValidator() {}

  @Override
  public boolean isValid(
      @Nullable SuspensionApplication application, ConstraintValidatorContext context) {
    if (application == null) {
      return true;
    }
    var today = LocalDate.now(context.getClockProvider().getClock().withZone(JAPAN));
    var errors = new ArrayList<Problem>();
    CrossFieldRules.check(
        PrintedNumbers.of(application),
        CheckOptions.today(today),
        problem -> {
          if (problem.isError()) {
            errors.add(problem);
          }
        });
    context.disableDefaultConstraintViolation();
    for (var error : errors) {
      report(error, context);
    }
    return errors.isEmpty();
  }

  private static void report(Problem error, ConstraintValidatorContext context) {
    var violation = context.buildConstraintViolationWithTemplate(MessageTemplates.of(error.code()));
    String[] nodes = error.path().split("\\.", -1);
    var path = violation.addPropertyNode(nodes[0]);
    for (int i = 1; i < nodes.length; i++) {
      path = path.addPropertyNode(nodes[i]);
    }
    path.addConstraintViolation();
  }
}
