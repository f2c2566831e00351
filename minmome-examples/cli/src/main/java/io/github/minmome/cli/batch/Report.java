package io.github.minmome.cli.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.minmome.application.Versions;
import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.files.AtomicFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code report.json}: what was read and written. It contains no times, so that equal input gives
 * equal bytes.
 *
 * @param settings the options of the run, by which a resumed run is recognized as the same
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

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /** A file of forms. */
  record FormFile(String name, int pages, String sha256) {}

  /** The file that was read. */
  record Input(String name, String sha256, String charset) {}

  /** Returns the report of a run; what was read has to be accounted for. */
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
        new Input(file.name(), file.sha256(), charset.name().toLowerCase(Locale.ROOT)),
        Versions.current(),
        settings);
  }

  void write(OutputFolder folder) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
    printer.indentArraysWith(lines);
    byte[] json = JSON.writer(printer).writeValueAsBytes(this);
    AtomicFile.Contents contents =
        out -> {
          out.write(json);
          out.write('\n');
        };
    contents.writeTo(folder.path(OutputFolder.REPORT));
  }

  /** Returns the report of the complete run in a folder. */
  static Report read(OutputFolder folder) throws IOException {
    Path path = folder.path(OutputFolder.REPORT);
    try {
      Report report = JSON.readValue(Files.readAllBytes(path), Report.class);
      if (report != null) {
        return report;
      }
    } catch (JsonProcessingException e) {
      // as one of something else
    }
    throw new CliException("batch.unknown", path);
  }

  /** Returns what differs between this run and one of that input and those settings. */
  List<String> differences(InputFile file, Map<String, String> others) {
    List<String> differences = OutputFolder.differences(settings, others);
    if (!input.sha256.equals(file.sha256())) {
      differences.add(0, "--input");
    }
    return differences;
  }

  /** Returns the SHA-256 of each file of forms, by name. */
  Map<String, String> formHashes() {
    return files.stream().collect(Collectors.toMap(FormFile::name, FormFile::sha256));
  }

  /** Returns the names of files of forms that are missing or are not as they were written. */
  List<String> damaged(OutputFolder folder) throws IOException {
    List<String> damaged = new ArrayList<>();
    for (FormFile form : files) {
      Path path = folder.path(form.name);
      if (!Files.exists(path) || !InputFile.of(path).sha256().equals(form.sha256)) {
        damaged.add(form.name);
      }
    }
    return damaged;
  }
}
