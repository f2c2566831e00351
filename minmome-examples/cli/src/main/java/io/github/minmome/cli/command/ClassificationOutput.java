package io.github.minmome.cli.command;

import io.github.minmome.cli.console.Console;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.phone.Advice;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.Designation;
import io.github.minmome.phone.DialForm;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.NumberReason;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The ways in which {@code classify} prints an answer. */
enum ClassificationOutput {
  /** For people: a headline, and below it what to do. */
  TEXT {
    @Override
    void write(String input, Classification number, Console console, Writer out)
        throws IOException {
      out.write(text(input, number, console));
    }
  },

  /** A line an input, for spreadsheets and pipes. */
  TSV {
    @Override
    String header() {
      return String.join("\t", COLUMNS) + "\n";
    }

    @Override
    void write(String input, Classification number, Console console, Writer out)
        throws IOException {
      out.write(Escapes.visible(input));
      for (String cell : cells(number)) {
        out.write('\t');
        out.write(cell);
      }
    }
  },

  /** A JSON object a line. */
  JSON {
    @Override
    void write(String input, Classification number, Console console, Writer out)
        throws IOException {
      out.write(MinmomeJson.standard().writeClassification(input, number));
    }
  };

  private static final List<String> COLUMNS =
      List.of(
          "input", "kind", "form", "e164", "national", "area", "designation", "reason", "flags");

  /** Returns what is printed before the first answer. */
  String header() {
    return "";
  }

  /** Writes the answer without the end of its line. */
  abstract void write(String input, Classification number, Console console, Writer out)
      throws IOException;

  /** Returns the columns after the input. */
  private static List<String> cells(Classification number) {
    return List.of(
        number.kind().name(),
        number.form() == DialForm.NONE ? "" : number.form().name(),
        number.e164().orElse(""),
        number.national().orElse(""),
        number.area(),
        number.designation() == Designation.NOT_CHECKED ? "" : number.designation().name(),
        number.reason() == NumberReason.NONE ? "" : number.reason().name(),
        number.flags().stream().map(NumberFlag::name).collect(Collectors.joining(",")));
  }

  /** Returns what it is in a line, and below it what to do. */
  private static String text(String input, Classification number, Console console) {
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
