package io.github.minmome.cli.command;

import io.github.minmome.cli.console.CliException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Refuses a command line whose output would replace one of the files that it reads. */
final class InputsKept {
  private static final String OUT = "--out";

  private InputsKept() {}

  /**
   * Compares {@code --out} with the files of all other options.
   *
   * @throws CliException when one of them is the same file, by whatever name
   */
  static void require(ParseResult parsed) throws IOException {
    ParseResult command = parsed;
    while (command.hasSubcommand()) {
      command = command.subcommand();
    }
    Path out = command.hasMatchedOption(OUT) ? command.matchedOptionValue(OUT, null) : null;
    if (out == null || !Files.isRegularFile(out)) {
      return;
    }
    for (OptionSpec option : command.matchedOptions()) {
      if (option.longestName().equals(OUT)) {
        continue;
      }
      Object value = option.getValue();
      for (Object each :
          value instanceof Collection<?> all ? all : Collections.singletonList(value)) {
        if (each instanceof Path file && Files.exists(file) && Files.isSameFile(file, out)) {
          throw new CliException("io.input", out, option.longestName());
        }
      }
    }
  }
}
