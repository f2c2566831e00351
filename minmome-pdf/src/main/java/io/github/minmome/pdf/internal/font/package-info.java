/**
 * Fonts: which glyph prints a character exactly, and subsets that contain only the glyphs used.
 *
 * <p>A {@link io.github.minmome.pdf.internal.font.FontChain} queries its fonts in order for a
 * character (or a character with its variation selector) and never returns another shape. A {@link
 * io.github.minmome.pdf.internal.font.GlyphPool} numbers the glyphs that a document uses and writes
 * the embedded fonts. Independent of pages.
 */
@NullMarked
package io.github.minmome.pdf.internal.font;

import org.jspecify.annotations.NullMarked;
