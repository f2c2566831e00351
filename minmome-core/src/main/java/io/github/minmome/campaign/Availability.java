package io.github.minmome.campaign;

/**
 * Who answers the reception centre's telephone.
 *
 * @since 0.1.0
 */
public enum Availability {
  /** Operators answer (オペレーター対応). */
  OPERATOR,
  /** The automated voice answers (自動音声対応), 24 hours a day. */
  AUTOMATED_VOICE
}
