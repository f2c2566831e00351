package io.github.minmome.phone;

import static io.github.minmome.phone.NumberReader.isDigit;
import static io.github.minmome.phone.Surroundings.folded;

import io.github.minmome.text.NumberCharacters;

/**
 * The parts of a URI around its number: schemes, parameters, hosts (RFC 3966 tel:, RFC 3261 sip:
 * and sips:), percent-encoded characters (RFC 3986). Answers are {@link Token}s.
 */
final class UriWords {
  private static final String CONTEXT = "PHONE-CONTEXT=";
  private static final String EXTENSION = "EXT=";

  private UriWords() {}

  /** Returns the end of the scheme at i with its colon, or 0. */
  static int scheme(CharSequence text, int i) {
    return WordList.matches(text, i, "SIPS:")
        ? i + 5
        : WordList.matches(text, i, "SIP:") || WordList.matches(text, i, "TEL:") ? i + 4 : 0;
  }

  /**
   * Returns where the next address or number in angle brackets begins behind i, as in a SIP header
   * or Asterisk's caller ID, or 0.
   */
  static int address(CharSequence text, int i, int to) {
    for (int p = i; p < to; p++) {
      if (text.charAt(p) == '<' && (scheme(text, p + 1) > 0 || isNumber(text, p + 1))) {
        return p + 1;
      }
    }
    return 0;
  }

  /**
   * Returns whether nothing but digits, with or without a plus, is between i and a closing bracket.
   */
  private static boolean isNumber(CharSequence text, int i) {
    int p = folded(text, i) == '+' ? i + 1 : i;
    int first = p;
    while (isDigit(folded(text, p))) {
      p++;
    }
    return p > first && folded(text, p) == '>';
  }

  /** A parameter behind the semicolon before i; one without a value only in a URI. */
  static long parameter(CharSequence text, int i, int to, boolean uri, boolean number) {
    int end = i;
    while (isNameCharacter(folded(text, end))) {
      end++;
    }
    int here = number ? Token.EXTENSION : Token.PASS;
    if (folded(text, end) != '=') {
      char next = folded(text, end);
      boolean flag = uri && end > i && (end >= to || next == ';' || next == '@' || next == '>');
      return Token.of(here, flag ? end : i);
    }
    end++;
    if (WordList.matches(text, i, EXTENSION)) {
      return Token.of(Token.EXTENSION, end);
    }
    while (end < to) {
      char c = folded(text, end);
      if (c == ';' || c == '@' || NumberCharacters.classOf(c) == NumberCharacters.CONTROL) {
        break;
      }
      end++;
    }
    return WordList.matches(text, i, CONTEXT) ? Token.of(Token.URI, end) : Token.of(here, end);
  }

  /**
   * Returns the digits of the text's phone-context, if it is global: as BCD, above their number in
   * the last four bits; no more than fifteen of them. 0 when it is not global or there is none.
   */
  static long context(CharSequence text) {
    int p = 0;
    while (p < text.length() && !(folded(text, p) == ';' && isContext(text, p + 1))) {
      p++;
    }
    if (p == text.length()) {
      return 0;
    }
    p += 1 + CONTEXT.length();
    if (folded(text, p) != '+') {
      return 0;
    }
    long bcd = 0;
    int digits = 0;
    for (char c = '+'; c != 0 && c != ';' && c != '@' && digits < 15; c = folded(text, ++p)) {
      if (isDigit(c)) {
        bcd = bcd << 4 | c - '0';
        digits++;
      }
    }
    return bcd << 4 | digits;
  }

  private static boolean isContext(CharSequence text, int i) {
    return WordList.matches(text, i, CONTEXT);
  }

  /** The host behind the @ at i ends the number; what follows it is no part of the number. */
  static long host(CharSequence text, int i, int to) {
    int p = i + 1;
    while (p < to && isHostCharacter(folded(text, p))) {
      p++;
    }
    char next = folded(text, p);
    boolean ends = p >= to || next == ';' || next == '>' || next == '?' || next <= ' ';
    return p > i + 1 && ends && next != '@' && !hasControl(text, p, to)
        ? Token.of(Token.PASS, to)
        : Token.of(Token.BAD, i);
  }

  /**
   * A character written as % and two hexadecimal digits at i, if it may stand in a number; the
   * number sign before all digits.
   */
  static long encoded(CharSequence text, int i, int count) {
    int high = Character.digit(folded(text, i + 1), 16);
    int low = Character.digit(folded(text, i + 2), 16);
    if (high < 0 || low < 0 || high > 7) {
      return Token.of(Token.BAD, i);
    }
    int kind = NumberCharacters.classOf((char) (high << 4 | low));
    if (kind == NumberCharacters.HASH && count == 0) {
      return Token.of(Token.HASH, i + 3, 1);
    }
    return kind >= NumberCharacters.GAP && kind <= NumberCharacters.CLOSE
        ? Token.of(Token.SIGN, i + 3, kind)
        : Token.of(Token.BAD, i);
  }

  /** Returns whether a control character is between from and to. */
  static boolean hasControl(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0xA0 && NumberCharacters.classOf(c) == NumberCharacters.CONTROL) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHostCharacter(char c) {
    return isNameCharacter(c) || c == '.' || c == ':' || c == '_' || c == '[' || c == ']';
  }

  private static boolean isNameCharacter(char c) {
    return c == '-' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || isDigit(c);
  }
}
