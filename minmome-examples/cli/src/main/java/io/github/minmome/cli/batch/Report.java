package io.github.minmome.cli.batch;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.minmome.application.Versions;
import io.github.minmome.cli.command.CliException;
import io.github.minmome.cli.command.Console;
import io.github.minmome.cli.command.Exit;
import io.github.minmome.cli.files.Contents;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * {@code report.json}: what was read and written. It holds no times, so that equal input gives
 * equal bytes.
 *
 * @param settings what the run was asked for; how a resumed run knows that it is the same
 */
record Report(
    long read,
    long accepted,
    long rejected,
    long confirmed,
    List<FormFile> files,
    Input input,
    Versions versions,
    Map<String, String> settings) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A file of forms. */
  record FormFile(String name, int pages, String sha256) {}

  /** The file that was read. */
  record Input(String name, String sha256, String charset) {}

  /** The report of a run; what was read has to be accounted for. */
  static Report of(Batch batch, InputFile file, Charset charset, Map<String, String> settings) {
    long accepted = batch.accepted();
    if (batch.read() != accepted + batch.rejected()) {
      throw new IllegalStateException("rows are lost");
    }
    return new Report(
        batch.read(),
        accepted,
        batch.rejected(),
        batch.confirmed(),
        batch.printed().stream()
            .map(printed -> new FormFile(printed.name(), printed.pages(), printed.sha256()))
            .toList(),
        new Input(file.name(), file.sha256(), charset.name().toLowerCase(java.util.Locale.ROOT)),
        Versions.current(),
        settings);
  }

  void write(OutputFolder folder) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
    printer.indentArraysWith(lines);
    byte[] json = JSON.writer(printer).writeValueAsBytes(this);
    Contents contents =
        out -> {
          out.write(json);
          out.write('\n');
        };
    contents.writeTo(folder.path(OutputFolder.REPORT));
  }

  /**
   * Takes up a run that is complete: there is nothing to do if it is the same and its files stand.
   */
  static int resumed(
      OutputFolder folder, InputFile file, Map<String, String> settings, Console console)
      throws IOException {
    Report report;
    try {
      report = JSON.readValue(Files.readAllBytes(folder.path(OutputFolder.REPORT)), Report.class);
    } catch (IOException e) {
      throw new CliException("batch.unknown", folder.path(OutputFolder.REPORT));
    }
    List<String> differences = OutputFolder.differences(report.settings, settings);
    if (!report.input.sha256.equals(file.sha256())) {
      differences.add(0, "--input");
    }
    if (!differences.isEmpty()) {
      throw new CliException("batch.differs", String.join(", ", differences));
    }
    for (FormFile form : report.files) {
      Path path = folder.path(form.name);
      if (!Files.exists(path) || !InputFile.of(path).sha256().equals(form.sha256)) {
        throw new CliException("batch.damaged", path);
      }
    }
    console.say("batch.nothing", report.files.size());
    return report.rejected == 0 ? Exit.DONE : Exit.REJECTED;
  }
}
