package io.github.minmome.cli.command;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.cli.files.Contents;
import io.github.minmome.cli.input.FontOptions;
import io.github.minmome.cli.input.Settings;
import io.github.minmome.cli.input.Statistics;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.pdf.LeafletOptions;
import io.github.minmome.pdf.LeafletRenderer;
import io.github.minmome.pdf.UnprintableException;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code minmome leaflet}: what partners hand out and put up. */
@Command(name = "leaflet")
final class LeafletCommand implements Callable<Integer> {
  /** In which form the leaflet is written. */
  enum Format {
    PDF,
    HTML,
    TEXT,
    JSON
  }

  private final Console console;

  @Option(names = "--variant", paramLabel = "a4|poster|counter")
  private LeafletOptions.Variant variant = LeafletOptions.Variant.A4;

  @Option(names = "--language", paramLabel = "ja|en|easy-ja")
  private LeafletLanguage language = LeafletLanguage.JA;

  @Option(names = "--partner", paramLabel = "NAME")
  private @Nullable String partner;

  @Option(names = "--statistics", paramLabel = "FILE.json")
  private @Nullable Path statistics;

  @Option(names = "--format", paramLabel = "pdf|html|text|json")
  private Format format = Format.PDF;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD")
  private @Nullable LocalDate date;

  @Option(names = "--out", paramLabel = "FILE", required = true)
  private Path out = Path.of("");

  @Mixin private final FontOptions fonts = new FontOptions();

  LeafletCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Leaflet leaflet = leaflet();
    for (Problem problem : leaflet.problems()) {
      console.say(problem);
    }
    try {
      contents(leaflet).writeTo(out);
    } catch (UnprintableException e) {
      Problem problem = e.problems().get(0);
      throw problem.code().equals(ProblemCodes.TEXT_UNPRINTABLE)
          ? new CliException(Exit.REJECTED, "leaflet.unprintable", problem.arguments().get(0))
          : new CliException(Exit.REJECTED, "leaflet.toolong");
    }
    console.say("written", out);
    return Exit.DONE;
  }

  private Leaflet leaflet() throws IOException {
    Leaflet.Builder builder =
        Leaflet.builder(date == null ? console.today() : date).language(language);
    if (partner != null) {
      if (partner.isBlank()) {
        throw new CliException(Exit.REJECTED, "leaflet.partner");
      }
      builder.partner(PartnerImprint.of(partner));
    }
    if (statistics != null) {
      builder.statistics(Settings.read(statistics, Statistics::read));
    }
    return builder.build();
  }

  private Contents contents(Leaflet leaflet) throws IOException {
    return switch (format) {
      case PDF -> {
        LeafletRenderer renderer = LeafletRenderer.builder().fonts(fonts.set()).build();
        yield pdf -> renderer.render(LeafletOptions.of(leaflet).variant(variant), pdf);
      }
      case HTML -> text(leaflet.toHtmlPage());
      case TEXT -> text(leaflet.toText());
      case JSON -> text(MinmomeJson.standard().writeLeaflet(leaflet) + "\n");
    };
  }

  private static Contents text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
