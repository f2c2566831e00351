package io.github.minmome.cli.input;

import io.github.minmome.application.Partner;
import io.github.minmome.json.MinmomeJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The organization that helps with applications, from a file. */
public final class PartnerOption {
  @Option(names = "--partner-file", paramLabel = "FILE.json")
  private @Nullable Path file;

  /** Returns whether a file was given. */
  public boolean isGiven() {
    return file != null;
  }

  /** Returns the organization of the file, or null without one. */
  public @Nullable Partner partner() throws IOException {
    return file == null ? null : Settings.read(file, in -> MinmomeJson.standard().readPartner(in));
  }

  void describe(Map<String, String> settings) throws IOException {
    Settings.describeFile(settings, "--partner-file", file);
  }
}
