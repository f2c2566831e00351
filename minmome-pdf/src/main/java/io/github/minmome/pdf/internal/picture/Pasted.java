package io.github.minmome.pdf.internal.picture;

import io.github.minmome.pdf.internal.page.Picture;

/**
 * A picture of pixels on a picture, such as a partner's logo.
 *
 * @param left its left edge in pixels of the whole, as all others
 */
record Pasted(Picture picture, double left, double top, double width, double height)
    implements Mark {}
