package io.github.minmome.constraint.internal;

import io.github.minmome.check.TextChecks;
import io.github.minmome.constraint.BuildingText;
import io.github.minmome.problem.Problem;
import java.util.function.Consumer;

/** Validates {@link BuildingText}. */
public final class BuildingTextValidator extends CheckValidator<BuildingText> {
  private int max;

  @Override
  public void initialize(BuildingText constraint) {
    messageOf(BuildingText.class, constraint.message());
    max = constraint.max();
  }

  @Override
  void check(CharSequence value, Consumer<Problem> to) {
    TextChecks.building("", value, max, to);
  }
}
