package io.github.minmome.cli.input;

import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.pdf.ApplicationPapersRenderer;
import io.github.minmome.pdf.FontSet;
import io.github.minmome.pdf.FormProfile;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the form looks and which fonts it may use. */
public final class FormOptions {
  @Option(names = "--form-profile", paramLabel = "FILE.json")
  private @Nullable Path formProfile;

  private @Nullable Path officialPdf;

  @Mixin private final FontOptions fonts = new FontOptions();

  /**
   * Returns the renderer of form and take-home copy with these options; prints what of an official
   * PDF is left out.
   */
  public ApplicationPapersRenderer papers(Console console) throws IOException {
    if (formProfile == null && fonts.areBundled()) {
      return ApplicationPapersRenderer.standard();
    }
    try {
      return ApplicationPapersRenderer.builder().fonts(fontSet()).profile(profile(console)).build();
    } catch (UnprintableException e) { // a label or the source of the profile
      throw new CliException(Exit.REJECTED, Objects.requireNonNull(formProfile), e.problems());
    }
  }

  /** Returns whether the values go at the places of a profile, such as onto the official PDF. */
  public boolean hasProfile() {
    return formProfile != null;
  }

  /**
   * Checks that a file to be written is not the official PDF of the profile.
   *
   * @throws CliException when it is
   */
  public void requireOfficialKept(Path out) throws IOException {
    if (officialPdf != null && Files.exists(out) && Files.isSameFile(officialPdf, out)) {
      throw new CliException("io.input", out, "--form-profile");
    }
  }

  /** Returns the fonts, those of --font included. */
  public FontSet fontSet() throws IOException {
    return fonts.set();
  }

  private @Nullable FormProfile profile(Console console) throws IOException {
    if (formProfile == null) {
      return null;
    }
    if (!Files.exists(formProfile)) {
      throw new NoSuchFileException(formProfile.toString());
    }
    if (Files.isDirectory(formProfile)) {
      throw new CliException("io.folder", formProfile);
    }
    Reading<FormProfile> reading = FormProfile.read(formProfile);
    FormProfile profile = Settings.accepted(formProfile, reading);
    String name = profile.officialName();
    officialPdf = name == null ? null : formProfile.resolveSibling(name);
    reading.problems().forEach(console::info);
    return profile;
  }

  /** What of these options decides what is written, files by their bytes. */
  public void describe(Map<String, String> settings) throws IOException {
    Settings.describeFile(settings, "--form-profile", formProfile);
    fonts.describe(settings);
  }
}
