package io.github.minmome.csv;

import io.github.minmome.application.ApplicationField;
import io.github.minmome.check.TextChecks;
import io.github.minmome.text.NumberCharacters;
import io.github.minmome.text.WordKey;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Rows that are no applications: totals, notes below a table, headings once more. */
final class OtherRows {
  private static final int DIGITS_OF_A_NUMBER = 9;

  private static final Pattern FOOTER =
      Pattern.compile(
          "[(<\\[{「【『*=・●■◆○-]*(?:総?合計|総計|小計|累計|中計|計|件数|人数|総人数|名数|総数|平均|以上|以下余白|以下空白|注[):]|注意|備考:|※|\\*{2,}|={3,}|-{3,}|作成[日者]|出力[日者]|発行[日者]|集計"
              + "|total|grandtotal|subtotal|sum:?|average|page|ページ|\\(?[0-9,]+(?:件|名|行|rows?)|全[0-9,]+[件名行]|eof|end$).*");

  private static final Set<String> REQUIREMENTS =
      Set.of("必須", "任意", "必須項目", "任意項目", "(必須)", "(任意)", "required", "optional", "○", "*", "※");

  private OtherRows() {}

  /**
   * Returns whether a row is no application: it repeats the headings, has none of what is needed,
   * or begins as totals and notes do and has no line number.
   */
  static boolean isNoApplication(Header header, String[] cells) {
    if (header.isRepeatedBy(cells)) {
      return true;
    }
    if (Columns.NEEDED.stream().allMatch(field -> isBlank(header, cells, field))) {
      return true;
    }
    if (hasNumber(cells)) {
      return false;
    }
    return header.hasHeadings(cells) || isRowOfRequirements(cells) || isFooter(cells);
  }

  /** Returns whether the first cell with text begins as totals and notes do. */
  static boolean isFooter(String[] cells) {
    for (String cell : cells) {
      if (!TextChecks.isBlank(cell)) {
        return FOOTER.matcher(WordKey.of(cell).replace(" ", "")).matches();
      }
    }
    return false;
  }

  /** A second row of headings that marks columns as required (必須). */
  private static boolean isRowOfRequirements(String[] cells) {
    int found = 0;
    for (String cell : cells) {
      if (!TextChecks.isBlank(cell)) {
        if (!REQUIREMENTS.contains(WordKey.of(cell))) {
          return false;
        }
        found++;
      }
    }
    return found > 1;
  }

  private static boolean isBlank(Header header, String[] cells, ApplicationField field) {
    return TextChecks.isBlank(
        cells.length >= header.size()
            ? header.value(cells, field)
            : header.value(padded(cells, header.size()), field));
  }

  private static String[] padded(String[] cells, int size) {
    var padded = Arrays.copyOf(cells, size);
    Arrays.fill(padded, cells.length, size, "");
    return padded;
  }

  /** Returns whether one of the cells has as many digits as a phone number. */
  private static boolean hasNumber(String[] cells) {
    for (String cell : cells) {
      int digits = 0;
      for (int i = 0; i < cell.length(); i++) {
        digits += NumberCharacters.decimalDigit(cell.charAt(i)) >= 0 ? 1 : 0;
      }
      if (digits >= DIGITS_OF_A_NUMBER) {
        return true;
      }
    }
    return false;
  }
}
