package io.github.minmome.problem;

import io.github.minmome.application.SchemeNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files that are made from the table of problems: the page of the catalogue and the messages of
 * the constraints. {@code docs/problems.md} tells how to make them anew; a test says whether they
 * are up to date.
 */
final class CatalogueFiles {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final String HEADING =
      "# Made from the table of problems; see docs/problems.md.\n\n";
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

  /** What the constraints say of themselves; a violation has the sentence of its problem. */
  private static final Map<String, String[]> CONSTRAINTS = new LinkedHashMap<>();

  static {
    constraint(
        "constraint.Landline", "市外局番から10けたの固定電話の番号にしてください。", "must be a landline number in Japan.");
    constraint(
        "constraint.ContactPhone",
        "連絡のつく電話番号にしてください。",
        "must be a phone number that can be called back.");
    constraint(
        "constraint.PostalCodeText", "7けたの郵便番号にしてください。", "must be a postal code of seven digits.");
    constraint(
        "constraint.PersonName",
        "お名前を正しい文字で書いてください。",
        "must be a name in characters that can be relied on.");
    constraint("constraint.Furigana", "かなで書いてください。", "must be kana.");
    constraint("constraint.AddressText", "住所を正しく書いてください。", "must be an address.");
    constraint(
        "constraint.BuildingText", "建物名を正しく書いてください。", "must be the name of a building or a room.");
    constraint("constraint.PlainText", "文字を正しく書いてください。", "must be text without faulty characters.");
    constraint(
        "application.ConsistentApplication",
        "申込みの内容を確かめてください。",
        "must be a consistent application.");
  }

  private CatalogueFiles() {}

  private static void constraint(String name, String ja, String en) {
    CONSTRAINTS.put("io.github.minmome." + name + ".message", new String[] {ja, en});
  }

  /** Every file and its text, by path from the module's folder. */
  static Map<Path, String> all() throws IOException {
    var files = new LinkedHashMap<Path, String>();
    files.put(RESOURCES.resolve("ContributorValidationMessages.properties"), messages(false));
    files.put(RESOURCES.resolve("ContributorValidationMessages_ja.properties"), messages(true));
    files.put(Path.of("../docs/problems.md"), page());
    return files;
  }

  static void write() throws IOException {
    for (var file : all().entrySet()) {
      Files.writeString(file.getKey(), file.getValue());
    }
  }

  private static String messages(boolean japanese) {
    var text = new StringBuilder(HEADING);
    CONSTRAINTS.forEach(
        (key, texts) -> text.append(key).append('=').append(texts[japanese ? 0 : 1]).append('\n'));
    for (var row : ProblemTable.STANDARD.rows()) {
      text.append("io.github.minmome.problem.").append(row.code()).append('=');
      text.append(message(japanese ? row.ja() : row.en(), japanese)).append('\n');
    }
    return text.toString();
  }

  /** A constraint knows neither its field's name nor any argument but its own attribute max. */
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

  private static String page() throws IOException {
    var text =
        new StringBuilder(
            Files.readString(
                Path.of("src/test/resources/io/github/minmome/problem/problems-head.md")));
    var sections = new LinkedHashMap<String, StringBuilder>();
    String section = "";
    for (String line :
        Files.readString(RESOURCES.resolve("io/github/minmome/problem/problems.tsv"))
            .split("\n", -1)) {
      String code = line.split("\t", -1)[0];
      if (line.startsWith("# ")) {
        section = line.substring(2);
      } else if (ProblemTable.STANDARD.has(code)) {
        sections.computeIfAbsent(section, s -> new StringBuilder()).append(row(code));
      }
    }
    sections.forEach(
        (title, rows) ->
            text.append("\n### ")
                .append(title)
                .append("\n\n| Code | Severity | Sentence |\n|---|---|---|\n")
                .append(rows));
    text.append("\n## What is reported, and how sure it is\n\n");
    text.append("| Code | Confidence | Source | As of |\n|---|---|---|---|\n");
    for (var note : SchemeNote.all()) {
      text.append(
          String.format(
              Locale.ROOT,
              "| `%s` | %s | %s | %s |\n",
              note.code(),
              note.confidence(),
              note.source(),
              note.asOf()));
    }
    text.append("\nWhat the words of confidence mean: [facts](facts.md).\n");
    text.append(limits());
    return text.toString();
  }

  private static String row(String code) {
    var row = ProblemTable.STANDARD.row(code);
    var names = new HashMap<String, String>();
    row.arguments().forEach(name -> names.put(name, "{" + name + "}"));
    return String.format(
        Locale.ROOT,
        "| `%s` | %s | %s<br>%s |\n",
        code,
        row.severity(),
        ProblemText.fill(row.ja(), names),
        ProblemText.fill(row.en(), names));
  }

  private static String limits() {
    var rows =
        FieldLimits.all().entrySet().stream()
            .map(
                e ->
                    String.format(
                        Locale.ROOT,
                        "| `%s` | %s | %d |\n",
                        e.getKey(),
                        ProblemTable.STANDARD.field(e.getKey(), true),
                        e.getValue()))
            .collect(Collectors.joining());
    return "\n## The longest text of each field\n\n"
        + "In characters (code points). Chosen by this library, not by the centre: far above what people"
        + " write, so that only slips are caught.\n\n"
        + "| Path | 項目 | At most |\n|---|---|---|\n"
        + rows;
  }
}
