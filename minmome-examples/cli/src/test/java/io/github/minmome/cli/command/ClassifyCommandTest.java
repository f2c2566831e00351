package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.minmome.cli.console.Exit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifyCommandTest {
  private static final String HEADER =
      "input\tkind\tform\te164\tnational\tarea\tdesignation\treason\tflags";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "03-3100-0000|FIXED_LINE,TRUNK_0,+81331000000,03-3100-0000,東京,DESIGNATED_UNUSED,,",
        "+1 (844) 555-0110|INTERNATIONAL,PLUS,+18445550110,,US,,,ENDS_0110",
        "０９０－１２３|INVALID,TRUNK_0,,,,,TOO_SHORT,FULLWIDTH",
        "非通知|CALLER_ID_WITHHELD,,,,,,,",
      })
  void tsv_hasAHeaderAndALineAnInput(String number, String cells) {
    Run run = Run.minmome("classify", "--format", "tsv", number);
    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.lines().get(0)).isEqualTo(HEADER);
    List<String> found = List.of(run.lines().get(1).split("\t", -1));
    assertThat(found).hasSize(9).startsWith(number);
    assertThat(found.subList(1, 9)).isEqualTo(List.of(cells.split(",", 8)));
  }

  @Test
  void everyLineOfStandardInput_getsALineInOrder() {
    String numbers = "03-3100-0000\r\n\n06-4100-0000\t\\x\u202E\nabc";
    Run run = run(numbers, "classify", "--format", "tsv", "--quiet");
    assertThat(run.lines()).hasSize(5);
    assertThat(run.lines().get(1)).startsWith("03-3100-0000\tFIXED_LINE");
    assertThat(run.lines().get(2)).startsWith("\tINVALID");
    assertThat(run.lines().get(3)).startsWith("06-4100-0000\\u0009\\u005Cx\\u202E\t");
    assertThat(run.lines().get(4)).startsWith("abc\tINVALID");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void rate_isReportedOnStandardError() {
    assertThat(run("03-3100-0000\n", "classify").err()).contains("1 lines in");
    assertThat(Run.minmome("classify", "03-3100-0000").err()).isEmpty();
  }

  @Test
  void jsonLines_haveTheNamesOfTheColumns() throws IOException {
    Run run = Run.minmome("classify", "--format", "json", "+1 844-555-0110", "\"\\\u0007");
    ObjectMapper mapper = new ObjectMapper();
    JsonNode first = mapper.readTree(run.lines().get(0));
    assertThat(first.properties().stream().map(java.util.Map.Entry::getKey))
        .containsExactly(HEADER.split("\t"));
    assertThat(first.get("kind").asText()).isEqualTo("INTERNATIONAL");
    assertThat(first.get("flags").toString()).isEqualTo("[\"ENDS_0110\"]");
    assertThat(mapper.readTree(run.lines().get(1)).get("input").asText()).isEqualTo("\"\\\u0007");
  }

  @Test
  void context_decidesWhichReadingComesFirst() {
    assertThat(Run.minmome("classify", "--format=tsv", "641000000").out()).contains("FIXED_LINE");
    assertThat(Run.minmome("classify", "--format=tsv", "--context=caller-id", "641000000").out())
        .contains("INTERNATIONAL");
    assertThat(Run.minmome("classify", "--context=CALLER_ID", "1").exit()).isEqualTo(Exit.DONE);
    assertThat(Run.minmome("classify", "--context=display", "1").exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void classify_textThatBeginsWithAnAtSign_isNoFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("numbers"), "03-3100-0000");
    Run run = Run.minmome("classify", "--format", "tsv", "@" + file);
    assertThat(run.lines().get(1)).startsWith("@" + file + "\tINVALID");
  }

  @Test
  void text_describesTheNumberAndWhatToDoInBothLanguages() {
    assertThat(Run.minmome("classify", "+1 844-555-0110").out())
        .contains("International")
        .doesNotContain("safe");
    assertThat(Run.with(new byte[0], Locale.JAPAN, "classify", "03-3100-0000").out())
        .contains("固定電話", "東京");
  }

  @Test
  void classify_emptyStandardInput_isNoError() {
    assertThat(run("", "classify", "--format", "tsv").lines()).containsExactly(HEADER);
  }

  private static Run run(String in, String... args) {
    return Run.with(in.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH, args);
  }
}
