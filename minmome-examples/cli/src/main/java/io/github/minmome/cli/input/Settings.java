package io.github.minmome.cli.input;

import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.files.Sha256;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small files of settings: profiles, mappings, partners. */
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
    /** Returns the settings, or the problems of what the stream contains. */
    Reading<T> read(InputStream in) throws IOException;
  }

  /** Records an option that was given; one that was not is left out. */
  public static void describe(Map<String, String> settings, String option, @Nullable Object value) {
    if (value != null) {
      settings.put(option, value.toString());
    }
  }

  /** Records the content of the file of an option, if one was given. */
  static void describeFile(Map<String, String> settings, String option, @Nullable Path path)
      throws IOException {
    if (path != null) {
      settings.put(option, fingerprint(path));
    }
  }

  /** Returns the content of a file, as a hash of its bytes. */
  static String fingerprint(Path path) throws IOException {
    try (InputStream in = ApplicationSource.opened(path)) {
      return HexFormat.of().formatHex(Sha256.begin().digest(in.readAllBytes()));
    }
  }

  /**
   * Returns the settings of a file; a file that is no JSON is unreadable, one with wrong values
   * rejected.
   */
  public static <T> T read(Path path, Reader<T> reader) throws IOException {
    Reading<T> reading;
    try (InputStream in = ApplicationSource.opened(path)) {
      reading = reader.read(in);
    }
    return accepted(path, reading);
  }

  static <T> T accepted(Path path, Reading<T> reading) {
    T value = reading.value();
    if (value == null || !reading.accepted()) {
      boolean unreadable = reading.problems().stream().anyMatch(p -> UNREADABLE.contains(p.code()));
      throw new CliException(unreadable ? Exit.USAGE : Exit.REJECTED, path, reading.problems());
    }
    return value;
  }
}
