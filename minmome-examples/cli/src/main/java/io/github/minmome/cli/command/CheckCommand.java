package io.github.minmome.cli.command;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.CheckedApplication;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.input.ApplicationSource;
import io.github.minmome.cli.input.Entry;
import io.github.minmome.cli.input.FormOptions;
import io.github.minmome.cli.input.InputFormatOption;
import io.github.minmome.cli.input.ReadingOptions;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code minmome check}: every problem of every application of a file, those of its papers too: the
 * verdict on a row is that of {@code form} and {@code batch} with the same options.
 */
@Command
final class CheckCommand implements Callable<Integer> {
  /** How problems are printed. */
  enum Format {
    TEXT,
    JSON
  }

  private final Console console;

  @Option(names = "--input", paramLabel = "FILE", required = true)
  private Path input = Path.of("");

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.TEXT;

  @Mixin private final InputFormatOption inputFormat = new InputFormatOption();
  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final FormOptions form = new FormOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    long read = 0;
    long accepted = 0;
    ApplicationIntake<ApplicationPapers> intake =
        reading.intake(reading.date(console), form.papers(console));
    Writer out = console.out();
    try (ApplicationSource applications = inputFormat.open(input, reading, console)) {
      for (Entry entry = applications.next(); entry != null; entry = applications.next()) {
        CheckedApplication<?> checked = entry.check(intake).checked();
        read++;
        accepted += checked.accepted() ? 1 : 0;
        for (Problem problem : checked.problems()) {
          out.write(format == Format.JSON ? json(problem) : text(problem));
          out.write('\n');
        }
      }
    }
    out.write(
        format == Format.JSON
            ? "{\"read\":"
                + read
                + ",\"accepted\":"
                + accepted
                + ",\"rejected\":"
                + (read - accepted)
                + "}\n"
            : console.text("check.totals", read, accepted, read - accepted) + "\n");
    return read == accepted ? Exit.DONE : Exit.REJECTED;
  }

  private String text(Problem problem) {
    return console.text(
        "check.problem",
        String.valueOf(problem.line()),
        problem.path(),
        problem.severity(),
        problem.code(),
        ProblemText.standard().sentence(problem, console.locale()));
  }

  private String json(Problem problem) {
    return MinmomeJson.standard().writeProblem(problem, console.locale());
  }
}
