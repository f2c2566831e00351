package io.github.minmome.cli.command;

import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.files.AtomicFile;
import io.github.minmome.cli.input.DateOption;
import io.github.minmome.cli.input.FontOptions;
import io.github.minmome.cli.input.ImprintOptions;
import io.github.minmome.cli.input.LogoOption;
import io.github.minmome.cli.input.Settings;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.pdf.LeafletOptions;
import io.github.minmome.pdf.LeafletRenderer;
import io.github.minmome.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code minmome leaflet}: what partners hand out and put up. */
@Command
final class LeafletCommand implements Callable<Integer> {
  /** In which form the leaflet is written. */
  enum Format {
    PDF,
    HTML,
    TEXT,
    JSON
  }

  private final Console console;

  @Option(names = "--variant", paramLabel = "a4|poster-a4|poster|counter")
  private LeafletOptions.Variant variant = LeafletOptions.Variant.A4;

  @Option(names = "--language", paramLabel = "ja|en|easy-ja")
  private LeafletLanguage language = LeafletLanguage.JA;

  @Option(names = "--audience", paramLabel = "everyone|older|young")
  private Audience audience = Audience.EVERYONE;

  @Option(names = "--ink", paramLabel = "colour|mono")
  private LeafletOptions.Ink ink = LeafletOptions.Ink.COLOUR;

  @Mixin private final ImprintOptions partner = new ImprintOptions();

  @Mixin private final LogoOption logo = new LogoOption();

  @Option(names = "--statistics", paramLabel = "FILE.json")
  private @Nullable Path statistics;

  @Option(names = "--format", paramLabel = "pdf|html|text|json")
  private Format format = Format.PDF;

  @Mixin private final DateOption date = new DateOption();

  @Option(names = "--out", paramLabel = "FILE", required = true)
  private Path out = Path.of("");

  @Mixin private final FontOptions fonts = new FontOptions();

  LeafletCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Leaflet leaflet = leaflet();
    LeafletOptions options = logo.with(LeafletOptions.of(leaflet).variant(variant).ink(ink));
    for (Problem problem : leaflet.problems()) {
      console.info(problem);
    }
    contents(leaflet, options).writeTo(out);
    console.info("written", out);
    return Exit.DONE;
  }

  private Leaflet leaflet() throws IOException {
    Leaflet.Builder builder = Leaflet.builder(date.orToday(console)).language(language);
    builder.audience(audience).partner(partner.imprint(partner.name()));
    if (statistics != null) {
      builder.statistics(Settings.read(statistics, MinmomeJson.standard()::readStatistics));
    }
    return builder.build();
  }

  private AtomicFile.Contents contents(Leaflet leaflet, LeafletOptions options) throws IOException {
    return switch (format) {
      case PDF -> {
        LeafletRenderer renderer = LeafletRenderer.builder().fonts(fonts.set()).build();
        yield Prepared.required(renderer.prepare(options), console)::writeTo;
      }
      case HTML -> text(leaflet.toHtmlPage());
      case TEXT -> text(leaflet.toText());
      case JSON -> text(MinmomeJson.standard().writeLeaflet(leaflet) + "\n");
    };
  }

  private static AtomicFile.Contents text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
