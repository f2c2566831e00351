/** Reads and checks applications from files, and the options that this takes. */
@NullMarked
package io.github.minmome.cli.input;

import org.jspecify.annotations.NullMarked;
