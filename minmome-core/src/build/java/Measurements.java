import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the figures of the last reports of JaCoCo and PIT into docs/measurements.md: {@code java
 * Measurements.java FILE DATE MODULE...}. Rows of packages that the reports do not have stay as
 * they are, with their date.
 */
final class Measurements {
  private static final String COVERAGE = "## Coverage";
  private static final String MUTATION = "## Mutation";
  private static final List<String> KILLED = List.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

  private Measurements() {}

  public static void main(String[] args) throws IOException {
    var page = Path.of(args[0]);
    var lines = new ArrayList<String>(Files.readAllLines(page));
    var coverage = new TreeMap<String, int[]>();
    var mutation = new TreeMap<String, int[]>();
    for (var module : List.of(args).subList(2, args.length)) {
      readCoverage(Path.of(module, "target/site/jacoco/jacoco.csv"), coverage);
      readMutation(Path.of(module, "target/pit-reports/mutations.csv"), mutation);
    }
    coverage.forEach((name, n) -> put(lines, COVERAGE, name, coverageRow(name, n, args[1])));
    mutation.forEach((name, n) -> put(lines, MUTATION, name, mutationRow(name, n, args[1])));
    Files.write(page, lines);
  }

  /** Adds covered and all lines, covered and all branches of each package. */
  private static void readCoverage(Path report, Map<String, int[]> to) throws IOException {
    if (!Files.exists(report)) {
      return;
    }
    var rows = Files.readAllLines(report);
    for (var row : rows.subList(1, rows.size())) {
      var cells = row.split(",", -1);
      int branchesMissed = Integer.parseInt(cells[5]);
      int branchesCovered = Integer.parseInt(cells[6]);
      int linesMissed = Integer.parseInt(cells[7]);
      int linesCovered = Integer.parseInt(cells[8]);
      var sum = to.computeIfAbsent(packageName(cells[1]), name -> new int[4]);
      sum[0] += linesCovered;
      sum[1] += linesCovered + linesMissed;
      sum[2] += branchesCovered;
      sum[3] += branchesCovered + branchesMissed;
    }
  }

  /** Adds killed and all mutants of each package. */
  private static void readMutation(Path report, Map<String, int[]> to) throws IOException {
    if (!Files.exists(report)) {
      return;
    }
    for (var row : Files.readAllLines(report)) {
      var cells = row.split(",", -1);
      var type = cells[1];
      var sum =
          to.computeIfAbsent(
              packageName(type.substring(0, type.lastIndexOf('.'))), name -> new int[2]);
      sum[0] += KILLED.contains(cells[5]) ? 1 : 0;
      sum[1]++;
    }
  }

  private static String packageName(String name) {
    return name.replace('/', '.').replaceFirst("^io\\.github\\.minmome\\.", "");
  }

  private static String coverageRow(String name, int[] n, String date) {
    return "| %s | %s | %s | %s |".formatted(name, percent(n[0], n[1]), percent(n[2], n[3]), date);
  }

  private static String mutationRow(String name, int[] n, String date) {
    return "| %s | %d | %d | %s | %s |".formatted(name, n[1], n[0], percent(n[0], n[1]), date);
  }

  private static String percent(int part, int all) {
    return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f", 100.0 * part / all);
  }

  /** Replaces the row of a package in the table below a heading, or adds it at the end. */
  private static void put(List<String> lines, String heading, String name, String row) {
    int at = lines.indexOf(heading) + 1;
    while (!lines.get(at).startsWith("|")) {
      at++;
    }
    while (at < lines.size() && lines.get(at).startsWith("|")) {
      if (lines.get(at).startsWith("| " + name + " |")) {
        lines.set(at, row);
        return;
      }
      at++;
    }
    lines.add(at, row);
  }
}
