/** JMH benchmarks, each beside its peer. */
@NullMarked
package io.github.minmome.benchmarks;

import org.jspecify.annotations.NullMarked;
