package io.github.minmome.csv;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.text.CharacterFault;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes rows of CSV that a spreadsheet opens safely and our reader takes back as they were.
 *
 * <p>A cell that a spreadsheet could run as a formula gets one {@code '} in front. Lines end in CR
 * LF. What the charset does not have is replaced by 〓, with a problem that names the column, the
 * code point and the position; it never vanishes in silence. Nothing is buffered beyond a row;
 * {@link #close} closes the stream.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public final class CsvWriter implements Closeable, Flushable {
  private static final byte[] LINE_END = {'\r', '\n'};
  static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final char GETA = '〓';

  private final OutputStream out;
  private final Charset charset;
  private final CharsetEncoder encoder;
  private final List<String> columns;

  private CsvWriter(OutputStream out, Charset charset, List<String> columns) {
    this.out = out;
    this.charset = charset;
    this.encoder = charset.newEncoder();
    this.columns = List.copyOf(columns);
  }

  /**
   * Begins a file with a header row.
   *
   * @param out where the bytes go
   * @param charset UTF-8, windows-31j or another charset that leaves ASCII as it is
   * @param columns the names of the columns
   * @return a writer of rows under that header
   * @throws IOException if writing fails
   */
  public static CsvWriter begin(OutputStream out, Charset charset, List<String> columns)
      throws IOException {
    var writer = new CsvWriter(out, charset, columns);
    writer.row(columns);
    return writer;
  }

  /**
   * Begins a file with a byte order mark and a header row, which is how spreadsheets know UTF-8.
   *
   * @param out where the bytes go
   * @param columns the names of the columns
   * @return a writer of rows under that header, in UTF-8
   * @throws IOException if writing fails
   */
  public static CsvWriter beginWithByteOrderMark(OutputStream out, List<String> columns)
      throws IOException {
    out.write(BYTE_ORDER_MARK);
    return begin(out, StandardCharsets.UTF_8, columns);
  }

  /**
   * Writes a row.
   *
   * @param cells as many as there are columns
   * @return a problem for each cell that contains what the charset does not have, at the path of
   *     its column's name
   * @throws IOException if writing fails
   * @throws IllegalArgumentException if there are more or fewer cells than columns
   */
  public List<Problem> row(List<String> cells) throws IOException {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "There are " + columns.size() + " columns and " + cells.size() + " cells");
    }
    var problems = new ArrayList<Problem>();
    var line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : ",").append(quoted(encodable(cells.get(i), i, problems)));
    }
    out.write(line.toString().getBytes(charset));
    out.write(LINE_END);
    return problems;
  }

  private String encodable(String cell, int column, List<Problem> problems) {
    if (encoder.canEncode(cell)) {
      return cell;
    }
    var encodable = new StringBuilder();
    int position = 0;
    boolean reported = false;
    for (int i = 0; i < cell.length(); ) {
      int c = cell.codePointAt(i);
      var character = new String(Character.toChars(c));
      i += character.length();
      position++;
      if (encoder.canEncode(character)) {
        encodable.append(character);
        continue;
      }
      encodable.append(encoder.canEncode(GETA) ? GETA : '?');
      if (!reported) {
        reported = true;
        problems.add(
            Problem.of(
                ProblemCodes.CSV_UNENCODABLE,
                columns.get(column),
                CharacterFault.codePointName(c),
                String.valueOf(position),
                charset.name()));
      }
    }
    return encodable.toString();
  }

  /**
   * Returns the cell as written in a file: guarded against formulas, and in quotes where it needs
   * them.
   */
  static String quoted(String cell) {
    return quoted(cell, ',');
  }

  static String quoted(String cell, char separator) {
    String guarded = Formula.guarded(cell);
    for (int i = 0; i < guarded.length(); i++) {
      char c = guarded.charAt(i);
      if (c == separator || c == '"' || c == '\r' || c == '\n') {
        return '"' + guarded.replace("\"", "\"\"") + '"';
      }
    }
    return guarded;
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
