package io.github.minmome.cli.console;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Standard input of the process, and what the terminal behind its standard error can show. */
@SuppressWarnings("SystemConsoleNull") // null up to Java 21; from 22 on isTerminal is queried
final class ProcessStreams {
  private ProcessStreams() {}

  /** Returns standard input; if it is closed, every read throws a {@link CliException}. */
  static InputStream input() {
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    return isClosed(in) ? new ClosedInput() : in;
  }

  /**
   * A process that is started with its standard input closed gives the first file that it opens
   * that place; with Java, it is that of its own classes.
   */
  private static boolean isClosed(FileInputStream in) {
    Path classes = Path.of(System.getProperty("java.home"), "lib", "modules");
    try {
      return !in.getFD().valid()
          || (Files.exists(classes) && in.getChannel().size() == Files.size(classes));
    } catch (IOException e) {
      return e.getMessage() != null && e.getMessage().contains("Bad file descriptor");
    }
  }

  private static final class ClosedInput extends InputStream {
    @Override
    public int read() {
      throw new CliException("io.noinput");
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      return read();
    }
  }

  /** Returns whether there is a terminal that can move a cursor. */
  static boolean hasTerminal() {
    Console console = System.console();
    return console != null && isTerminal(console) && !"dumb".equals(System.getenv("TERM"));
  }

  /** From Java 22 on there is a console even where there is no terminal. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Returns the terminal's charset where it can encode Japanese, else UTF-8. */
  static Charset errorCharset() {
    Console console = System.console();
    return console != null && console.charset().newEncoder().canEncode('止')
        ? console.charset()
        : StandardCharsets.UTF_8;
  }
}
