package io.github.minmome.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading something: the value if enough of it could be read, and every problem met
 * on the way. Immutable if the value is.
 *
 * @param <T> what was read
 * @param value the value, or null if nothing could be read
 * @param problems every problem, in the order of the input
 * @since 0.1.0
 */
public record Reading<T>(@Nullable T value, List<Problem> problems) {

  public Reading {
    problems = List.copyOf(problems);
  }

  /** Returns a reading without problems. */
  public static <T> Reading<T> of(T value) {
    return new Reading<>(value, List.of());
  }

  /** Returns a reading that gave no value, and why. */
  public static <T> Reading<T> failed(Problem problem, Problem... more) {
    var problems = new ArrayList<Problem>();
    problems.add(problem);
    problems.addAll(List.of(more));
    return new Reading<>(null, problems);
  }

  /** Returns whether there is a value and no problem of severity ERROR. */
  public boolean accepted() {
    return value != null && !Problem.anyErrorIn(problems);
  }

  /** Returns the value, if any. */
  public Optional<T> optional() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns whether there is a value and how many problems; never the value, which may be personal.
   */
  @Override
  public String toString() {
    return "Reading[" + (value == null ? "nothing" : "a value") + ", " + problems + "]";
  }
}
