package io.github.minmome.pdf.internal.picture;

import io.github.minmome.pdf.internal.page.Color;
import org.jspecify.annotations.Nullable;

/**
 * An area, an outline or both of a picture, in pixels.
 *
 * @param path its contours; what is inside by the nonzero winding rule is filled
 * @param fill the colour of the area
 * @param stroke the colour of the outline
 * @param width the width of the outline
 * @param isRound whether the outline's ends and corners are round; else they are cut and pointed
 */
record Drawn(
    PicturePath path, @Nullable Color fill, @Nullable Color stroke, double width, boolean isRound)
    implements Mark {}
