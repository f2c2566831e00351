package io.github.minmome.cli.input;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.sheet.SheetCsv;
import io.github.minmome.json.JsonLine;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The applications of a file, one at a time: .json contains one, .jsonl one a line, .csv and .xlsx
 * one a row.
 */
public abstract class ApplicationSource implements Closeable {
  /** How a file is read, whatever its name. */
  public enum Format {
    CSV,
    JSONL,
    JSON
  }

  ApplicationSource() {}

  /**
   * Opens a file, or standard input for {@code -}, and reports what is wrong with it as a whole.
   *
   * @param format how it is read; null for what the file's name ends in, and CSV of standard input
   */
  public static ApplicationSource open(
      Path path, @Nullable Format format, ReadingOptions options, Console console)
      throws IOException {
    boolean standard = isStandardInput(path);
    Format read = format != null ? format : standard ? Format.CSV : format(path);
    if (read == Format.CSV) {
      return standard
          ? CsvSource.open(console.in(), path, options, console)
          : CsvSource.open(path, options, console);
    }
    InputStream in = standard ? console.in() : opened(path);
    return read == Format.JSON ? new JsonSource(in, path) : new JsonlSource(in, path);
  }

  /** Returns whether the input is {@code -}, which is standard input. */
  public static boolean isStandardInput(Path path) {
    return path.toString().equals("-");
  }

  private static Format format(Path path) throws IOException {
    String name = Objects.toString(path.getFileName(), "").toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv") || SheetCsv.isWorkbook(path)) {
      return Format.CSV;
    }
    if (name.endsWith(".jsonl")) {
      return Format.JSONL;
    }
    if (name.endsWith(".json")) {
      return Format.JSON;
    }
    opened(path).close(); // a file that is not there is the greater mistake
    throw new CliException("input.kind", path);
  }

  /** Opens a file that was given; one that cannot be read is a wrong usage. */
  public static InputStream opened(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new CliException("io.folder", path);
    }
    return Files.newInputStream(path);
  }

  /** Returns the next application, or null after the last. */
  public abstract @Nullable Entry next() throws IOException;

  /** A document with one application. */
  private static final class JsonSource extends ApplicationSource {
    private @Nullable Entry only;

    JsonSource(InputStream stream, Path path) throws IOException {
      Reading<SuspensionApplication> reading;
      try (InputStream in = stream) {
        reading = MinmomeJson.standard().readApplication(in);
      }
      if (reading.value() == null) {
        throw new CliException(Exit.USAGE, path, reading.problems());
      }
      only = Entry.ofJson(1, reading);
    }

    @Override
    public @Nullable Entry next() {
      Entry entry = only;
      only = null;
      return entry;
    }

    @Override
    public void close() {}
  }

  /** An application a line; a line that is no JSON is its own fault, unless there is no other. */
  private static final class JsonlSource extends ApplicationSource {
    private final Path path;
    private final InputStream in;
    private final Iterator<JsonLine<SuspensionApplication>> lines;
    private List<Problem> firstFault = List.of();
    private boolean readable;

    JsonlSource(InputStream in, Path path) throws IOException {
      this.path = path;
      this.in = in;
      this.lines = MinmomeJson.standard().readApplications(in);
    }

    @Override
    public @Nullable Entry next() throws IOException {
      try {
        return lines.hasNext() ? entry(lines.next()) : atEnd();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    private Entry entry(JsonLine<SuspensionApplication> line) {
      if (line.reading().value() != null) {
        readable = true;
      } else if (firstFault.isEmpty()) {
        firstFault = line.reading().problems();
      }
      return Entry.ofJson(line.line(), line.reading());
    }

    private @Nullable Entry atEnd() {
      if (readable) {
        return null;
      }
      throw firstFault.isEmpty()
          ? new CliException("input.empty", path)
          : new CliException(Exit.USAGE, path, firstFault);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
