/** Validators behind the constraints: adapters, not exported. */
@NullMarked
package io.github.minmome.constraint.internal;

import org.jspecify.annotations.NullMarked;
