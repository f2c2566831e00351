package io.github.minmome.pdf;

import io.github.minmome.problem.Problem;
import java.io.Serial;
import java.util.List;

/**
 * Tells that a text is too long for its place on the paper even at the smallest size that people
 * read without effort: the document was refused before its first byte. The message names the
 * fields, never the text.
 *
 * @since 0.1.0
 */
public final class TextDoesNotFitException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Says which fields are too long. */
  public TextDoesNotFitException(List<Problem> problems) {
    super("Too long for the place on paper: " + problems.stream().map(Problem::path).toList());
    this.problems = List.copyOf(problems);
  }

  /** The same as problems to show to a user, one for each field. */
  public List<Problem> problems() {
    return problems;
  }
}
