package io.github.minmome.check;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What systems leave in a text on its way: quotes and brackets around it, marks of web pages and
 * programs instead of characters, and UTF-8 read in another character encoding (文字化け).
 */
final class ForeignMarks {
  private static final String QUOTES = "\"“”„‟＂〝〞〟";
  private static final String APOSTROPHES = "'‘’‚‛＇`´";
  private static final String OPENING = "「『【〔〈《«‹<＜[［{｛(（";
  private static final String CLOSING = "」』】〕〉》»›>＞]］}｝)）";

  private static final Pattern MARKUP =
      Pattern.compile(
          "&(?:[a-zA-Z]{2,8}|#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6});"
              + "|</?(?:br|p|b|i|u|span|div|font|td|tr|a)(?:\\s[^>]*)?/?>"
              + "|\\\\(?:[nrt](?![a-z])|u[0-9a-fA-F]{4})"
              + "|(?:%[0-9A-Fa-f]{2}){3}"
              + "|_x[0-9A-Fa-f]{4}_",
          Pattern.CASE_INSENSITIVE);

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** First bytes in UTF-8 of nearly all Japanese characters. */
  private static final int FIRST_LEAD = 0xE3;

  private static final int LAST_LEAD = 0xE9;

  /** The longest text that is looked at; a longer one has another problem. */
  private static final int MAX_LENGTH = 500;

  /** Characters that the first bytes of Japanese in UTF-8 become. */
  private static final BitSet SUSPICIOUS = suspicious();

  private ForeignMarks() {}

  private static BitSet suspicious() {
    var characters = new BitSet();
    for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
      characters.set(new String(new byte[] {(byte) lead}, WINDOWS_1252).charAt(0));
      for (int trail = 0x80; trail <= 0xBF; trail++) {
        var text = new String(new byte[] {(byte) lead, (byte) trail}, WINDOWS_31J);
        if (text.length() == 1 && text.charAt(0) != '\uFFFD') {
          characters.set(text.charAt(0));
        }
      }
    }
    return characters;
  }

  /** Returns whether a text without white space at its ends is in quotes or brackets. */
  static boolean isQuoted(String text) {
    if (text.length() < 2) {
      return false;
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    int bracket = OPENING.indexOf(first);
    return QUOTES.indexOf(first) >= 0
        || QUOTES.indexOf(last) >= 0
        || APOSTROPHES.indexOf(first) >= 0
        || (bracket >= 0 && text.indexOf(CLOSING.charAt(bracket)) == text.length() - 1);
  }

  /** Returns whether a text has marks of web pages or programs, such as entities. */
  static boolean hasMarkup(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&' || c == '<' || c == '\\' || c == '%' || c == '_') {
        return text.length() <= MAX_LENGTH && MARKUP.matcher(text).find();
      }
    }
    return false;
  }

  /** Returns whether a text is UTF-8 that was read in another character encoding. */
  static boolean isGarbled(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (SUSPICIOUS.get(text.charAt(i))) {
        return text.length() <= MAX_LENGTH
            && List.of(WINDOWS_31J, WINDOWS_1252).stream().anyMatch(as -> isGarbled(text, as));
      }
    }
    return false;
  }

  /**
   * Returns whether the bytes in a charset are UTF-8 of two characters at least; the last may be
   * cut.
   */
  private static boolean isGarbled(CharSequence text, Charset as) {
    ByteBuffer bytes;
    try {
      bytes = as.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      return false;
    }
    var decoded = CharBuffer.allocate(bytes.remaining());
    var result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(bytes, decoded, false);
    int characters = 0;
    for (char c : decoded.flip().toString().toCharArray()) {
      characters += c >= 0x80 ? 1 : 0;
    }
    return !result.isError() && characters > 1;
  }
}
