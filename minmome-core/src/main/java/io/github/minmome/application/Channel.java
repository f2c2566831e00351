package io.github.minmome.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.Optional;

/**
 * The way in which the application is made (申込方法).
 *
 * <p>Constants may be added in a minor version: switch with a default.
 *
 * @since 0.1.0
 */
public enum Channel implements Choice {
  /** The centre's web pages (ウェブ). */
  WEB("ウェブ", "web", "インターネット ネット ホームページ"),
  /** A call to the centre (電話). */
  PHONE("電話", "phone", "TEL 電話申込"),
  /** A form sent by post (郵送). */
  POST("郵送", "post", "郵便"),
  /** A police station or police box (警察). */
  POLICE("警察", "police", "警察署 交番 駐在所"),
  /** A partner's event or counter (行事・窓口). */
  PARTNER_EVENT("行事・窓口", "event or counter", "行事 窓口 イベント 催し 店頭");

  static final Words<Channel> WORDS = new Words<>(values(), constant -> constant.words);

  @SuppressWarnings("ImmutableEnumChecker") // a record of text
  private final Words.Of words;

  Channel(String japanese, String english, String others) {
    this.words = new Words.Of(japanese, english, others);
  }

  @Override
  public String label(Locale locale) {
    return words.label(locale);
  }

  /** A mapper accepts the name alone: a number must never become an answer. */
  @JsonCreator
  static Channel ofJson(String name) {
    return WORDS.named(name);
  }

  /**
   * Returns the constant that a written word means: its name, one of its labels, or another word in
   * use for it; case, width and spaces around do not matter.
   */
  public static Optional<Channel> tryParse(CharSequence word) {
    return WORDS.find(word);
  }
}
