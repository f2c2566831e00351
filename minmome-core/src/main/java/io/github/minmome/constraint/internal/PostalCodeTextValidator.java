package io.github.minmome.constraint.internal;

import io.github.minmome.check.TextChecks;
import io.github.minmome.constraint.PostalCodeText;
import io.github.minmome.problem.Problem;
import java.util.function.Consumer;

/** Validates {@link PostalCodeText}. */
public final class PostalCodeTextValidator extends CheckValidator<PostalCodeText> {
  @Override
  public void initialize(PostalCodeText constraint) {
    messageOf(PostalCodeText.class, constraint.message());
  }

  @Override
  void check(CharSequence value, Consumer<Problem> to) {
    TextChecks.postalCode("", value, to);
  }
}
