package io.github.minmome.cli.command;

import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.files.AtomicFile;
import io.github.minmome.cli.input.DateOption;
import io.github.minmome.cli.input.EnvelopeOptions;
import io.github.minmome.cli.input.FontOptions;
import io.github.minmome.pdf.EnvelopeRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code minmome envelope}: the make-it-yourself envelope, or the address for bought ones. */
@Command
final class EnvelopeCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--out", paramLabel = "FILE.pdf", required = true)
  private Path out = Path.of("");

  @Option(names = "--shape", paramLabel = "n14|n3|k2|label")
  private EnvelopeRenderer.Shape shape = EnvelopeRenderer.Shape.N14;

  @Mixin private final DateOption date = new DateOption();
  @Mixin private final FontOptions fonts = new FontOptions();
  @Mixin private final EnvelopeOptions envelope = new EnvelopeOptions();

  EnvelopeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate day = date.orToday(console);
    AtomicFile.Contents pdf = envelope.renderer(shape, fonts.set(), day, console)::render;
    pdf.writeTo(out);
    console.info("written", out);
    return Exit.DONE;
  }
}
