package io.github.minmome.cli.input;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.cli.command.Console;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All applications of a file, sorted into those that may be printed and those that were rejected.
 *
 * @param accepted in the order of the file
 * @param rejected how many were not accepted
 */
public record Sorted(List<SuspensionApplication> accepted, int rejected) {
  /** Keeps its own list. */
  public Sorted {
    accepted = List.copyOf(accepted);
  }

  /** Reads and judges all of a file and tells every problem, by line and field, on the console. */
  public static Sorted of(Applications applications, Judge judge, Console console)
      throws IOException {
    List<SuspensionApplication> accepted = new ArrayList<>();
    int rejected = 0;
    for (Entry entry = applications.next(); entry != null; entry = applications.next()) {
      Judged judged = judge.judge(entry);
      if (judged.application() == null) {
        rejected++;
      } else {
        accepted.add(judged.application());
      }
      for (Problem problem : judged.problems()) {
        tell(problem, judge.rejects(problem), judged.accepted(), console);
      }
    }
    if (rejected > 0) {
      console.complain("sorted.totals", accepted.size() + rejected, accepted.size(), rejected);
    }
    return new Sorted(accepted, rejected);
  }

  /** Of a rejected application only what rejects it: the rest can wait until that is mended. */
  private static void tell(Problem problem, boolean rejects, boolean accepted, Console console) {
    String sentence = ProblemText.standard().sentence(problem, console.locale());
    String line = String.valueOf(problem.line());
    if (rejects) {
      console.complain("sorted.rejected", line, problem.path(), sentence);
    } else if (accepted) {
      console.say("sorted." + problem.severity(), line, problem.path(), sentence);
    }
  }

  /** Neither the applications nor who they are of. */
  @Override
  public String toString() {
    return "Sorted[" + accepted.size() + " accepted, " + rejected + " rejected]";
  }
}
