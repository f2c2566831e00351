package io.github.minmome.cli.input;

import io.github.minmome.cli.command.CliException;
import io.github.minmome.cli.command.Console;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.FontSet;
import io.github.minmome.pdf.FormProfile;
import io.github.minmome.pdf.TakeHomeRenderer;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the form looks and which fonts it may use. */
public final class FormOptions {
  @Option(names = "--form-profile", paramLabel = "FILE.json")
  private @Nullable Path formProfile;

  @Mixin private final FontOptions fonts = new FontOptions();

  /** Returns the renderer with these options; prints what of an official PDF is left out. */
  public ApplicationFormRenderer renderer(Console console) throws IOException {
    if (formProfile == null && fonts.areBundled()) {
      return ApplicationFormRenderer.standard();
    }
    return ApplicationFormRenderer.builder().fonts(fontSet()).profile(profile(console)).build();
  }

  /** The renderer of the copies to take home, with the same fonts. */
  public TakeHomeRenderer takeHome() throws IOException {
    return fonts.areBundled() ? TakeHomeRenderer.standard() : TakeHomeRenderer.withFonts(fontSet());
  }

  /** Whether the values go where a profile says, such as onto the official PDF. */
  public boolean hasProfile() {
    return formProfile != null;
  }

  /** The fonts, those of --font included. */
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
    reading.problems().forEach(console::say);
    return profile;
  }

  /** What of these options decides what is written, files by their bytes. */
  public void describe(Map<String, String> settings) throws IOException {
    Settings.describeFile(settings, "--form-profile", formProfile);
    fonts.describe(settings);
  }
}
