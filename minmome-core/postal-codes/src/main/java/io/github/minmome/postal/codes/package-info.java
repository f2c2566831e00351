/** The postal codes of all Japan, as data. */
@NullMarked
package io.github.minmome.postal.codes;

import org.jspecify.annotations.NullMarked;
