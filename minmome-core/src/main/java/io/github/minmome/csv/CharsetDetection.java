package io.github.minmome.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Detects UTF-8 and windows-31j, and the charsets that are refused. */
final class CharsetDetection {
  /** What Japanese spreadsheets save as CSV; unlike Shift_JIS it contains 髙, 﨑 and ①. */
  static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private static final int ESCAPE = 0x1B;

  private CharsetDetection() {}

  /**
   * Returns the name of the charset if a mark at the beginning marks one that is not read, or an
   * empty text.
   */
  static String refusedByMark(byte[] sample) {
    if (startsWith(sample, 0xFF, 0xFE, 0, 0) || startsWith(sample, 0, 0, 0xFE, 0xFF)) {
      return "UTF-32";
    }
    if (startsWith(sample, 0xFF, 0xFE) || startsWith(sample, 0xFE, 0xFF)) {
      return "UTF-16";
    }
    return "";
  }

  /** Returns the name of the charset if the bytes are in one that is not read, or an empty text. */
  static String refused(byte[] sample) {
    String byMark = refusedByMark(sample);
    if (!byMark.isEmpty()) {
      return byMark;
    }
    if (isUtf16(sample, 0) || isUtf16(sample, 1)) {
      return "UTF-16";
    }
    boolean escapes = false;
    for (int i = 0; i + 1 < sample.length; i++) {
      escapes |= sample[i] == ESCAPE && sample[i + 1] == '$';
    }
    if (escapes && isAscii(sample)) {
      return "ISO-2022-JP";
    }
    return isEucJp(sample) ? "EUC-JP" : "";
  }

  /**
   * In UTF-16 commas, digits and line ends are pairs with a zero, the first of the two in big
   * endian; a zero elsewhere is an error of its row. A line end's byte that has none is part of
   * another character, as in 上, or the file is not in UTF-16.
   */
  private static boolean isUtf16(byte[] sample, int zeroInPair) {
    int zeros = 0;
    int inPlace = 0;
    int lineEnds = 0;
    int others = 0;
    for (int i = 0; i < sample.length; i++) {
      if (sample[i] == 0) {
        zeros++;
        inPlace += i % 2 == zeroInPair ? 1 : 0;
      } else if (sample[i] == '\n') {
        int other = i % 2 == 0 ? i + 1 : i - 1;
        if (other < sample.length && other % 2 == zeroInPair && sample[other] == 0) {
          lineEnds++;
        } else {
          others++;
        }
      }
    }
    return zeros > sample.length / 16
        && inPlace * 8 > zeros * 7
        && (others == 0 || lineEnds > others);
  }

  static boolean hasByteOrderMark(byte[] sample) {
    return startsWith(sample, 0xEF, 0xBB, 0xBF);
  }

  private static boolean startsWith(byte[] sample, int... bytes) {
    if (sample.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((sample[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * UTF-8 where there are more of its sequences than bytes that fit none: one broken byte does not
   * turn a file of UTF-8 into another charset, and windows-31j text hardly ever has such a
   * sequence.
   */
  static Charset detect(byte[] sample) {
    int sequences = 0;
    int strays = 0;
    int i = 0;
    while (i < sample.length) {
      int b = sample[i] & 0xFF;
      int length = b < 0x80 ? 1 : b < 0xC2 ? 0 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : b < 0xF5 ? 4 : 0;
      int follow = 1;
      while (follow < length && i + follow < sample.length && (sample[i + follow] & 0xC0) == 0x80) {
        follow++;
      }
      boolean cutOff = i + follow == sample.length;
      if (length > 1 && follow == length) {
        sequences++;
      } else if (length != 1 && !(cutOff && length > 1)) {
        strays++;
        follow = 1;
      }
      i += follow;
    }
    return sequences >= strays ? StandardCharsets.UTF_8 : WINDOWS_31J;
  }

  /**
   * Every byte above 7F in EUC-JP's pairs, and one of E0 or more among them. The commonest kanji of
   * windows-31j begin with 88 to 9F and are no such pairs; half-width katakana are below E0.
   */
  private static boolean isEucJp(byte[] sample) {
    int pairs = 0;
    boolean high = false;
    int i = 0;
    while (i < sample.length) {
      int b = sample[i] & 0xFF;
      if (b < 0x80) {
        i++;
        continue;
      }
      if (i + 1 == sample.length) {
        break; // cut off
      }
      int trail = sample[i + 1] & 0xFF;
      boolean kana = b == 0x8E && trail >= 0xA1 && trail <= 0xDF;
      if (!kana && (b < 0xA1 || b == 0xFF || trail < 0xA1 || trail == 0xFF)) {
        return false;
      }
      high |= b >= 0xE0 || trail >= 0xE0;
      pairs++;
      i += 2;
    }
    return high && pairs >= 4 && detect(sample).equals(WINDOWS_31J);
  }
}
