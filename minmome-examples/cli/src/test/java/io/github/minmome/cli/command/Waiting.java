package io.github.minmome.cli.command;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what other threads and processes do. */
public final class Waiting {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private Waiting() {}

  /** Returns once a condition is true; fails after 20 seconds with what was expected. */
  public static void until(String expected, Callable<Boolean> condition) throws Exception {
    long start = System.nanoTime();
    while (!condition.call()) {
      if (System.nanoTime() - start > LIMIT.toNanos()) {
        throw new AssertionError("Not within " + LIMIT.toSeconds() + " seconds: " + expected);
      }
      Thread.sleep(1);
    }
  }
}
