package io.github.minmome.cli.console;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output, which its reader may close, as {@code head} does: from then on what is written
 * is discarded, so that a command still comes to its own exit code.
 */
public final class PipeOutput extends OutputStream {
  private final OutputStream out;
  private boolean closedByReader;

  PipeOutput(OutputStream out) {
    this.out = out;
  }

  /** Returns whether the failure is that of writing to a pipe which nobody reads any more. */
  public static boolean isClosedPipe(IOException e) {
    String words = String.valueOf(e.getMessage()); // Java passes on those of the system
    return words.contains("Broken pipe")
        || words.contains("パイプ")
        || words.contains("pipe is being closed");
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
      if (!isClosedPipe(e)) {
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
