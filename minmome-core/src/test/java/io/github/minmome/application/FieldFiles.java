package io.github.minmome.application;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files that are made from {@link ApplicationField}: the names of fields in sentences about
 * problems, and the JSON Schema. {@link ApplicationFieldTest} checks that they are up to date.
 */
final class FieldFiles {
  private static final Path RESOURCES = Path.of("src/main/resources/io/github/minmome");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<ApplicationField> FIELDS = List.of(ApplicationField.values());

  private FieldFiles() {}

  /** Every file and its text, by path from the module's folder. */
  static Map<Path, String> all() throws IOException {
    var files = new LinkedHashMap<Path, String>();
    files.put(RESOURCES.resolve("problem/application-fields.tsv"), names());
    files.put(RESOURCES.resolve("json/application-1.schema.json"), schema());
    return files;
  }

  private static String names() {
    var text =
        new StringBuilder(
            """
            # What people call each field of an application and each part: path, Japanese, English.
            # Made from ApplicationField; see docs/testing.md.
            # Source: our own words, of 2026-11-29. Licence: Apache-2.0, as this project.
            path	ja	en
            """);
    var written = new LinkedHashSet<FieldPart>();
    for (var field : FIELDS) {
      for (var part : FieldPart.values()) {
        if (field.path().startsWith(part.path + ".") && written.add(part)) {
          text.append(String.join("\t", part.path, part.japanese, part.english)).append('\n');
        }
      }
      text.append(
          String.join(
              "\t", field.path(), field.label(Locale.JAPANESE), field.label(Locale.ENGLISH)));
      text.append('\n');
    }
    return text.toString();
  }

  private static String schema() throws IOException {
    var schema = JSON.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:minmome:schema:application:1");
    schema.put("title", "国際電話利用休止の申込み (an application to suspend international calling)");
    schema.put(
        "description",
        "Text is given exactly as written; what it says is checked by the rules, not by this"
            + " schema.");
    schema.put("type", "object");
    var properties = schema.putObject("properties");
    var version = properties.putObject("schema");
    version.put("description", "The format and its version; absent, version 1 is meant.");
    version.putArray("type").add("string").add("null");
    version.put("pattern", "^minmome/application/1(\\.0+)?$");
    fill(schema, properties, "");
    var indenter = new DefaultIndenter("  ", "\n");
    var printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withArrayIndenter(indenter)
            .withObjectIndenter(indenter);
    return JSON.writer(printer).writeValueAsString(schema) + "\n";
  }

  /** The properties of the object at a path, and which of them are required. */
  private static void fill(ObjectNode object, ObjectNode properties, String under) {
    var required = new LinkedHashSet<String>();
    for (var field : FIELDS) {
      if (!field.path().startsWith(under)) {
        continue;
      }
      String name = field.path().substring(under.length()).split("\\.", 2)[0];
      boolean isPart = !field.path().equals(under + name);
      if (isPart && !properties.has(name)) {
        part(properties.putObject(name), under + name);
      } else if (!isPart) {
        property(properties.putObject(name), field);
      }
      if (field.isRequired()) {
        required.add(name);
      }
    }
    object.put("additionalProperties", false);
    if (!required.isEmpty()) {
      required.forEach(object.putArray("required")::add);
    }
  }

  private static void part(ObjectNode object, String path) {
    var part = Stream.of(FieldPart.values()).filter(p -> p.path.equals(path)).findAny();
    object.put("description", description(part.get().japanese, part.get().note));
    type(
        object,
        "object",
        FIELDS.stream().anyMatch(f -> f.path().startsWith(path + ".") && f.isRequired()));
    fill(object, object.putObject("properties"), path + ".");
  }

  private static void property(ObjectNode object, ApplicationField field) {
    object.put("description", description(field.label(Locale.JAPANESE), field.note()));
    switch (field.kind()) {
      case WORD -> {
        var words = object.putArray("enum");
        field.words().forEach(word -> words.add(word.name()));
        if (!field.isRequired()) {
          words.addNull();
        }
      }
      case DATE -> {
        type(object, "string", field.isRequired());
        object.put("format", "date");
        object.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
      }
      case YES_NO -> type(object, "boolean", field.isRequired());
      default -> {
        type(object, "string", field.isRequired());
        if (field.isRequired()) {
          object.put("pattern", "\\S");
        }
        object.put("maxLength", field.limit());
      }
    }
  }

  private static void type(ObjectNode object, String type, boolean isRequired) {
    if (isRequired) {
      object.put("type", type);
    } else {
      object.putArray("type").add(type).add("null");
    }
  }

  private static String description(String label, String note) {
    return note.isEmpty() ? label : label + ": " + note;
  }
}
