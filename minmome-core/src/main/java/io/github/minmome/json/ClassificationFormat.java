package io.github.minmome.json;

import io.github.minmome.json.internal.JsonObject;
import io.github.minmome.phone.Designation;
import io.github.minmome.phone.DialForm;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.phone.NumberReason;
import io.github.minmome.problem.ProblemCodes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a number was found to be, as JSON. What there is none of is an empty string, as it is an
 * empty cell in the tables of the command; a document may also leave it out.
 */
final class ClassificationFormat {
  static final String SCHEMA = "minmome/classification/1";

  private static final Pattern DIALLED = Pattern.compile("[+#]?[0-9]{3,20}");
  private static final Pattern HYPHENATED = Pattern.compile("#?[0-9](-?[0-9]){2,19}");

  private ClassificationFormat() {}

  static @Nullable ClassifiedNumber read(JsonObject json) {
    if (!SchemaVersion.isRead(json, SCHEMA)) {
      return null;
    }
    json.requirePresent("input", "kind");
    String input = json.textWithBrokenCharacters("input");
    NumberKind kind = json.word("kind", NumberKind.class);
    DialForm form = word(json, "form", DialForm.NONE);
    String e164 = number(json, "e164", DIALLED, "+81331000000");
    String national = number(json, "national", HYPHENATED, "03-3100-0000");
    String area = json.text("area");
    Designation designation = word(json, "designation", Designation.NOT_CHECKED);
    NumberReason reason = word(json, "reason", NumberReason.NONE);
    var flags = json.words("flags", NumberFlag.class);
    return input == null || kind == null
        ? null
        : new ClassifiedNumber(
            input,
            kind,
            form,
            e164,
            national,
            area == null ? "" : area,
            designation,
            reason,
            flags);
  }

  private static <E extends Enum<E>> E word(JsonObject json, String name, E none) {
    E word = json.isEmptyText(name) ? null : json.word(name, none.getDeclaringClass());
    return word == null ? none : word;
  }

  private static @Nullable String number(
      JsonObject json, String name, Pattern pattern, String example) {
    String text = json.text(name);
    if (text == null || text.isEmpty()) {
      return null;
    }
    if (!pattern.matcher(text).matches()) {
      json.report(ProblemCodes.JSON_TYPE, name, example);
      return null;
    }
    return text;
  }

  static String write(ClassifiedNumber number) {
    return JsonWriting.document(
        json ->
            json.text("input", number.input())
                .word("kind", number.kind())
                .text("form", number.form() == DialForm.NONE ? "" : number.form().name())
                .text("e164", orEmpty(number.e164()))
                .text("national", orEmpty(number.national()))
                .text("area", number.area())
                .text(
                    "designation",
                    number.designation() == Designation.NOT_CHECKED
                        ? ""
                        : number.designation().name())
                .text("reason", number.reason() == NumberReason.NONE ? "" : number.reason().name())
                .texts("flags", number.flags().stream().map(Enum::name).toList()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
