/** The command minmome, a class a subcommand. */
@NullMarked
package io.github.minmome.cli.command;

import org.jspecify.annotations.NullMarked;
