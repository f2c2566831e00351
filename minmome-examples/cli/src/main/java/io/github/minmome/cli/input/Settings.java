package io.github.minmome.cli.input;

import io.github.minmome.cli.command.CliException;
import io.github.minmome.cli.command.Exit;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;

/** Small files that say how something is done: profiles, mappings, partners. */
public final class Settings {
  private static final Set<String> UNREADABLE =
      Set.of(
          ProblemCodes.JSON_SYNTAX,
          ProblemCodes.JSON_ENCODING,
          ProblemCodes.JSON_TOO_LARGE,
          ProblemCodes.JSON_TOO_DEEP);

  private Settings() {}

  /** Reads such a file. */
  public interface Reader<T> {
    /** What came of reading the stream. */
    Reading<T> read(InputStream in) throws IOException;
  }

  /**
   * The settings of a file; a file that is no JSON is unreadable, one with wrong values rejected.
   */
  public static <T> T read(Path path, Reader<T> reader) throws IOException {
    Reading<T> reading;
    try (InputStream in = Applications.opened(path)) {
      reading = reader.read(in);
    }
    T value = reading.value();
    if (value == null || !reading.accepted()) {
      boolean unreadable = reading.problems().stream().anyMatch(p -> UNREADABLE.contains(p.code()));
      throw new CliException(unreadable ? Exit.USAGE : Exit.REJECTED, path, reading.problems());
    }
    return value;
  }
}
