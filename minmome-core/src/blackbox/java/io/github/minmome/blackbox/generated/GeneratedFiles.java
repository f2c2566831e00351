package io.github.minmome.blackbox.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Committed files that are generated from the code; {@code -Dminmome.write=true} writes them. */
public final class GeneratedFiles {
  private GeneratedFiles() {}

  /** Checks that a file has this text. */
  public static void assertUpToDate(Path file, String text) throws IOException {
    if (Boolean.getBoolean("minmome.write")) {
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file)).as("%s, as generated", file).isEqualTo(text);
  }

  /** Checks that a page has this text between the line that begins with a mark and the other. */
  public static void assertUpToDate(Path page, String begin, String end, String text)
      throws IOException {
    var before = Files.readString(page);
    int from = before.indexOf('\n', before.indexOf(begin)) + 1;
    assertThat(before).contains(begin, end);
    assertUpToDate(page, before.substring(0, from) + text + before.substring(before.indexOf(end)));
  }
}
