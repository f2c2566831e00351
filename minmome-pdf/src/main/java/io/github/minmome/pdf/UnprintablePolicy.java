package io.github.minmome.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Decides what is printed for a character that no font has. Without one the document is refused.
 *
 * <p>It is called for every such character, so it is also where a caller counts and reports them;
 * nothing is ever replaced in silence. It may be called more than once for the same character, and
 * by several threads.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface UnprintablePolicy {
  /**
   * Returns what to print instead, such as 〓, or null to refuse the document.
   *
   * @param field path of the field, such as {@code applicant.name}
   * @param codePoint the character
   * @param follower the variation selector after it, 0 for none
   * @param position index of the character in the text, in code points from 0
   */
  @Nullable String substitute(String field, int codePoint, int follower, int position);
}
