/** Postal codes and addresses as Japan Post reads them. */
@NullMarked
package io.github.minmome.postal;

import org.jspecify.annotations.NullMarked;
