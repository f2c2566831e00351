package io.github.minmome.cli.desk;

import io.github.minmome.campaign.Availability;
import io.github.minmome.campaign.ReceptionCentre;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** {@code GET /api/hours}: can the centre be rung now? */
final class HoursApi {
  /** What is answered; the moments are Japan's. */
  record Message(
      String now,
      Availability availability,
      String operatorFrom,
      String operatorUntil,
      String nextOperator,
      boolean confirmed,
      Centre centre) {}

  record Centre(String name, String phone, String web) {}

  private final Clock clock;
  private final ReceptionCentre centre = ReceptionCentre.standard();

  HoursApi(Clock clock) {
    this.clock = clock;
  }

  Route route() {
    return Route.get(
        "/api/hours",
        request -> {
          request.query(Map.of());
          return Answer.json(at(clock.instant()));
        });
  }

  private Message at(Instant now) {
    ZonedDateTime next = centre.nextOperatorAt(now);
    return new Message(
        iso(now.atZone(ReceptionCentre.ZONE)),
        centre.availabilityAt(now),
        centre.operatorFrom().toString(),
        centre.operatorUntil().toString(),
        iso(next),
        centre.isConfirmedAt(now) && centre.isConfirmedAt(next.toInstant()),
        new Centre(centre.name(), centre.phone(), centre.web().toString()));
  }

  private static String iso(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS));
  }
}
