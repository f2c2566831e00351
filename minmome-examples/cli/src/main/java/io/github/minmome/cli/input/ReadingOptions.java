package io.github.minmome.cli.input;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Console;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ColumnMapping;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.pdf.ApplicationPapersRenderer;
import io.github.minmome.postal.codes.JapanPost;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How applications are read and checked: the same options on every command that reads them. */
public final class ReadingOptions {
  @Option(names = "--charset", paramLabel = "windows-31j|utf-8")
  private @Nullable Charset charset;

  @Option(names = "--sheet", paramLabel = "NAME")
  private @Nullable String sheet;

  @Option(names = "--columns", paramLabel = "FILE.json")
  private @Nullable Path columns;

  @Option(names = "--skip-lines", paramLabel = "N")
  private @Nullable Integer skipLines;

  @Option(names = "--scope", paramLabel = "S")
  private @Nullable SuspensionScope scope;

  @Mixin private final PartnerOption partner = new PartnerOption();
  @Mixin private final DateOption date = new DateOption();

  @Option(names = "--undated")
  private boolean undated;

  @Option(names = "--strict")
  private boolean strict;

  /** Returns the day that the command takes for today. */
  public LocalDate date(Console console) {
    return date.orToday(console);
  }

  /** Returns whether the day was given. */
  public boolean isDated() {
    return date.isGiven();
  }

  /** What of these options decides what is written, files by their bytes. */
  public void describe(Map<String, String> settings) throws IOException {
    Settings.describe(settings, "--charset", charset);
    Settings.describe(settings, "--sheet", sheet);
    Settings.describeFile(settings, "--columns", columns);
    Settings.describe(settings, "--skip-lines", skipLines);
    Settings.describe(settings, "--scope", scope);
    partner.describe(settings);
    settings.put("--undated", String.valueOf(undated));
    settings.put("--strict", String.valueOf(strict));
  }

  /** Returns the sheet of a workbook that was asked for. */
  @Nullable String sheet() {
    return sheet;
  }

  /** Returns whether the charset of CSV files was given. */
  boolean hasCharset() {
    return charset != null;
  }

  /** Returns how to read a CSV file, whose charset may have been detected before. */
  ApplicationCsv csv(@Nullable Charset found) throws IOException {
    if (skipLines != null && skipLines < 0) {
      throw new CliException("reading.skip-lines");
    }
    ApplicationCsv.Builder builder =
        ApplicationCsv.builder()
            .charset(charset == null ? found : charset)
            .skipLines(skipLines == null ? 0 : skipLines);
    return columns == null
        ? builder.build()
        : builder.columns(Settings.read(columns, ColumnMapping::read)).build();
  }

  /** Returns the intake of what is read: it accepts what these papers can be printed of. */
  public ApplicationIntake<ApplicationPapers> intake(
      LocalDate today, ApplicationPapersRenderer papers) throws IOException {
    return ApplicationIntake.builder()
        .today(today)
        .scope(scope)
        .partner(partner())
        .postalCodes(JapanPost.table())
        .undated(undated)
        .strict(strict)
        .build(papers::prepare);
  }

  /** Returns the organization of {@code --partner-file}, or null. */
  public @Nullable Partner partner() throws IOException {
    return partner.partner();
  }
}
