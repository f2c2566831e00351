package io.github.minmome.cli.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows of text as a workbook (.xlsx), a few in memory at a time. Every cell is text, so that
 * leading zeros stay and nothing runs as a formula. Rows beyond the last one that a sheet can have
 * go on another, under the same headings.
 */
public final class SheetWriter implements Closeable {
  /** Limits of a worksheet (ECMA-376 as implemented), and rows that are kept in memory. */
  private static final int MAX_ROWS = 1_048_576;

  private static final int MAX_COLUMNS = 16_384;
  private static final int MAX_CELL_TEXT = 32_767;
  private static final int KEPT_ROWS = 200;

  /** What would be read as an escaped character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Workbook workbook;
  private final String name;
  private final List<String> headings;
  private Worksheet sheet;
  private int sheets = 1;
  private int row;

  /**
   * Begins a workbook with a row of headings.
   *
   * @param out gets the workbook; it is not closed
   * @param program who makes it, such as {@code minmome 0.1}
   * @param name of the sheet
   */
  public SheetWriter(OutputStream out, String program, String name, List<String> headings)
      throws IOException {
    this.workbook = new Workbook(out, program, null);
    this.name = name;
    this.headings = List.copyOf(headings);
    this.sheet = begin(name);
  }

  private Worksheet begin(String title) throws IOException {
    Worksheet begun = workbook.newWorksheet(title);
    begun.freezePane(0, 1);
    row = 0;
    cells(begun, headings);
    return begun;
  }

  /** Writes a row; of a cell beyond a spreadsheet's limit only the beginning. */
  public void row(List<String> cells) throws IOException {
    if (row == MAX_ROWS) {
      sheet.finish();
      sheet = begin(name + " " + ++sheets);
    }
    cells(sheet, cells);
  }

  private void cells(Worksheet to, List<String> cells) throws IOException {
    for (int i = 0; i < Math.min(cells.size(), MAX_COLUMNS); i++) {
      if (!cells.get(i).isEmpty()) {
        to.inlineString(row, i, escaped(shortened(cells.get(i))));
      }
    }
    row++;
    if (row % KEPT_ROWS == 0) {
      to.flush();
    }
  }

  private static String shortened(String text) {
    return text.length() <= MAX_CELL_TEXT ? text : text.substring(0, MAX_CELL_TEXT - 1) + "…";
  }

  /**
   * Writes what XML cannot hold, and spaces at the ends, which readers may drop, as {@code _x0020_}
   * (ECMA-376 part 1, 22.9.2.19).
   */
  static String escaped(String text) {
    var plain = ESCAPE.matcher(text).replaceAll("_x005F_");
    var out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean isAtAnEnd = i == 0 || i == plain.length() - 1;
      if (Character.isHighSurrogate(c)
          && i + 1 < plain.length()
          && Character.isLowSurrogate(plain.charAt(i + 1))) {
        out.append(c).append(plain.charAt(++i));
      } else if (!isOfXml(c) || (isAtAnEnd && Character.isWhitespace(c))) {
        out.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isOfXml(char c) {
    return c == '\t' || c == '\n' || (c >= ' ' && !Character.isSurrogate(c) && c < 0xFFFE);
  }

  /** Completes the workbook. */
  @Override
  public void close() throws IOException {
    sheet.finish();
    workbook.finish();
  }
}
