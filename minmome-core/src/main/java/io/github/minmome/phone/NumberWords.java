package io.github.minmome.phone;

import static io.github.minmome.phone.PackedClassification.none;

import io.github.minmome.text.NumberCharacters;

/**
 * The words that stand around a number or in its place: labels, extensions, URI parameters, the
 * words of a number display. Full width and letter case do not matter.
 */
final class NumberWords {
  private static final WordList BEFORE =
      new WordList(
          "発信者電話番号|発信者番号|着信番号|電話番号|固定電話番号|固定電話|携帯電話番号",
          "携帯電話|携帯番号|携帯|お電話番号|お電話|電話|でんわ|デンワ|ﾃﾞﾝﾜ|ケータイ",
          "ｹｰﾀｲ|けいたい|スマホ|IP電話|自宅|会社|勤務先|職場|実家|代表電話|代表番号",
          "代表|直通電話|直通|連絡先|番号|フリーダイヤル|ﾌﾘｰﾀﾞｲﾔﾙ|フリーアクセス",
          "フリーコール|フリーボイス|ナビダイヤル|ファックス番号|ファックス|ファクシミリ",
          "ファクス|ﾌｧｯｸｽ|FAX番号|TEL番号|TEL/FAX|TEL&FAX|TEL・FAX|TEL|TELEPHONE",
          "PHONE NUMBER|PHONE|MOBILE PHONE|MOBILE|CELLPHONE|CELL PHONE|CELL|LANDLINE|FAX",
          "HOME|WORK|OFFICE|℡|☎|☏|✆|📞|📱|📠|🕿|🕽|〠|🖷|📲");

  /** Labels of one letter, which need a colon or a full stop. */
  private static final String SHORT_LABELS = "TMFPHCDtmfphcd";

  private static final WordList AFTER =
      new WordList(
          "代表電話|代表番号|代表|代|直通電話|直通|直|大代表|携帯電話|携帯|固定電話|固定",
          "自宅|会社|勤務先|職場|実家|呼出|呼び出し|呼|本人|有線|専用|㈹|夜間|昼間|番");

  private static final WordList EXTENSION = new WordList("内線番号|内線|内|EXTENSION|EXTN|EXT|X|×|P|W");

  private static final WordList WITHHELD =
      new WordList(
          "非通知|非通知設定|番号非通知|発信者番号非通知|ヒツウチ|ﾋﾂｳﾁ|ANONYMOUS",
          "PRIVATE|PRIVATE NUMBER|WITHHELD|NUMBER WITHHELD|NO CALLER ID|BLOCKED");
  private static final WordList UNAVAILABLE =
      new WordList(
          "表示圏外|通知不可能|通知不可|通知圏外|圏外|ヒョウジケンガイ", "ﾋｮｳｼﾞｹﾝｶﾞｲ|ツウチフカノウ|ﾂｳﾁﾌｶﾉｳ|UNAVAILABLE|OUT OF AREA");
  private static final WordList PAYPHONE =
      new WordList("公衆電話|公衆|コウシュウデンワ|ｺｳｼｭｳﾃﾞﾝﾜ|ｺｳｼｭｳ|PAYPHONE|PAY PHONE", "PUBLIC PHONE|COIN LINE");

  /** How far a vCard property is looked through. */
  private static final int REACH = 256;

  private static final long IS_EXTENSION = 1L << 32;
  private static final long IS_CONTEXT = 1L << 33;
  private static final String CONTEXT = "PHONE-CONTEXT=";

  private NumberWords() {}

  /** A number display's word as a packed classification, or 0 when the text is none. */
  static long displayWord(CharSequence text, NumberContext context) {
    int start = 0;
    int end = text.length();
    while (start < end && isAround(text.charAt(start))) {
      start++;
    }
    while (end > start && isAround(text.charAt(end - 1))) {
      end--;
    }
    if (end - start == 1 && context == NumberContext.CALLER_ID) {
      return switch (NumberCharacters.fold(text.charAt(start))) {
        case 'P' -> display(NumberKind.CALLER_ID_WITHHELD);
        case 'O' -> display(NumberKind.CALLER_ID_UNAVAILABLE);
        case 'C' -> display(NumberKind.CALLER_ID_PAYPHONE);
        default -> 0;
      };
    }
    if (WITHHELD.isOneOf(text, start, end)) {
      return display(NumberKind.CALLER_ID_WITHHELD);
    }
    if (UNAVAILABLE.isOneOf(text, start, end)) {
      return display(NumberKind.CALLER_ID_UNAVAILABLE);
    }
    return PAYPHONE.isOneOf(text, start, end) ? display(NumberKind.CALLER_ID_PAYPHONE) : 0;
  }

  private static boolean isAround(char c) {
    int kind = NumberCharacters.classOf(NumberCharacters.fold(c));
    return kind >= NumberCharacters.GAP
        && kind <= NumberCharacters.BIDI
        && kind != NumberCharacters.PLUS
        && kind != NumberCharacters.SOUND_MARK;
  }

  private static long display(NumberKind kind) {
    return none(kind, DialForm.NONE, Designation.NOT_CHECKED, NumberReason.NONE);
  }

  /** The end of the label that begins at i, or i. */
  static int labelBefore(CharSequence text, int i) {
    int property = vCardProperty(text, i);
    if (property > i) {
      return property;
    }
    int end = BEFORE.endOf(text, i);
    if (end > i) {
      return end;
    }
    if (SHORT_LABELS.indexOf(NumberCharacters.fold(text.charAt(i))) >= 0 && i + 1 < text.length()) {
      char next = NumberCharacters.fold(text.charAt(i + 1));
      return next == ':' || next == '.' ? i + 2 : i;
    }
    return i;
  }

  /** Whether the label between start and end is the scheme of a URI: tel: in small letters. */
  static boolean isUri(CharSequence text, int start, int end) {
    if (end != start + 3
        || folded(text, start) != 't'
        || folded(text, start + 1) != 'e'
        || folded(text, start + 2) != 'l'
        || folded(text, end) != ':') {
      return false;
    }
    char first = folded(text, end + 1);
    return first == '+' || (first >= '0' && first <= '9') || first == '(' || first == '#';
  }

  private static char folded(CharSequence text, int i) {
    return i < text.length() ? NumberCharacters.fold(text.charAt(i)) : 0;
  }

  /** vCard (RFC 6350): an optional group, TEL, parameters, a colon. */
  private static int vCardProperty(CharSequence text, int i) {
    int name = i;
    int reach = Math.min(text.length(), i + REACH);
    if (WordList.matches(text, i, "ITEM")) {
      while (name < reach && text.charAt(name) != '.') {
        name++;
      }
      name++;
    }
    char after = folded(text, name + 3);
    if (!WordList.matches(text, name, "TEL") || (after != ';' && (after != ':' || name == i))) {
      return i;
    }
    boolean quoted = false;
    for (int p = name + 3; p < reach; p++) {
      char c = NumberCharacters.fold(text.charAt(p));
      if (c < 0x20) {
        return i;
      }
      quoted ^= c == '"';
      if (c == ':' && !quoted) {
        return p + 1;
      }
    }
    return i;
  }

  /** The end of the label that begins at i behind a number, or i. */
  static int labelAfter(CharSequence text, int i) {
    return AFTER.endOf(text, i);
  }

  /** The end of the extension's word that begins at i, or i. */
  static int extension(CharSequence text, int i) {
    int end = EXTENSION.endOf(text, i);
    if (end == i + 1 && end < text.length()) {
      // One letter (x, p, w) is an extension's only before a digit, a space or the end.
      return NumberCharacters.classOf(folded(text, end)) <= NumberCharacters.GAP ? end : i;
    }
    return end;
  }

  /** Whether the letter at i has a space before it and a digit behind it, as in " x12". */
  static boolean standsApart(CharSequence text, int i) {
    return folded(text, i - 1) == ' ' && isAsciiDigit(folded(text, i + 1));
  }

  /**
   * What a parameter of a tel: URI at i says: where reading goes on, whether it is an extension,
   * whether it is a context; 0 when there is no parameter.
   */
  static long uriParameter(CharSequence text, int i) {
    int end = i;
    while (isNameCharacter(folded(text, end))) {
      end++;
    }
    if (folded(text, end) != '=') {
      return 0;
    }
    end++;
    if (WordList.matches(text, i, "EXT=")) {
      return end | IS_EXTENSION;
    }
    while (end < text.length()) {
      char c = NumberCharacters.fold(text.charAt(end));
      if (c == ';' || NumberCharacters.classOf(c) == NumberCharacters.CONTROL) {
        break;
      }
      end++;
    }
    return WordList.matches(text, i, CONTEXT) ? end | IS_CONTEXT : end;
  }

  /**
   * The digits of the context at i, if it is global: as BCD, above their number in the last four
   * bits; no more than fifteen of them.
   */
  static long contextDigits(CharSequence text, int i) {
    int p = i + CONTEXT.length();
    if (folded(text, p) != '+') {
      return 0;
    }
    long bcd = 0;
    int digits = 0;
    for (char c = '+'; c != 0 && c != ';' && digits < 15; c = folded(text, ++p)) {
      if (isAsciiDigit(c)) {
        bcd = bcd << 4 | c - '0';
        digits++;
      }
    }
    return bcd << 4 | digits;
  }

  private static boolean isNameCharacter(char c) {
    return c == '-' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  static int end(long parameter) {
    return (int) parameter;
  }

  static boolean isExtension(long parameter) {
    return (parameter & IS_EXTENSION) != 0;
  }

  static boolean isContext(long parameter) {
    return (parameter & IS_CONTEXT) != 0;
  }

  /** Whether the e at i makes the whole text a number in scientific notation. */
  static boolean isScientific(CharSequence text, int i) {
    char e = NumberCharacters.fold(text.charAt(i));
    if (e != 'e' && e != 'E') {
      return false;
    }
    int p = i + 1;
    if (p < text.length()) {
      char sign = NumberCharacters.fold(text.charAt(p));
      p += sign == '+' || sign == '-' ? 1 : 0;
    }
    int exponent = p;
    while (p < text.length() && isAsciiDigit(text.charAt(p))) {
      p++;
    }
    if (p == exponent || p > exponent + 3) {
      return false;
    }
    while (p < text.length() && isAround(text.charAt(p))) {
      p++;
    }
    int mantissa = i;
    boolean point = false;
    while (mantissa > 0) {
      char c = NumberCharacters.fold(text.charAt(mantissa - 1));
      if (!isAsciiDigit(c) && ((c != '.' && c != ',') || point)) {
        break;
      }
      point |= c == '.' || c == ',';
      mantissa--;
    }
    int before = mantissa;
    while (before > 0 && isAround(text.charAt(before - 1))) {
      before--;
    }
    return p == text.length() && before == 0;
  }

  private static boolean isAsciiDigit(char c) {
    char folded = NumberCharacters.fold(c);
    return folded >= '0' && folded <= '9';
  }

  /** The value of a decimal digit outside the basic plane at i, or -1. */
  static int supplementaryDigit(CharSequence text, int i) {
    int c = Character.codePointAt(text, i);
    return Character.isSupplementaryCodePoint(c)
            && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
        ? Character.digit(c, 10)
        : -1;
  }

  static boolean isLetter(CharSequence text, int i) {
    return Character.isLetter(Character.codePointAt(text, i));
  }
}
