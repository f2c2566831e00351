package io.github.minmome.csv;

import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.csv.RawRecords.Fault;
import io.github.minmome.csv.RawRecords.RawRecord;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
 * The rows of one file opened by {@link ApplicationCsv}, read as they are asked for; at most about
 * 256 KiB of the file are held at a time.
 *
 * <p>{@link #close} closes the stream; whoever opened it may do so instead. Not safe for use by
 * several threads; the rows are.
 *
 * @since 0.1.0
 */
public final class ApplicationRows implements Iterable<ApplicationRow>, Closeable {
  private final InputStream in;
  private final RawRecords records;
  private final List<Problem> problems;
  private final boolean byteOrderMark;
  private final RawRecord headerRecord;
  private final Header header;
  private final RowParser parser;
  private final boolean charsetIsSaid;
  private final char separator;
  private Charset charset;
  private boolean charsetIsSure;
  private @Nullable RawRecord next;
  private boolean iterated;

  ApplicationRows(
      InputStream in,
      @Nullable Charset said,
      ColumnMapping columns,
      int skippedLines,
      @Nullable SuspensionScope defaultScope,
      @Nullable Partner partner)
      throws IOException {
    this.in = in;
    records = new RawRecords(in);
    var found = new ArrayList<Problem>();
    byte[] sample = records.sample();
    String refused =
        said == null ? CharsetDetection.refused(sample) : CharsetDetection.refusedByMark(sample);
    if (!refused.isEmpty()) {
      found.add(Problem.of(ProblemCodes.CSV_ENCODING, "", refused));
    }
    byteOrderMark = CharsetDetection.hasByteOrderMark(sample);
    charsetIsSaid = said != null || byteOrderMark;
    charsetIsSure = charsetIsSaid || !CharsetDetection.isAscii(sample);
    charset =
        byteOrderMark
            ? StandardCharsets.UTF_8
            : said != null ? said : CharsetDetection.detect(sample);
    records.skipMarks(charset.equals(StandardCharsets.UTF_8));
    var search = new HeaderSearch(sample, charset, columns, skippedLines).find();
    separator = search.separator();
    records.separateBy(separator);
    records.skipLines(skippedLines);
    RawRecord first = refused.isEmpty() ? recordFrom(search.line()) : null;
    if (first != null) {
      reportSearch(search, found);
    }
    headerRecord = first == null ? new RawRecord(new byte[0], 1, Fault.NONE) : first;
    header =
        first == null ? Header.of(List.of(), columns, new ArrayList<>()) : header(columns, found);
    parser = new RowParser(header, separator, defaultScope, partner);
    if (first == null && refused.isEmpty()) {
      found.add(Problem.of(ProblemCodes.CSV_EMPTY, ""));
    }
    if (!Problem.anyErrorIn(found)) {
      next = nextRecord();
      if (next == null) {
        found.add(Problem.of(ProblemCodes.CSV_NO_ROWS, ""));
      }
    }
    problems = List.copyOf(found);
  }

  private @Nullable RawRecord recordFrom(int line) throws IOException {
    var record = nextRecord();
    while (record != null && record.line < line) {
      record = nextRecord();
    }
    return record;
  }

  private void reportSearch(HeaderSearch.Found search, List<Problem> found) {
    if (separator != ',') {
      String name = separator == '\t' ? "TAB" : String.valueOf(separator);
      found.add(Problem.of(ProblemCodes.CSV_SEPARATOR, "", name));
    }
    if (search.line() > search.firstLine()) {
      found.add(
          Problem.of(ProblemCodes.CSV_LINES_SKIPPED, "", String.valueOf(search.line()))
              .withLine(search.line()));
    }
  }

  private Header header(ColumnMapping columns, List<Problem> found) {
    String[] headings =
        headerRecord.fault == Fault.NONE
            ? RowParser.cells(headerRecord.bytes, charset, separator)
            : null;
    if (headings == null) {
      found.add(Problem.of(ProblemCodes.CSV_QUOTE, "").withLine(headerRecord.line));
      return Header.of(List.of(), columns, new ArrayList<>());
    }
    for (String heading : headings) {
      if (heading.indexOf('\uFFFD') >= 0) {
        found.add(
            Problem.of(ProblemCodes.CSV_UNDECODABLE, "", charset.name())
                .withLine(headerRecord.line));
        return Header.of(List.of(), columns, new ArrayList<>());
      }
    }
    return Header.of(List.of(headings), columns, found);
  }

  /**
   * What is wrong with the file as a whole, and which columns are ignored. If one of these is an
   * ERROR, no row is read.
   *
   * @return unmodifiable, in the order of finding
   */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Whether rows can be read: there are some, under a header that is understood.
   *
   * @return whether no problem of the file is an ERROR
   */
  public boolean usable() {
    return !Problem.anyErrorIn(problems);
  }

  /**
   * The charset of the file.
   *
   * @return UTF-8 or windows-31j; UTF-8 as long as every byte is ASCII
   */
  public Charset charset() {
    return charset;
  }

  /**
   * Whether the charset was found out, neither said nor marked by a byte order mark.
   *
   * @return whether a person may want to know
   */
  public boolean charsetIsDetected() {
    return !charsetIsSaid;
  }

  /**
   * The column names as they stand in the file.
   *
   * @return unmodifiable; empty if there is no header
   */
  public List<String> headings() {
    return header.headings();
  }

  /** Returns what separates the cells: a comma, TAB, a semicolon, or what a line sep= says. */
  public char separator() {
    return separator;
  }

  boolean byteOrderMark() {
    return byteOrderMark;
  }

  Header header() {
    return header;
  }

  RawRecord headerRecord() {
    return headerRecord;
  }

  /**
   * The rows, in order. What the stream throws comes as an {@link UncheckedIOException} out of the
   * iterator.
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
        var row = new ApplicationRow(record, charset, parser);
        try {
          next = nextRecord();
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

  /** The next record that is not blank; the charset is known by the time it comes. */
  private @Nullable RawRecord nextRecord() throws IOException {
    RawRecord record;
    do {
      record = records.next();
    } while (record != null && BlankRows.isBlank(record, charset));
    if (record != null && !charsetIsSure && !CharsetDetection.isAscii(record.bytes)) {
      charset = CharsetDetection.detect(record.bytes);
      charsetIsSure = true;
    }
    return record;
  }
}
