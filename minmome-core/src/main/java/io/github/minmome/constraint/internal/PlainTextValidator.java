package io.github.minmome.constraint.internal;

import io.github.minmome.check.TextChecks;
import io.github.minmome.constraint.PlainText;
import io.github.minmome.problem.Problem;
import java.util.function.Consumer;

/** Validates {@link PlainText}. */
public final class PlainTextValidator extends CheckValidator<PlainText> {
  private int max;

  @Override
  public void initialize(PlainText constraint) {
    messageOf(PlainText.class, constraint.message());
    max = constraint.max();
  }

  @Override
  void check(CharSequence value, Consumer<Problem> to) {
    TextChecks.plain("", value, max, to);
  }
}
