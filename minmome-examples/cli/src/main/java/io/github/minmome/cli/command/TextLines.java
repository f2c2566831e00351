package io.github.minmome.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a UTF-8 stream, one at a time and in bounded memory: of a longer line than {@link
 * #MAX_LENGTH} the rest is passed over. LF, CR LF and CR end a line; a byte order mark at the start
 * is no text; bytes that are not UTF-8 become U+FFFD.
 */
final class TextLines {
  /** Characters of a line that are kept. */
  static final int MAX_LENGTH = 65_536;

  private final Reader reader;
  private final char[] buffer = new char[1 << 15];
  private final StringBuilder line = new StringBuilder(64);
  private int position;
  private int filled;
  private long number;
  private boolean cut;

  TextLines(InputStream in) {
    reader = new InputStreamReader(in, StandardCharsets.UTF_8);
  }

  /** Returns the next line without its end, or null after the last. */
  @Nullable String next() throws IOException {
    if (position == filled && !fill()) {
      return null;
    }
    if (number == 0 && buffer[position] == '\uFEFF') {
      position++;
    }
    line.setLength(0);
    cut = false;
    number++;
    while (position < filled || fill()) {
      int end = position;
      while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
        end++;
      }
      keep(position, end);
      position = end;
      if (end < filled) {
        passLineEnd();
        break;
      }
    }
    return line.toString();
  }

  private void keep(int from, int to) {
    int room = MAX_LENGTH - line.length();
    cut |= to - from > room;
    line.append(buffer, from, Math.min(to - from, room));
  }

  private void passLineEnd() throws IOException {
    boolean carriageReturn = buffer[position++] == '\r';
    if (carriageReturn && (position < filled || fill()) && buffer[position] == '\n') {
      position++;
    }
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, reader.read(buffer));
    return filled > 0;
  }

  /** Returns the number of the line read last, from 1. */
  long number() {
    return number;
  }

  /** Returns whether the line read last was longer than what was kept. */
  boolean wasCut() {
    return cut;
  }

  /** Returns whether more can be read without waiting. */
  boolean ready() throws IOException {
    return position < filled || reader.ready();
  }
}
