package io.github.minmome.cli.command;

import io.github.minmome.campaign.Availability;
import io.github.minmome.campaign.ReceptionCentre;
import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.Exit;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code minmome hours}: who answers the centre's telephone, and when operators do next. */
@Command
final class HoursCommand implements Callable<Integer> {
  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private final Console console;

  @Option(names = "--at", paramLabel = "ISO-8601")
  private @Nullable String at;

  HoursCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReceptionCentre centre = ReceptionCentre.standard();
    Instant moment = at == null ? Instant.now(console.clock()) : moment(at);
    Availability availability = centre.availabilityAt(moment);
    ZonedDateTime next = centre.nextOperatorAt(moment);

    Writer out = console.out();
    line(
        out,
        "hours." + availability,
        availability.name(),
        iso(moment.atZone(ReceptionCentre.ZONE)));
    if (availability == Availability.OPERATOR) {
      line(out, "hours.now", centre.operatorUntil(), iso(next));
    } else {
      line(out, "hours.next", iso(next));
    }
    if (!centre.isConfirmedAt(moment) || !centre.isConfirmedAt(next.toInstant())) {
      line(out, "hours.unconfirmed");
    }
    line(out, "hours.centre", centre.name(), centre.phone());
    return Exit.DONE;
  }

  private void line(Writer out, String key, Object... arguments) throws IOException {
    out.write(console.text(key, arguments));
    out.write('\n');
  }

  private static String iso(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS));
  }

  /** Without an offset the time is Japan's; without a time it is the day's first moment there. */
  static Instant moment(String text) {
    try {
      LocalDate.parse(text.split("[Tt]", 2)[0]); // strictly: 30 February is not taken for the 28th
      TemporalAccessor parsed =
          MOMENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      ZonedDateTime moment;
      if (parsed instanceof OffsetDateTime withOffset) {
        moment = withOffset.toZonedDateTime();
      } else if (parsed instanceof LocalDateTime local) {
        moment = local.atZone(ReceptionCentre.ZONE);
      } else {
        moment = ((LocalDate) parsed).atStartOfDay(ReceptionCentre.ZONE);
      }
      if (moment.getYear() > 9999) {
        throw new CliException("hours.at", text); // ISO 8601 years have four digits
      }
      return moment.toInstant();
    } catch (DateTimeException e) {
      throw new CliException("hours.at", text);
    }
  }
}
