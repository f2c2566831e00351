package io.github.minmome.csv;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the words of one column, remembering the few that a file repeats a million times. */
final class Words<T> {
  private static final int REMEMBERED = 256;

  private final String expected;
  private final Function<CharSequence, Optional<T>> parser;
  private final Map<String, Optional<T>> known = new ConcurrentHashMap<>();

  private Words(String expected, Function<CharSequence, Optional<T>> parser) {
    this.expected = expected;
    this.parser = parser;
  }

  static <T> Words<T> of(String expected, Function<CharSequence, Optional<T>> parser) {
    return new Words<>(expected, parser);
  }

  static <E extends Enum<E>> Words<E> ofEnum(
      Class<E> type, Function<CharSequence, Optional<E>> parser) {
    return new Words<>(
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")),
        parser);
  }

  Reading<T> read(String text, String path) {
    Optional<T> word = known.get(text);
    if (word == null) {
      word = parser.apply(text);
      if (known.size() < REMEMBERED) {
        known.put(text, word);
      }
    }
    return word.map(Reading::of)
        .orElseGet(() -> Reading.failed(Problem.of(ProblemCodes.WORD_UNKNOWN, path, expected)));
  }
}
