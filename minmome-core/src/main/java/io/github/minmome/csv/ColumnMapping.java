package io.github.minmome.csv;

import io.github.minmome.application.ApplicationField;
import io.github.minmome.json.JsonDocument;
import io.github.minmome.json.JsonObject;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of a partner's own headings hold which column of an application, as a JSON document says.
 *
 * <pre>{@code
 * { "line_number": "TEL", "address": ["住所1", "住所2"], "scope": {"value": "発着信"} }
 * }</pre>
 *
 * <p>A column is one heading, several joined (names with a space between, all others without), or a
 * constant for every row. Columns that are not mapped keep their own names. An unknown column is a
 * problem that names it; an unknown heading is one once a file is opened.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class ColumnMapping {
  private static final ColumnMapping NONE = new ColumnMapping(Map.of());

  /** Headings to be joined, or a constant. */
  record Source(List<String> headings, @Nullable String constant) {}

  private final Map<ApplicationField, Source> sources;

  private ColumnMapping(Map<ApplicationField, Source> sources) {
    this.sources = sources;
  }

  /**
   * The mapping that leaves every column its own names.
   *
   * @return one for all
   */
  public static ColumnMapping none() {
    return NONE;
  }

  /**
   * Reads a mapping.
   *
   * @param in the bytes of the JSON document; the stream is read to its end and not closed
   * @return the mapping, and every problem, each at the name of its column
   * @throws IOException if reading the stream fails
   */
  public static Reading<ColumnMapping> read(InputStream in) throws IOException {
    return JsonDocument.read(in, ColumnMapping::of);
  }

  private static ColumnMapping of(JsonObject json) {
    var sources = new EnumMap<ApplicationField, Source>(ApplicationField.class);
    for (String name : json.names()) {
      var column = Columns.named(name);
      var type = json.type(name);
      if (column == null) {
        json.report(ProblemCodes.COLUMNS_UNKNOWN_TARGET, name);
        continue;
      }
      var source =
          switch (type) {
            case TEXT -> new Source(headings(json.text(name)), null);
            case ARRAY -> new Source(json.texts(name), null);
            case OBJECT -> constant(json, name, column);
            case ABSENT, NULL -> null;
            default -> {
              json.report(ProblemCodes.JSON_TYPE, name, "string, array, {\"value\": …}");
              yield null;
            }
          };
      if (source == null) {
        continue;
      }
      if (source.constant() == null && source.headings().isEmpty()) {
        json.report(ProblemCodes.REQUIRED, name);
      } else if (sources.put(column, source) != null) {
        json.report(ProblemCodes.JSON_DUPLICATE_PROPERTY, name);
      }
    }
    return new ColumnMapping(sources);
  }

  private static List<String> headings(@Nullable String heading) {
    return heading == null || heading.isBlank() ? List.of() : List.of(heading);
  }

  private static @Nullable Source constant(JsonObject json, String name, ApplicationField column) {
    var object = json.object(name);
    if (object == null) {
      return null;
    }
    object.require("value");
    String value = object.text("value");
    if (value == null || value.isBlank()) {
      return null;
    }
    if (!column.parse(value).accepted()) {
      object.report(ProblemCodes.WORD_UNKNOWN, "value");
    }
    return new Source(List.of(), value);
  }

  @Nullable Source source(ApplicationField column) {
    return sources.get(column);
  }

  Map<ApplicationField, Source> sources() {
    return sources;
  }
}
