package io.github.minmome.cli.desk;

import io.github.minmome.application.ApplicationField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code GET /api/fields}: the fields of an application with their labels, limits and answers, of
 * which the page builds its inputs.
 */
final class FieldsApi {
  /** What is answered. */
  record Message(List<Field> fields) {}

  record Field(
      String path,
      ApplicationField.Kind kind,
      String label,
      boolean required,
      boolean printed,
      int limit,
      List<Choice> choices) {}

  record Choice(String value, String label) {}

  private FieldsApi() {}

  static Route route() {
    return Route.get(
        "/api/fields",
        request -> {
          request.query(Map.of());
          Locale locale = request.locale();
          return Answer.json(
              new Message(
                  Stream.of(ApplicationField.values()).map(field -> of(field, locale)).toList()));
        });
  }

  private static Field of(ApplicationField field, Locale locale) {
    return new Field(
        field.path(),
        field.kind(),
        field.label(locale),
        field.isRequired(),
        field.isPrinted(),
        field.limit(),
        field.choices().stream()
            .map(choice -> new Choice(choice.name(), choice.label(locale)))
            .toList());
  }
}
