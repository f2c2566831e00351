package io.github.minmome.cli.input;

import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.pdf.LeafletOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The logo beside a partner's name. */
public final class LogoOption {
  /** No logo of 4096 pixels a side needs more bytes. */
  private static final int MAX_BYTES = 64 << 20;

  @Option(names = "--logo", paramLabel = "FILE.png")
  private @Nullable Path logo;

  /** Returns whether a logo was given. */
  public boolean isGiven() {
    return logo != null;
  }

  /**
   * Returns options with the logo that was given, or the same without one.
   *
   * @throws CliException if no partner is named, or the file is no such picture
   */
  public LeafletOptions with(LeafletOptions options) throws IOException {
    if (logo == null) {
      return options;
    }
    if (options.leaflet().partner().isEmpty()) {
      throw new CliException(Exit.USAGE, "leaflet.nopartner");
    }
    byte[] png;
    try (InputStream in = ApplicationSource.opened(logo)) {
      png = in.readNBytes(MAX_BYTES);
    }
    try {
      return options.logo(png);
    } catch (IllegalArgumentException e) {
      throw new CliException(Exit.USAGE, "leaflet.logo");
    }
  }
}
