package io.github.minmome.cli.desk;

import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.EnvelopeRenderer;
import io.github.minmome.problem.Problem;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a desk works with, chosen once when it opens.
 *
 * @param version shown to whoever asks
 * @param partner who runs the desk, printed on the papers
 * @param printability tells which characters of an application no font at hand can print
 */
record Equipment(
    Clock clock,
    String version,
    Limits limits,
    @Nullable Partner partner,
    ApplicationFormRenderer form,
    Function<SuspensionApplication, List<Problem>> printability,
    EnvelopeRenderer envelope) {

  /** What a desk has without any option. */
  static Equipment plain(Clock clock, Limits limits) {
    var form = ApplicationFormRenderer.standard();
    return new Equipment(
        clock, "plain", limits, null, form, form::check, EnvelopeRenderer.standard());
  }
}
