package io.github.minmome.cli.desk;

import io.github.minmome.campaign.ReceptionCentre;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * {@code /api/count}: for how many people papers were made today. A number and its day are all that
 * is kept, in memory, until the service ends.
 */
final class CountApi {
  /** What is answered. */
  record Message(String date, int kits) {}

  private final Clock clock;
  private LocalDate day = LocalDate.MIN;
  private int kits;

  CountApi(Clock clock) {
    this.clock = clock;
  }

  Route read() {
    return Route.get(
        "/api/count",
        request -> {
          request.query(Map.of());
          return Answer.json(add(0));
        });
  }

  Route add() {
    return Route.post(
        "/api/count/add",
        request -> {
          request.query(Map.of());
          Json.read(request.json(), Nothing.class);
          return Answer.json(add(1));
        });
  }

  /** An empty object. */
  record Nothing() {}

  private synchronized Message add(int more) {
    LocalDate today = LocalDate.now(clock.withZone(ReceptionCentre.ZONE));
    if (!today.equals(day)) {
      day = today;
      kits = 0;
    }
    kits += more;
    return new Message(day.toString(), kits);
  }
}
