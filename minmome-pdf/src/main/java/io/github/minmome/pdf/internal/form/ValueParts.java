package io.github.minmome.pdf.internal.form;

import io.github.minmome.phone.PhoneNumberClassifier;
import io.github.minmome.postal.PostalCode;
import io.github.minmome.postal.Prefectures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values in the parts that forms have places for. A value that cannot be taken apart without a
 * guess gives null.
 */
final class ValueParts {
  private ValueParts() {}

  /** Area code, exchange and subscriber's number of a Japanese number, as it is hyphenated. */
  static @Nullable List<String> ofNumber(String text) {
    String national = PhoneNumberClassifier.standard().classify(text).national().orElse("");
    String[] parts = national.split("-", -1);
    return parts.length == 3 ? List.of(parts) : null;
  }

  /** Returns the first three and the last four digits of a postal code. */
  static @Nullable List<String> ofPostalCode(String text) {
    return PostalCode.tryParse(text)
        .map(code -> List.of(code.digits().substring(0, 3), code.digits().substring(3)))
        .orElse(null);
  }

  /** Family name and given name, where exactly one run of spaces is between them. */
  static @Nullable List<String> ofName(String text) {
    String[] parts = text.strip().split("[ \\u3000]+", -1);
    return parts.length == 2 ? List.of(parts) : null;
  }

  /** Returns the prefecture, empty where the address begins with none, and what follows it. */
  static List<String> ofAddress(String text) {
    String prefecture = Prefectures.ofAddress(text).orElse("");
    int end = prefecture.isEmpty() ? 0 : text.indexOf(prefecture) + prefecture.length();
    return List.of(prefecture, text.substring(end).strip());
  }
}
