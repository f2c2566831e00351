package io.github.minmome.csv;

import io.github.minmome.application.ApplicationField;
import io.github.minmome.json.internal.JsonDocument;
import io.github.minmome.json.internal.JsonObject;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of a partner's own headings are read as which column of an application, from a JSON
 * document.
 *
 * <pre>{@code
 * { "line_number": "TEL", "applicant_name": {"column": 5}, "scope": {"value": "発着信"},
 *   "address": {"join": ["住所1", "住所2", {"column": 9}], "with": ""}, "building": ["建物", "部屋"] }
 * }</pre>
 *
 * <p>A column is one heading, a column of the file by its position from 1, several of these joined,
 * or a constant for every row. What separates joined parts is {@code with}; without it names have a
 * space between and all others nothing. Columns that are not mapped keep their own names. An
 * unknown column is a problem that names it; an unknown heading or position is one once a file is
 * opened.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class ColumnMapping {
  private static final ColumnMapping NONE = new ColumnMapping(Map.of());

  /** A column of a file by its heading, or by its position from 1; 0 for none. */
  record Part(String heading, int column) {
    static Part of(String heading) {
      return new Part(heading, 0);
    }
  }

  /** Parts to be joined, with what separates them if that is specified, or a constant. */
  record Source(List<Part> parts, @Nullable String constant, @Nullable String separator) {}

  /** No row has more columns: a record is at most 64 KiB long. */
  private static final int MAX_COLUMN = 65_536;

  private static final String EXPECTED =
      "string, array, {\"column\": …}, {\"join\": …}, {\"value\": …}";

  private final Map<ApplicationField, Source> sources;

  private ColumnMapping(Map<ApplicationField, Source> sources) {
    this.sources = sources;
  }

  /**
   * Returns the mapping that leaves every column its own names.
   *
   * @return the shared instance
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
            case TEXT -> new Source(parts(json.text(name)), null, null);
            case ARRAY -> new Source(parts(json, name), null, null);
            case OBJECT -> ofObject(json, name, column);
            case ABSENT, NULL -> null;
            default -> {
              json.report(ProblemCodes.JSON_TYPE, name, EXPECTED);
              yield null;
            }
          };
      if (source == null) {
        continue;
      }
      if (source.constant() == null && source.parts().isEmpty()) {
        json.report(ProblemCodes.REQUIRED, name);
      } else if (sources.put(column, source) != null) {
        json.report(ProblemCodes.JSON_DUPLICATE_PROPERTY, name);
      }
    }
    return new ColumnMapping(sources);
  }

  private static List<Part> parts(@Nullable String heading) {
    return heading == null || heading.isBlank() ? List.of() : List.of(Part.of(heading));
  }

  private static List<Part> parts(JsonObject json, String name) {
    return json.textsOrObjects(name, Part::of, ColumnMapping::position);
  }

  private static @Nullable Part position(JsonObject object) {
    object.require("column");
    Integer column = object.integer("column", 1, MAX_COLUMN);
    return column == null ? null : new Part("", column);
  }

  /** Reads {@code {"column": 5}}, {@code {"join": […], "with": ""}} or {@code {"value": …}}. */
  private static @Nullable Source ofObject(JsonObject json, String name, ApplicationField column) {
    var object = json.object(name);
    if (object == null) {
      return null;
    }
    if (object.names().contains("column")) {
      var part = position(object);
      return part == null ? null : new Source(List.of(part), null, null);
    }
    if (object.names().contains("join")) {
      var parts = parts(object, "join");
      String with = object.text("with");
      return new Source(parts, null, with);
    }
    return constant(object, column);
  }

  private static @Nullable Source constant(JsonObject object, ApplicationField column) {
    object.require("value");
    String value = object.text("value");
    if (value == null || value.isBlank()) {
      return null;
    }
    if (!column.parse(value).accepted()) {
      object.report(ProblemCodes.WORD_UNKNOWN, "value");
    }
    return new Source(List.of(), value, null);
  }

  @Nullable Source source(ApplicationField column) {
    return sources.get(column);
  }

  Map<ApplicationField, Source> sources() {
    return sources;
  }
}
