/** Applications from files of any kind, judged one by one. */
@NullMarked
package io.github.minmome.cli.input;

import org.jspecify.annotations.NullMarked;
