package io.github.minmome.cli.desk;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.CheckedApplication;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.postal.codes.JapanPost;
import io.github.minmome.problem.Reading;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Reads the application of a request and checks it; the desk's partner is put into each. */
final class Applications {
  /** Whether the date is left blank for handwriting; a choice that may stand in an address. */
  static final Map<String, Set<String>> UNDATED = Map.of("undated", Set.of("true", "false"));

  private final Equipment equipment;

  Applications(Equipment equipment) {
    this.equipment = equipment;
  }

  /** Reads and checks; what cannot be read as JSON at all is refused. */
  CheckedApplication<ApplicationPapers> checked(Request request, Map<String, String> wish)
      throws Refusal, IOException {
    Reading<SuspensionApplication> reading = MinmomeJson.standard().readApplication(request.json());
    if (reading.value() == null) {
      throw Refusal.of(Refusal.Reason.BODY_MALFORMED, reading.problems());
    }
    return ApplicationIntake.builder()
        .today(equipment.today())
        .partner(equipment.partner())
        .postalCodes(JapanPost.table())
        .undated("true".equals(wish.get("undated")))
        .build(equipment.papers()::prepare)
        .check(reading);
  }

  /** The papers of an application that nothing keeps from being printed. */
  ApplicationPapers papers(Request request, Map<String, String> wish) throws Refusal, IOException {
    CheckedApplication<ApplicationPapers> checked = checked(request, wish);
    return checked
        .paper()
        .orElseThrow(() -> Refusal.of(Refusal.Reason.BODY_REJECTED, checked.problems()));
  }
}
