package io.github.minmome.cli.input;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.UnprintableTextException;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How the form looks and which fonts it may use. */
public final class FormOptions {
  /** The renderer with these options. */
  public ApplicationFormRenderer renderer() {
    return ApplicationFormRenderer.standard();
  }

  /** Which characters of an application the form cannot print. */
  public Function<SuspensionApplication, List<Problem>> printability() {
    ApplicationFormRenderer renderer = renderer();
    return application -> {
      try {
        renderer.render(application, OutputStream.nullOutputStream());
        return List.of();
      } catch (UnprintableTextException e) {
        return List.of(
            Problem.of(
                "TEXT_UNPRINTABLE",
                Severity.ERROR,
                e.field(),
                String.format(Locale.ROOT, "U+%04X", e.codePoint()),
                String.valueOf(e.position() + 1)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
