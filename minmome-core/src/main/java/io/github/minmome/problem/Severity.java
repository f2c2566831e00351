package io.github.minmome.problem;

/**
 * How heavily a problem weighs.
 *
 * @since 0.1.0
 */
public enum Severity {
  /** The input is rejected until it is mended. */
  ERROR,
  /** The input is accepted; a person should confirm it. */
  CONFIRM,
  /** Worth knowing; nothing needs doing. */
  NOTE
}
