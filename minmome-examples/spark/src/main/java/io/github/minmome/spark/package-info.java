/** Call records and forms on Apache Spark: the same library, where one machine is not enough. */
@NullMarked
package io.github.minmome.spark;

import org.jspecify.annotations.NullMarked;
