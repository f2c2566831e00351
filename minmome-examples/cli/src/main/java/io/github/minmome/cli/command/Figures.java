package io.github.minmome.cli.command;

import java.time.Duration;
import java.util.Locale;

/** Durations and rates as people read them. */
public final class Figures {
  private Figures() {}

  /** Seconds with one decimal. */
  public static String seconds(Duration taken) {
    return String.format(Locale.ROOT, "%.1f", taken.toMillis() / 1000.0);
  }

  /** How many a second, rounded down. */
  public static long rate(long count, Duration taken) {
    return count * 1000 / Math.max(1, taken.toMillis());
  }
}
