import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Generates what repeats the table of problems: the constants of {@code ProblemCodes} and the
 * messages of the constraints. The build runs this file as it is, before anything is compiled:
 *
 * <pre>java GenerateFromTables.java problems.tsv constraints.tsv SOURCES RESOURCES</pre>
 */
public final class GenerateFromTables {
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

  /** A row of problems.tsv; the first of a section has its title. */
  private record Row(
      String section, String code, String severity, String arguments, String ja, String en) {}

  private GenerateFromTables() {}

  public static void main(String[] paths) throws IOException {
    List<Row> rows = problems(Path.of(paths[0]));
    List<String[]> constraints = cells(Path.of(paths[1]));
    Path sources = Path.of(paths[2], "io/github/minmome/problem/ProblemCodes.java");
    Path resources = Path.of(paths[3]);
    write(sources, constants(rows));
    write(
        resources.resolve("ContributorValidationMessages.properties"),
        messages(constraints, rows, false));
    write(
        resources.resolve("ContributorValidationMessages_ja.properties"),
        messages(constraints, rows, true));
    // Without a file of its own, a language would get the messages of the machine's language.
    for (String language : Locale.getISOLanguages()) {
      if (!language.equals("ja")) {
        write(resources.resolve("ContributorValidationMessages_" + language + ".properties"), "");
      }
    }
  }

  private static List<Row> problems(Path table) throws IOException {
    var rows = new ArrayList<Row>();
    String section = "";
    for (String line : Files.readAllLines(table)) {
      if (line.startsWith("# ")) {
        section = line.substring(2);
      } else if (!line.isBlank() && !line.startsWith("code\t")) {
        String[] cells = line.split("\t", -1);
        rows.add(new Row(section, cells[0], cells[1], cells[2], cells[3], cells[4]));
        section = "";
      }
    }
    return rows;
  }

  private static List<String[]> cells(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("constraint\t"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static String constants(List<Row> rows) {
    var text = new StringBuilder();
    text.append(
        """
        package io.github.minmome.problem;

        import java.util.Collection;

        /**
         * The codes of all problems that this product reports, of every module. Generated from {@code
         * problems.tsv}, which contains severities and sentences; {@code docs/problems.md} shows it.
         *
         * <p>A code is stable: it is never renamed or given another meaning, though codes may be added in
         * a minor version.
         *
         * @since 0.1.0
         */
        public final class ProblemCodes {
        """);
    for (Row row : rows) {
      if (!row.section.isEmpty()) {
        text.append("\n  // ").append(row.section).append("\n\n");
      }
      text.append("  /**\n   * ")
          .append(row.severity)
          .append(": ")
          .append(html(row.en))
          .append('\n');
      text.append("   *\n   * <p>").append(html(row.ja)).append('\n');
      if (!row.arguments.isEmpty()) {
        text.append("   *\n   * <p>Arguments: ")
            .append(row.arguments.replace(",", ", "))
            .append(".\n");
      }
      text.append(
          "   */\n  public static final String %s = \"%s\";\n\n".formatted(row.code, row.code));
    }
    text.append(
        """
          private ProblemCodes() {}

          /** Returns every code, in the order of the catalogue. */
          public static Collection<String> all() {
            return ProblemTable.STANDARD.codes();
          }

          /**
           * Returns the severity of problems of a code.
           *
           * @throws IllegalArgumentException if the code is not in the catalogue
           */
          public static Severity severity(String code) {
            return ProblemTable.STANDARD.row(code).severity();
          }
        }
        """);
    return text.toString();
  }

  private static String html(String sentence) {
    String escaped =
        sentence
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("@", "&#64;");
    return PLACE.matcher(escaped).replaceAll("<i>$1</i>");
  }

  private static String messages(List<String[]> constraints, List<Row> rows, boolean japanese) {
    Map<String, String> messages = new LinkedHashMap<>();
    for (String[] cells : constraints) {
      messages.put(cells[0] + ".message", cells[japanese ? 1 : 2]);
    }
    for (Row row : rows) {
      messages.put("problem." + row.code, message(japanese ? row.ja : row.en, japanese));
    }
    var text = new StringBuilder("# Generated from the table of problems.\n\n");
    messages.forEach(
        (key, message) ->
            text.append("io.github.minmome.").append(key).append('=').append(message).append('\n'));
    return text.toString();
  }

  /** A constraint has neither the name of its field nor any argument but its own attribute max. */
  private static String message(String template, boolean japanese) {
    String chosen =
        OPTIONAL
            .matcher(template)
            .replaceAll(
                part ->
                    PLACE.matcher(part.group(1)).results().allMatch(p -> p.group(1).equals("max"))
                        ? part.group(1).replace("$", "\\$")
                        : "");
    return japanese
        ? chosen.replace("{field}", "この欄")
        : chosen.replace("The {field}", "This field").replace("the {field}", "this field");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      Files.write(file, bytes);
    }
  }
}
