package io.github.minmome.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.Optional;

/**
 * The kind of the landline (回線種別).
 *
 * <p>Constants may be added in a minor version: switch with a default.
 *
 * @since 0.1.0
 */
public enum LineType implements Choice {
  /** A fixed line (固定電話). */
  FIXED_LINE("固定電話", "fixed line", "固定 加入電話 一般電話 一般加入電話 アナログ アナログ回線"),
  /** A phone over optical fibre (ひかり電話). */
  HIKARI("ひかり電話", "Hikari phone", "光電話 光IP電話 光回線 光 ひかり"),
  /** An ISDN line such as INSネット. */
  ISDN("ISDN", "ISDN line", "INS INSネット INSネット64"),
  /** The phone of a cable television company (CATV電話). */
  CATV("CATV", "cable television phone", "CATV電話 ケーブルテレビ ケーブル電話"),
  /** A line of a carrier other than NTT up to the house (直収電話). */
  DIRECT("直収", "direct-access line", "直収電話"),
  /** Another kind (その他). */
  OTHER("その他", "other", "他"),
  /** Not known (わからない), a legitimate answer. */
  UNKNOWN("わからない", "not known", "不明 分からない わかりません 分かりません");

  static final Words<LineType> WORDS = new Words<>(values(), constant -> constant.words);

  @SuppressWarnings("ImmutableEnumChecker") // a record of text
  private final Words.Of words;

  LineType(String japanese, String english, String others) {
    this.words = new Words.Of(japanese, english, others);
  }

  @Override
  public String label(Locale locale) {
    return words.label(locale);
  }

  /** A mapper accepts the name alone: a number must never become an answer. */
  @JsonCreator
  static LineType ofJson(String name) {
    return WORDS.named(name);
  }

  /**
   * Returns the constant that a written word means: its name, one of its labels, or another word in
   * use for it; case, width and spaces around do not matter.
   */
  public static Optional<LineType> tryParse(CharSequence word) {
    return WORDS.find(word);
  }
}
