package io.github.minmome.postal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The 47 prefectures of Japan (都道府県).
 *
 * @since 0.1.0
 */
public final class Prefectures {
  private static final List<String> NAMES =
      List.of(
          "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都",
          "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県",
          "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県",
          "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県");

  /** Their first characters, for a quick answer to texts that are no addresses. */
  private static final String INITIALS =
      NAMES.stream().map(name -> name.substring(0, 1)).distinct().collect(Collectors.joining());

  private Prefectures() {}

  /** Returns their Japanese names, from Hokkaido to Okinawa (JIS X 0401 order). */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Returns the prefecture that an address begins with, or nothing if it begins with none. What is
   * before the first ideograph, such as a postal code, is passed over.
   */
  public static Optional<String> ofAddress(CharSequence address) {
    int start = 0;
    while (start < address.length() && !isIdeograph(address.charAt(start))) {
      start++;
    }
    if (start == address.length() || INITIALS.indexOf(address.charAt(start)) < 0) {
      return Optional.empty();
    }
    for (String name : NAMES) {
      if (isAt(start, address, name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean isAt(int start, CharSequence address, String name) {
    if (address.length() - start < name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (address.charAt(start + i) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static boolean isIdeograph(char c) {
    return Character.isIdeographic(c) && c != '〒' && c != '〇';
  }
}
