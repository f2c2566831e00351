package io.github.minmome.campaign;

import io.github.minmome.text.Languages;
import java.util.Locale;

/**
 * Who answers the reception centre's telephone.
 *
 * @since 0.1.0
 */
public enum Availability {
  /** Operators answer (オペレーター対応). */
  OPERATOR("オペレーター", "operator"),
  /** The automated voice answers (自動音声対応), 24 hours a day. */
  AUTOMATED_VOICE("自動音声", "automated voice");

  private final String japanese;
  private final String english;

  Availability(String japanese, String english) {
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
