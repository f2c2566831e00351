package io.github.minmome.json;

import io.github.minmome.json.internal.JsonDocument;
import io.github.minmome.json.internal.JsonObject;
import io.github.minmome.problem.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of a JSON Lines file, read as they are requested; blank ones are skipped. */
final class JsonLines<T> implements Iterator<JsonLine<T>> {
  private final Function<? super JsonObject, ? extends @Nullable T> reader;
  private final InputStream in;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private @Nullable JsonLine<T> next;
  private final byte[] buffer = new byte[1 << 16];
  private int start;
  private int limit;
  private int line;
  private boolean ended;

  JsonLines(InputStream in, Function<? super JsonObject, ? extends @Nullable T> reader) {
    this.reader = reader;
    this.in = in;
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
  public JsonLine<T> next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    var result = next;
    next = null;
    return result;
  }

  private @Nullable JsonLine<T> nextLine() throws IOException {
    line++;
    bytes.reset();
    while (true) {
      if (start == limit) {
        start = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        if (limit == 0) {
          ended = true;
          break;
        }
      }
      int end = start;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      // One byte more than fits is enough for the line to be refused.
      int room = JsonDocument.MAX_LENGTH + 1 - bytes.size();
      bytes.write(buffer, start, Math.min(end - start, room));
      start = Math.min(end + 1, limit);
      if (end < limit) {
        break;
      }
    }
    byte[] json = bytes.toByteArray();
    return isBlank(json) ? null : new JsonLine<>(line, read(json));
  }

  private static boolean isBlank(byte[] json) {
    for (byte b : json) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private Reading<T> read(byte[] json) {
    Reading<T> reading = JsonDocument.read(json, reader);
    return new Reading<>(
        reading.value(),
        reading.problems().stream().map(problem -> problem.withLine(line)).toList());
  }
}
