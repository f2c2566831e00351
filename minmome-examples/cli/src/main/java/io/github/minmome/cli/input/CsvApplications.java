package io.github.minmome.cli.input;

import io.github.minmome.cli.command.CliException;
import io.github.minmome.cli.command.Console;
import io.github.minmome.cli.command.Exit;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.csv.ApplicationRows;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file. */
public final class CsvApplications extends Applications {
  private static final int MOST_NOTICES = 10;

  private final InputStream in;
  private final ApplicationRows rows;
  private final Iterator<ApplicationRow> iterator;

  private CsvApplications(InputStream in, ApplicationRows rows) {
    this.in = in;
    this.rows = rows;
    this.iterator = rows.iterator();
  }

  /** Opens the file, or says what is wrong with it as a whole. */
  public static CsvApplications open(Path path, ReadingOptions options, Console console)
      throws IOException {
    return open(opened(path), path, options, console);
  }

  /** Opens a stream that goes by that name, and closes it in the end. */
  public static CsvApplications open(
      InputStream in, Path path, ReadingOptions options, Console console) throws IOException {
    try {
      ApplicationCsv csv = options.csv();
      ApplicationRows rows = csv.open(in);
      if (!rows.usable()) {
        throw new CliException(
            Exit.USAGE,
            path,
            rows.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList());
      }
      tell(rows.problems(), console);
      if (rows.charsetIsDetected()) {
        console.say("input.charset", rows.charset().name());
      }
      return new CsvApplications(in, rows);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** What is to be said of the file as a whole, such as columns that are not read. */
  private static void tell(List<Problem> notices, Console console) {
    notices.stream().limit(MOST_NOTICES).forEach(console::say);
    if (notices.size() > MOST_NOTICES) {
      console.say("input.more", notices.size() - MOST_NOTICES);
    }
  }

  /** The file's rows, of which the first may already have been taken. */
  public ApplicationRows rows() {
    return rows;
  }

  @Override
  public @Nullable Entry next() throws IOException {
    try {
      return iterator.hasNext() ? Entry.ofRow(iterator.next()) : null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
