package io.github.minmome.constraint.internal;

import io.github.minmome.check.TextChecks;
import io.github.minmome.constraint.PersonName;
import io.github.minmome.problem.Problem;
import java.util.function.Consumer;

/** Validates {@link PersonName}. */
public final class PersonNameValidator extends CheckValidator<PersonName> {
  private int max;

  @Override
  public void initialize(PersonName constraint) {
    messageOf(PersonName.class, constraint.message());
    max = constraint.max();
  }

  @Override
  void check(CharSequence value, Consumer<Problem> to) {
    TextChecks.personName("", value, max, to);
  }
}
