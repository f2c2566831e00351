package io.github.minmome.csv;

/**
 * Cells that a spreadsheet could run as a formula get one {@code '} in front, and reading takes
 * exactly one away again. A text as a formula ({@code ="0600001"}) is read as that text.
 */
final class Formula {
  private static final char GUARD = '\'';

  private Formula() {}

  /** Returns whether a spreadsheet could run the cell, as written in a file, as a formula. */
  static boolean isDangerous(CharSequence cell) {
    return cell.length() > 0 && beginsFormula(cell.charAt(0)) && !isText(cell.toString());
  }

  /** A value that already begins with a guard gets another, because reading removes one. */
  private static boolean isDangerousBehindGuards(CharSequence value) {
    int i = 0;
    while (i < value.length() && value.charAt(i) == GUARD) {
      i++;
    }
    return i < value.length() && beginsFormula(value.charAt(i));
  }

  private static boolean beginsFormula(char c) {
    return switch (c) {
      case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠' -> true;
      default -> false;
    };
  }

  static String guarded(String value) {
    return isDangerousBehindGuards(value) ? GUARD + value : value;
  }

  /**
   * Returns whether a cell is a text as a formula, ="0600001", which spreadsheets write for its
   * zeros.
   */
  private static boolean isText(String cell) {
    return cell.length() > 2
        && cell.startsWith("=\"")
        && cell.indexOf('"', 2) == cell.length() - 1
        && !beginsFormula(cell.charAt(2));
  }

  static String unguarded(String value) {
    if (isText(value)) {
      return value.substring(2, value.length() - 1);
    }
    return !value.isEmpty() && value.charAt(0) == GUARD && isDangerousBehindGuards(value)
        ? value.substring(1)
        : value;
  }
}
