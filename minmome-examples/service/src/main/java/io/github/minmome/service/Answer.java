package io.github.minmome.service;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.util.List;
import java.util.Locale;

/** The verdict on what was sent; it never has a value of it. */
record Answer(boolean accepted, List<Item> problems) {

  /** One problem, with a sentence in the language of {@code Accept-Language}. */
  record Item(String path, String severity, String code, String message) {}

  static Answer of(boolean accepted, List<Problem> problems, Locale language) {
    return new Answer(
        accepted,
        problems.stream()
            .map(
                problem ->
                    new Item(
                        problem.path(),
                        problem.severity().name(),
                        problem.code(),
                        ProblemText.standard().sentence(problem, language)))
            .toList());
  }

  /** Returns a refusal of the service itself. */
  static Answer refused(String code, Locale language, String japanese, String english) {
    boolean isJapanese = language.getLanguage().equals("ja");
    return new Answer(false, List.of(new Item("", "ERROR", code, isJapanese ? japanese : english)));
  }
}
