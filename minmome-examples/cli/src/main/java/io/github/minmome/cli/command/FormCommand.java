package io.github.minmome.cli.command;

import io.github.minmome.application.Partner;
import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.files.AtomicFile;
import io.github.minmome.cli.input.ApplicationSource;
import io.github.minmome.cli.input.CheckedFile;
import io.github.minmome.cli.input.FormOptions;
import io.github.minmome.cli.input.InputFormatOption;
import io.github.minmome.cli.input.ReadingOptions;
import io.github.minmome.cli.input.Settings;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.pdf.ApplicationPapersRenderer;
import io.github.minmome.pdf.FormProfile;
import io.github.minmome.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code minmome form}: the application form, filled or empty. */
@Command
final class FormCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--input", paramLabel = "FILE")
  private @Nullable Path input;

  @Option(names = "--blank")
  private boolean blank;

  @Option(names = "--fillable")
  private boolean fillable;

  @Option(names = "--grid")
  private boolean grid;

  @Option(names = "--fields", paramLabel = "OFFICIAL.pdf")
  private @Nullable Path fields;

  @Option(names = "--count", paramLabel = "N")
  private @Nullable Integer count;

  @Option(names = "--out", paramLabel = "FILE.pdf")
  private @Nullable Path out;

  @Mixin private final InputFormatOption inputFormat = new InputFormatOption();
  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final FormOptions form = new FormOptions();

  FormCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    long what =
        Stream.of(input != null, blank, fillable, grid, fields != null).filter(is -> is).count();
    if (what != 1) {
      throw new CliException("form.what");
    }
    if (fields != null) {
      return printFields(fields);
    }
    Path pdf = out;
    if (pdf == null) {
      throw new CliException("form.out");
    }
    return print(pdf);
  }

  /** Prints a profile to start from, with the form fields of an official PDF. */
  private int printFields(Path official) throws IOException {
    Path name = official.getFileName();
    var problems = new ArrayList<Problem>();
    String profile =
        Settings.read(
            official,
            in -> {
              var reading = FormProfile.skeleton(in.readAllBytes(), String.valueOf(name));
              problems.addAll(reading.problems());
              return reading;
            });
    problems.forEach(console::info);
    console.out().write(profile);
    return Exit.DONE;
  }

  private int print(Path pdf) throws IOException {
    if (count != null && (!blank || count < 1 || count > ApplicationFormRenderer.MAX_PAGES)) {
      throw new CliException("form.count", ApplicationFormRenderer.MAX_PAGES);
    }
    ApplicationPapersRenderer papers = form.papers(console);
    form.requireOfficialKept(pdf);
    ApplicationFormRenderer renderer = papers.forms();
    if (fillable) {
      if (form.hasProfile()) {
        throw new CliException("form.fillable");
      }
      return write(pdf, renderer::renderFillable, Exit.DONE);
    }
    if (grid) {
      return write(pdf, renderer::renderGrid, Exit.DONE);
    }
    if (input == null) {
      int pages = count == null ? 1 : count;
      Partner partner = reading.partner();
      return write(pdf, to -> renderer.renderBlank(pages, partner, to), Exit.DONE);
    }
    CheckedFile checked;
    try (ApplicationSource applications = inputFormat.open(input, reading, console)) {
      checked =
          CheckedFile.read(applications, reading.intake(reading.date(console), papers), console);
    }
    if (checked.accepted().isEmpty()) {
      console.error("form.none");
      return Exit.REJECTED;
    }
    if (checked.accepted().size() > ApplicationFormRenderer.MAX_PAGES) {
      throw new CliException("form.toomany", ApplicationFormRenderer.MAX_PAGES);
    }
    return write(
        pdf,
        to ->
            renderer.writeAll(
                checked.accepted().stream().map(ApplicationPapers::form).toList(), to),
        checked.rejected() == 0 ? Exit.DONE : Exit.REJECTED);
  }

  private int write(Path pdf, AtomicFile.Contents contents, int exit) throws IOException {
    contents.writeTo(pdf);
    console.info("written", pdf);
    return exit;
  }
}
