package io.github.minmome.postal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Japan Post's customer barcode (カスタマバーコード) for a postal code and an address number: 67 bars of
 * four kinds, with its check digit. Start, 7 characters of postal code, 13 of address number, check
 * digit, stop. A letter takes two characters; what goes beyond the thirteenth is cut off.
 *
 * <p>Source: 郵便番号・バーコードマニュアル, post.japanpost.jp/zipcode/zipmanual (p11, p12, p20, p21).
 *
 * @param postalCode the postal code of the town
 * @param addressNumber what the address adds
 * @since 0.1.0
 */
public record CustomerBarcode(PostalCode postalCode, AddressNumber addressNumber) {
  /** Characters of the address number. */
  private static final int ADDRESS_LENGTH = 13;

  private static final int HYPHEN = 10;
  private static final int CC1 = 11;
  private static final int CC4 = 14;

  /** The three bars of each value: 0–9, hyphen, CC1–CC8. */
  private static final List<String> PATTERNS =
      List.of(
          "FTT", "FFT", "FDA", "DFA", "FAD", "FTF", "DAF", "AFD", "ADF", "TFF", // 0–9
          "TFT", // hyphen
          "DAT", "DTA", "ADT", "TDA", "ATD", "TAD", "TTF", "FFF"); // CC1–CC8

  private static final Map<Character, Bar> BARS =
      Map.of('F', Bar.LONG, 'A', Bar.SEMI_LONG_UP, 'D', Bar.SEMI_LONG_DOWN, 'T', Bar.TIMING);

  /**
   * A bar: all stand on the same middle, a timing bar, from which they reach up, down or both.
   *
   * @since 0.1.0
   */
  public enum Bar {
    /** Up and down (ロングバー). */
    LONG(true, true),
    /** Up (セミロングバー上). */
    SEMI_LONG_UP(true, false),
    /** Down (セミロングバー下). */
    SEMI_LONG_DOWN(false, true),
    /** Neither (タイミングバー). */
    TIMING(false, false);

    private final boolean up;
    private final boolean down;

    Bar(boolean up, boolean down) {
      this.up = up;
      this.down = down;
    }

    /** Returns whether it reaches above the timing bar. */
    public boolean isUp() {
      return up;
    }

    /** Returns whether it reaches below the timing bar. */
    public boolean isDown() {
      return down;
    }
  }

  /**
   * Returns whether mail to that postal code may carry a barcode: not to a representative code
   * (代表の郵便番号), which ends in 00.
   */
  public static boolean isAllowedFor(PostalCode postalCode) {
    return !postalCode.digits().endsWith("00");
  }

  /**
   * Returns the 20 values between start and check digit: 0–9, 10 for a hyphen, 11–18 for CC1–CC8.
   */
  public List<Integer> values() {
    var values = new ArrayList<Integer>();
    postalCode.digits().chars().forEach(c -> values.add(c - '0'));
    for (int i = 0; i < addressNumber.text().length(); i++) {
      char c = addressNumber.text().charAt(i);
      if (c == '-') {
        values.add(HYPHEN);
      } else if (c <= '9') {
        values.add(c - '0');
      } else {
        values.add(CC1 + (c - 'A') / 10);
        values.add((c - 'A') % 10);
      }
    }
    while (values.size() < postalCode.digits().length() + ADDRESS_LENGTH) {
      values.add(CC4);
    }
    return List.copyOf(values.subList(0, postalCode.digits().length() + ADDRESS_LENGTH));
  }

  /** Returns the value that makes the sum of all values a multiple of 19, from 0 to 18. */
  public int checkDigit() {
    return Math.floorMod(-values().stream().mapToInt(Integer::intValue).sum(), 19);
  }

  /** Returns the 67 bars from left to right. */
  public List<Bar> bars() {
    var pattern = new StringBuilder("FD");
    values().forEach(value -> pattern.append(PATTERNS.get(value)));
    pattern.append(PATTERNS.get(checkDigit())).append("DF");
    return pattern.chars().mapToObj(c -> BARS.get((char) c)).map(Objects::requireNonNull).toList();
  }
}
