package io.github.minmome.pdf;

import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what keeps something from being laid out into values. */
final class Preparation {
  private Preparation() {}

  /**
   * Returns what a layout made, or every problem of it: of the characters that no font has, one for
   * each text, and of the texts that do not fit.
   *
   * @param layout lays out with the fonts that it gets; it may throw {@link UnprintableException}
   */
  static <T> Reading<T> of(Typefaces faces, Function<Typefaces, T> layout) {
    var problems = new ArrayList<Problem>(0);
    @Nullable T made = null;
    try {
      made = layout.apply(faces.reporting(problem -> addOnce(problems, problem)));
    } catch (UnprintableException e) {
      e.problems().forEach(problem -> addOnce(problems, problem));
    }
    return new Reading<>(problems.isEmpty() ? made : null, problems);
  }

  /** Returns the value of a reading. */
  static <T> T required(Reading<T> reading) {
    T value = reading.value();
    if (value == null) {
      throw new UnprintableException(reading.problems());
    }
    return value;
  }

  /**
   * Returns what was read one by one, or all problems of it.
   *
   * @param name of the list, for the paths: {@code applications[3].applicant.name}
   */
  static <T> Reading<List<T>> all(String name, Stream<Reading<T>> readings) {
    var values = new ArrayList<T>();
    var problems = new ArrayList<Problem>(0);
    int index = 0;
    for (Reading<T> reading : readings.toList()) {
      String prefix = name + "[" + index++ + "]";
      reading.problems().forEach(problem -> problems.add(problem.withPathPrefix(prefix)));
      reading.optional().ifPresent(values::add);
    }
    return new Reading<>(problems.isEmpty() ? List.copyOf(values) : null, problems);
  }

  private static void addOnce(List<Problem> problems, Problem problem) {
    for (Problem known : problems) {
      if (known.code().equals(problem.code()) && known.path().equals(problem.path())) {
        return;
      }
    }
    problems.add(problem);
  }
}
