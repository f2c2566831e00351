/**
 * The base of the command: the streams and messages of a run, its exit codes, and the exception
 * that ends it with a sentence. Uses no other package of the command.
 */
@NullMarked
package io.github.minmome.cli.console;

import org.jspecify.annotations.NullMarked;
