package io.github.minmome.json;

import io.github.minmome.application.ApplicationField;
import io.github.minmome.application.ApplicationField.Kind;
import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.json.internal.JsonObject;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An application as JSON: the fields of {@link ApplicationField}, objects in objects. */
final class ApplicationFormat {
  static final String SCHEMA = "minmome/application/1";

  private static final List<Property> APPLICATION = properties("");
  private static final List<Property> PARTNER = properties("partner.");

  /** A property: a field, or an object of properties. */
  private record Property(
      String name, @Nullable ApplicationField field, List<Property> properties) {
    boolean isGiven(SuspensionApplication application) {
      return field == null
          ? properties.stream().anyMatch(part -> part.isGiven(application))
          : field.value(application) != null;
    }
  }

  private ApplicationFormat() {}

  /** Returns the properties of the object at a path, in the order of the fields. */
  private static List<Property> properties(String under) {
    var names = new LinkedHashSet<String>();
    for (var field : ApplicationField.values()) {
      if (field.path().startsWith(under)) {
        names.add(field.path().substring(under.length()).split("\\.", 2)[0]);
      }
    }
    return names.stream().map(name -> property(under + name, name)).toList();
  }

  private static Property property(String path, String name) {
    return Arrays.stream(ApplicationField.values())
        .filter(field -> field.path().equals(path))
        .findAny()
        .map(field -> new Property(name, field, List.of()))
        .orElseGet(() -> new Property(name, null, properties(path + ".")));
  }

  static @Nullable SuspensionApplication read(JsonObject json) {
    if (!SchemaVersion.isRead(json, SCHEMA)) {
      return null;
    }
    return read(json, APPLICATION).build();
  }

  static @Nullable Partner partner(JsonObject json) {
    return read(json, PARTNER).build().partner();
  }

  private static SuspensionApplication.Builder read(JsonObject json, List<Property> properties) {
    var application = SuspensionApplication.builder();
    read(json, properties, application);
    return application;
  }

  private static void read(
      JsonObject json, List<Property> properties, SuspensionApplication.Builder to) {
    for (var property : properties) {
      if (property.field() != null) {
        property.field().set(to, value(json, property.name(), property.field()));
      } else {
        var part = json.object(property.name());
        if (part != null) {
          read(part, property.properties(), to);
        }
      }
    }
  }

  private static @Nullable Object value(JsonObject json, String name, ApplicationField field) {
    return switch (field.kind()) {
      case WORD -> json.word(name, field.words());
      case DATE -> json.date(name);
      case YES_NO -> json.bool(name);
      default -> json.textWithBrokenCharacters(name);
    };
  }

  static String write(SuspensionApplication application) {
    return JsonWriting.document(
        json -> {
          json.text("schema", SCHEMA);
          write(json, APPLICATION, application);
        });
  }

  private static void write(
      JsonWriting json, List<Property> properties, SuspensionApplication application)
      throws IOException {
    for (var property : properties) {
      if (!property.isGiven(application)) {
        continue;
      }
      var field = property.field();
      if (field == null) {
        json.object(property.name(), part -> write(part, property.properties(), application));
      } else if (field.kind() == Kind.YES_NO) {
        json.bool(property.name(), (Boolean) field.value(application));
      } else {
        json.text(property.name(), field.text(application).orElse(null));
      }
    }
  }
}
