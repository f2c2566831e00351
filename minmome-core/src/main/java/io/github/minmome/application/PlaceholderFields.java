package io.github.minmome.application;

import io.github.minmome.application.ApplicationField.Kind;
import io.github.minmome.check.Placeholders;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Optional fields in which NULL, なし, - or 同上 was written: they are read as absent. */
final class PlaceholderFields {
  /** What is printed of a person; of the partner nobody writes that there is none. */
  private static final List<ApplicationField> OPTIONAL =
      Arrays.stream(ApplicationField.values())
          .filter(field -> field.kind().isText() && field.isPrinted())
          .filter(field -> !field.isRequired() && !field.columns().isEmpty())
          .toList();

  private PlaceholderFields() {}

  /** Returns the application without those values, with a note of each. */
  static SuspensionApplication withoutThem(SuspensionApplication given, Consumer<Problem> to) {
    SuspensionApplication.Builder without = null;
    for (var field : OPTIONAL) {
      if (field.value(given) instanceof String text
          && !field.isAbsent(given)
          && isPlaceholder(field, text)) {
        without = without == null ? given.toBuilder() : without;
        field.set(without, null);
        to.accept(Problem.of(ProblemCodes.TEXT_PLACEHOLDER_IGNORED, field.path()));
      }
    }
    return without == null ? given : without.build();
  }

  private static boolean isPlaceholder(ApplicationField field, String text) {
    return field.kind() == Kind.FURIGANA
        ? Placeholders.isAbsentReading(text)
        : Placeholders.isAbsent(text);
  }
}
