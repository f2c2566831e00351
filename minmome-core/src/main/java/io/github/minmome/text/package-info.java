/** What Japanese text needs before anything else: widths, digits, hyphens, invisible marks. */
@NullMarked
package io.github.minmome.text;

import org.jspecify.annotations.NullMarked;
