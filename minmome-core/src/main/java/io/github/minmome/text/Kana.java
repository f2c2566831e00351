package io.github.minmome.text;

import java.text.Normalizer;
import java.util.Optional;

/** Furigana: which characters it may contain, and its full-width katakana form. */
public final class Kana {
  /** Full-width forms of U+FF66 to U+FF9D. */
  private static final String HALF_WIDTH =
      "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

  private static final char FIRST_HALF_WIDTH = 'ｦ';
  private static final char LAST_HALF_WIDTH = 'ﾝ';

  private Kana() {}

  /**
   * Returns the index of the first character that furigana cannot hold, a voicing mark after a kana
   * that takes none included, or -1.
   */
  public static int firstOther(CharSequence text) {
    return convert(text, new StringBuilder(text.length()));
  }

  /**
   * Returns the same reading in full-width katakana, or nothing if the text contains other
   * characters than kana. Spaces stay as they are.
   */
  public static Optional<String> toFullWidthKatakana(CharSequence text) {
    var out = new StringBuilder(text.length());
    return convert(text, out) < 0 ? Optional.of(out.toString()) : Optional.empty();
  }

  private static int convert(CharSequence text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char katakana = katakana(c);
      if (katakana != 0) {
        out.append(katakana);
      } else if (!isVoicingMark(c) || !voice(out, c)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the katakana, space or dot that a character stands for, or 0. */
  private static char katakana(char c) {
    if ((c >= 'ァ' && c <= 'ヺ') || c == 'ヽ' || c == 'ヾ' || (c >= 'ㇰ' && c <= 'ㇿ')) {
      return c;
    }
    if ((c >= 'ぁ' && c <= 'ゖ') || c == 'ゝ' || c == 'ゞ') {
      return (char) (c + ('ァ' - 'ぁ'));
    }
    if (c >= FIRST_HALF_WIDTH && c <= LAST_HALF_WIDTH) {
      return HALF_WIDTH.charAt(c - FIRST_HALF_WIDTH);
    }
    // People type any hyphen for the long-vowel mark.
    if (NumberCharacters.isHyphen(c)) {
      return 'ー';
    }
    return switch (c) {
      case ' ', '　', '・', '゠', '＝' -> c;
      case '･' -> '・';
      case '=' -> '＝';
      default -> 0;
    };
  }

  private static boolean isVoicingMark(char c) {
    return c == '゛' || c == '゜' || c == 'ﾞ' || c == 'ﾟ' || c == '\u3099' || c == '\u309A';
  }

  /** Puts a voicing mark on the last character, if there is such a kana. */
  private static boolean voice(StringBuilder out, char mark) {
    if (out.isEmpty()) {
      return false;
    }
    char combining = mark == '゛' || mark == 'ﾞ' || mark == '\u3099' ? '\u3099' : '\u309A';
    int last = out.length() - 1;
    // Composition of one kana and its mark, of a reading and never of a name.
    String composed = Normalizer.normalize(out.substring(last) + combining, Normalizer.Form.NFC);
    if (composed.length() != 1) {
      return false;
    }
    out.setCharAt(last, composed.charAt(0));
    return true;
  }
}
