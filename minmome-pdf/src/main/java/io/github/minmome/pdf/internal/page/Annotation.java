package io.github.minmome.pdf.internal.page;

import org.jspecify.annotations.Nullable;

/**
 * A live rectangle on a page: a link, or a field to fill in.
 *
 * @param kind what it is
 * @param bounds where, in points from the lower left corner of the page
 * @param description what a screen reader reads out for it
 * @param uri where a link leads, null for a field
 * @param field the name of a field, null for a link
 * @param size type size of a field in points
 * @param boxes into how many boxes the characters of a field go, 0 for none
 */
public record Annotation(
    Kind kind,
    Box bounds,
    String description,
    @Nullable String uri,
    @Nullable String field,
    double size,
    int boxes) {
  /** What an annotation is. */
  public enum Kind {
    /** Leads somewhere. */
    LINK,
    /** Takes a line of text. */
    TEXT,
    /** Takes text of several lines. */
    MULTILINE,
    /** Takes a check mark. */
    CHECK
  }
}
