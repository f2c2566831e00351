package io.github.minmome.cli.command;

import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.files.AtomicFile;
import io.github.minmome.cli.input.ApplicationSource;
import io.github.minmome.cli.input.FontOptions;
import io.github.minmome.cli.sheet.SheetCsv;
import io.github.minmome.csv.OutreachCsv;
import io.github.minmome.csv.OutreachRows;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.pdf.OutreachReportRenderer;
import io.github.minmome.pdf.PreparedPaper;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.problem.Reading;
import io.github.minmome.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code minmome outreach}: a month's report from the table of activities that a booth keeps. */
@Command
final class OutreachCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--input", paramLabel = "FILE.csv|.xlsx", required = true)
  private Path input = Path.of("");

  @Option(names = "--charset", paramLabel = "windows-31j|utf-8")
  private @Nullable Charset charset;

  @Option(names = "--sheet", paramLabel = "NAME")
  private @Nullable String sheet;

  @Option(names = "--skip-lines", paramLabel = "N")
  private int skipLines;

  @Option(names = "--month", paramLabel = "YYYY-MM", required = true)
  private YearMonth month = YearMonth.of(2000, 1);

  @Option(names = "--campaign-from", paramLabel = "YYYY-MM-DD")
  private @Nullable LocalDate campaignFrom;

  @Option(names = "--campaign-to", paramLabel = "YYYY-MM-DD")
  private @Nullable LocalDate campaignTo;

  @Option(names = "--out", paramLabel = "FILE.csv|.pdf|.json", required = true)
  private Path out = Path.of("");

  @Mixin private final FontOptions fonts = new FontOptions();

  OutreachCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutreachReport.Period campaignDays = campaignDays();
    OutreachRows rows = rows();
    if (rows.rows() == 0 && !rows.accepted()) {
      throw new CliException(
          Exit.USAGE, input, rows.problems().stream().filter(Problem::isError).toList());
    }
    rows.problems().forEach(this::report);
    OutreachReport report = OutreachReport.of(month, rows.activities(), campaignDays);
    report.problems().forEach(this::report);
    contents(report).writeTo(out);
    console.info("outreach.totals", rows.rows(), rows.activities().size(), rows.rejected());
    console.info("written", out);
    return rows.rejected() == 0 ? Exit.DONE : Exit.REJECTED;
  }

  private OutreachRows rows() throws IOException {
    if (skipLines < 0) {
      throw new CliException("reading.skip-lines");
    }
    boolean isWorkbook = SheetCsv.isWorkbook(input);
    try (InputStream in =
        isWorkbook
            ? SheetCsv.open(input, sheet, console)
            : ApplicationSource.isStandardInput(input)
                ? console.in()
                : ApplicationSource.opened(input)) {
      return OutreachCsv.read(in, isWorkbook ? StandardCharsets.UTF_8 : charset, skipLines);
    }
  }

  private void report(Problem problem) {
    if (problem.severity() == Severity.NOTE) {
      console.info(problem);
      return;
    }
    String sentence = ProblemText.standard().sentence(problem, console.locale());
    Integer line = problem.line();
    console.errorText(line == null ? sentence : console.text("outreach.line", line, sentence));
  }

  private AtomicFile.Contents contents(OutreachReport report) throws IOException {
    String name = Objects.toString(out.getFileName(), "").toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return stream -> OutreachCsv.writeTotals(report, console.locale(), stream);
    }
    if (name.endsWith(".json")) {
      String json = MinmomeJson.standard().writeOutreachReport(report) + "\n";
      return stream -> stream.write(json.getBytes(StandardCharsets.UTF_8));
    }
    if (!name.endsWith(".pdf")) {
      throw new CliException("outreach.out");
    }
    Reading<PreparedPaper> paper = renderer().prepare(report);
    if (paper.value() == null) {
      List<Problem> problems = paper.problems();
      throw new CliException(Exit.REJECTED, input, problems);
    }
    return paper.value()::writeTo;
  }

  private OutreachReportRenderer renderer() throws IOException {
    return OutreachReportRenderer.builder().fonts(fonts.set()).locale(console.locale()).build();
  }

  private OutreachReport.@Nullable Period campaignDays() {
    if (campaignFrom == null && campaignTo == null) {
      return null;
    }
    if (campaignFrom == null || campaignTo == null || campaignTo.isBefore(campaignFrom)) {
      throw new CliException("outreach.campaign");
    }
    return new OutreachReport.Period(campaignFrom, campaignTo);
  }
}
