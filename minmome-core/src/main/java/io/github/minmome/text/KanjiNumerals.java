package io.github.minmome.text;

/** Kanji numerals as they appear in addresses and dates. */
public final class KanjiNumerals {
  /** The digits, in the order of their values. */
  public static final String DIGITS = "〇一二三四五六七八九";

  /** Every character of a numeral: digits, powers of ten, and the old forms of some. */
  public static final String CHARACTERS = DIGITS + "十百千壱弐参拾";

  private KanjiNumerals() {}

  /** Returns a numeral in Arabic digits, read by position (二〇一) or with its powers (千二百三十四). */
  public static String arabic(CharSequence kanji) {
    if (kanji.chars().allMatch(c -> digit((char) c) >= 0)) {
      var digits = new StringBuilder();
      kanji.chars().forEach(c -> digits.append(digit((char) c)));
      return digits.toString();
    }
    int total = 0;
    int unit = 0;
    for (int i = 0; i < kanji.length(); i++) {
      char c = kanji.charAt(i);
      int power = c == '千' ? 1000 : c == '百' ? 100 : c == '十' || c == '拾' ? 10 : 1;
      if (power > 1) {
        total += Math.max(unit, 1) * power;
        unit = 0;
      } else {
        unit = digit(c);
      }
    }
    return Integer.toString(total + unit);
  }

  /** Returns the value of a kanji digit, or -1 for a power of ten and any other character. */
  private static int digit(char c) {
    int old = "〇壱弐参".indexOf(c);
    return old >= 0 ? old : DIGITS.indexOf(c);
  }
}
