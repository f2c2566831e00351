package io.github.minmome.cli.input;

import io.github.minmome.cli.command.CliException;
import io.github.minmome.cli.command.Exit;
import io.github.minmome.pdf.FontSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which fonts papers may use. */
public final class FontOptions {
  @Option(names = "--font", paramLabel = "FILE.ttf")
  private List<Path> fonts = List.of();

  private @Nullable FontSet set;

  /** The bundled fonts and those that were given, which have to be good. */
  public FontSet set() throws IOException {
    FontSet known = set;
    if (known == null) {
      known = read();
      set = known;
    }
    return known;
  }

  private FontSet read() throws IOException {
    FontSet read = FontSet.standard();
    for (Path font : fonts) {
      try (InputStream in = Applications.opened(font)) {
        read = read.with(in);
      } catch (IllegalArgumentException e) {
        throw new CliException(
            Exit.REJECTED, "font.unusable", font, String.valueOf(e.getMessage()));
      }
    }
    return read;
  }

  boolean areBundled() {
    return fonts.isEmpty();
  }

  void describe(Map<String, String> settings) throws IOException {
    StringJoiner all = new StringJoiner(" ");
    for (Path font : fonts) {
      all.add(Settings.fingerprint(font));
    }
    Settings.describe(settings, "--font", fonts.isEmpty() ? null : all);
  }
}
