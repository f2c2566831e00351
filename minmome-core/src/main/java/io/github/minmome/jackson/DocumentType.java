package io.github.minmome.jackson;

import io.github.minmome.application.CheckReport;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.json.ClassifiedNumber;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A type whose values are documents of their own, with the way to read and to write it.
 *
 * @param type the type of the value
 * @param read from the text of a document
 * @param write to the text of a document
 */
record DocumentType<T>(
    Class<T> type, Function<String, Reading<T>> read, Function<T, String> write) {
  private static final MinmomeJson JSON = MinmomeJson.standard();

  /** Every type of a document that is both read and written. */
  static final List<DocumentType<?>> ALL =
      List.of(
          new DocumentType<>(
              SuspensionApplication.class, JSON::readApplication, JSON::writeApplication),
          new DocumentType<>(
              ClassifiedNumber.class, JSON::readClassification, JSON::writeClassification),
          new DocumentType<>(CheckReport.class, JSON::readCheckReport, JSON::writeCheckReport),
          new DocumentType<>(LeafletContent.class, JSON::readLeaflet, JSON::writeLeaflet),
          new DocumentType<>(
              OutreachReport.class, JSON::readOutreachReport, JSON::writeOutreachReport));

  /** Reads a document that is part of another, whose path is put before those of its problems. */
  Reading<T> read(String json, String path) {
    Reading<T> reading = read.apply(json);
    return path.isEmpty() || reading.problems().isEmpty()
        ? reading
        : new Reading<>(
            reading.value(),
            reading.problems().stream().map(problem -> problem.withPathPrefix(path)).toList());
  }

  /** Returns a message of codes and paths, without a value. */
  static String message(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.code() + (problem.path().isEmpty() ? "" : " at " + problem.path()))
        .collect(Collectors.joining(", ", "The document was rejected: ", ""));
  }
}
