package io.github.minmome.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses JSON text into plain nodes: {@link JsonObject}, {@code List}, {@code String}, {@code
 * Boolean}, {@link Figures} and {@link #NULL}. Jackson's own messages quote the input, so they are
 * dropped here and go no further.
 */
final class JsonParsing {
  /** The node for {@code null}. */
  static final Object NULL = new Object();

  /** The node for a property that is there more than once. */
  static final Object TWICE = new Object();

  /** A number as written; what it is worth is asked later, so that a huge one costs nothing. */
  record Figures(String text) {
    private static final int MAX_DIGITS = 100;

    /** Returns the number if it is within the bounds. */
    @Nullable BigDecimal within(BigDecimal min, BigDecimal max) {
      if (text.length() > MAX_DIGITS) {
        return null;
      }
      try {
        var value = new BigDecimal(text);
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0 ? value : null;
      } catch (NumberFormatException e) {
        return null; // an exponent beyond the range of BigDecimal
      }
    }
  }

  private static final JsonFactory JSON =
      JsonFactory.builder()
          // Names in a shared table would let one hostile document spoil the reading of others.
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(JsonDocument.MAX_DEPTH + 1)
                  .maxNumberLength(JsonDocument.MAX_LENGTH)
                  .maxStringLength(JsonDocument.MAX_LENGTH)
                  .maxNameLength(JsonDocument.MAX_LENGTH)
                  .build())
          .build();

  private static final class TooDeep extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final JsonParser parser;
  private final List<Problem> problems;

  private JsonParsing(JsonParser parser, List<Problem> problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** Returns the outermost object, or null with the reason among the problems. */
  static @Nullable JsonObject parse(String json, List<Problem> problems) {
    try (var parser = JSON.createParser(json)) {
      return new JsonParsing(parser, problems).document();
    } catch (TooDeep e) {
      problems.add(
          Problem.of(ProblemCodes.JSON_TOO_DEEP, "", String.valueOf(JsonDocument.MAX_DEPTH)));
    } catch (JsonProcessingException e) {
      problems.add(syntax(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a String does not fail to be read
    }
    return null;
  }

  private static Problem syntax(JsonProcessingException e) {
    var at = e.getLocation();
    return at == null
        ? Problem.of(ProblemCodes.JSON_SYNTAX, "")
        : Problem.of(
            ProblemCodes.JSON_SYNTAX,
            "",
            String.valueOf(at.getLineNr()),
            String.valueOf(at.getColumnNr()));
  }

  private @Nullable JsonObject document() throws IOException, TooDeep {
    if (parser.nextToken() == null) {
      problems.add(Problem.of(ProblemCodes.JSON_SYNTAX, "", "1", "1"));
      return null;
    }
    Object root = value(Place.ROOT, 1);
    JsonToken trailing = parser.nextToken();
    if (trailing != null) {
      var at = parser.currentTokenLocation();
      problems.add(
          Problem.of(
              ProblemCodes.JSON_SYNTAX,
              "",
              String.valueOf(at.getLineNr()),
              String.valueOf(at.getColumnNr())));
      return null;
    }
    if (root instanceof JsonObject object) {
      return object;
    }
    problems.add(Problem.of(ProblemCodes.JSON_TYPE, "", "object"));
    return null;
  }

  private Object value(Place place, int depth) throws IOException, TooDeep {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(place, depth);
      case START_ARRAY -> array(place, depth);
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> NULL;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Figures(parser.getText());
      default -> throw new IllegalStateException("No value begins with this token");
    };
  }

  private static void checkDepth(int depth) throws TooDeep {
    if (depth > JsonDocument.MAX_DEPTH) {
      throw new TooDeep();
    }
  }

  private JsonObject object(Place place, int depth) throws IOException, TooDeep {
    checkDepth(depth);
    Map<String, Object> properties = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      Object value = value(place.property(name), depth + 1);
      if (properties.putIfAbsent(name, value) != null && properties.put(name, TWICE) != TWICE) {
        problems.add(Problem.of(ProblemCodes.JSON_DUPLICATE_PROPERTY, place.property(name).path()));
      }
    }
    return new JsonObject(new JsonProperties(place, properties, problems));
  }

  private List<Object> array(Place place, int depth) throws IOException, TooDeep {
    checkDepth(depth);
    var elements = new ArrayList<Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(place.element(elements.size()), depth + 1));
    }
    return elements;
  }
}
