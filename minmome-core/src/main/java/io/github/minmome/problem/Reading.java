package io.github.minmome.problem;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading something: the value if enough of it could be read, and every problem met on
 * the way. Immutable if the value is.
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

  /** Returns a reading that gave no value. */
  public static <T> Reading<T> failed(Problem... problems) {
    return new Reading<>(null, List.of(problems));
  }

  /** Tells whether there is a value and no problem of severity ERROR. */
  public boolean accepted() {
    return value != null && problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
  }

  /** Returns the value, if any. */
  public Optional<T> optional() {
    return Optional.ofNullable(value);
  }

  /**
   * Tells whether there is a value and how many problems; never the value, which may be personal.
   */
  @Override
  public String toString() {
    return "Reading[" + (value == null ? "nothing" : "a value") + ", " + problems + "]";
  }
}
