package io.github.minmome.cli.command;

import io.github.minmome.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** A run of the real command in this process, on 2026-11-25 in Japan. */
public record Run(int exit, String out, String err) {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), ZoneOffset.UTC);

  /** Runs the command in English with nothing on standard input. */
  public static Run minmome(String... args) {
    return with(new byte[0], Locale.ENGLISH, args);
  }

  /** Runs the command with bytes on standard input. */
  public static Run with(byte[] in, Locale user, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(in), out, err, StandardCharsets.UTF_8, user, false, CLOCK);
    int exit = Minmome.run(console, args);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The lines of standard output. */
  public List<String> lines() {
    return out.lines().toList();
  }
}
