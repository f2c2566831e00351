package io.github.minmome.csv;

/**
 * Cells that a spreadsheet could run as a formula get one {@code '} in front, and reading takes
 * exactly one away again.
 */
final class Formula {
  private static final char GUARD = '\'';

  private Formula() {}

  /** Whether a spreadsheet could run the cell, as it stands in a file, as a formula. */
  static boolean isDangerous(CharSequence cell) {
    return cell.length() > 0 && beginsFormula(cell.charAt(0));
  }

  /** A value of its own needs a guard even if it begins with one, lest reading take that away. */
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

  static String unguarded(String value) {
    return !value.isEmpty() && value.charAt(0) == GUARD && isDangerousBehindGuards(value)
        ? value.substring(1)
        : value;
  }
}
