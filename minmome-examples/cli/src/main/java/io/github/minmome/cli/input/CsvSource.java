package io.github.minmome.cli.input;

import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.sheet.SheetCsv;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.csv.ApplicationRows;
import io.github.minmome.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file, or of a sheet of a workbook. */
public final class CsvSource extends ApplicationSource {
  private static final int MAX_NOTICES = 10;
  private static final int BEGINNING = 8 * 1024; // less than is looked at when a file is opened

  private final InputStream in;
  private final ApplicationRows rows;
  private final Iterator<ApplicationRow> iterator;

  private CsvSource(InputStream in, ApplicationRows rows) {
    this.in = in;
    this.rows = rows;
    this.iterator = rows.iterator();
  }

  /** Opens the file, or reports what is wrong with it as a whole. */
  public static CsvSource open(Path path, ReadingOptions options, Console console)
      throws IOException {
    if (SheetCsv.isWorkbook(path)) {
      InputStream sheet = SheetCsv.open(path, options.sheet(), console);
      return open(sheet, path, options.csv(StandardCharsets.UTF_8), false, console);
    }
    Charset found = options.hasCharset() ? null : charsetBeyondTheBeginning(path, options);
    return open(opened(path), path, options.csv(found), !options.hasCharset(), console);
  }

  /** Opens a stream that goes by that name, and closes it in the end. */
  public static CsvSource open(InputStream in, Path path, ReadingOptions options, Console console)
      throws IOException {
    return open(in, path, options.csv(null), !options.hasCharset(), console);
  }

  private static CsvSource open(
      InputStream in, Path path, ApplicationCsv csv, boolean reportsCharset, Console console)
      throws IOException {
    try {
      ApplicationRows rows = csv.open(in);
      if (!rows.usable()) {
        throw new CliException(
            Exit.USAGE, path, rows.problems().stream().filter(Problem::isError).toList());
      }
      report(rows.problems(), console);
      if (reportsCharset) {
        console.info("input.charset", rows.charset().name());
      }
      return new CsvSource(in, rows);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /**
   * The charset of a file that begins with nothing but ASCII, and does not show it there: found by
   * reading on, so that the messages and the lists that are begun are in the right one. Null if the
   * beginning will do.
   */
  private static @Nullable Charset charsetBeyondTheBeginning(Path path, ReadingOptions options)
      throws IOException {
    if (!Files.isRegularFile(path)) {
      return null;
    }
    try (InputStream in = opened(path)) {
      byte[] beginning = in.readNBytes(BEGINNING);
      for (byte b : beginning) {
        if (b < 0) {
          return null;
        }
      }
    }
    try (InputStream in = opened(path)) {
      ApplicationRows rows = options.csv(null).open(in);
      rows.forEach(row -> {});
      return rows.usable() ? rows.charset() : null;
    }
  }

  /** Reports what concerns the file as a whole, such as columns that are not read. */
  private static void report(List<Problem> notices, Console console) {
    notices.stream().limit(MAX_NOTICES).forEach(console::info);
    if (notices.size() > MAX_NOTICES) {
      console.info("input.more", notices.size() - MAX_NOTICES);
    }
  }

  /** Returns the file's rows, of which the first may already have been taken. */
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
