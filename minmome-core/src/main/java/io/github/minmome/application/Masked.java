package io.github.minmome.application;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Text forms that show no person. */
final class Masked {
  private Masked() {}

  /**
   * Returns the text form of an application, or of the part under a path: which fields were given,
   * and choices and days with their values, never a personal one.
   */
  static String text(String type, String under, SuspensionApplication application) {
    return Arrays.stream(ApplicationField.values())
        .filter(field -> field.path().startsWith(under))
        .map(
            field -> {
              Object value = field.value(application);
              Object shown = value == null || field.isShown() ? value : "***";
              return field.path().substring(under.length()) + "=" + shown;
            })
        .collect(Collectors.joining(", ", type + "[", "]"));
  }
}
