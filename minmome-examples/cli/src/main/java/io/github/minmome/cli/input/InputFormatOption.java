package io.github.minmome.cli.input;

import io.github.minmome.cli.console.Console;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The format of a file of applications, of any name or from standard input. */
public final class InputFormatOption {
  @Option(names = "--input-format", paramLabel = "csv|jsonl|json")
  private ApplicationSource.@Nullable Format format;

  /** Opens a file in this format, or in that of the file's name if none was given. */
  public ApplicationSource open(Path input, ReadingOptions reading, Console console)
      throws IOException {
    return ApplicationSource.open(input, format, reading, console);
  }
}
