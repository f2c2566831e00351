package io.github.minmome.json.internal;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one {@link JsonObject} as nodes of {@link JsonParsing}, and which of them were
 * requested: the others are reported when the document has been read.
 */
final class JsonProperties {
  private final Place place;
  private final Map<String, Object> nodes;
  private final List<Problem> problems;
  private final Set<String> requested = new HashSet<>();
  private boolean isReturned;
  private Unknown unknown = Unknown.ERROR;

  /** How properties that were not requested are reported. */
  private enum Unknown {
    ERROR,
    NOTE,
    IGNORED
  }

  JsonProperties(Place place, Map<String, Object> nodes, List<Problem> problems) {
    this.place = place;
    this.nodes = nodes;
    this.problems = problems;
  }

  Place place() {
    return place;
  }

  List<String> names() {
    return List.copyOf(nodes.keySet());
  }

  boolean has(String name) {
    return nodes.containsKey(name);
  }

  void report(String code, Place at, String... arguments) {
    problems.add(Problem.of(code, at.path(), arguments));
  }

  /** Returns the value of a property of any type, which counts as requested. */
  @Nullable Object request(String name) {
    requested.add(name);
    return nodes.get(name);
  }

  /** Returns the type of the value of a property, which counts as requested. */
  JsonType type(String name) {
    Object node = request(name);
    if (node == null || node == JsonParsing.TWICE) {
      return JsonType.ABSENT;
    }
    if (node == JsonParsing.NULL) {
      return JsonType.NULL;
    }
    if (node instanceof String) {
      return JsonType.TEXT;
    }
    if (node instanceof Boolean) {
      return JsonType.BOOLEAN;
    }
    if (node instanceof JsonParsing.Figures) {
      return JsonType.NUMBER;
    }
    return node instanceof JsonObject ? JsonType.OBJECT : JsonType.ARRAY;
  }

  /** Returns the value of a property if it is of the type; something else is reported. */
  <T> @Nullable T node(String name, String expected, Class<T> type) {
    Object node = request(name);
    if (node == null || node == JsonParsing.NULL || node == JsonParsing.TWICE) {
      return null;
    }
    if (type.isInstance(node)) {
      return type.cast(node);
    }
    report(ProblemCodes.JSON_TYPE, place.property(name), expected);
    return null;
  }

  /**
   * Returns what a function makes of the elements of one type; where it makes nothing, it reports
   * that.
   */
  <T, R> List<R> elements(
      String name, String expected, Class<T> type, BiFunction<T, Place, @Nullable R> made) {
    var array = node(name, "array", List.class);
    if (array == null) {
      return List.of();
    }
    var elements = new ArrayList<R>();
    for (int i = 0; i < array.size(); i++) {
      Object element = array.get(i);
      Place at = place.property(name).element(i);
      if (type.isInstance(element)) {
        R value = made.apply(type.cast(element), at);
        if (value != null) {
          elements.add(value);
        }
      } else {
        report(ProblemCodes.JSON_TYPE, at, expected);
      }
    }
    return elements;
  }

  /** This object was returned, and its properties are to be requested. */
  void markReturned() {
    isReturned = true;
  }

  /**
   * Lets properties that are not requested, here and within, be notes: a newer minor version may
   * have added them.
   */
  void noteUnknownProperties() {
    unknown = Unknown.NOTE;
  }

  /** Lets properties that are not requested be: the document as a whole is refused. */
  void ignoreTheRest() {
    unknown = Unknown.IGNORED;
  }

  void reportUnrequested() {
    if (unknown != Unknown.IGNORED) {
      reportUnrequested(unknown == Unknown.NOTE ? Severity.NOTE : Severity.ERROR);
    }
  }

  private void reportUnrequested(Severity severity) {
    nodes.forEach(
        (name, node) -> {
          if (requested.contains(name)) {
            reportWithin(node, severity);
          } else if (node != JsonParsing.TWICE) {
            problems.add(
                Problem.of(
                    ProblemCodes.JSON_UNKNOWN_PROPERTY, severity, place.property(name).path()));
          }
        });
  }

  /**
   * An object that was not returned is where something else was expected: that is reported already.
   */
  private static void reportWithin(Object node, Severity severity) {
    if (node instanceof JsonObject object && object.properties().isReturned) {
      object.properties().reportUnrequested(severity);
    } else if (node instanceof List<?> list) {
      list.forEach(element -> reportWithin(element, severity));
    }
  }
}
