package io.github.minmome.csv;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line {@code sep=;} with which a spreadsheet sets what separates the cells of a file. */
final class SepLine {
  private static final Pattern SEP =
      Pattern.compile("\"?sep=([^\"\\p{Alnum}\\s]|\t)\"?[,;\t ]*", Pattern.CASE_INSENSITIVE);

  private SepLine() {}

  /** Returns the separator that a record sets, or null if it is no such line. */
  static @Nullable Character separator(byte[] record) {
    var line = SEP.matcher(new String(record, StandardCharsets.ISO_8859_1));
    return line.matches() && line.group(1).charAt(0) < 0x80 ? line.group(1).charAt(0) : null;
  }
}
