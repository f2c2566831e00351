package io.github.minmome.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits the bytes of a CSV file into records before anything is decoded, so that a record that
 * cannot be decoded or parsed affects no other, and its bytes are kept.
 *
 * <p>This is sound for UTF-8 and for windows-31j, whose trail bytes (40 to 7E, 80 to FC) are never
 * a quote, a comma or a line end. A quote opens a field only at the field's beginning. Where quotes
 * do not come out right (one still open after {@link #MAX_RECORD} bytes or at the end, or text
 * after a closing one), the physical line is at fault and reading resumes at the next, so that one
 * stray quote does not swallow the rows after it.
 */
final class RawRecords {
  /** The longest record, in bytes. */
  static final int MAX_RECORD = 64 * 1024;

  private static final int BUFFER = 4 * MAX_RECORD;

  /** What is wrong with a record as bytes. */
  enum Fault {
    NONE,
    /** A quote that is never closed, or closed in the midst of a field. */
    QUOTE,
    /** Longer than {@link #MAX_RECORD}; only the beginning is kept. */
    TOO_LONG
  }

  /** One record without its line end, and the physical line, from 1, on which it begins. */
  static final class RawRecord {
    final byte[] bytes;
    final int line;
    final Fault fault;

    RawRecord(byte[] bytes, int line, Fault fault) {
      this.bytes = bytes;
      this.line = line;
      this.fault = fault;
    }
  }

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int start;
  private int limit;
  private boolean ended;
  private int line = 1;
  private char separator = ',';
  private boolean skipsMarks;

  RawRecords(InputStream in) throws IOException {
    this.in = in;
    fill();
  }

  /** Returns the beginning of the input, for detecting its charset. */
  byte[] sample() {
    return Arrays.copyOfRange(buffer, start, limit);
  }

  /** Sets what separates cells, an ASCII character, for the records to come. */
  void separateBy(char newSeparator) {
    separator = newSeparator;
  }

  /** Sets whether a byte order mark before a record is skipped: files of UTF-8 that were joined. */
  void skipMarks(boolean newSkipsMarks) {
    skipsMarks = newSkipsMarks;
  }

  /** Skips physical lines. */
  void skipLines(int lines) throws IOException {
    for (int i = 0; i < lines && available(0) > 0; i++) {
      while (available(0) > 0 && buffer[start] != '\n' && buffer[start] != '\r') {
        start++;
      }
      skipLineEnd();
      line++;
    }
  }

  private void skipMark() throws IOException {
    while (skipsMarks
        && available(2) > 0
        && buffer[start] == (byte) 0xEF
        && buffer[start + 1] == (byte) 0xBB
        && buffer[start + 2] == (byte) 0xBF) {
      start += 3;
    }
  }

  /** Skips bytes of the sample that belong to no record. */
  void skip(int bytes) {
    start += bytes;
  }

  /** Returns the next record, which may be empty, or null at the end. */
  @Nullable RawRecord next() throws IOException {
    skipMark();
    if (available(0) == 0) {
      return null;
    }
    int length = 0; // of the record so far
    int firstEnd = -1; // where its first physical line ends
    int lineEnds = 0; // within quotes
    boolean fieldStart = true;
    boolean quoted = false;
    while (true) {
      if (length > MAX_RECORD) {
        return faulty(firstEnd, length, quoted);
      }
      if (available(length) == 0) {
        return quoted ? faulty(firstEnd, length, true) : last(length, lineEnds);
      }
      byte b = buffer[start + length];
      if (quoted) {
        if (b == '"') {
          quoted = false;
          if (available(length + 1) > 0) {
            byte after = buffer[start + length + 1];
            if (after == '"') {
              quoted = true;
              length++;
            } else if (after != separator && after != '\n' && after != '\r') {
              return faulty(firstEnd, length, true);
            }
          }
        } else if (b == '\n' || (b == '\r' && !lineFeedFollows(length))) {
          lineEnds++;
          firstEnd = firstEnd < 0 ? length : firstEnd;
        } else if (b == '\r') {
          firstEnd = firstEnd < 0 ? length : firstEnd;
        }
      } else if (b == '\n' || b == '\r') {
        return consume(length, lineEnds, Fault.NONE);
      } else if (b == '"' && fieldStart) {
        quoted = true;
      }
      fieldStart = b == separator && !quoted;
      length++;
    }
  }

  /** Returns the last record, without the Ctrl-Z that may end a file. */
  private RawRecord last(int length, int lineEnds) throws IOException {
    boolean ends = length > 1 && buffer[start + length - 1] == BlankRows.END_OF_FILE;
    var record = consume(length, lineEnds, Fault.NONE);
    return ends
        ? new RawRecord(Arrays.copyOf(record.bytes, length - 1), record.line, Fault.NONE)
        : record;
  }

  /** Returns the record's first physical line, as one record that is at fault. */
  private RawRecord faulty(int firstEnd, int scanned, boolean quote) throws IOException {
    if (firstEnd >= 0) {
      return consume(firstEnd, 0, Fault.QUOTE);
    }
    int length = scanned;
    while (length <= MAX_RECORD && available(length) > 0) {
      byte b = buffer[start + length];
      if (b == '\n' || b == '\r') {
        return consume(length, 0, Fault.QUOTE);
      }
      length++;
    }
    if (available(length) == 0 && quote) {
      return consume(length, 0, Fault.QUOTE);
    }
    return tooLong();
  }

  private RawRecord tooLong() throws IOException {
    byte[] beginning = Arrays.copyOfRange(buffer, start, start + MAX_RECORD);
    int at = line;
    start += MAX_RECORD;
    while (available(0) > 0 && buffer[start] != '\n' && buffer[start] != '\r') {
      start++;
    }
    skipLineEnd();
    line++;
    return new RawRecord(beginning, at, Fault.TOO_LONG);
  }

  private RawRecord consume(int length, int lineEndsWithin, Fault fault) throws IOException {
    byte[] bytes = Arrays.copyOfRange(buffer, start, start + length);
    int at = line;
    start += length;
    skipLineEnd();
    line += lineEndsWithin + 1;
    return new RawRecord(bytes, at, fault);
  }

  private void skipLineEnd() throws IOException {
    if (available(0) == 0) {
      return;
    }
    boolean pair = buffer[start] == '\r' && lineFeedFollows(0);
    start += pair ? 2 : 1;
  }

  private boolean lineFeedFollows(int offset) throws IOException {
    return available(offset + 1) > 0 && buffer[start + offset + 1] == '\n';
  }

  /**
   * Returns how many bytes there are from an offset of the record on: 0 only at the end of the
   * input.
   */
  private int available(int offset) throws IOException {
    if (start + offset >= limit && !ended) {
      fill();
    }
    return Math.max(0, limit - start - offset);
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, limit - start);
    limit -= start;
    start = 0;
    int read = in.readNBytes(buffer, limit, buffer.length - limit);
    limit += read;
    ended = limit < buffer.length;
  }
}
