package io.github.minmome.cli.input;

import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.pdf.FontSet;
import io.github.minmome.pdf.UnusableFontException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which fonts papers may use. */
public final class FontOptions {
  @Option(names = "--font", paramLabel = "FILE[#N]")
  private List<Path> fonts = List.of();

  private @Nullable FontSet set;

  /**
   * A font that was named.
   *
   * @param member its number or name in a file of several, or null
   */
  private record Choice(Path file, @Nullable String member) {
    /** Takes what is after the last # as the member, unless the file itself is named so. */
    static Choice of(Path given) {
      String text = given.toString();
      int mark = text.lastIndexOf('#');
      return mark < 1 || Files.exists(given)
          ? new Choice(given, null)
          : new Choice(Path.of(text.substring(0, mark)), text.substring(mark + 1));
    }

    FontSet addTo(FontSet set) throws IOException {
      try (InputStream in = ApplicationSource.opened(file)) {
        return member == null ? set.with(in) : set.with(in, member);
      } catch (UnusableFontException e) {
        throw new CliException(Exit.REJECTED, file, List.of(e.problem()));
      }
    }

    String fingerprint() throws IOException {
      return Settings.fingerprint(file) + (member == null ? "" : "#" + member);
    }
  }

  /** Returns the bundled fonts and those that were given, which have to be good. */
  public FontSet set() throws IOException {
    FontSet known = set;
    if (known == null) {
      known = FontSet.standard();
      for (Path font : fonts) {
        known = Choice.of(font).addTo(known);
      }
      set = known;
    }
    return known;
  }

  boolean areBundled() {
    return fonts.isEmpty();
  }

  void describe(Map<String, String> settings) throws IOException {
    StringJoiner all = new StringJoiner(" ");
    for (Path font : fonts) {
      all.add(Choice.of(font).fingerprint());
    }
    Settings.describe(settings, "--font", fonts.isEmpty() ? null : all);
  }
}
