package io.github.minmome.csv;

import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.csv.RawRecords.RawRecord;
import io.github.minmome.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file opened by {@link ApplicationCsv}, read on demand; at most about 256 KiB of
 * the file are in memory at a time.
 *
 * <p>{@link #close} closes the stream; the caller that opened it may do so instead. Not safe for
 * use by several threads; the rows are.
 *
 * @since 0.1.0
 */
public final class ApplicationRows implements Iterable<ApplicationRow>, Closeable {
  private final InputStream in;
  private final TableRecords records;
  private final List<Problem> problems;
  private final Header header;
  private final ColumnMapping columns;
  private RowParser parser;
  private @Nullable RawRecord next;
  private boolean iterated;

  ApplicationRows(
      InputStream in,
      @Nullable Charset specified,
      ColumnMapping columns,
      int skippedLines,
      @Nullable SuspensionScope defaultScope,
      @Nullable Partner partner)
      throws IOException {
    this.in = in;
    this.columns = columns;
    var found = new ArrayList<Problem>();
    records =
        new TableRecords(
            in,
            specified,
            skippedLines,
            headings -> Header.of(headings, columns, new ArrayList<>()).found(),
            found);
    var headings = records.headings();
    header = Header.of(headings, columns, headings.isEmpty() ? new ArrayList<>() : found);
    parser = new RowParser(header, records.separator(), defaultScope, partner);
    next = records.firstRow(found);
    problems = List.copyOf(found);
  }

  /**
   * Returns what is wrong with the file as a whole, and which columns are ignored. If one of these
   * is an ERROR, no row is read.
   *
   * @return unmodifiable, in the order of finding
   */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Returns whether rows can be read: there are some, under a header that is understood.
   *
   * @return whether no problem of the file is an ERROR
   */
  public boolean usable() {
    return !Problem.anyErrorIn(problems);
  }

  /**
   * Returns the charset of the file.
   *
   * @return UTF-8 or windows-31j; UTF-8 as long as every byte is ASCII
   */
  public Charset charset() {
    return records.charset();
  }

  /**
   * Returns whether the charset was detected, neither specified nor marked by a byte order mark.
   *
   * @return whether a person may want to know
   */
  public boolean charsetIsDetected() {
    return records.charsetIsDetected();
  }

  /**
   * Returns the column names as they are in the file.
   *
   * @return unmodifiable; empty if there is no header
   */
  public List<String> headings() {
    return header.headings();
  }

  /** Returns what separates the cells: a comma, TAB, a semicolon, or what a line sep= sets. */
  public char separator() {
    return records.separator();
  }

  boolean byteOrderMark() {
    return records.byteOrderMark();
  }

  Header header() {
    return header;
  }

  RawRecord headerRecord() {
    return records.header();
  }

  /**
   * Returns the rows, in order. What the stream throws comes as an {@link UncheckedIOException} out
   * of the iterator.
   *
   * @return an iterator, once
   * @throws IllegalStateException if the rows have been iterated before
   */
  @Override
  public Iterator<ApplicationRow> iterator() {
    if (iterated) {
      throw new IllegalStateException("The rows of a file can be read once");
    }
    iterated = true;
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public ApplicationRow next() {
        var record = next;
        if (record == null) {
          throw new NoSuchElementException();
        }
        var row = new ApplicationRow(record, records.charset(), parser);
        parser = parser.below(record, records.charset(), columns);
        try {
          next = records.next();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        return row;
      }
    };
  }

  /**
   * Returns the rows as a sequential stream, in order, instead of the iterator. Closing it closes
   * this.
   *
   * @throws IllegalStateException if the rows have been iterated before
   */
  public Stream<ApplicationRow> stream() {
    int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(iterator(), characteristics), false)
        .onClose(this::closeUnchecked);
  }

  private void closeUnchecked() {
    try {
      close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes the stream that the file is read from. */
  @Override
  public void close() throws IOException {
    in.close();
  }
}
