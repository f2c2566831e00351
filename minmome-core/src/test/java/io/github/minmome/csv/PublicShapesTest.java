package io.github.minmome.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.minmome.csv.RawRecords.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Shapes of CSV in public suites, record by record: FastCSV's specification, csv-spectrum and
 * csv-test-data, from copies of those repositories below the folder that {@code minmome.shapes}
 * names, and cases of Python's own tests. Blank records are left out on both sides, since they are
 * no rows here; what a suite calls malformed may be refused.
 */
final class PublicShapesTest {
  private static final List<String> REFUSED = List.of("(refused)");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static List<List<String>> records(byte[] file) throws IOException {
    var in = new RawRecords(new ByteArrayInputStream(file));
    in.skipMarks(true);
    var records = new ArrayList<List<String>>();
    for (var record = in.next(); record != null; record = in.next()) {
      if (!BlankRows.isBlank(record, UTF_8)) {
        String[] cells =
            record.fault == Fault.NONE ? RowParser.cells(record.bytes, UTF_8, ',') : null;
        records.add(cells == null ? REFUSED : List.of(cells));
      }
    }
    return records;
  }

  private static List<List<String>> withoutBlank(List<List<String>> records) {
    return records.stream()
        .filter(record -> !record.stream().allMatch(cell -> cell.isBlank() || cell.equals("\"")))
        .toList();
  }

  private static Path shapes(String suite) {
    return Path.of(System.getProperty("minmome.shapes"), suite);
  }

  /** In the table, \ is CR, / is LF, ' a quote, # NUL and | ends a record. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "``; ``",
        "a,b; a,b",
        "a,b/; a,b",
        "a,b\\; a,b",
        "a,b\\/; a,b",
        "a/b; a|b",
        "a,'b'; a,b",
        "'a','b'; a,b",
        "a,'b''c'; a,b'c",
        "a,'b/c'; a,b/c",
        "a,'b\\/c'; a,b\\/c",
        "'a',b'c; a,b'c",
        "a,; a,",
        ",a; ,a",
        "a,''; a,",
        "''; ``",
        "'a'b; (refused)",
        "'a; (refused)",
        "a'b,c; a'b,c",
        "` 'a',b`; ` 'a',b`",
        "a#b; a#b",
        "a//b; a|b"
      })
  void python_caseOfItsTests_isReadAlike(String input, String expected) throws IOException {
    var read = new ArrayList<String>();
    for (var record : records(unescaped(input == null ? "" : input).getBytes(UTF_8))) {
      read.add(String.join(",", record));
    }
    var required =
        expected == null || expected.isEmpty() ? new String[0] : expected.split("\\|", -1);
    assertThat(read)
        .containsExactly(
            Stream.of(required).map(PublicShapesTest::unescaped).toArray(String[]::new));
  }

  private static String unescaped(String text) {
    return text.replace('\\', '\r').replace('/', '\n').replace('\'', '"').replace('#', '\0');
  }

  @TestFactory
  @EnabledIfSystemProperty(named = "minmome.shapes", matches = ".+")
  List<DynamicTest> csvSpectrum() throws IOException {
    return files(shapes("csv-spectrum/csvs"), PublicShapesTest::sameAsJson);
  }

  @TestFactory
  @EnabledIfSystemProperty(named = "minmome.shapes", matches = ".+")
  List<DynamicTest> csvTestData() throws IOException {
    return files(shapes("csv-test-data/csv"), PublicShapesTest::sameAsJson);
  }

  private interface Check {
    void of(Path file) throws IOException;
  }

  private static List<DynamicTest> files(Path folder, Check check) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .sorted()
          .map(file -> DynamicTest.dynamicTest(file.getFileName() + "", () -> check.of(file)))
          .toList();
    }
  }

  /**
   * A file without a result beside it is malformed: refused, not under its own header, or with a
   * quote inside a cell that is not quoted, which is read as it is (FastCSV's open-quotation-3).
   */
  private static void sameAsJson(Path file) throws IOException {
    var records = records(Files.readAllBytes(file));
    String name = (file.getFileName() + "").replace(".csv", ".json");
    Path json = file.resolveSibling("../json").resolve(name);
    if (!Files.exists(json)) {
      boolean isRefused = records.isEmpty() || records.contains(REFUSED);
      boolean isUnlikeItsHeader =
          !isRefused
              && (!records.get(0).equals(List.of("foo", "bar", "baz"))
                  || records.stream().anyMatch(record -> record.size() != 3));
      boolean isLiteral = records.contains(List.of("1", "This \"quotes\" must be escaped", "3"));
      assertThat(isRefused || isUnlikeItsHeader || isLiteral).isTrue();
      return;
    }
    var required = new ArrayList<List<String>>();
    boolean hasHeader = name.startsWith("header-") || !json.toString().contains("csv-test-data");
    var result = JSON.readTree(json.toFile());
    if (result.isObject()) { // one record, whose first cell is another one than the file's
      var cells = records.get(1);
      assertThat(cells.subList(1, cells.size()))
          .containsExactly("37\uFFFD36'37.8\"N 121\uFFFD2'17.9\"W", "Modesto", "Stanislaus");
      return;
    }
    for (JsonNode row : result) {
      var cells = new ArrayList<String>();
      row.forEach(cell -> cells.add(cell.asText()));
      required.add(cells);
    }
    assertThat(hasHeader ? records.subList(1, records.size()) : records)
        .isEqualTo(withoutBlank(required));
  }

  @TestFactory
  @EnabledIfSystemProperty(named = "minmome.shapes", matches = ".+")
  List<DynamicTest> fastCsv() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    try (var files = Files.list(shapes("fastcsv/lib/src/intTest/resources/spec"))) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        if (!text.contains("commentMode: READ") && !text.contains("commentMode: SKIP")) {
          for (String check : text.substring(text.indexOf("checks:")).split("(?m)^  - id: ", -1)) {
            if (!check.startsWith("checks:")) {
              addVariants(check, text.contains("exceptionAllowed: true"), tests);
            }
          }
        }
      }
    }
    return tests;
  }

  /** A check once for each kind of line end and of space that its input means. */
  private static void addVariants(String check, boolean mayBeRefused, List<DynamicTest> tests) {
    String given = check.replace("␊", "\n").replace("␍", "\r").replace("␤", "\r\n");
    for (String end : check.contains("⏎") ? List.of("\n", "\r\n", "\r") : List.of("")) {
      for (String space : check.contains("␠") ? List.of(" ", "\t", "\f") : List.of("")) {
        String id = check.lines().findFirst().orElse("") + " " + tests.size();
        tests.add(
            DynamicTest.dynamicTest(id, () -> sameAsSpecified(given, end, space, mayBeRefused)));
      }
    }
  }

  private static void sameAsSpecified(String check, String end, String space, boolean mayBeRefused)
      throws IOException {
    int input = check.indexOf("input: ") + 7;
    var required = new ArrayList<List<String>>();
    int at = check.indexOf("records:");
    for (int open = check.indexOf('[', at); open >= 0; open = check.indexOf('[', at)) {
      var cells = new ArrayList<String>();
      at = open + 1;
      while (check.charAt(at) != ']') {
        char c = check.charAt(at);
        if (c == '\'' || c == '"') {
          int close = close(check, at);
          cells.add(value(check, at, close, end, space));
          at = close;
        }
        at++;
      }
      required.add(cells);
    }
    String file = value(check, input, close(check, input), end, space);
    var read = records(file.getBytes(UTF_8));
    if (!(mayBeRefused && read.contains(REFUSED))) {
      assertThat(read).isEqualTo(withoutBlank(required));
    }
  }

  /** The end of a scalar of YAML in single or double quotes. */
  private static int close(String yaml, int open) {
    char quote = yaml.charAt(open);
    int at = open + 1;
    while (yaml.charAt(at) != quote || (quote == '\'' && yaml.startsWith("''", at))) {
      at += quote == '\'' && yaml.startsWith("''", at) ? 2 : 1;
    }
    return at;
  }

  private static String value(String yaml, int open, int close, String end, String space) {
    return yaml.substring(open + 1, close).replace("''", "'").replace("⏎", end).replace("␠", space);
  }
}
