package io.github.minmome.problem;

import io.github.minmome.text.Languages;
import java.util.Locale;

/**
 * How heavily a problem weighs.
 *
 * @since 0.1.0
 */
public enum Severity {
  /** The input is rejected until it is fixed. */
  ERROR("エラー", "error"),
  /** The input is accepted; a person should confirm it. */
  CONFIRM("確認", "please confirm"),
  /** Worth knowing; nothing needs doing. */
  NOTE("お知らせ", "note");

  private final String japanese;
  private final String english;

  Severity(String japanese, String english) {
    this.japanese = japanese;
    this.english = english;
  }

  /**
   * Returns the label for readers: in Japanese where the locale's language is Japanese, else
   * English.
   */
  public String label(Locale locale) {
    return Languages.isJapanese(locale) ? japanese : english;
  }
}
