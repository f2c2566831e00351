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
 * The number of a landline that can be the subject of an application: a Japanese fixed-line number
 * (0AB-J) as people write it. Mobile, IP phone (050), toll-free and foreign numbers are violations,
 * each with a message of its own with what to do instead.
 *
 * <p>Supported type: {@code CharSequence}. Null and blank are valid: add {@code @NotBlank} where a
 * value is required. Unless {@link #message()} is changed, each violation has the message of its
 * problem; none echoes the value.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = CheckValidator.OfLandline.class)
@Repeatable(Landline.List.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Landline {
  /** One message for every violation, if the problems' own are not wanted. */
  String message() default "{io.github.minmome.constraint.Landline.message}";

  /** The groups that the constraint belongs to. */
  Class<?>[] groups() default {};

  /** The payload to associate with the violations. */
  Class<? extends Payload>[] payload() default {};

  /** Several {@code @Landline} on one element. */
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
    Landline[] value();
  }
}
