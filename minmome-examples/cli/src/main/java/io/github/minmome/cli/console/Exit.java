package io.github.minmome.cli.console;

/** What the exit code of the command means. */
public final class Exit {
  /** Everything was done. */
  public static final int DONE = 0;

  /** Some input was rejected; each rejection was reported. */
  public static final int REJECTED = 1;

  /** Wrong usage, input that cannot be read, or a place that cannot be written. */
  public static final int USAGE = 2;

  /** A defect of the command itself. */
  public static final int INTERNAL = 3;

  /** Stopped by Ctrl-C, as shells count it. */
  public static final int INTERRUPTED = 130;

  private Exit() {}
}
