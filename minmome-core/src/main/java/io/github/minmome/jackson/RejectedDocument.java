package io.github.minmome.jackson;

import io.github.minmome.problem.Problem;
import java.util.List;

/**
 * Implemented by the exceptions that the modules throw for a document with problems of severity
 * ERROR. A framework passes the exception on as a cause; look for this type there.
 *
 * @since 0.1.0
 */
public interface RejectedDocument {
  /**
   * Returns every problem, in the order of the document, each with its path from the outermost
   * value: {@code requests[1].application.scope}. No problem contains a value; the path contains
   * the names of the properties, also those of a map.
   *
   * @return at least one problem of severity ERROR; unmodifiable
   */
  List<Problem> problems();
}
