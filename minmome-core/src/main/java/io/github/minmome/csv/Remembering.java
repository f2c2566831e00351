package io.github.minmome.csv;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the words or dates of one column, remembering the few that a file repeats a million times.
 */
final class Remembering<T> {
  private static final int MOST = 1024;

  /** A longer text is nothing that repeats, and would be held as long as the file is read. */
  private static final int LONGEST = 64;

  private final Function<String, Reading<T>> reader;
  private final Map<String, Reading<T>> known = new ConcurrentHashMap<>();

  Remembering(Function<String, Reading<T>> reader) {
    this.reader = reader;
  }

  /** For words that stand for something, with those that are expected named in the problem. */
  static <T> Remembering<T> words(
      Column column, String expected, Function<CharSequence, Optional<T>> parser) {
    Reading<T> unknown =
        Reading.failed(Problem.of(ProblemCodes.WORD_UNKNOWN, column.path, expected));
    return new Remembering<>(text -> parser.apply(text).map(Reading::of).orElse(unknown));
  }

  /** For the words of an enum, which are expected as people know them and by their names. */
  static <E extends Enum<E>> Remembering<E> words(
      Column column,
      List<E> expected,
      BiFunction<E, Locale, String> label,
      Function<CharSequence, Optional<E>> parser) {
    String names =
        expected.stream()
            .map(word -> label.apply(word, Locale.JAPANESE) + " (" + word.name() + ")")
            .collect(Collectors.joining(", "));
    return words(column, names, parser);
  }

  Reading<T> read(String text) {
    Reading<T> reading = known.get(text);
    if (reading == null) {
      reading = reader.apply(text);
      if (known.size() < MOST && text.length() <= LONGEST) {
        known.put(text, reading);
      }
    }
    return reading;
  }
}
