package io.github.minmome.cli.command;

import io.github.minmome.application.Partner;
import io.github.minmome.cli.files.Contents;
import io.github.minmome.cli.input.Applications;
import io.github.minmome.cli.input.CheckedFile;
import io.github.minmome.cli.input.FormOptions;
import io.github.minmome.cli.input.ReadingOptions;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.pdf.ApplicationPapersRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code minmome form}: the application form, filled or empty. */
@Command(name = "form")
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

  @Option(names = "--count", paramLabel = "N")
  private @Nullable Integer count;

  @Option(names = "--out", paramLabel = "FILE.pdf", required = true)
  private Path out = Path.of("");

  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final FormOptions form = new FormOptions();

  FormCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if ((input == null ? 0 : 1) + (blank ? 1 : 0) + (fillable ? 1 : 0) + (grid ? 1 : 0) != 1) {
      throw new CliException("form.what");
    }
    if (count != null && (!blank || count < 1 || count > ApplicationFormRenderer.MAX_PAGES)) {
      throw new CliException("form.count", ApplicationFormRenderer.MAX_PAGES);
    }
    ApplicationPapersRenderer papers = form.papers(console);
    ApplicationFormRenderer renderer = papers.forms();
    if (fillable) {
      if (form.hasProfile()) {
        throw new CliException("form.fillable");
      }
      return write(renderer::renderFillable, Exit.DONE);
    }
    if (grid) {
      return write(renderer::renderGrid, Exit.DONE);
    }
    if (input == null) {
      int pages = count == null ? 1 : count;
      Partner partner = reading.partner();
      return write(pdf -> renderer.renderBlank(pages, partner, pdf), Exit.DONE);
    }
    CheckedFile checked;
    try (Applications applications = Applications.open(input, reading, console)) {
      checked =
          CheckedFile.read(applications, reading.intake(reading.date(console), papers), console);
    }
    if (checked.accepted().isEmpty()) {
      console.complain("form.none");
      return Exit.REJECTED;
    }
    if (checked.accepted().size() > ApplicationFormRenderer.MAX_PAGES) {
      throw new CliException("form.toomany", ApplicationFormRenderer.MAX_PAGES);
    }
    return write(
        pdf ->
            renderer.writeAll(
                checked.accepted().stream().map(ApplicationPapers::form).toList(), pdf),
        checked.rejected() == 0 ? Exit.DONE : Exit.REJECTED);
  }

  private int write(Contents pdf, int exit) throws IOException {
    pdf.writeTo(out);
    console.say("written", out);
    return exit;
  }
}
