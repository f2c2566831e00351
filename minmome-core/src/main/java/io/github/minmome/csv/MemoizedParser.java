package io.github.minmome.csv;

import io.github.minmome.problem.Reading;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Memoizes the parsing of a column's recurring values, such as words and dates. */
final class MemoizedParser<T> {
  private static final int MAX_VALUES = 1024;

  /** A longer text is nothing that recurs, and would be kept as long as the file is read. */
  private static final int MAX_LENGTH = 64;

  private final Function<String, Reading<T>> parser;
  private final Map<String, Reading<T>> known = new ConcurrentHashMap<>();

  MemoizedParser(Function<String, Reading<T>> parser) {
    this.parser = parser;
  }

  Reading<T> parse(String text) {
    Reading<T> reading = known.get(text);
    if (reading == null) {
      reading = parser.apply(text);
      if (known.size() < MAX_VALUES && text.length() <= MAX_LENGTH) {
        known.put(text, reading);
      }
    }
    return reading;
  }
}
