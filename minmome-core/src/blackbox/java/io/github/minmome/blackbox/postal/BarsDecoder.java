package io.github.minmome.blackbox.postal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads customer barcodes for tests, independently of the encoder: from the table of the manual
 * (p11) written as heights of bars, 1 long, 2 up, 3 down, 4 timing.
 */
public final class BarsDecoder {
  private static final Map<String, String> CHARACTERS = new HashMap<>();

  static {
    var table =
        "1:114 2:132 3:312 4:123 5:141 6:321 7:213 8:231 9:411 0:144 -:414 "
            + "a:324 b:342 c:234 d:432 e:243 f:423 g:441 h:111";
    for (String entry : table.split(" ", -1)) {
      CHARACTERS.put(entry.substring(2), entry.substring(0, 1));
    }
  }

  private BarsDecoder() {}

  /**
   * The postal code and address number, such as {@code 1000013 1-3-2-503}; letters come back as
   * letters, padding is dropped.
   *
   * @param bars 67 digits, 1 long, 2 up, 3 down, 4 timing
   * @throws IllegalArgumentException if it is no customer barcode or its check digit is wrong
   */
  public static String decode(String bars) {
    if (bars.length() != 67 || !bars.startsWith("13") || !bars.endsWith("31")) {
      throw new IllegalArgumentException("no customer barcode: " + bars);
    }
    List<String> characters = new ArrayList<>();
    for (int i = 2; i < 65; i += 3) {
      var character = CHARACTERS.get(bars.substring(i, i + 3));
      if (character == null) {
        throw new IllegalArgumentException("no such character: " + bars.substring(i, i + 3));
      }
      characters.add(character);
    }
    int sum = characters.stream().mapToInt(c -> "0123456789-abcdefgh".indexOf(c)).sum();
    if (sum % 19 != 0) {
      throw new IllegalArgumentException("wrong check digit");
    }
    var text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      var c = characters.get(i);
      boolean letter = "abc".contains(c);
      if (letter && i < 19) {
        text.append((char) ('A' + 10 * "abc".indexOf(c) + characters.get(++i).charAt(0) - '0'));
      } else if (!letter && !c.equals("d")) {
        text.append(c);
      }
      if (i == 6) {
        text.append(' ');
      }
    }
    return text.toString().strip();
  }
}
