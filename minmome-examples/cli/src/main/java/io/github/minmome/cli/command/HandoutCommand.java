package io.github.minmome.cli.command;

import io.github.minmome.application.Partner;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.RequestedOrganization;
import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.files.AtomicFile;
import io.github.minmome.cli.input.DateOption;
import io.github.minmome.cli.input.FontOptions;
import io.github.minmome.cli.input.ImprintOptions;
import io.github.minmome.cli.input.PartnerOption;
import io.github.minmome.pdf.Handout;
import io.github.minmome.pdf.HandoutField;
import io.github.minmome.pdf.HandoutOptions;
import io.github.minmome.pdf.HandoutRenderer;
import io.github.minmome.pdf.PreparedPaper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minmome handout}: papers for partners who help with the campaign. */
@Command
final class HandoutCommand implements Callable<Integer> {
  private final Console console;

  private final Map<HandoutField, String> values = new EnumMap<>(HandoutField.class);

  @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "KIND")
  private Handout kind = Handout.PHONE_STICKER;

  @Option(names = "--language", paramLabel = "ja|en|easy-ja")
  private LeafletLanguage language = LeafletLanguage.JA;

  @Mixin private final PartnerOption partner = new PartnerOption();
  @Mixin private final ImprintOptions imprint = new ImprintOptions();
  @Mixin private final DateOption date = new DateOption();

  @Option(names = "--out", paramLabel = "FILE.pdf", required = true)
  private Path out = Path.of("");

  @Mixin private final FontOptions fonts = new FontOptions();

  HandoutCommand(Console console) {
    this.console = console;
  }

  @Option(names = "--event-date", paramLabel = "YYYY-MM-DD")
  void eventDate(LocalDate day) {
    values.put(HandoutField.EVENT_DATE, day.toString());
  }

  @Option(names = "--event-time", paramLabel = "TEXT")
  void eventTime(String time) {
    values.put(HandoutField.EVENT_TIME, time);
  }

  @Option(names = "--event-place", paramLabel = "TEXT")
  void eventPlace(String place) {
    values.put(HandoutField.EVENT_PLACE, place);
  }

  /** A name, or the place of an organization in the notice's list. */
  @Option(names = "--recipient", paramLabel = "NAME|1-46")
  void recipient(String recipient) {
    values.put(HandoutField.RECIPIENT, organization(recipient));
  }

  private static String organization(String recipient) {
    return recipient.matches("[0-9]{1,2}")
        ? RequestedOrganization.byNumber(Integer.parseInt(recipient))
            .map(RequestedOrganization::name)
            .orElseThrow(
                () -> new CliException("handout.recipient", RequestedOrganization.all().size()))
        : recipient;
  }

  @Override
  public Integer call() throws IOException {
    HandoutRenderer renderer = HandoutRenderer.builder().fonts(fonts.set()).build();
    PreparedPaper paper = Prepared.required(renderer.prepare(options()), console);
    AtomicFile.Contents contents = paper::writeTo;
    contents.writeTo(out);
    console.info("written", out);
    return Exit.DONE;
  }

  private HandoutOptions options() throws IOException {
    if (!kind.languages().contains(language)) {
      String known =
          kind.languages().stream().map(LeafletLanguage::tag).collect(Collectors.joining(", "));
      throw new CliException("handout.language", kind.key(), language.tag(), known);
    }
    HandoutOptions options =
        HandoutOptions.of(kind, date.orToday(console))
            .language(language)
            .partner(imprint.imprint(partnerName()));
    for (Map.Entry<HandoutField, String> value : values.entrySet()) {
      String option = "--" + value.getKey().key();
      if (!kind.fields().contains(value.getKey())) {
        throw new CliException("handout.field", option, kind.key());
      }
      if (value.getValue().isBlank()) {
        throw new CliException("handout.blank", option);
      }
      options = options.with(value.getKey(), value.getValue());
    }
    return options;
  }

  /** Returns the name of the file's organization, or of {@code --partner}; null for a blank. */
  private @Nullable String partnerName() throws IOException {
    if (imprint.name() != null && partner.isGiven()) {
      throw new CliException("handout.partner");
    }
    Partner named = partner.partner();
    return named == null ? imprint.name() : named.name();
  }
}
