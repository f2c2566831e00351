package io.github.minmome.cli.console;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output, which its reader may close, as {@code head} does: from then on what is written
 * is discarded, so that a command still comes to its own exit code.
 */
final class PipeOutput extends OutputStream {
  private final OutputStream out;
  private boolean closedByReader;

  PipeOutput(OutputStream out) {
    this.out = out;
  }

  boolean isClosedByReader() {
    return closedByReader;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (closedByReader) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      if (!SystemFailures.isClosedPipe(e)) {
        throw e;
      }
      closedByReader = true;
    }
  }

  @Override
  public void flush() throws IOException {
    if (!closedByReader) {
      out.flush();
    }
  }
}
