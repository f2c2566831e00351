package io.github.minmome.cli.input;

import io.github.minmome.cli.console.Console;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day that papers are made for. */
public final class DateOption {
  @Option(names = "--date", paramLabel = "YYYY-MM-DD")
  private @Nullable LocalDate date;

  /** Returns the day that was given, or the current one in Japan. */
  public LocalDate orToday(Console console) {
    return date == null ? console.today() : date;
  }

  boolean isGiven() {
    return date != null;
  }
}
