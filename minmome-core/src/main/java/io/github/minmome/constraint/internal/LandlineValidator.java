package io.github.minmome.constraint.internal;

import io.github.minmome.check.PhoneChecks;
import io.github.minmome.constraint.Landline;
import io.github.minmome.problem.Problem;
import java.util.function.Consumer;

/** Validates {@link Landline}. */
public final class LandlineValidator extends CheckValidator<Landline> {
  @Override
  public void initialize(Landline constraint) {
    messageOf(Landline.class, constraint.message());
  }

  @Override
  void check(CharSequence value, Consumer<Problem> to) {
    PhoneChecks.lineNumber("", value, to);
  }
}
