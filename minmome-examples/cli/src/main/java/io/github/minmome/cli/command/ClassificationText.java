package io.github.minmome.cli.command;

import io.github.minmome.cli.console.Console;
import io.github.minmome.phone.Advice;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.Designation;
import io.github.minmome.phone.NumberReason;
import java.util.ArrayList;
import java.util.List;

/** A classification in words: what it is in a line, and below it what to do. */
final class ClassificationText {
  private ClassificationText() {}

  static String of(String input, Classification number, Console console) {
    List<String> headline = new ArrayList<>();
    headline.add(Escapes.visible(input));
    headline.add(number.displayName(console.locale()));
    number.national().ifPresent(headline::add);
    number.e164().filter(e164 -> e164.startsWith("+")).ifPresent(headline::add);
    if (number.reason() != NumberReason.NONE) {
      headline.add(number.reason().name());
    }
    if (number.designation() == Designation.UNDESIGNATED) {
      headline.add(number.designation().name());
    }
    if (!number.flags().isEmpty()) {
      headline.add(number.flags().toString());
    }
    StringBuilder text = new StringBuilder(String.join("  ", headline));
    for (Advice advice : number.advice()) {
      text.append("\n    ").append(advice.text(console.locale()));
    }
    return text.toString();
  }
}
