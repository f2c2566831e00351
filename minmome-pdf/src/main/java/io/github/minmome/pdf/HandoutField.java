package io.github.minmome.pdf;

import io.github.minmome.problem.ProblemText;
import java.util.Locale;

/**
 * A value that a handout prints if it is given, and leaves blank for handwriting otherwise. No
 * value of a person belongs in it. Constants may be added in a minor version.
 *
 * @since 0.1.0
 */
public enum HandoutField {
  /** The day on which help is offered, as {@code 2026-12-05} (開催日). */
  EVENT_DATE,
  /** From when to when help is offered, as it is to be printed (時間). */
  EVENT_TIME,
  /** Where help is offered (場所). */
  EVENT_PLACE,
  /** The organization that a letter is addressed to (宛先). */
  RECIPIENT;

  /** Returns the name in options and problems, such as {@code event-date}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the label: in Japanese where the locale's language is Japanese, else English. */
  public String label(Locale locale) {
    return ProblemText.standard().field(key(), locale);
  }
}
