package io.github.minmome.application;

import io.github.minmome.phone.PhoneNumberClassifier;

/**
 * What an answer was made with, for audits.
 *
 * @param library the version of this library, such as {@code 0.1.0}
 * @param rules the version of the application rules: the day of their last change
 * @param numberingPlan the version of the numbering tables
 * @since 0.1.0
 */
public record Versions(String library, String rules, String numberingPlan) {
  private static final String LIBRARY = "0.1.0";

  /** Returns the versions of this library, of its rules and of its numbering tables. */
  public static Versions current() {
    return new Versions(
        LIBRARY, ApplicationRules.RULES, PhoneNumberClassifier.standard().plan().version());
  }
}
