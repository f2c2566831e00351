/** The wire format: strict JSON, with every problem reported and no value in any message. */
@NullMarked
package io.github.minmome.json;

import org.jspecify.annotations.NullMarked;
