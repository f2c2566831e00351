package io.github.minmome.cli.desk;

import io.github.minmome.application.Partner;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.pdf.ApplicationPapersRenderer;
import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.EnvelopeRenderer;
import io.github.minmome.pdf.FontSet;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a desk works with, chosen once when it opens.
 *
 * @param version shown on request
 * @param partner who runs the desk, printed on the papers
 * @param papers makes the form and the copy to take home
 * @param ownForm whether the form is one that the user has described; a kit contains the library's
 * @param fonts for the other papers
 * @param envelope addressee and postage, if confirmed
 * @param writing direction of writing on envelopes, or null for that of the addressee's script
 * @param idleMinutes minutes without activity after which the page is cleared
 */
record DeskSettings(
    Clock clock,
    String version,
    DeskLimits limits,
    @Nullable Partner partner,
    ApplicationPapersRenderer papers,
    boolean ownForm,
    FontSet fonts,
    @Nullable EnvelopeProfile envelope,
    EnvelopeRenderer.@Nullable Writing writing,
    int idleMinutes) {
  static final int IDLE_MINUTES = 5;

  /** What a desk has without any option. */
  static DeskSettings plain(Clock clock, DeskLimits limits) {
    return new DeskSettings(
        clock,
        "plain",
        limits,
        null,
        ApplicationPapersRenderer.standard(),
        false,
        FontSet.standard(),
        null,
        null,
        IDLE_MINUTES);
  }

  /** The day it is in Japan. */
  LocalDate today() {
    return LocalDate.now(clock.withZone(ReceptionCentre.ZONE));
  }
}
