package io.github.minmome.csv;

import io.github.minmome.application.ApplicationField;
import io.github.minmome.text.WordKey;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of an application that have a column, by the headings of their columns. */
final class Columns {
  static final List<ApplicationField> ALL =
      Arrays.stream(ApplicationField.values()).filter(f -> !f.columns().isEmpty()).toList();

  /** Without one of these no row could be accepted; scope and date may come from elsewhere. */
  static final List<ApplicationField> NEEDED =
      ALL.stream().filter(field -> field.isRequired() && field.kind().isText()).toList();

  private static final Pattern DECORATION =
      Pattern.compile(
          "[\\s\\p{Cf}]+|[(\\[【](?:必須|任意|必須項目|任意項目|required|optional|漢字|自宅|固定|固定電話|半角|半角数字|全角|数字|西暦|和暦"
              + "|ハイフン(?:なし|無し|あり|有り|付き|不要|必要)?|例[:)].*|[0-9]+桁)[)\\]】]"
              + "|^[*※■●◆・【\\[「<]+|[*※★:】\\]」>]+$|[()]");

  private static final Map<String, ApplicationField> BY_NAME = new HashMap<>();

  private static final Set<String> IN_USE = new HashSet<>();

  static {
    for (var field : ALL) {
      field.columns().forEach(name -> BY_NAME.put(key(name), field));
      field.synonyms().forEach(name -> IN_USE.add(key(name)));
      field.joinedColumns().forEach(names -> names.forEach(name -> IN_USE.add(key(name))));
    }
    IN_USE.addAll(BY_NAME.keySet());
  }

  private Columns() {}

  /**
   * Returns what headings have in common that mean the same: width, case, spaces and line breaks do
   * not matter, nor do marks of required columns (※, 必須), notes on how to write (半角, ハイフンなし) and
   * brackets.
   */
  static String key(String heading) {
    return DECORATION.matcher(WordKey.of(heading)).replaceAll("");
  }

  /** Returns the field of a column's own name; width, case and spaces around do not matter. */
  static @Nullable ApplicationField named(String heading) {
    return BY_NAME.get(key(heading));
  }

  /** Returns whether a text is one of the headings in use for a column or a part of one. */
  static boolean isHeading(String text) {
    return IN_USE.contains(key(text));
  }

  /** Both names of a column, for sentences: {@code 電話番号 (line_number)}. */
  static String names(ApplicationField field) {
    return field.columns().get(1) + " (" + field.columns().get(0) + ")";
  }

  /** Returns what separates the cells of several columns that are joined: family and given name. */
  static String separator(ApplicationField field) {
    return switch (field.kind()) {
      case PERSON_NAME, FURIGANA -> " ";
      default -> "";
    };
  }
}
