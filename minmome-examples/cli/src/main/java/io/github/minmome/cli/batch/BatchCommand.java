package io.github.minmome.cli.batch;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.console.Version;
import io.github.minmome.cli.input.CsvSource;
import io.github.minmome.cli.input.FormOptions;
import io.github.minmome.cli.input.ReadingOptions;
import io.github.minmome.cli.input.Settings;
import io.github.minmome.pdf.ApplicationFormRenderer;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.pdf.ApplicationPapersRenderer;
import io.github.minmome.pdf.KitRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code minmome batch}: thousands of rows, unattended. */
@Command
public final class BatchCommand implements Callable<Integer> {
  private static final long MEMORY_A_THREAD = 48L << 20;
  private static final int MAX_PER_FILE = 5_000;
  private static final int MAX_THREADS = 256;
  private static final String DATE = "--date";

  private final Console console;

  @Option(names = "--input", paramLabel = "FILE.csv", required = true)
  private Path input = Path.of("");

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out = Path.of("");

  @Option(names = "--per-file", paramLabel = "N")
  private int perFile = 500;

  @Option(names = "--threads", paramLabel = "N")
  private int threads = defaultThreads();

  @Option(names = "--resume")
  private boolean resume;

  @Option(names = "--limit", paramLabel = "N")
  private @Nullable Integer limit;

  @Option(names = "--max-rejects", paramLabel = "PERCENT")
  private double maxRejects = 100;

  @Option(names = "--rejects-format", paramLabel = "csv|xlsx")
  private Rejects.Format rejectsFormat = Rejects.Format.CSV;

  @Option(names = "--only", paramLabel = "LINES")
  private @Nullable LineSelection only;

  @Option(names = "--takehome")
  private boolean takehome;

  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final FormOptions form = new FormOptions();

  /** A batch on this console. */
  public BatchCommand(Console console) {
    this.console = console;
  }

  /** Returns the number of cores, or as many as the memory has a document for. */
  private static int defaultThreads() {
    long room = Runtime.getRuntime().maxMemory() / MEMORY_A_THREAD;
    return (int) Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), room));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    checkOptions();
    try (Interruption interruption = new Interruption();
        OutputFolder folder = OutputFolder.lock(out, () -> console.info("batch.waiting", out))) {
      InputFile file = InputFile.of(input);
      Map<String, String> settings = settings();
      if (!resume || !folder.isFinished()) {
        return runOrResume(folder, file, settings, interruption);
      }
      Report complete = Report.read(folder);
      refuse(complete.differences(file, settings));
      List<String> damaged = complete.damaged(folder);
      if (damaged.isEmpty()) {
        console.info("batch.nothing", complete.files().size());
        return complete.rejected() == 0 ? Exit.DONE : Exit.REJECTED;
      }
      console.error("batch.again", String.join(", ", damaged));
      try {
        Map<String, String> state = state(file, settings, reading.date(console));
        return run(folder, file, settings, state, complete.formHashes(), interruption);
      } finally {
        folder.complete(); // as it was, if the files could not be made again
      }
    }
  }

  private int runOrResume(
      OutputFolder folder, InputFile file, Map<String, String> settings, Interruption interruption)
      throws IOException, InterruptedException {
    if (!resume && folder.isUsed()) {
      throw new CliException("batch.used", out);
    }
    Map<String, String> earlier = folder.state();
    if (resume && earlier.isEmpty() && folder.isUsed()) {
      throw new CliException("batch.unknown", out);
    }
    Map<String, String> state = state(file, settings, date(earlier));
    if (!earlier.isEmpty()) {
      refuse(OutputFolder.differences(earlier, state));
    }
    Map<String, String> finished = resume ? folder.finishedForms() : Map.of();
    return run(folder, file, settings, state, finished, interruption);
  }

  private static void refuse(List<String> differences) {
    if (!differences.isEmpty()) {
      throw new CliException("batch.differs", String.join(", ", differences));
    }
  }

  private int run(
      OutputFolder folder,
      InputFile file,
      Map<String, String> settings,
      Map<String, String> state,
      Map<String, String> finishedForms,
      Interruption interruption)
      throws IOException, InterruptedException {
    LocalDate date = LocalDate.parse(Objects.requireNonNull(state.get(DATE)));
    ApplicationPapersRenderer papers = form.papers(console);
    ApplicationIntake<ApplicationPapers> intake = reading.intake(date, papers);
    // what an input or an option can be refused for comes before the folder is changed
    try (CsvSource applications = CsvSource.open(input, reading, console);
        FinishedForms finished = folder.begin(state, finishedForms)) {
      FormFiles forms = forms(folder, papers, finished);
      return run(folder, file, settings, applications, intake, forms, interruption);
    }
  }

  private FormFiles forms(
      OutputFolder folder, ApplicationPapersRenderer papers, FinishedForms finished) {
    if (takehome) {
      return new FormFiles(folder, papers::writeAll, 2, finished);
    }
    ApplicationFormRenderer forms = papers.forms();
    return new FormFiles(
        folder,
        (rows, pdf) -> forms.writeAll(rows.stream().map(ApplicationPapers::form).toList(), pdf),
        forms.pagesPerApplication(),
        finished);
  }

  private void checkOptions() {
    if (perFile < 1 || perFile > MAX_PER_FILE || threads < 1 || threads > MAX_THREADS) {
      throw new CliException("batch.range", MAX_PER_FILE, MAX_THREADS);
    }
    if (takehome && (form.hasProfile() || perFile > KitRenderer.MAX_APPLICANTS)) {
      throw new CliException("batch.takehome", KitRenderer.MAX_APPLICANTS);
    }
    if ((limit != null && limit < 1) || !(maxRejects >= 0 && maxRejects <= 100)) {
      throw new CliException("batch.percent");
    }
  }

  /** A run that is taken up the day after is still of the day on which it began. */
  private LocalDate date(Map<String, String> earlier) {
    String begun = earlier.get(DATE);
    return resume && begun != null && !reading.isDated()
        ? LocalDate.parse(begun)
        : reading.date(console);
  }

  /** Returns the options that decide what is written, files as hashes; nothing personal. */
  private Map<String, String> settings() throws IOException {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("--per-file", String.valueOf(perFile));
    Settings.describe(settings, "--limit", limit);
    Settings.describe(settings, "--only", only);
    settings.put("--takehome", String.valueOf(takehome));
    if (rejectsFormat != Rejects.Format.CSV) {
      Settings.describe(settings, "--rejects-format", rejectsFormat);
    }
    reading.describe(settings);
    form.describe(settings);
    return settings;
  }

  private static Map<String, String> state(
      InputFile file, Map<String, String> settings, LocalDate date) {
    Map<String, String> state = new LinkedHashMap<>();
    state.put("--input", file.sha256());
    state.putAll(settings);
    state.put(DATE, date.toString());
    state.put("version", Version.number());
    return state;
  }

  private int run(
      OutputFolder folder,
      InputFile file,
      Map<String, String> settings,
      CsvSource applications,
      ApplicationIntake<ApplicationPapers> intake,
      FormFiles forms,
      Interruption interruption)
      throws IOException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (Lists lists = new Lists(folder, applications.rows(), rejectsFormat);
        Progress progress = new Progress(console, Math.max(1, file.lines() - 1))) {
      SelectedRows rows = new SelectedRows(applications, only, limit);
      Batch batch =
          new Batch(
              rows,
              intake,
              forms,
              lists,
              pool,
              threads,
              perFile,
              maxRejects,
              interruption,
              progress);
      Batch.End end;
      try {
        end = batch.run();
      } catch (IOException | CliException e) {
        progress.end();
        console.error("batch.failed", folder.formFiles(), out);
        throw e;
      }
      progress.end();
      return switch (end) {
        case COMPLETE -> {
          complete(folder, file, settings, batch, lists, applications, rows, progress);
          yield batch.rejected() == 0 && rows.missing().isEmpty() ? Exit.DONE : Exit.REJECTED;
        }
        case TOO_MANY_REJECTS -> {
          lists.commitRejects();
          console.error(
              "batch.slipped",
              batch.rejected(),
              batch.read(),
              folder.path(rejectsFormat.fileName()));
          yield Exit.REJECTED;
        }
        case INTERRUPTED -> {
          console.error("batch.interrupted", folder.formFiles());
          yield Exit.INTERRUPTED;
        }
      };
    } finally {
      pool.shutdownNow();
      pool.awaitTermination(1, TimeUnit.MINUTES); // files in hand are finished or taken away
    }
  }

  private void complete(
      OutputFolder folder,
      InputFile file,
      Map<String, String> settings,
      Batch batch,
      Lists lists,
      CsvSource applications,
      SelectedRows rows,
      Progress progress)
      throws IOException {
    if (!InputFile.of(input).sha256().equals(file.sha256())) {
      throw new CliException("batch.changed", input);
    }
    folder.requireLock();
    lists.commit();
    Report report = Report.of(batch, file, applications.rows().charset(), settings);
    report.write(folder);
    folder.complete();
    if (!rows.missing().isEmpty()) {
      console.error("batch.missing", rows.missing().toString());
    }
    Duration taken = progress.taken();
    console.info(
        "batch.done",
        report.read(),
        report.accepted(),
        report.rejected(),
        report.files().size(),
        taken,
        Console.perSecond(report.read(), taken));
    if (report.rejected() > 0) {
      console.error("batch.rejects", report.rejected(), folder.path(rejectsFormat.fileName()));
    }
  }
}
