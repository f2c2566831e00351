package io.github.minmome.csv;

import io.github.minmome.csv.RawRecords.Fault;
import io.github.minmome.csv.RawRecords.RawRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Finds the row of headings in the beginning of a file, and what separates its cells. */
final class HeaderSearch {
  /** How many rows are looked through: titles and notes are in the first few lines. */
  private static final int ROWS = 30;

  private static final char[] SEPARATORS = {',', '\t', ';', '|'};

  /**
   * What was found.
   *
   * @param separator between cells
   * @param line on which the headings begin
   * @param firstLine on which the first row that is not blank begins; {@code sep=} is not counted
   */
  record Found(char separator, int line, int firstLine) {}

  private final byte[] sample;
  private final Charset charset;
  private final ToIntFunction<List<String>> understood;
  private final int skippedLines;
  private int most;
  private int mostCells;

  HeaderSearch(
      byte[] sample, Charset charset, ToIntFunction<List<String>> understood, int skippedLines) {
    this.sample = sample;
    this.charset = charset;
    this.understood = understood;
    this.skippedLines = skippedLines;
  }

  /**
   * Returns the first row with the most headings that are understood; where there is none, the
   * first row that is not blank, separated into the most cells.
   */
  Found find() throws IOException {
    var found = new Found(',', 1, 1);
    Character specified = specified(rows(',', 1));
    for (char separator : specified == null ? SEPARATORS : new char[] {specified}) {
      var rows = rows(separator, ROWS);
      if (specified != null && !rows.isEmpty()) {
        rows.remove(0);
      }
      for (var row : rows) {
        if (isBetter(row, separator, row == rows.get(0))) {
          found = new Found(separator, row.line, rows.get(0).line);
        }
      }
    }
    return found;
  }

  private boolean isBetter(RawRecord row, char separator, boolean isFirst) {
    String[] cells =
        row.fault == Fault.NONE ? RowParser.cells(row.bytes, charset, separator) : null;
    if (cells == null) {
      return isFirst && mostCells == 0 && most == 0 && mark(1);
    }
    int headings = understood.applyAsInt(List.of(cells));
    if (headings > most) {
      most = headings;
      return true;
    }
    return most == 0 && isFirst && cells.length > mostCells && mark(cells.length);
  }

  private boolean mark(int cells) {
    mostCells = cells;
    return true;
  }

  /** Returns the separator that a spreadsheet's line {@code sep=;} sets, or null. */
  private static @Nullable Character specified(List<RawRecord> rows) {
    return rows.isEmpty() ? null : SepLine.separator(rows.get(0).bytes);
  }

  private List<RawRecord> rows(char separator, int count) throws IOException {
    var records = new RawRecords(new ByteArrayInputStream(sample));
    records.separateBy(separator);
    records.skipMarks(true);
    records.skipLines(skippedLines);
    var rows = new ArrayList<RawRecord>();
    var record = records.next();
    while (record != null && rows.size() < count) {
      if (!BlankRows.isBlank(record, charset)) {
        rows.add(record);
      }
      record = records.next();
    }
    return rows;
  }
}
