package io.github.minmome.cli.command;

import io.github.minmome.cli.console.CliException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/** The words of the command line, as they were typed. */
final class Arguments {
  private static final Path RAW = Path.of("/proc/self/cmdline");

  private Arguments() {}

  /**
   * Undoes what Java does to arguments on Linux in the locale C, as in many containers: every byte
   * beyond ASCII becomes U+FFFD there. The kernel still has the bytes.
   */
  static String[] restored(String[] args) {
    if (Arrays.stream(args).noneMatch(arg -> arg.indexOf('\uFFFD') >= 0)
        || !Files.isReadable(RAW)) {
      return args;
    }
    try {
      return lastWords(Files.readAllBytes(RAW), args);
    } catch (IOException e) {
      return args;
    }
  }

  /** Returns the last {@code args.length} of the NUL-terminated words of a command line. */
  static String[] lastWords(byte[] commandLine, String[] args) {
    String[] words = new String(commandLine, StandardCharsets.UTF_8).split("\0", -1);
    int end = words.length - 1;
    return end < args.length ? args : Arrays.copyOfRange(words, end - args.length, end);
  }

  /**
   * Returns a file's name, or a sentence about the locale when this Java cannot represent the name.
   */
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new CliException("path.invalid");
    }
  }
}
