package io.github.minmome.constraint;

import io.github.minmome.constraint.internal.ConstraintChecks;
import io.github.minmome.constraint.internal.MessageTemplates;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Converts constraint violations to problems: with the code and path that the application rules
 * report, and without the value that a violation contains, so that they may be logged and returned
 * to a caller.
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

  private static final Set<Class<? extends Annotation>> REQUIRING =
      Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

  private ConstraintProblems() {}

  /**
   * Returns the problem that a violation represents. Its path is that of the field from what was
   * validated on, also where that is the parameter of a method: {@code applicant.name}, {@code
   * lines[1]}. Where it goes through a map, its key is left out. Its code is
   *
   * <ul>
   *   <li>of a constraint of this library: that of the rules, with the same arguments;
   *   <li>of {@code @NotNull}, {@code @NotBlank} and {@code @NotEmpty}: {@link
   *       ProblemCodes#REQUIRED};
   *   <li>of every other constraint, and of one with a message of its own: {@link
   *       ProblemCodes#CONSTRAINT}, with the annotation's simple name and the message as arguments.
   *       A message that was made with an expression ({@code ${…}}) may contain the value and is
   *       left out.
   * </ul>
   */
  public static Problem of(ConstraintViolation<?> violation) {
    String path = path(violation.getPropertyPath());
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    String template = violation.getMessageTemplate();
    Optional<String> code = MessageTemplates.code(template);
    if (code.isPresent()) {
      return problem(code.get(), path, constraint, violation.getInvalidValue());
    }
    if (REQUIRING.contains(constraint.annotationType())) {
      return Problem.of(ProblemCodes.REQUIRED, path);
    }
    String name = constraint.annotationType().getSimpleName();
    return template.contains("${")
        ? Problem.of(ProblemCodes.CONSTRAINT, path, name)
        : Problem.of(ProblemCodes.CONSTRAINT, path, name, violation.getMessage());
  }

  /** Checks the value again for what a violation does not contain: the arguments of the problem. */
  private static Problem problem(
      String code, String path, Annotation constraint, @Nullable Object value) {
    Stream<Problem> again =
        value instanceof CharSequence text
            ? ConstraintChecks.errors(constraint, text).stream()
            : Stream.empty();
    return again
        .filter(problem -> problem.code().equals(code))
        .findFirst()
        .map(problem -> problem.withPathPrefix(path))
        .orElseGet(() -> Problem.of(code, path));
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
   * Returns the problems of all violations, as many as there are, in the order of an application's
   * fields, then by path and code.
   */
  public static List<Problem> of(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(violation -> of(violation))
        .sorted(Problem.byField().thenComparing(Problem::path).thenComparing(Problem::code))
        .toList();
  }
}
