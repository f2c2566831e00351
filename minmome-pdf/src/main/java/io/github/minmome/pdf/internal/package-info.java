/** What the packages of this module share: a buffer of bytes, and days in Japanese. */
@NullMarked
package io.github.minmome.pdf.internal;

import org.jspecify.annotations.NullMarked;
