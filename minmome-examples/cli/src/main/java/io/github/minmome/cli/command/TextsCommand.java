package io.github.minmome.cli.command;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.campaign.ShortText;
import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.files.AtomicFile;
import io.github.minmome.cli.input.FontOptions;
import io.github.minmome.cli.input.ImprintOptions;
import io.github.minmome.cli.input.LogoOption;
import io.github.minmome.pdf.CampaignPictureRenderer;
import io.github.minmome.pdf.LeafletOptions;
import io.github.minmome.pdf.PreparedPicture;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code minmome texts}: short texts to copy; without a length all of them, each under its name. Or
 * a picture for screens, whose words are printed as its alternative text.
 */
@Command
final class TextsCommand implements Callable<Integer> {
  /** In which form a picture is written. */
  enum Format {
    SVG,
    PNG
  }

  private final Console console;

  @Option(names = "--length", paramLabel = "100|200|400|broadcast|post")
  private @Nullable ShortText length;

  @Option(names = "--language", paramLabel = "ja|en|easy-ja")
  private LeafletLanguage language = LeafletLanguage.JA;

  @Option(names = "--picture", paramLabel = "square|signage")
  private CampaignPictureRenderer.@Nullable Format picture;

  @Option(names = "--format", paramLabel = "svg|png")
  private @Nullable Format format;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Mixin private final ImprintOptions partner = new ImprintOptions();

  @Mixin private final LogoOption logo = new LogoOption();

  @Mixin private final FontOptions fonts = new FontOptions();

  TextsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (picture != null) {
      if (out == null || length != null) {
        throw new CliException("texts.picture");
      }
      return write(picture, out);
    }
    if (format != null || out != null || logo.isGiven() || imprint() != null) {
      throw new CliException("texts.nopicture");
    }
    Writer to = console.out();
    if (length != null) {
      to.write(length.text(language) + "\n");
      return Exit.DONE;
    }
    for (ShortText text : ShortText.values()) {
      to.write("# " + console.text("texts." + text) + "\n" + text.text(language) + "\n\n");
    }
    return Exit.DONE;
  }

  private int write(CampaignPictureRenderer.Format size, Path file) throws IOException {
    boolean isSvg = format(file) == Format.SVG;
    var leaflet = Leaflet.builder(console.today()).language(language).partner(imprint());
    var renderer = CampaignPictureRenderer.builder().fonts(fonts.set()).build();
    LeafletOptions options = logo.with(LeafletOptions.of(leaflet.build()));
    PreparedPicture prepared = Prepared.required(renderer.prepare(options, size), console);
    AtomicFile.Contents contents = isSvg ? prepared::writeSvg : prepared::writePng;
    contents.writeTo(file);
    console.out().write(prepared.alternative() + "\n");
    console.info("written", file);
    return Exit.DONE;
  }

  /** Returns the format that is given, or else the one that the file's name ends in. */
  private Format format(Path file) {
    if (format != null) {
      return format;
    }
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (Format each : Format.values()) {
      if (name.endsWith("." + each.name().toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    throw new CliException("texts.ending");
  }

  private @Nullable PartnerImprint imprint() {
    return partner.imprint(partner.name());
  }
}
