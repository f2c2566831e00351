/** The snippets of the README and the guides, compiled: start copying here. */
@NullMarked
package io.github.minmome.cli.quickstart;

import org.jspecify.annotations.NullMarked;
