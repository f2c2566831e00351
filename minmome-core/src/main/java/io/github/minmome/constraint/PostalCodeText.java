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
 * A Japanese postal code (郵便番号) as people write it: seven digits of any width, with or without 〒
 * and a hyphen.
 *
 * <p>Supported type: {@code CharSequence}. Null and blank are valid: add {@code @NotBlank} where a
 * value is required. Unless {@link #message()} is changed, each violation has the message of its
 * problem; none echoes the value.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = CheckValidator.OfPostalCodeText.class)
@Repeatable(PostalCodeText.List.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface PostalCodeText {
  /** One message for every violation, if the problems' own are not wanted. */
  String message() default "{io.github.minmome.constraint.PostalCodeText.message}";

  /** The groups that the constraint belongs to. */
  Class<?>[] groups() default {};

  /** The payload to associate with the violations. */
  Class<? extends Payload>[] payload() default {};

  /** Several {@code @PostalCodeText} on one element. */
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
    PostalCodeText[] value();
  }
}
