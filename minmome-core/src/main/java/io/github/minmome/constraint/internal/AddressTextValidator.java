package io.github.minmome.constraint.internal;

import io.github.minmome.check.TextChecks;
import io.github.minmome.constraint.AddressText;
import io.github.minmome.problem.Problem;
import java.util.function.Consumer;

/** Validates {@link AddressText}. */
public final class AddressTextValidator extends CheckValidator<AddressText> {
  private int max;

  @Override
  public void initialize(AddressText constraint) {
    messageOf(AddressText.class, constraint.message());
    max = constraint.max();
  }

  @Override
  void check(CharSequence value, Consumer<Problem> to) {
    TextChecks.address("", value, max, to);
  }
}
