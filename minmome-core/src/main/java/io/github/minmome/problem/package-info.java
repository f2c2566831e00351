/** A user's mistake as a value, with its text made last. */
@NullMarked
package io.github.minmome.problem;

import org.jspecify.annotations.NullMarked;
