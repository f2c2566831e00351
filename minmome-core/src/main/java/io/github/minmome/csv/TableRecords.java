package io.github.minmome.csv;

import io.github.minmome.csv.RawRecords.Fault;
import io.github.minmome.csv.RawRecords.RawRecord;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The records of one file below its row of headings, with its charset and separator detected where
 * they were not given. Blank rows are skipped.
 */
final class TableRecords {
  private final RawRecords records;
  private final boolean byteOrderMark;
  private final boolean charsetIsGiven;
  private final char separator;
  private final RawRecord header;
  private final List<String> headings;
  private Charset charset;
  private boolean charsetIsSure;

  /**
   * Reads up to the row of headings.
   *
   * @param understood returns how many of the cells are headings in use
   * @param problems gets what is wrong with the file as a whole
   */
  TableRecords(
      InputStream in,
      @Nullable Charset given,
      int skippedLines,
      ToIntFunction<List<String>> understood,
      List<Problem> problems)
      throws IOException {
    records = new RawRecords(in);
    byte[] sample = records.sample();
    String refused =
        given == null ? CharsetDetection.refused(sample) : CharsetDetection.refusedByMark(sample);
    if (!refused.isEmpty()) {
      problems.add(Problem.of(ProblemCodes.CSV_ENCODING, "", refused));
    }
    byteOrderMark = CharsetDetection.hasByteOrderMark(sample);
    charsetIsGiven = given != null || byteOrderMark;
    charsetIsSure = charsetIsGiven || !CharsetDetection.isAscii(sample);
    charset =
        byteOrderMark
            ? StandardCharsets.UTF_8
            : given != null ? given : CharsetDetection.detect(sample);
    records.skipMarks(charset.equals(StandardCharsets.UTF_8));
    var search = new HeaderSearch(sample, charset, understood, skippedLines).find();
    separator = search.separator();
    records.separateBy(separator);
    records.skipLines(skippedLines);
    RawRecord first = refused.isEmpty() ? recordFrom(search.line()) : null;
    if (first == null && refused.isEmpty()) {
      problems.add(Problem.of(ProblemCodes.CSV_EMPTY, ""));
    }
    header = first == null ? new RawRecord(new byte[0], 1, Fault.NONE) : first;
    headings = first == null ? List.of() : headings(search, problems);
  }

  private @Nullable RawRecord recordFrom(int line) throws IOException {
    var record = next();
    while (record != null && record.line < line) {
      record = next();
    }
    return record;
  }

  private List<String> headings(HeaderSearch.Found search, List<Problem> problems) {
    if (separator != ',') {
      String name = separator == '\t' ? "TAB" : String.valueOf(separator);
      problems.add(Problem.of(ProblemCodes.CSV_SEPARATOR, "", name));
    }
    if (search.line() > search.firstLine()) {
      problems.add(
          Problem.of(ProblemCodes.CSV_LINES_SKIPPED, "", String.valueOf(search.line()))
              .withLine(search.line()));
    }
    String[] cells =
        header.fault == Fault.NONE ? RowParser.cells(header.bytes, charset, separator) : null;
    if (cells == null) {
      problems.add(Problem.of(ProblemCodes.CSV_QUOTE, "").withLine(header.line));
      return List.of();
    }
    for (String cell : cells) {
      if (cell.indexOf('\uFFFD') >= 0) {
        problems.add(
            Problem.of(ProblemCodes.CSV_UNDECODABLE, "", charset.name()).withLine(header.line));
        return List.of();
      }
    }
    return List.of(cells);
  }

  /**
   * Returns the first row below the headings, or null if there is none, which is a problem, or if a
   * problem keeps the file from being read.
   */
  @Nullable RawRecord firstRow(List<Problem> problems) throws IOException {
    if (Problem.anyErrorIn(problems)) {
      return null;
    }
    var first = next();
    if (first == null) {
      problems.add(Problem.of(ProblemCodes.CSV_NO_ROWS, ""));
    }
    return first;
  }

  /** Returns the next record that is not blank, or null at the end of the file. */
  @Nullable RawRecord next() throws IOException {
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

  RawRecord header() {
    return header;
  }

  /** Returns the cells of the row of headings; empty if a problem keeps them from being read. */
  List<String> headings() {
    return headings;
  }

  /** Returns the charset, which is final once a record beyond ASCII was read. */
  Charset charset() {
    return charset;
  }

  /** Returns whether the charset was neither given nor marked. */
  boolean charsetIsDetected() {
    return !charsetIsGiven;
  }

  boolean byteOrderMark() {
    return byteOrderMark;
  }

  char separator() {
    return separator;
  }
}
