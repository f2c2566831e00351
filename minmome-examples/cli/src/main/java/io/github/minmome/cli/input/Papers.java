package io.github.minmome.cli.input;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.TakeHomeRenderer;
import io.github.minmome.problem.Problem;
import java.util.List;

/** What keeps an application from being printed as a form and as the copy to take home. */
public record Papers(ApplicationFormRenderer forms, TakeHomeRenderer copies) {
  /** The problems of the form, else those of the copy. */
  public List<Problem> check(SuspensionApplication application) {
    List<Problem> problems = forms.check(application);
    return problems.isEmpty() ? copies.check(application) : problems;
  }
}
