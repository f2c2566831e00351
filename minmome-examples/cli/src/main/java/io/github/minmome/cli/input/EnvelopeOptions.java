package io.github.minmome.cli.input;

import io.github.minmome.cli.command.CliException;
import io.github.minmome.cli.command.Console;
import io.github.minmome.cli.command.Exit;
import io.github.minmome.pdf.EnvelopeProfile;
import io.github.minmome.pdf.EnvelopeRenderer;
import io.github.minmome.pdf.FontSet;
import io.github.minmome.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** To whom envelopes go. */
public final class EnvelopeOptions {
  @Option(names = "--envelope-profile", paramLabel = "FILE.json")
  private @Nullable Path envelopeProfile;

  /**
   * A renderer for envelopes that are handed out on that day, which can print them; says so if
   * there is no addressee.
   */
  public EnvelopeRenderer renderer(
      EnvelopeRenderer.Shape shape, FontSet fonts, LocalDate date, Console console)
      throws IOException {
    EnvelopeRenderer renderer =
        EnvelopeRenderer.builder()
            .shape(shape)
            .fonts(fonts)
            .today(date)
            .profile(profile(date, console))
            .build();
    List<Problem> problems = renderer.check();
    if (envelopeProfile != null && !problems.isEmpty()) {
      throw new CliException(Exit.REJECTED, envelopeProfile, problems);
    }
    return renderer;
  }

  /** The addressee and postage that hold on that day; says so if there are none. */
  public @Nullable EnvelopeProfile profile(LocalDate date, Console console) throws IOException {
    if (envelopeProfile == null) {
      console.say("envelope.noaddressee");
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
