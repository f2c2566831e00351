/** Applications in the rows of a partner's export: one value or its problems at a time. */
@NullMarked
package io.github.minmome.csv;

import org.jspecify.annotations.NullMarked;
