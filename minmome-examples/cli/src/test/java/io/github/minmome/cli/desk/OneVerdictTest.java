package io.github.minmome.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.CheckedApplication;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.cli.command.PdfTexts;
import io.github.minmome.cli.command.Run;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.csv.ApplicationRows;
import io.github.minmome.csv.MarkedRowsWriter;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.pdf.ApplicationPapersRenderer;
import io.github.minmome.pdf.FontSet;
import io.github.minmome.pdf.FormProfile;
import io.github.minmome.pdf.PreparedPaper;
import io.github.minmome.postal.codes.JapanPost;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The same rows through every entry point: {@code check}, {@code form}, {@code batch}, the desk's
 * API, and the loop that the Spark example is, all have one verdict, the same problems and the same
 * text on paper. The longer run is {@code -Dminmome.rows=20000} (docs/testing.md).
 */
class OneVerdictTest {
  private static final int ROWS = Integer.getInteger("minmome.rows", 360);
  private static final int PART = 500;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The form's layout. */
  enum Layout {
    LIBRARY(null),
    NARROW_CONTACT_PHONE(
        """
        {"official":null,"fields":[{"field":"applicant.contactPhone","page":1,"x":62.5,"y":130.6,
          "width":22,"height":5,"kind":"TEXT","size":10.5}]}"""),
    NUMBER_AS_TEXT_AND_NARROW_NAMES(
        """
        {"official":null,"fields":[
          {"field":"lineNumber","page":1,"x":65,"y":46,"width":40,"height":9,"kind":"TEXT","size":14},
          {"field":"applicant.name","page":1,"x":65,"y":84,"width":30,"height":9,"kind":"TEXT",
           "size":14},
          {"field":"carrier","page":1,"x":140,"y":185,"width":24,"height":5,"kind":"TEXT",
           "size":11}]}""");

    private final @Nullable String profile;

    Layout(@Nullable String profile) {
      this.profile = profile;
    }
  }

  /**
   * The answer of one entry point for one row: problems that matter for its verdict, and its page.
   */
  private record Answer(boolean accepted, Set<String> problems, String page) {}

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Layout.class)
  void everyEntryPoint_hasOneVerdict_theSameProblemsAndTheSamePaper(Layout layout)
      throws Exception {
    Path profile = null;
    if (layout.profile != null) {
      profile = Files.writeString(folder.resolve("profile.json"), layout.profile);
    }
    int accepted = 0;
    for (int from = 0; from < ROWS; from += PART) {
      int to = Math.min(ROWS, from + PART);
      Path csv = Files.writeString(folder.resolve("rows.csv"), RareRows.csv(from, to));
      accepted += compare(csv, profile, folder.resolve("batch-" + from));
    }
    assertThat(accepted).isBetween(ROWS / 40, ROWS / 2);
  }

  private int compare(Path csv, @Nullable Path profile, Path out) throws Exception {
    Map<Integer, Answer> library = library(csv, profile);
    List<Map<Integer, Answer>> entryPoints =
        List.of(form(csv, profile, library), batch(csv, profile, out, library), desk(csv, profile));
    Map<Integer, Answer> check = check(csv, profile);
    assertThat(check.keySet()).isEqualTo(library.keySet());
    library.forEach(
        (line, expected) -> {
          String row = "line " + line + " of rows " + csv;
          assertThat(check.get(line).accepted()).as(row).isEqualTo(expected.accepted());
          assertThat(check.get(line).problems()).as(row).isEqualTo(expected.problems());
          for (Map<Integer, Answer> entryPoint : entryPoints) {
            assertThat(entryPoint.get(line)).as(row).isEqualTo(expected);
          }
        });
    return (int) library.values().stream().filter(Answer::accepted).count();
  }

  // ---- the loop of an embedder, which is that of the Spark example

  private static ApplicationPapersRenderer papers(@Nullable Path profile) throws IOException {
    return profile == null
        ? ApplicationPapersRenderer.standard()
        : ApplicationPapersRenderer.builder()
            .profile(FormProfile.read(profile).optional().orElseThrow())
            .build();
  }

  private static Map<Integer, Answer> library(Path csv, @Nullable Path profile) throws IOException {
    var papers = papers(profile);
    var intake =
        ApplicationIntake.builder()
            .today(TODAY)
            .postalCodes(JapanPost.table())
            .build(papers::prepare);
    var rejects = new ByteArrayOutputStream();
    var forms = new ArrayList<PreparedPaper>();
    var checked = new TreeMap<Integer, CheckedApplication<ApplicationPapers>>();
    try (var in = Files.newInputStream(csv)) {
      ApplicationRows rows = ApplicationCsv.standard().open(in);
      var writer = MarkedRowsWriter.begin(rejects, rows, ProblemText.standard());
      for (ApplicationRow row : rows) {
        var each = intake.check(row.reading());
        checked.put(row.line(), each);
        if (each.accepted()) {
          each.paper().map(ApplicationPapers::form).ifPresent(forms::add);
        } else {
          writer.write(row, each.reported());
        }
      }
    }
    var pdf = new ByteArrayOutputStream();
    papers.forms().writeAll(forms, pdf);
    var pages = pages(pdf.toByteArray()).iterator();
    var answers = new TreeMap<Integer, Answer>();
    checked.forEach(
        (line, each) -> {
          String page = each.accepted() ? pages.next() : "";
          if (each.accepted()) {
            assertNumbers(each, page);
          }
          answers.put(line, new Answer(each.accepted(), codes(each.reported()), page));
        });
    return answers;
  }

  /** Every value to be printed is on the page, unless a problem is reported. */
  private static void assertNumbers(CheckedApplication<?> checked, String page) {
    SuspensionApplication printed = checked.application().orElseThrow();
    String text = page.replaceAll("[\\s-]", "");
    var applicant = printed.applicant();
    assertThat(text).contains(printed.lineNumber().replace("-", ""));
    boolean isBlank = codes(checked.problems()).contains("applicant.contactPhone PLACE_LEFT_BLANK");
    if (applicant.contactPhone() != null && !isBlank) {
      assertThat(text).contains(applicant.contactPhone().replaceAll("[\\s-]", ""));
    }
    assertThat(printed).isEqualTo(printed.asPrinted());
  }

  private static Set<String> codes(List<Problem> problems) {
    var codes = new TreeSet<String>();
    problems.forEach(problem -> codes.add(problem.path() + " " + problem.code()));
    return codes;
  }

  // ---- the commands

  private static List<String> arguments(String command, Path csv, @Nullable Path profile) {
    var arguments = new ArrayList<>(List.of(command, "--input", csv.toString()));
    if (profile != null) {
      arguments.addAll(List.of("--form-profile", profile.toString()));
    }
    return arguments;
  }

  private static Map<Integer, Answer> check(Path csv, @Nullable Path profile) throws IOException {
    var arguments = arguments("check", csv, profile);
    arguments.addAll(List.of("--format", "json"));
    Run run = Run.minmome(arguments.toArray(String[]::new));
    var all = new TreeMap<Integer, List<JsonNode>>();
    for (String line : run.lines()) {
      JsonNode problem = JSON.readTree(line);
      if (problem.has("line")) {
        all.computeIfAbsent(problem.get("line").asInt(), l -> new ArrayList<>()).add(problem);
      }
    }
    var answers = new TreeMap<Integer, Answer>();
    JsonNode totals = JSON.readTree(run.lines().get(run.lines().size() - 1));
    for (int line = 2; line < 2 + totals.get("read").asInt(); line++) {
      answers.put(line, answer(all.getOrDefault(line, List.of()), ""));
    }
    assertThat(totals.get("accepted").asLong())
        .isEqualTo(answers.values().stream().filter(Answer::accepted).count());
    return answers;
  }

  /** The verdict that problems in JSON mean, and those that are reported with it. */
  private static Answer answer(List<JsonNode> problems, String page) {
    boolean accepted = problems.stream().noneMatch(p -> p.get("severity").asText().equals("ERROR"));
    var codes = new TreeSet<String>();
    for (JsonNode problem : problems) {
      if (accepted || problem.get("severity").asText().equals("ERROR")) {
        codes.add(problem.get("path").asText() + " " + problem.get("code").asText());
      }
    }
    return new Answer(accepted, codes, page);
  }

  private Map<Integer, Answer> form(Path csv, @Nullable Path profile, Map<Integer, Answer> library)
      throws IOException {
    Path out = folder.resolve("form.pdf");
    Files.deleteIfExists(out);
    var arguments = arguments("form", csv, profile);
    arguments.addAll(List.of("--out", out.toString()));
    Run run = Run.minmome(arguments.toArray(String[]::new));
    assertThat(run.err()).doesNotContain("Internal error");
    // Sentences have no code: the problems of a row are compared by their paths.
    var reported = new TreeMap<Integer, Set<String>>();
    var rejected = new TreeSet<Integer>();
    run.err()
        .lines()
        .filter(text -> text.startsWith("line "))
        .forEach(
            text -> {
              String[] parts = text.split(": ", 4);
              int line = Integer.parseInt(parts[0].substring("line ".length()));
              if (parts[1].equals("rejected")) {
                rejected.add(line);
              }
              reported.computeIfAbsent(line, l -> new TreeSet<>()).add(parts[2] + " " + parts[3]);
            });
    var pages = pages(Files.readAllBytes(out)).iterator();
    var answers = new TreeMap<Integer, Answer>();
    library.forEach(
        (line, expected) -> {
          boolean accepted = !rejected.contains(line);
          answers.put(
              line,
              new Answer(
                  accepted,
                  paths(reported.getOrDefault(line, Set.of())).equals(paths(expected.problems()))
                      ? expected.problems()
                      : reported.getOrDefault(line, Set.of()),
                  accepted ? pages.next() : ""));
        });
    assertThat(pages.hasNext()).isFalse();
    return answers;
  }

  /** The paths that texts begin with, one for each text. */
  private static List<String> paths(Set<String> pathsAndMore) {
    return pathsAndMore.stream()
        .map(text -> text.substring(0, text.indexOf(' ')))
        .sorted()
        .toList();
  }

  private static Map<Integer, Answer> batch(
      Path csv, @Nullable Path profile, Path out, Map<Integer, Answer> library) throws IOException {
    var arguments = arguments("batch", csv, profile);
    arguments.addAll(List.of("--out", out.toString(), "--per-file", "200"));
    Run run = Run.minmome(arguments.toArray(String[]::new));
    assertThat(run.err()).doesNotContain("Internal error");
    var answers = new TreeMap<Integer, Answer>();
    for (NamedCsvRecord row : records(out.resolve("rejects.csv"))) {
      answers.put(line(row), new Answer(false, listed(row), ""));
    }
    var confirm = new LinkedHashMap<Integer, Set<String>>();
    for (NamedCsvRecord row : records(out.resolve("confirm.csv"))) {
      confirm.put(line(row), listed(row));
    }
    var texts = new LinkedHashMap<String, List<String>>();
    for (NamedCsvRecord row : records(out.resolve("index.csv"))) {
      int line = Integer.parseInt(row.getField("line"));
      String file = row.getField("file");
      if (!texts.containsKey(file)) {
        texts.put(file, pages(Files.readAllBytes(out.resolve(file))));
      }
      String page = texts.get(file).get(Integer.parseInt(row.getField("page")) - 1);
      var notes = new TreeSet<>(library.get(line).problems()); // in no list of a batch
      notes.removeIf(code -> !code.endsWith("_ZERO_RESTORED") && !isNote(code));
      notes.addAll(confirm.getOrDefault(line, Set.of()));
      assertThat(answers.put(line, new Answer(true, notes, page))).isNull();
    }
    return answers;
  }

  private static boolean isNote(String pathAndCode) {
    String code = pathAndCode.substring(pathAndCode.indexOf(' ') + 1);
    return Problem.of(code, "").severity() == io.github.minmome.problem.Severity.NOTE;
  }

  private static List<NamedCsvRecord> records(Path csv) throws IOException {
    String text = Files.readString(csv).replace("\uFEFF", "");
    try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      return reader.stream().toList();
    }
  }

  private static int line(NamedCsvRecord row) {
    return Integer.parseInt(row.getField("_line"));
  }

  private static Set<String> listed(NamedCsvRecord row) {
    String[] paths = row.getField("_path").split("; ", -1);
    String[] codes = row.getField("_code").split("; ", -1);
    var listed = new TreeSet<String>();
    for (int i = 0; i < codes.length; i++) {
      if (!codes[i].equals("LINE_NUMBER_DUPLICATE")) { // only a batch has seen the other rows
        listed.add(paths[i] + " " + codes[i]);
      }
    }
    return listed;
  }

  // ---- the desk

  private static Map<Integer, Answer> desk(Path csv, @Nullable Path profile) throws IOException {
    var settings =
        new DeskSettings(
            Desk.CLOCK,
            "test",
            Desk.QUICK,
            null,
            papers(profile),
            profile != null,
            FontSet.standard(),
            null,
            null,
            DeskSettings.IDLE_MINUTES);
    var answers = new TreeMap<Integer, Answer>();
    try (var desk = new Desk(Desk.QUICK, DeskRoutes.of(settings));
        var in = Files.newInputStream(csv)) {
      for (ApplicationRow row : ApplicationCsv.standard().open(in)) {
        String json = MinmomeJson.standard().writeApplication(row.reading().value());
        JsonNode check = JSON.readTree(desk.post("/api/check", json).body());
        var problems = new ArrayList<JsonNode>();
        check.get("problems").forEach(problems::add);
        var form = desk.post("/api/form", json);
        boolean printed = form.status() == 200;
        assertThat(check.get("accepted").asBoolean()).isEqualTo(printed);
        answers.put(row.line(), answer(problems, printed ? pages(form.body()).get(0) : ""));
        if (!printed) {
          assertThat(form.status()).isEqualTo(422);
        }
        assertThat(check.get("application").toString())
            .isEqualTo(MinmomeJson.standard().writeApplication(row.reading().value().asPrinted()));
      }
    }
    return answers;
  }

  /** The pages without the sheets for values that are too long, which follow all forms. */
  private static List<String> pages(byte[] pdf) throws IOException {
    return PdfTexts.textOfPages(pdf).stream().filter(text -> !text.contains("の別紙")).toList();
  }
}
