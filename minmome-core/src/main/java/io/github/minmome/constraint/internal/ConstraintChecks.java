package io.github.minmome.constraint.internal;

import io.github.minmome.check.PhoneChecks;
import io.github.minmome.check.TextChecks;
import io.github.minmome.constraint.AddressText;
import io.github.minmome.constraint.BuildingText;
import io.github.minmome.constraint.ContactPhone;
import io.github.minmome.constraint.Furigana;
import io.github.minmome.constraint.Landline;
import io.github.minmome.constraint.PersonName;
import io.github.minmome.constraint.PlainText;
import io.github.minmome.constraint.PostalCodeText;
import io.github.minmome.problem.Problem;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The check of each constraint on a single value: the one that the application rules call too. */
public final class ConstraintChecks {
  private ConstraintChecks() {}

  /**
   * Returns the ERROR problems of a value, with an empty path.
   *
   * @param constraint an annotation of this library; no other has a check
   */
  public static List<Problem> errors(Annotation constraint, CharSequence value) {
    var errors = new ArrayList<Problem>();
    check(
        constraint,
        value,
        problem -> {
          if (problem.isError()) {
            errors.add(problem);
          }
        });
    return errors;
  }

  private static void check(Annotation constraint, CharSequence value, Consumer<Problem> to) {
    if (constraint instanceof Landline) {
      PhoneChecks.lineNumber("", value, to);
    } else if (constraint instanceof ContactPhone) {
      PhoneChecks.contactPhone("", value, to);
    } else if (constraint instanceof PostalCodeText) {
      TextChecks.postalCode("", value, to);
    } else if (constraint instanceof PersonName name) {
      TextChecks.personName("", value, name.max(), to);
    } else if (constraint instanceof Furigana kana) {
      TextChecks.furigana("", value, kana.max(), to);
    } else if (constraint instanceof AddressText address) {
      TextChecks.address("", value, address.max(), to);
    } else if (constraint instanceof BuildingText building) {
      TextChecks.building("", value, building.max(), to);
    } else if (constraint instanceof PlainText text) {
      TextChecks.plain("", value, text.max(), to);
    }
  }
}
