package io.github.minmome.cli.command;

/** Text made safe for a line of data. */
final class Escapes {
  private static final String HEX = "0123456789ABCDEF";

  private Escapes() {}

  /**
   * Returns the text with TAB, backslash and every character that cannot be seen (C0 and C1
   * controls, line separators, bidirectional and zero-width marks, other format characters, lone
   * surrogates) as a backslash, {@code u} and four hexadecimal digits, a code unit each.
   */
  static String visible(String text) {
    int clean = 0;
    while (clean < text.length() && isPlain(text.charAt(clean))) {
      clean++;
    }
    if (clean == text.length()) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, clean);
    for (int i = clean; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (codePoint == '\\' || isInvisible(codePoint)) {
        for (; i < next; i++) {
          escape(text.charAt(i), escaped);
        }
      } else {
        escaped.append(text, i, next);
      }
      i = next;
    }
    return escaped.toString();
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F && c != '\\';
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static void escape(char unit, StringBuilder out) {
    out.append("\\u")
        .append(HEX.charAt(unit >> 12))
        .append(HEX.charAt(unit >> 8 & 0xF))
        .append(HEX.charAt(unit >> 4 & 0xF))
        .append(HEX.charAt(unit & 0xF));
  }
}
