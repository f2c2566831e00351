/** A strict reader of small JSON documents for our own formats: not exported to embedders. */
@NullMarked
package io.github.minmome.json.internal;

import org.jspecify.annotations.NullMarked;
