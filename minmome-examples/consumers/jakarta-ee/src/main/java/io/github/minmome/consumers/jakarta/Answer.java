package io.github.minmome.consumers.jakarta;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.util.List;
import java.util.Locale;

/** What an answer contains of a problem; never the value. */
public record Answer(String path, String severity, String code, String message) {
  static List<Answer> of(List<Problem> problems) {
    return problems.stream()
        .map(
            p ->
                new Answer(
                    p.path(),
                    p.severity().name(),
                    p.code(),
                    ProblemText.standard().sentence(p, Locale.JAPANESE)))
        .toList();
  }
}
