package io.github.minmome.cli.command;

import io.github.minmome.cli.console.Console;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.phone.Classification;
import io.github.minmome.phone.Designation;
import io.github.minmome.phone.DialForm;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.NumberReason;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** The ways in which {@code classify} prints an answer. */
enum ClassificationFormat {
  /** For people: a headline, and below it what to do. */
  TEXT {
    @Override
    void write(String input, Classification number, Console console, Writer out)
        throws IOException {
      out.write(ClassificationText.of(input, number, console));
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

  /** What stands before the first answer. */
  String header() {
    return "";
  }

  /** Writes the answer without the end of its line. */
  abstract void write(String input, Classification number, Console console, Writer out)
      throws IOException;

  /** The columns after the input. */
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
}
