package io.github.minmome.json;

import io.github.minmome.phone.Classification;
import io.github.minmome.phone.Designation;
import io.github.minmome.phone.DialForm;
import io.github.minmome.phone.Reason;

/** What a number was found to be, as JSON. */
final class ClassificationFormat {
  private ClassificationFormat() {}

  static String write(CharSequence input, Classification found) {
    return JsonWriting.document(
        json ->
            json.text("input", input.toString())
                .word("kind", found.kind())
                .text("form", found.form() == DialForm.NONE ? "" : found.form().name())
                .text("e164", found.e164().orElse(""))
                .text("national", found.national().orElse(""))
                .text("area", found.area())
                .text(
                    "designation",
                    found.designation() == Designation.NOT_CHECKED
                        ? ""
                        : found.designation().name())
                .text("reason", found.reason() == Reason.NONE ? "" : found.reason().name())
                .texts("flags", found.flags().stream().map(Enum::name).toList()));
  }
}
