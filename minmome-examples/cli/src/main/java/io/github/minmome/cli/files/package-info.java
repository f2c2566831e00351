/** Files that appear whole or not at all, readable by their owner only. */
@NullMarked
package io.github.minmome.cli.files;

import org.jspecify.annotations.NullMarked;
