/**
 * {@code minmome batch}: a call centre's export of thousands of rows becomes files of forms. Read
 * {@code Batch} first; the other classes are its parts, each small enough to copy.
 */
@NullMarked
package io.github.minmome.cli.batch;

import org.jspecify.annotations.NullMarked;
