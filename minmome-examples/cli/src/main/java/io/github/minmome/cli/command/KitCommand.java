package io.github.minmome.cli.command;

import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.files.AtomicFile;
import io.github.minmome.cli.input.ApplicationSource;
import io.github.minmome.cli.input.CheckedFile;
import io.github.minmome.cli.input.CsvSource;
import io.github.minmome.cli.input.EnvelopeOptions;
import io.github.minmome.cli.input.FormOptions;
import io.github.minmome.cli.input.InputFormatOption;
import io.github.minmome.cli.input.ReadingOptions;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.pdf.ApplicationPapersRenderer;
import io.github.minmome.pdf.EnvelopeRenderer;
import io.github.minmome.pdf.KitOptions;
import io.github.minmome.pdf.KitRenderer;
import io.github.minmome.pdf.LeafletOptions;
import io.github.minmome.pdf.LeafletRenderer;
import io.github.minmome.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code minmome kit}: everything that each applicant needs on paper. */
@Command
final class KitCommand implements Callable<Integer> {
  private static final String SAMPLE = "/io/github/minmome/cli/samples/sample.csv";
  private static final Pattern OURS = Pattern.compile("(form|takehome)-\\d{5,}\\.pdf");

  private final Console console;

  @Option(names = "--input", paramLabel = "FILE")
  private @Nullable Path input;

  @Option(names = "--blank")
  private boolean blank;

  @Option(names = "--count", paramLabel = "N")
  private @Nullable Integer count;

  @Option(names = "--leaflets", paramLabel = "N")
  private @Nullable Integer leaflets;

  @Option(names = "--cover")
  private boolean cover;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out = Path.of("");

  @Mixin private final InputFormatOption inputFormat = new InputFormatOption();
  @Mixin private final ReadingOptions reading = new ReadingOptions();
  @Mixin private final FormOptions form = new FormOptions();
  @Mixin private final EnvelopeOptions envelope = new EnvelopeOptions();

  KitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new CliException("io.notfolder", out);
    }
    checkOptions();
    LocalDate date = reading.date(console);
    if (blank) {
      return blankKits(date);
    }
    EnvelopeRenderer envelopes =
        envelope.renderer(EnvelopeRenderer.Shape.N14, form.fontSet(), date, console);
    ApplicationPapersRenderer renderer = form.papers(console);
    CheckedFile checked;
    try (ApplicationSource applications = applications()) {
      checked = CheckedFile.read(applications, reading.intake(date, renderer), console);
    }
    if (checked.accepted().isEmpty()) {
      console.error("form.none");
      return Exit.REJECTED;
    }
    Map<String, AtomicFile.Contents> papers = papers(checked.accepted(), envelopes, date);
    for (Map.Entry<String, AtomicFile.Contents> paper : papers.entrySet()) {
      paper.getValue().writeTo(out.resolve(paper.getKey()));
    }
    console.info("kit.written", checked.accepted().size(), papers.size(), out);
    reportOlderPapers(papers);
    return checked.rejected() == 0 ? Exit.DONE : Exit.REJECTED;
  }

  private void checkOptions() {
    boolean ofBlankKits = count != null || leaflets != null || cover;
    boolean outOfRange =
        (count != null && (count < 1 || count > KitRenderer.MAX_APPLICANTS))
            || (leaflets != null && (leaflets < 0 || leaflets > KitOptions.MAX_LEAFLETS));
    if ((ofBlankKits && !blank) || (blank && (input != null || form.hasProfile())) || outOfRange) {
      throw new CliException("kit.blank", KitRenderer.MAX_APPLICANTS, KitOptions.MAX_LEAFLETS);
    }
  }

  /** Kits for handwriting, in one document in the order of printing. */
  private int blankKits(LocalDate date) throws IOException {
    int kits = count == null ? 1 : count;
    Partner partner = reading.partner();
    KitOptions options =
        KitOptions.of(date)
            .leaflets(leaflets == null ? kits : leaflets)
            .cover(cover)
            .writing(envelope.writing())
            .envelope(envelope.profile(date, console));
    Path pdf = out.resolve("kit.pdf");
    KitRenderer renderer = KitRenderer.builder().fonts(form.fontSet()).build();
    AtomicFile.Contents contents = stream -> renderer.renderBlank(kits, partner, options, stream);
    contents.writeTo(pdf);
    console.info("written", pdf);
    return Exit.DONE;
  }

  private ApplicationSource applications() throws IOException {
    if (input != null) {
      return inputFormat.open(input, reading, console);
    }
    console.info("kit.sample");
    InputStream sample = Objects.requireNonNull(KitCommand.class.getResourceAsStream(SAMPLE));
    return CsvSource.open(sample, Path.of("sample.csv"), reading, console);
  }

  private Map<String, AtomicFile.Contents> papers(
      List<ApplicationPapers> applications, EnvelopeRenderer envelopes, LocalDate date)
      throws IOException {
    Map<String, AtomicFile.Contents> papers = new LinkedHashMap<>();
    for (int i = 0; i < applications.size(); i++) {
      ApplicationPapers each = applications.get(i);
      papers.put(name("form", i + 1), each.form()::writeTo);
      papers.put(name("takehome", i + 1), each.takeHome()::writeTo);
    }
    List<SuspensionApplication> senders =
        applications.stream().map(ApplicationPapers::application).toList();
    papers.put("envelope.pdf", pdf -> envelopes.renderAll(senders, pdf));
    Leaflet leaflet = Leaflet.builder(date).build();
    for (Problem problem : leaflet.problems()) {
      console.info(problem);
    }
    LeafletRenderer leaflets = LeafletRenderer.builder().fonts(form.fontSet()).build();
    papers.put("leaflet.pdf", pdf -> leaflets.render(LeafletOptions.of(leaflet), pdf));
    return papers;
  }

  private static String name(String paper, int number) {
    return String.format(Locale.ROOT, "%s-%05d.pdf", paper, number);
  }

  /** Papers of an earlier, longer kit are other people's: they must not be printed with these. */
  private void reportOlderPapers(Map<String, AtomicFile.Contents> papers) throws IOException {
    TreeSet<String> older = new TreeSet<>();
    try (var files = Files.newDirectoryStream(out)) {
      for (Path file : files) {
        String name = Objects.toString(file.getFileName(), "");
        if (OURS.matcher(name).matches() && !papers.containsKey(name)) {
          older.add(name);
        }
      }
    }
    if (!older.isEmpty()) {
      console.error("kit.older", older.size(), older.first(), older.last());
    }
  }
}
