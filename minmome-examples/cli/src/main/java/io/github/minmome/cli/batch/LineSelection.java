package io.github.minmome.cli.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a file, written as {@code 17,20-25,100}. */
public final class LineSelection {
  private static final Pattern PART = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

  private record Range(int first, int last) {}

  private final String text;
  private final List<Range> ranges;

  private LineSelection(String text, List<Range> ranges) {
    this.text = text;
    this.ranges = ranges;
  }

  /** Reads the notation; anything else is an {@link IllegalArgumentException}. */
  public static LineSelection parse(String text) {
    List<Range> ranges = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Matcher matcher = PART.matcher(part.strip());
      if (!matcher.matches()) {
        throw new IllegalArgumentException(text);
      }
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      if (first < 1 || last < first) {
        throw new IllegalArgumentException(text);
      }
      ranges.add(new Range(first, last));
    }
    return new LineSelection(text, List.copyOf(ranges));
  }

  /** Returns whether the line is one of them. */
  public boolean contains(int line) {
    return ranges.stream().anyMatch(range -> range.first <= line && line <= range.last);
  }

  /** As it was written. */
  @Override
  public String toString() {
    return text;
  }

  /** Returns the single lines named, as opposed to ranges: each of them should have a row. */
  public SortedSet<Integer> named() {
    SortedSet<Integer> named = new TreeSet<>();
    ranges.stream().filter(r -> r.first == r.last).forEach(r -> named.add(r.first));
    return named;
  }
}
