package io.github.minmome.pdf.internal.page;

import org.jspecify.annotations.Nullable;

/**
 * A live rectangle on a page: a link, or a field to fill in.
 *
 * @param bounds where, in points from the lower left corner of the page
 * @param description what a screen reader says of it
 * @param uri where a link leads, null for a field
 * @param field the name of a field, null for a link
 * @param size type size of a field in points
 * @param maximumLength how many characters a field takes, 0 for any number
 */
public record Annotation(
    Box bounds,
    String description,
    @Nullable String uri,
    @Nullable String field,
    double size,
    int maximumLength) {}
