package io.github.minmome.cli.command;

import io.github.minmome.cli.console.Console;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;

/** What a renderer prepared. */
final class Prepared {
  private Prepared() {}

  /**
   * Returns what was prepared, and prints what is worth a look of it.
   *
   * @throws UnprintableException with what keeps it from being printed
   */
  static <T> T required(Reading<T> reading, Console console) {
    T prepared = reading.value();
    if (prepared == null) {
      throw new UnprintableException(reading.problems().stream().filter(Problem::isError).toList());
    }
    reading.problems().forEach(console::info);
    return prepared;
  }
}
