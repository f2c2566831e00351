package io.github.minmome.cli.desk;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.cli.input.Completion;
import io.github.minmome.cli.input.Papers;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.pdf.TakeHomeRenderer;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import io.github.minmome.problem.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the application of a request and checks it; the desk's partner is put into each. */
final class Applications {
  /** Whether the date is left for the hand; a choice that may stand in an address. */
  static final Map<String, Set<String>> UNDATED = Map.of("undated", Set.of("true", "false"));

  /** An application and every problem of it. */
  record Checked(SuspensionApplication application, List<Problem> problems) {
    boolean accepted() {
      return problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
    }
  }

  private final Equipment equipment;
  private final Papers papers;

  Applications(Equipment equipment) {
    this.equipment = equipment;
    this.papers = new Papers(equipment.form(), TakeHomeRenderer.withFonts(equipment.fonts()));
  }

  /** Reads and checks; what cannot be read as JSON at all is refused. */
  Checked read(Request request, Map<String, String> wish) throws Refusal, IOException {
    boolean undated = "true".equals(wish.get("undated"));
    Completion completion = new Completion(null, equipment.partner(), undated);
    Reading<SuspensionApplication> reading =
        completion.complete(MinmomeJson.standard().readApplication(request.json()));
    SuspensionApplication given = reading.value();
    if (given == null) {
      throw Refusal.of(Refusal.Reason.BODY_MALFORMED, reading.problems());
    }
    var problems = new ArrayList<>(completion.check(reading, equipment.today()));
    problems.addAll(papers.check(given.asPrinted()));
    return new Checked(given, problems);
  }

  /** An application that nothing keeps from being printed. */
  SuspensionApplication accepted(Request request, Map<String, String> wish)
      throws Refusal, IOException {
    Checked checked = read(request, wish);
    if (!checked.accepted()) {
      throw Refusal.of(Refusal.Reason.BODY_REJECTED, checked.problems());
    }
    return checked.application().asPrinted();
  }
}
