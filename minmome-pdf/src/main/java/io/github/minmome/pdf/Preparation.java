package io.github.minmome.pdf;

import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.pdf.internal.page.Typefaces;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
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
    return of(faces, (fonts, notes) -> layout.apply(fonts));
  }

  /**
   * Returns what a layout made, or the characters of given texts that no font has, each at the path
   * of its text: a layout only has the sentences that contain them.
   *
   * @param given the texts by their paths, without the line breaks that the layout allows
   */
  static <T> Reading<T> of(
      Typefaces faces, Map<String, String> given, Function<Typefaces, T> layout) {
    var printable =
        of(
            faces,
            with -> {
              given.forEach((path, text) -> with.regular().plan(path, text));
              return given;
            });
    return printable.value() == null
        ? new Reading<>(null, printable.problems())
        : of(faces, layout);
  }

  /** Returns the texts of an imprint by their paths. */
  static Map<String, String> given(Optional<PartnerImprint> partner) {
    var texts = new LinkedHashMap<String, String>();
    partner.ifPresent(
        imprint -> {
          texts.put("partner.name", imprint.name());
          texts.put("partner.department", imprint.department());
          texts.put("partner.phone", imprint.phone());
        });
    return texts;
  }

  /**
   * Returns what a layout made and what is worth a look of it, or every problem of it.
   *
   * @param layout gets the fonts and where it reports what does not keep it from being printed
   */
  static <T> Reading<T> of(Typefaces faces, BiFunction<Typefaces, Consumer<Problem>, T> layout) {
    var problems = new ArrayList<Problem>(0);
    @Nullable T made = null;
    try {
      Consumer<Problem> report = problem -> addOnce(problems, problem);
      made = layout.apply(faces.reporting(report), report);
    } catch (UnprintableException e) {
      e.problems().forEach(problem -> addOnce(problems, problem));
    }
    return new Reading<>(isPrintable(problems) ? made : null, problems);
  }

  /** Returns the value of a reading, or throws its errors. */
  static <T> T required(Reading<T> reading) {
    T value = reading.value();
    if (value == null) {
      throw new UnprintableException(reading.problems().stream().filter(Problem::isError).toList());
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
    return new Reading<>(isPrintable(problems) ? List.copyOf(values) : null, problems);
  }

  /** Returns whether no problem keeps a paper from being printed. */
  static boolean isPrintable(List<Problem> problems) {
    return problems.stream().noneMatch(Problem::isError);
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
