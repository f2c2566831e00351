package io.github.minmome.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.Optional;

/**
 * How the contract holder is related to the applicant (申込者との関係).
 *
 * <p>Constants may be added in a minor version: switch with a default.
 *
 * @since 0.1.0
 */
public enum Relation implements Choice {
  /** The applicant is the contract holder (本人). */
  SELF("本人", "the applicant", "契約者本人 同一 同じ"),
  /** A member of the family (家族). */
  FAMILY(
      "家族",
      "family",
      "親族 配偶者 夫 妻 親 父 母 子 子供 子ども 息子 娘 兄弟 姉妹 兄 弟 姉 妹 孫 祖父 祖母 長男 長女 次男 次女 二男 二女 三男 三女 娘婿 嫁 義父 義母 義理の父 義理の母 親子 同居家族"),
  /** Another person (その他). */
  OTHER("その他", "other", "他 他人 知人"),
  /** Not known (わからない), a legitimate answer. */
  UNKNOWN("わからない", "not known", "不明 分からない わかりません 分かりません");

  static final Words<Relation> WORDS = new Words<>(values(), constant -> constant.words);

  @SuppressWarnings("ImmutableEnumChecker") // a record of text
  private final Words.Of words;

  Relation(String japanese, String english, String others) {
    this.words = new Words.Of(japanese, english, others);
  }

  @Override
  public String label(Locale locale) {
    return words.label(locale);
  }

  /** A mapper accepts the name alone: a number must never become an answer. */
  @JsonCreator
  static Relation ofJson(String name) {
    return WORDS.named(name);
  }

  /**
   * Returns the constant that a written word means: its name, one of its labels, or another word in
   * use for it; case, width and spaces around do not matter.
   */
  public static Optional<Relation> tryParse(CharSequence word) {
    return WORDS.find(word);
  }
}
