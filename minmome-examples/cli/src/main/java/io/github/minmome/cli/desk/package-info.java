/**
 * {@code minmome desk}: a page for counters and event booths, and the service behind it, on this
 * machine's loopback address alone. It keeps nothing of what it is told.
 */
@NullMarked
package io.github.minmome.cli.desk;

import org.jspecify.annotations.NullMarked;
