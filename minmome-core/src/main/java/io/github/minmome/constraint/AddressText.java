package io.github.minmome.constraint;

import io.github.minmome.check.Limits;
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
 * An address (住所) as people write it. Characters lost on the way, and house numbers that a
 * spreadsheet turned into a date, are violations.
 *
 * <p>Supported type: {@code CharSequence}. Null and blank are valid: add {@code @NotBlank} where a
 * value is required. Unless {@link #message()} is changed, each violation has the message of its
 * problem; none echoes the value.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = CheckValidator.OfAddressText.class)
@Repeatable(AddressText.List.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface AddressText {
  /** One message for every violation, if the problems' own are not wanted. */
  String message() default "{io.github.minmome.constraint.AddressText.message}";

  /** The most characters (code points) that the text may have. */
  int max() default Limits.ADDRESS;

  /** The groups that the constraint belongs to. */
  Class<?>[] groups() default {};

  /** The payload to associate with the violations. */
  Class<? extends Payload>[] payload() default {};

  /** Several {@code @AddressText} on one element. */
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
    AddressText[] value();
  }
}
