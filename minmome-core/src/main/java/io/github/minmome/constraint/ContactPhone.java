package io.github.minmome.constraint;

import io.github.minmome.constraint.internal.CheckValidator;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A number on which a person can be called back, as people write it.
 *
 * <p>Supported type: {@code CharSequence}. Null and blank are valid: add {@code @NotBlank} where a
 * value is required. Unless {@link #message()} is changed, each violation has the message of its
 * problem; none echoes the value.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = CheckValidator.OfContactPhone.class)
@Repeatable(ContactPhone.List.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ContactPhone {
  /** One message for every violation, if the problems' own are not wanted. */
  String message() default "{io.github.minmome.constraint.ContactPhone.message}";

  /** The groups that the constraint belongs to. */
  Class<?>[] groups() default {};

  /** The payload to associate with the violations. */
  Class<? extends Payload>[] payload() default {};

  /** Several {@code @ContactPhone} on one element. */
  @Documented
  @Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
  })
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The constraints. */
    ContactPhone[] value();
  }
}
