package io.github.minmome.application;

import java.util.Locale;

/**
 * One of several answers on the form: a constant with the words that people use for it.
 *
 * <p>Constants may be added to each of the enums in a minor version: switch with a default.
 *
 * @since 0.1.0
 */
public sealed interface Choice permits Channel, LineType, Relation, SuspensionScope {
  /** Returns the constant's name, as in JSON. */
  String name();

  /**
   * Returns what people call it: in Japanese where the locale's language is Japanese, else English.
   */
  String label(Locale locale);
}
