package io.github.minmome.csv;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes rows as they were read, byte for byte, with the problems of each in five columns after
 * them: {@code _line}, {@code _path}, {@code _code}, {@code _message_ja} and {@code _message_en},
 * several joined by {@code "; "}. This is how a file of rejected rows is made that people correct
 * in a spreadsheet and hand in again: {@link ApplicationCsv} ignores columns whose names begin with
 * {@code _}, and this class leaves out those of an earlier run.
 *
 * <p>The file is in the charset of the input, with a byte order mark if the input has one, and with
 * the input's separator. Empty cells beyond the last heading are left out. Only two things are
 * changed in the others: a cell that a spreadsheet could run as a formula gets one {@code '} in
 * front, and a cell whose quotes are not in order is put in quotes, so that it can be read as what
 * it is. {@link #close} closes the stream.
 *
 * <p>With a detected charset, the sentences of ASCII rows before the first row that is not ASCII
 * are written in UTF-8. Set the charset for files that may begin with many such rows.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public final class MarkedRowsWriter implements Closeable, Flushable {
  private final OutputStream out;
  private final ApplicationRows rows;
  private final MarkedRows marked;

  private MarkedRowsWriter(OutputStream out, ApplicationRows rows, ProblemText text) {
    this.out = out;
    this.rows = rows;
    this.marked = MarkedRows.of(rows, text);
  }

  /**
   * Begins a file with the header of the input and the five columns.
   *
   * @param out where the bytes go
   * @param rows the input that rows will come from
   * @param text makes the sentences
   * @return a writer of rows of that input
   * @throws IOException if writing fails
   */
  public static MarkedRowsWriter begin(OutputStream out, ApplicationRows rows, ProblemText text)
      throws IOException {
    var writer = new MarkedRowsWriter(out, rows, text);
    if (rows.byteOrderMark()) {
      out.write(CsvWriter.BYTE_ORDER_MARK);
    }
    writer.cells(rows.headerRecord().bytes, true);
    for (String column : MarkedRows.COLUMNS) {
      writer.text(rows.separator() + column);
    }
    writer.text("\r\n");
    return writer;
  }

  /**
   * Writes a row and its problems.
   *
   * @param row a row of the input
   * @param problems its problems, those of reading and those of the rules
   * @throws IOException if writing fails
   */
  public void write(ApplicationRow row, List<Problem> problems) throws IOException {
    var record = row.record();
    cells(record.bytes, record.fault == RawRecords.Fault.NONE);
    text(rows.separator() + Integer.toString(row.line()));
    for (String remark : marked.remarks(problems)) {
      text(rows.separator() + CsvWriter.quoted(remark, rows.separator()));
    }
    text("\r\n");
  }

  private void cells(byte[] record, boolean quotesInOrder) throws IOException {
    var cells = RawCells.split(record, rows.separator(), quotesInOrder);
    int[] kept = marked.kept(cells);
    for (int i = 0; i < kept.length; i++) {
      if (i > 0) {
        out.write(rows.separator());
      }
      if (kept[i] < cells.size()) {
        cell(cells.get(kept[i]), quotesInOrder);
      }
    }
  }

  private void cell(byte[] cell, boolean quotesInOrder) throws IOException {
    boolean quoted = quotesInOrder && RawCells.isQuoted(cell);
    boolean toBeQuoted = !quotesInOrder && contains(cell, '"');
    if (quoted || toBeQuoted) {
      out.write('"');
    }
    if (Formula.isDangerous(new String(quoted ? RawCells.content(cell) : cell, rows.charset()))) {
      out.write('\'');
    }
    for (int i = quoted ? 1 : 0; i < cell.length; i++) {
      if (toBeQuoted && cell[i] == '"') {
        out.write('"');
      }
      out.write(cell[i]);
    }
    if (toBeQuoted) {
      out.write('"');
    }
  }

  private static boolean contains(byte[] cell, char c) {
    for (byte b : cell) {
      if (b == c) {
        return true;
      }
    }
    return false;
  }

  private void text(String ours) throws IOException {
    out.write(ours.getBytes(rows.charset()));
  }

  /**
   * Flushes the stream.
   *
   * @throws IOException if flushing fails
   */
  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** Closes the stream, which writes what it has buffered. */
  @Override
  public void close() throws IOException {
    out.close();
  }
}
