package io.github.minmome.phone;

import java.util.Locale;

/**
 * What a person who met a number may be told; advice, never a verdict on the caller.
 *
 * <p>{@link #key} is stable and can be looked up in an application's own texts; {@link #text} is
 * ours, in Japanese or English. Advice may be added in a minor version.
 *
 * @since 0.1.0
 */
public enum Advice {
  /** Do not answer or call back a foreign number that is not known. */
  DO_NOT_CALL_BACK,
  /** International calls to a landline can be suspended, free of charge. */
  SUSPEND_INTERNATIONAL_CALLS,
  /** A display of …-0110 may be imitated: look the number up and call the police yourself. */
  DISPLAY_MAY_BE_IMITATED,
  /** The police do not call from such numbers. */
  NOT_A_POLICE_NUMBER,
  /** No caller's number: international calls are often shown so. */
  NUMBER_NOT_SHOWN,
  /** Whom to call after having told or paid something: 110, #9110, 188. */
  ALREADY_TOLD_OR_PAID;

  /** Returns the key of the text, such as {@code advice.do-not-call-back}. */
  public String key() {
    return "advice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the text in Japanese for Japanese locales, in English for all others. */
  public String text(Locale locale) {
    return PhoneTexts.of(locale).get(key());
  }
}
