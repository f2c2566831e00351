package io.github.minmome.phone;

/**
 * Where a number was met, which decides the reading that comes first when several are possible.
 *
 * @since 0.1.0
 */
public enum NumberContext {
  /** Typed, pasted or exported: a Japanese reading comes first. */
  WRITTEN,
  /** Shown on a display or held in a call record: a foreign reading comes first. */
  CALLER_ID
}
