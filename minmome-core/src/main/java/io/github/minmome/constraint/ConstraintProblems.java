package io.github.minmome.constraint;

import io.github.minmome.constraint.internal.MessageTemplates;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes problems of constraint violations: the same code and path as the application rules give,
 * and without the value that a violation carries, so that they may be logged and answered to a
 * caller.
 *
 * @since 0.1.0
 */
public final class ConstraintProblems {
  private static final Set<ElementKind> OF_METHODS =
      EnumSet.of(
          ElementKind.METHOD,
          ElementKind.CONSTRUCTOR,
          ElementKind.PARAMETER,
          ElementKind.RETURN_VALUE);

  private ConstraintProblems() {}

  /**
   * Returns the problem that a violation stands for, or nothing if its constraint is not ours or
   * was given a message of its own. Its path is that of the field from what was validated on, also
   * where that is the parameter of a method: {@code applicant.name}, {@code lines[1]}. Where it
   * goes through a map, its key is left out.
   */
  public static Optional<Problem> of(ConstraintViolation<?> violation) {
    return MessageTemplates.code(violation.getMessageTemplate())
        .map(
            code -> {
              var max = violation.getConstraintDescriptor().getAttributes().get("max");
              var path = path(violation.getPropertyPath());
              return max == null || !code.equals(ProblemCodes.TEXT_TOO_LONG)
                  ? Problem.of(code, path)
                  : Problem.of(code, path, max.toString());
            });
  }

  private static String path(Path whole) {
    var path = new StringBuilder();
    for (var nodes = whole.iterator(); nodes.hasNext(); ) {
      var node = nodes.next();
      if (OF_METHODS.contains(node.getKind()) && nodes.hasNext()) {
        continue;
      }
      if (node.isInIterable()) {
        path.append('[').append(node.getIndex() == null ? "…" : node.getIndex()).append(']');
      }
      if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
        path.append(path.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return path.toString();
  }

  /**
   * Returns the problems of all violations that are ours, in the order of an application's fields.
   */
  public static List<Problem> of(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .flatMap(violation -> of(violation).stream())
        .sorted(Problem.byField().thenComparing(Problem::path).thenComparing(Problem::code))
        .toList();
  }
}
