package io.github.minmome.cli.input;

import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.EnvelopeRenderer;
import io.github.minmome.pdf.FontSet;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** To whom envelopes go, and how the addressee is written. */
public final class EnvelopeOptions {
  @Option(names = "--envelope-profile", paramLabel = "FILE.json")
  private @Nullable Path envelopeProfile;

  @Option(names = "--writing", paramLabel = "vertical|horizontal")
  private EnvelopeRenderer.@Nullable Writing writing;

  /** Returns the direction of writing, or null for that of the addressee's script. */
  public EnvelopeRenderer.@Nullable Writing writing() {
    return writing;
  }

  /**
   * Returns a renderer for envelopes that are handed out on that day, which can print them; reports
   * it if there is no addressee.
   */
  public EnvelopeRenderer renderer(
      EnvelopeRenderer.Shape shape, FontSet fonts, LocalDate date, Console console)
      throws IOException {
    EnvelopeProfile profile = profile(date);
    EnvelopeRenderer renderer =
        EnvelopeRenderer.builder()
            .shape(shape)
            .writing(writing)
            .fonts(fonts)
            .today(date)
            .profile(profile)
            .build();
    List<Problem> problems = renderer.check();
    if (!problems.isEmpty()) {
      throw envelopeProfile == null || problems.stream().anyMatch(EnvelopeOptions::isOfOptions)
          ? new CliException(problems)
          : new CliException(Exit.REJECTED, envelopeProfile, problems);
    }
    reportNoAddressee(console);
    return renderer;
  }

  private static boolean isOfOptions(Problem problem) {
    return problem.code().equals(ProblemCodes.ENVELOPE_LABEL_WRITING)
        || problem.code().equals(ProblemCodes.ENVELOPE_ADDRESSEE_REQUIRED);
  }

  private void reportNoAddressee(Console console) {
    if (envelopeProfile == null) {
      console.info("envelope.noaddressee");
    }
  }

  /** Returns the addressee and postage that are valid on that day; reports it if there are none. */
  public @Nullable EnvelopeProfile profile(LocalDate date, Console console) throws IOException {
    reportNoAddressee(console);
    return profile(date);
  }

  private @Nullable EnvelopeProfile profile(LocalDate date) throws IOException {
    if (envelopeProfile == null) {
      return null;
    }
    EnvelopeProfile profile = Settings.read(envelopeProfile, EnvelopeProfile::read);
    List<Problem> problems = profile.problemsOn(date);
    if (!problems.isEmpty()) {
      throw new CliException(Exit.REJECTED, envelopeProfile, problems);
    }
    return profile;
  }
}
