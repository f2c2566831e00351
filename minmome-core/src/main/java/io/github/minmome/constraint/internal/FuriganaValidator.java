package io.github.minmome.constraint.internal;

import io.github.minmome.check.TextChecks;
import io.github.minmome.constraint.Furigana;
import io.github.minmome.problem.Problem;
import java.util.function.Consumer;

/** Validates {@link Furigana}. */
public final class FuriganaValidator extends CheckValidator<Furigana> {
  private int max;

  @Override
  public void initialize(Furigana constraint) {
    messageOf(Furigana.class, constraint.message());
    max = constraint.max();
  }

  @Override
  void check(CharSequence value, Consumer<Problem> to) {
    TextChecks.furigana("", value, max, to);
  }
}
