package io.github.minmome.application;

import io.github.minmome.text.WordKey;
import java.util.Optional;
import java.util.Set;

/**
 * The words in which people answer yes or no (はい・いいえ).
 *
 * @since 0.1.0
 */
public final class YesNo {
  private static final Set<String> YES =
      Set.of(
          "はい", "true", "yes", "y", "1", "有", "有り", "あり", "する", "利用する", "利用している", "利用あり", "使う",
          "使っている", "○", "◯", "〇");
  private static final Set<String> NO =
      Set.of(
          "いいえ", "false", "no", "n", "0", "無", "無し", "なし", "しない", "利用しない", "利用していない", "利用なし",
          "使わない", "使っていない", "×", "✕");

  private YesNo() {}

  /**
   * Returns what a written word answers, or nothing for any other word: はい, 有, true, yes, 1 and
   * their like; いいえ, 無, false, no, 0 and theirs. Case, width and spaces around do not matter.
   */
  public static Optional<Boolean> tryParse(CharSequence word) {
    String key = WordKey.of(word);
    if (YES.contains(key)) {
      return Optional.of(true);
    }
    return NO.contains(key) ? Optional.of(false) : Optional.empty();
  }
}
