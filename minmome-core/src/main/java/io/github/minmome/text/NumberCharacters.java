package io.github.minmome.text;

/**
 * What a character means inside a written number: a digit (its value 0 to 9), or one of the classes
 * below.
 *
 * <p>Full-width forms (全角) are folded first; {@link #fold} returns the half-width character.
 */
public final class NumberCharacters {
  /** Separates groups of digits: spaces, hyphens, dots, slashes, quotes. */
  public static final int GAP = 10;

  /** The plus sign. */
  public static final int PLUS = 11;

  /** An opening bracket. */
  public static final int OPEN = 12;

  /** A closing bracket. */
  public static final int CLOSE = 13;

  /** The prolonged sound mark (ー, ｰ): a hyphen between digits, a letter elsewhere. */
  public static final int SOUND_MARK = 14;

  /** Invisible and without meaning for a number (variation selectors, the keycap mark). */
  public static final int IGNORED = 15;

  /** A bidirectional or zero-width mark. */
  public static final int BIDI = 16;

  /** A control character other than TAB, CR and LF. */
  public static final int CONTROL = 17;

  /** The number sign. */
  public static final int HASH = 18;

  /** The comma. */
  public static final int COMMA = 19;

  /** The semicolon. */
  public static final int SEMICOLON = 20;

  /** Replaces a hidden digit: an asterisk, a circle, a box, a question mark. */
  public static final int MASK = 21;

  /** A letter of any script. */
  public static final int LETTER = 22;

  /** Half of a surrogate pair. */
  public static final int SURROGATE = 23;

  /** Anything else. */
  public static final int OTHER = 24;

  /** Added to a digit's value when the digit is a kanji numeral. */
  public static final int KANJI_DIGIT = 32;

  /** The block of CJK unified ideographs, whose characters are letters but for the numerals. */
  private static final char FIRST_IDEOGRAPH = 0x4E00;

  private static final char LAST_IDEOGRAPH = 0x9FFF;

  private static final byte[] ASCII = ascii();

  private NumberCharacters() {}

  private static byte[] ascii() {
    var classes = new byte[128];
    for (int c = 0; c < 128; c++) {
      classes[c] =
          (byte)
              (c < 0x20 || c == 0x7F
                  ? CONTROL
                  : c >= '0' && c <= '9'
                      ? c - '0'
                      : (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ? LETTER : OTHER);
    }
    put(classes, "\t\n\r -./_:'\"=|~", GAP);
    put(classes, "([{<", OPEN);
    put(classes, ")]}>", CLOSE);
    put(classes, "+", PLUS);
    put(classes, "#", HASH);
    put(classes, ",", COMMA);
    put(classes, ";", SEMICOLON);
    put(classes, "*?", MASK);
    return classes;
  }

  private static void put(byte[] classes, String characters, int value) {
    for (int i = 0; i < characters.length(); i++) {
      classes[characters.charAt(i)] = (byte) value;
    }
  }

  /**
   * Returns the half-width form of a full-width character (！ to ～ and the ideographic space), else
   * c.
   */
  public static char fold(char c) {
    return c < 0x3000 || c > 0xFF5E ? c : c == 0x3000 ? ' ' : c >= 0xFF01 ? (char) (c - 0xFEE0) : c;
  }

  /**
   * Returns the class of a character already folded: 0 to 9 for a digit, plus 32 for a kanji
   * numeral.
   */
  public static int classOf(char c) {
    return c < 128 ? ASCII[c] : wide(c);
  }

  /** Returns whether a character, folded or not, is written as a hyphen, a dash or a minus sign. */
  public static boolean isHyphen(char c) {
    return switch (c) {
      case '-', 0x00AD, 0x02D7, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015 -> true;
      case 0x2043, 0x207B, 0x2212, 0x2500, 0x2501, 0x2796, 0x30FC, 0xFE58 -> true;
      case 0xFE63, 0xFF0D, 0xFF70 -> true;
      case 0x1806, 0x208B, 0x23AF, 0x2574, 0x2E1A, 0x2E3A, 0x2E3B, 0x30A0 -> true;
      default -> false;
    };
  }

  /**
   * Returns the value of a decimal digit of any script in the basic plane, or -1; kanji not
   * counted.
   */
  public static int decimalDigit(char c) {
    return c < 128
        ? (c >= '0' && c <= '9' ? c - '0' : -1)
        : Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
  }

  /**
   * Returns whether a character has no width and can be dropped unseen: bidi and zero-width marks.
   */
  public static boolean isInvisibleMark(char c) {
    return (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069 && c != 0x2065)
        || c == 0x061C
        || c == 0x180E
        || c == 0xFEFF;
  }

  private static int wide(char c) {
    if (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH) {
      return ideograph(c);
    }
    if (isInvisibleMark(c)) {
      return BIDI;
    }
    return switch (c) {
      case '〇' -> KANJI_DIGIT;
      case 0x30FC, 0xFF70 -> SOUND_MARK;
      case 0xFE62, 0x207A -> PLUS;
      case 0x266F, 0xFE5F -> HASH;
      case 0xFE50, 0xFE10 -> COMMA;
      case 0xFE54 -> SEMICOLON;
      // Middle dots, ideographic comma and full stop, wave dashes, quotes, slashes, line breaks,
      // and the mark of a note.
      case 0x00B7, 0x2022, 0x2027, 0x22C5, 0x30FB, 0xFF65, 0x3001, 0xFF64, 0x3002, 0xFF61 -> GAP;
      case 0x301C, 0x223C, 0x2053, 0x2018, 0x2019, 0x201C, 0x201D, 0x2028, 0x2029 -> GAP;
      case 0x2044, 0x2215, 0xFE52, 0xFE55 -> GAP;
      case '※' -> GAP;
      case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0xFF5F, 0xFF62, 0x207D, 0xFE59 -> OPEN;
      case 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0xFF60, 0xFF63, 0x207E, 0xFE5A -> CLOSE;
      // Circles, squares, stars, crosses, the geta mark.
      case 0x25CB, 0x25CF, 0x25EF, 0x25A1, 0x25A0, 0x25CE, 0x2606, 0x2605, 0x25C7, 0x25C6 -> MASK;
      case 0x25B3, 0x25B2, 0x00D7, 0x2715, 0x2716, 0x2573, 0x2217, 0x2731, 0xFE61, 0x3013 -> MASK;
      case 0x2B24, 0x26AA, 0x26AB -> MASK;
      case 0xFE0E, 0xFE0F, 0x20E3 -> IGNORED;
      default -> rare(c);
    };
  }

  private static int ideograph(char c) {
    return switch (c) {
      case '零' -> KANJI_DIGIT;
      case '一' -> KANJI_DIGIT + 1;
      case '二' -> KANJI_DIGIT + 2;
      case '三' -> KANJI_DIGIT + 3;
      case '四' -> KANJI_DIGIT + 4;
      case '五' -> KANJI_DIGIT + 5;
      case '六' -> KANJI_DIGIT + 6;
      case '七' -> KANJI_DIGIT + 7;
      case '八' -> KANJI_DIGIT + 8;
      case '九' -> KANJI_DIGIT + 9;
      default -> LETTER;
    };
  }

  private static int rare(char c) {
    if (isHyphen(c)) {
      return GAP;
    }
    if (c < 0xA0) {
      return CONTROL;
    }
    if (Character.isSurrogate(c)) {
      return SURROGATE;
    }
    int type = Character.getType(c);
    if (type == Character.DECIMAL_DIGIT_NUMBER) {
      return Character.digit(c, 10);
    }
    if (type == Character.SPACE_SEPARATOR) {
      return GAP;
    }
    return Character.isLetter(c) ? LETTER : OTHER;
  }
}
