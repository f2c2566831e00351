package io.github.minmome.json;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.problem.Reading;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The lines of a JSON Lines file, read as they are asked for; blank ones are skipped. */
final class JsonLines implements Iterator<ApplicationLine> {
  private final InputStream in;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private @Nullable ApplicationLine next;
  private int line;
  private boolean ended;

  JsonLines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null && !ended) {
        next = nextLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return next != null;
  }

  @Override
  public ApplicationLine next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    var result = next;
    next = null;
    return result;
  }

  private @Nullable ApplicationLine nextLine() throws IOException {
    bytes.reset();
    line++;
    int b;
    boolean blank = true;
    while ((b = in.read()) >= 0 && b != '\n') {
      if (bytes.size() <= JsonDocument.MAX_LENGTH) { // one more than fits is enough to be refused
        bytes.write(b);
      }
      blank &= b == ' ' || b == '\t' || b == '\r';
    }
    ended = b < 0;
    return blank ? null : new ApplicationLine(line, read(bytes.toByteArray()));
  }

  private Reading<SuspensionApplication> read(byte[] json) {
    var reading = MinmomeJson.standard().readApplication(json);
    return new Reading<>(
        reading.value(),
        reading.problems().stream().map(problem -> problem.withLine(line)).toList());
  }
}
