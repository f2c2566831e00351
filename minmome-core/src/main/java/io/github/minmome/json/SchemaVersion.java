package io.github.minmome.json;

import io.github.minmome.json.internal.JsonObject;
import io.github.minmome.json.internal.JsonType;
import io.github.minmome.problem.ProblemCodes;
import java.util.regex.Pattern;

/**
 * The {@code schema} property: {@code minmome/KIND/MAJOR} or {@code minmome/KIND/MAJOR.MINOR};
 * absent, the version read here is meant. A newer minor is read, and what it adds is noted instead
 * of refused; a newer major is refused.
 */
enum SchemaVersion {
  /** Ours: unknown properties are errors. */
  KNOWN,
  /** A newer minor: unknown properties are notes. */
  NEWER_MINOR,
  /** A newer major or another kind of document: nothing else is read. */
  REFUSED;

  private static final Pattern VERSION = Pattern.compile("/(\\d{1,6})(?:\\.(\\d{1,6}))?");

  /**
   * Returns whether the document is read, by its property {@code schema}; how its unknown
   * properties are reported follows from that, too.
   */
  static boolean isRead(JsonObject object, String schema) {
    switch (of(object, schema)) {
      case REFUSED -> {
        object.ignoreTheRest();
        return false;
      }
      case NEWER_MINOR -> object.noteUnknownProperties();
      case KNOWN -> {}
    }
    return true;
  }

  /** Reads the property, reporting what keeps the document from being read. */
  private static SchemaVersion of(JsonObject object, String schema) {
    if (object.type("schema") == JsonType.ABSENT || object.type("schema") == JsonType.NULL) {
      return KNOWN;
    }
    String text = object.text("schema");
    if (text == null) {
      return REFUSED;
    }
    String kind = schema.substring(0, schema.lastIndexOf('/'));
    int major = Integer.parseInt(schema.substring(schema.lastIndexOf('/') + 1));
    var version = VERSION.matcher(text.startsWith(kind) ? text.substring(kind.length()) : "");
    if (!version.matches() || Integer.parseInt(version.group(1)) < major) {
      object.report(ProblemCodes.JSON_SCHEMA, "schema", schema);
      return REFUSED;
    }
    if (Integer.parseInt(version.group(1)) > major) {
      object.report(ProblemCodes.JSON_SCHEMA_NEWER, "schema", schema);
      return REFUSED;
    }
    boolean newer = version.group(2) != null && Integer.parseInt(version.group(2)) > 0;
    return newer ? NEWER_MINOR : KNOWN;
  }
}
