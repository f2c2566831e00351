package io.github.minmome.cli.input;

import io.github.minmome.application.ApplicationRules;
import io.github.minmome.application.CheckOptions;
import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What applications get before they are checked, wherever they come from.
 *
 * @param scope of those that have none, if it was said
 * @param partner of those that have none, if one was named
 * @param undated whether the date is left for the hand, also where it was given
 */
public record Completion(
    @Nullable SuspensionScope scope, @Nullable Partner partner, boolean undated) {

  /** An application as it was read, with what it lacked. */
  public Reading<SuspensionApplication> complete(Reading<SuspensionApplication> given) {
    SuspensionApplication application = given.value();
    return application == null ? given : new Reading<>(completed(application), given.problems());
  }

  private SuspensionApplication completed(SuspensionApplication given) {
    SuspensionApplication.Builder builder = given.toBuilder();
    if (given.scope() == null) {
      builder.scope(scope);
    }
    if (given.partner() == null) {
      builder.partner(partner);
    }
    return undated ? builder.appliedOn(null).build() : builder.build();
  }

  /** The problems of reading and those of the rules. */
  public List<Problem> check(Reading<SuspensionApplication> completed, LocalDate today) {
    return ApplicationRules.standard().check(completed, CheckOptions.today(today).undated(undated));
  }
}
