package io.github.minmome.blackbox.json;

import io.github.minmome.problem.Reading;
import java.util.List;

/** The problems of a reading as codes and paths. */
public final class ReadingProblems {
  private ReadingProblems() {}

  /** Returns each problem as its code, a space and its path. */
  public static List<String> problems(Reading<?> reading) {
    return reading.problems().stream().map(p -> p.code() + " " + p.path()).toList();
  }
}
