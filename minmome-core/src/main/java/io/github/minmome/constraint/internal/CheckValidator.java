package io.github.minmome.constraint.internal;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Severity;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns the ERROR problems of a check into violations whose template names the problem's code. */
abstract class CheckValidator<A extends Annotation>
    implements ConstraintValidator<A, CharSequence> {
  private boolean ownMessage;

  /** Calls the check that application rules call too. */
  abstract void check(CharSequence value, Consumer<Problem> to);

  /** Remembers whether the application gave the constraint a message of its own. */
  final void messageOf(Class<A> type, String message) {
    ownMessage = !message.equals("{" + type.getName() + ".message}");
  }

  @Override
  public final boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    var codes = new LinkedHashSet<String>();
    check(
        value,
        problem -> {
          if (problem.severity() == Severity.ERROR) {
            codes.add(problem.code());
          }
        });
    if (!codes.isEmpty() && !ownMessage) {
      context.disableDefaultConstraintViolation();
      for (String code : codes) {
        context
            .buildConstraintViolationWithTemplate(MessageTemplates.of(code))
            .addConstraintViolation();
      }
    }
    return codes.isEmpty();
  }
}
