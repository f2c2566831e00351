package io.github.minmome.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Splits a record's bytes into its cells' bytes, quotes and all, for rows that are written out
 * again and for those that cannot be decoded as a whole. Any bytes give cells; where quotes are
 * astray a separator ends the cell.
 */
final class RawCells {
  private RawCells() {}

  static List<byte[]> split(byte[] record, char separator, boolean quotesInOrder) {
    var cells = new ArrayList<byte[]>();
    int start = 0;
    boolean beganWithQuote = false;
    boolean quoted = false;
    for (int i = 0; i < record.length; i++) {
      if (record[i] == '"' && quotesInOrder && (beganWithQuote || i == start)) {
        beganWithQuote = true;
        quoted = !quoted; // a doubled quote closes and opens again
      } else if (record[i] == separator && !quoted) {
        cells.add(Arrays.copyOfRange(record, start, i));
        start = i + 1;
        beganWithQuote = false;
      }
    }
    cells.add(Arrays.copyOfRange(record, start, record.length));
    return cells;
  }

  /** Returns whether the cell is in quotes. */
  static boolean isQuoted(byte[] cell) {
    return cell.length >= 2 && cell[0] == '"' && cell[cell.length - 1] == '"';
  }

  /** Returns the bytes that the cell means, without its quotes. */
  static byte[] content(byte[] cell) {
    if (!isQuoted(cell)) {
      return cell;
    }
    var content = new byte[cell.length];
    int length = 0;
    for (int i = 1; i < cell.length - 1; i++) {
      content[length++] = cell[i];
      if (cell[i] == '"') {
        i++; // the other one of the two that mean a quote
      }
    }
    return Arrays.copyOf(content, length);
  }
}
