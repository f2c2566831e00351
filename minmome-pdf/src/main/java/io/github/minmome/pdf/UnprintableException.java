package io.github.minmome.pdf;

import io.github.minmome.problem.Problem;
import java.io.Serial;
import java.util.List;

/**
 * Thrown by the {@code render} methods, before the first byte, for what cannot be printed: a
 * character that no font has ({@code TEXT_UNPRINTABLE}) or a text too long for its place ({@code
 * TEXT_DOES_NOT_FIT}). The {@code prepare} and {@code check} methods return the same problems as
 * values. The message has codes and paths, never a text.
 *
 * @since 0.1.0
 */
public final class UnprintableException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Makes an exception with these problems.
   *
   * @throws IllegalArgumentException if there are none
   */
  public UnprintableException(List<Problem> problems) {
    super(
        "Cannot be printed: "
            + problems.stream().map(p -> (p.code() + " " + p.path()).strip()).toList());
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("no problem");
    }
    this.problems = List.copyOf(problems);
  }

  /** Returns every problem, at most one of a code at a path. */
  public List<Problem> problems() {
    return problems;
  }
}
