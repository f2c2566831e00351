package io.github.minmome.pdf;

import io.github.minmome.problem.Problem;
import java.io.Serial;

/**
 * Thrown when a font file cannot be used for papers: it is no TrueType or OpenType font, is
 * damaged, is a collection of which none is named, has outlines of a kind that is not embedded
 * exactly, or a licence that forbids embedding. The codes begin with {@code FONT_}; {@link
 * io.github.minmome.problem.ProblemText} has their sentences.
 *
 * @since 0.1.0
 */
public final class UnusableFontException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Makes an exception with the reason. */
  public UnusableFontException(Problem problem) {
    super("The font cannot be used: " + (problem.code() + " " + problem.arguments()));
    this.problem = problem;
  }

  /** Returns the reason. */
  public Problem problem() {
    return problem;
  }
}
