package io.github.minmome.pdf.internal.picture;

/** What is drawn on a picture: contours, or a picture of pixels. */
sealed interface Mark permits Drawn, Pasted {}
