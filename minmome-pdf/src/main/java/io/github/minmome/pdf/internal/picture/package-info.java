/**
 * Pages as pictures for screens: the content of a laid-out page, read back operator by operator, as
 * vectors (SVG) and as pixels (PNG). Text becomes outlines, and its words the picture's text
 * alternative.
 */
@NullMarked
package io.github.minmome.pdf.internal.picture;

import org.jspecify.annotations.NullMarked;
