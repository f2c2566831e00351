package io.github.minmome.cli.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Standard input of the process. */
final class StandardInput {
  private StandardInput() {}

  /** Returns standard input; if it is closed, every read throws a {@link CliException}. */
  static InputStream open() {
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    return isClosed(in) ? new Closed() : in;
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

  private static final class Closed extends InputStream {
    @Override
    public int read() {
      throw new CliException("io.noinput");
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      return read();
    }
  }
}
