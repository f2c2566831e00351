package io.github.minmome.jackson;

import io.github.minmome.problem.Problem;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * Thrown by {@link MinmomeJackson3Module} for a document with problems of severity ERROR. Its
 * message contains codes and paths, never a value.
 *
 * @since 0.1.0
 */
public final class Jackson3RejectedException extends DatabindException implements RejectedDocument {
  private static final long serialVersionUID = 1L;

  private final List<Problem> problems;

  Jackson3RejectedException(JsonParser parser, List<Problem> problems) {
    super(parser, DocumentType.message(problems));
    this.problems = List.copyOf(problems);
  }

  @Override
  public List<Problem> problems() {
    return problems;
  }

  /** Returns codes and paths, without the source and the chain of references of Jackson. */
  @Override
  public String getMessage() {
    return DocumentType.message(problems);
  }
}
