package io.github.minmome.application;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules that look at more than one field of a {@link SuspensionApplication}: what is required,
 * which scope can be requested, a date that is not in the future (by the validator's clock, in
 * Japan's time zone), a purpose wherever a partner is named. Each violation is at the field it is
 * about.
 *
 * <p>Supported type: {@code SuspensionApplication}. Null is valid.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = ConsistentApplicationValidator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentApplication {
  /** Not used: each violation has the message of its problem. */
  String message() default "{io.github.minmome.application.ConsistentApplication.message}";

  /** The groups that the constraint belongs to. */
  Class<?>[] groups() default {};

  /** Returns the payload to associate with the violations. */
  Class<? extends Payload>[] payload() default {};
}
