/**
 * Jakarta Validation constraints for the single values of an application: put them on your own
 * classes, next to {@code @NotBlank} where a value is required.
 *
 * <p>Null and blank are valid. A violation's message template names the code of the {@link
 * io.github.minmome.problem.Problem} that the application rules would give, and no message echoes
 * the value. {@code ConstraintViolation.getInvalidValue()} does return it: log problems made by
 * {@link ConstraintProblems}, not violations.
 */
@NullMarked
package io.github.minmome.constraint;

import org.jspecify.annotations.NullMarked;
