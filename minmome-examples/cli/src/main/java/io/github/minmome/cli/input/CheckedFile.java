package io.github.minmome.cli.input;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.CheckedApplication;
import io.github.minmome.cli.console.Console;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All applications of a file: the papers of those that are accepted, and how many were rejected.
 *
 * @param accepted in the order of the file
 * @param rejected how many were not accepted
 */
public record CheckedFile(List<ApplicationPapers> accepted, int rejected) {
  /** Copies the list. */
  public CheckedFile {
    accepted = List.copyOf(accepted);
  }

  /** Checks all of a file and reports every problem, by line and field, on the console. */
  public static CheckedFile read(
      ApplicationSource applications, ApplicationIntake<ApplicationPapers> intake, Console console)
      throws IOException {
    List<ApplicationPapers> accepted = new ArrayList<>();
    int rejected = 0;
    for (Entry entry = applications.next(); entry != null; entry = applications.next()) {
      CheckedApplication<ApplicationPapers> checked = entry.check(intake).checked();
      checked.paper().ifPresent(accepted::add);
      rejected += checked.accepted() ? 0 : 1;
      for (Problem problem : checked.reported()) {
        report(problem, checked.rejects(problem), console);
      }
    }
    if (rejected > 0) {
      console.error("sorted.totals", accepted.size() + rejected, accepted.size(), rejected);
    }
    return new CheckedFile(accepted, rejected);
  }

  private static void report(Problem problem, boolean rejects, Console console) {
    String sentence = ProblemText.standard().sentence(problem, console.locale());
    String line = String.valueOf(problem.line());
    if (rejects) {
      console.error("sorted.rejected", line, problem.path(), sentence);
    } else {
      console.info("sorted." + problem.severity(), line, problem.path(), sentence);
    }
  }

  /** Returns the counts, never who the applications are of. */
  @Override
  public String toString() {
    return "CheckedFile[" + accepted.size() + " accepted, " + rejected + " rejected]";
  }
}
