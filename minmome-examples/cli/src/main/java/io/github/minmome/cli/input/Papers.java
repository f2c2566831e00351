package io.github.minmome.cli.input;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.TakeHomeRenderer;
import io.github.minmome.pdf.UnprintableTextException;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** What keeps an application from being printed as a form and as the copy to take home. */
public record Papers(ApplicationFormRenderer forms, TakeHomeRenderer copies) {
  /** The problems of the form, else those of the copy. */
  public List<Problem> check(SuspensionApplication application) {
    List<Problem> problems = forms.check(application);
    return problems.isEmpty() ? checkTakeHome(application) : problems;
  }

  private List<Problem> checkTakeHome(SuspensionApplication application) {
    try {
      copies.render(application, OutputStream.nullOutputStream());
      return List.of();
    } catch (UnprintableTextException e) {
      return List.of(
          Problem.of(
              ProblemCodes.TEXT_UNPRINTABLE,
              e.field(),
              String.format(Locale.ROOT, "U+%04X", e.codePoint()),
              String.valueOf(e.position() + 1)));
    } catch (IllegalArgumentException e) {
      return List.of(Problem.of(ProblemCodes.TEXT_TOO_LONG, ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
