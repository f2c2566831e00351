package io.github.minmome.csv;

import io.github.minmome.csv.RawRecords.Fault;
import io.github.minmome.csv.RawRecords.RawRecord;
import java.nio.charset.Charset;

/** Rows of nothing but separators, spaces of any kind, quotes and marks that end a file. */
final class BlankRows {
  /** Ctrl-Z, with which DOS and host systems end a file. */
  static final byte END_OF_FILE = 0x1A;

  /** The first bytes of spaces and marks beyond ASCII: U+3000, U+00A0, U+FEFF. */
  private static final byte[] BEGINNINGS = {(byte) 0x81, (byte) 0xE3, (byte) 0xC2, (byte) 0xEF};

  private static final int MAX_LENGTH = 4096;

  private BlankRows() {}

  static boolean isBlank(RawRecord record, Charset charset) {
    for (byte b : record.bytes) {
      boolean isAsciiBlank =
          b == ',' || b == ' ' || b == '\t' || b == ';' || b == '|' || b == '"' || b == END_OF_FILE;
      if (!isAsciiBlank) {
        return mayBeBlank(b) && record.bytes.length <= MAX_LENGTH && isBlankText(record, charset);
      }
    }
    return record.fault == Fault.NONE;
  }

  private static boolean mayBeBlank(byte first) {
    for (byte b : BEGINNINGS) {
      if (b == first) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlankText(RawRecord record, Charset charset) {
    return record.fault == Fault.NONE
        && new String(record.bytes, charset).chars().allMatch(BlankRows::isBlank);
  }

  private static boolean isBlank(int c) {
    return switch (c) {
      case ',', ';', '|', '"', END_OF_FILE, 0xFEFF -> true;
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c);
    };
  }
}
