package io.github.minmome.cli.console;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;

/** Failures of input and output that only the words of the system distinguish. */
public final class SystemFailures {
  /** What systems report of a full disk or a quota, in English and Japanese. */
  private static final List<String> FULL =
      List.of("No space left", "not enough space", "quota", "空き領域", "ディスク使用量制限");

  /** What they report of a pipe that nobody reads any more. */
  private static final List<String> CLOSED_PIPE =
      List.of("Broken pipe", "pipe is being closed", "パイプ");

  private SystemFailures() {}

  /** Returns whether there is no room left on the disk, or no more may be used. */
  public static boolean isFullDisk(IOException e) {
    return isOneOf(FULL, e);
  }

  /** Returns whether the failure is that of writing to a pipe which nobody reads any more. */
  public static boolean isClosedPipe(IOException e) {
    return isOneOf(CLOSED_PIPE, e);
  }

  private static boolean isOneOf(List<String> reasons, IOException e) {
    // The message of a failure of the file system begins with the file's name.
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason != null && reasons.stream().anyMatch(reason::contains);
  }
}
