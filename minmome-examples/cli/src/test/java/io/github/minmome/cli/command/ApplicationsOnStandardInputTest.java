package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.console.Exit;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Applications on standard input. */
class ApplicationsOnStandardInputTest {
  private static final String ROW =
      """
      line_number,scope,applicant_name,address,applied_on
      03-3100-0000,発着信,見本 太郎,東京都千代田区霞が関1-3-2,2026-11-24
      """;
  private static final String OBJECT =
      "{\"lineNumber\":\"03-3100-0000\",\"scope\":\"INCOMING_AND_OUTGOING\","
          + "\"applicant\":{\"name\":\"見本 太郎\",\"address\":{\"text\":\"東京都千代田区霞が関1-3-2\"}},"
          + "\"appliedOn\":\"2026-11-24\"}\n";
  private static final String REJECTED = OBJECT.replace("03-3100-0000", "03-3100");

  @TempDir private Path folder;

  static Stream<Arguments> inputs() {
    return Stream.of(
        // given, format or none, exit, last line of standard output
        Arguments.of(ROW, "", Exit.DONE, "Read 1, accepted 1, rejected 0."),
        Arguments.of(ROW, "csv", Exit.DONE, "Read 1, accepted 1, rejected 0."),
        Arguments.of(OBJECT + OBJECT, "jsonl", Exit.DONE, "Read 2, accepted 2, rejected 0."),
        Arguments.of(OBJECT, "json", Exit.DONE, "Read 1, accepted 1, rejected 0."),
        Arguments.of(OBJECT, "JSON", Exit.DONE, "Read 1, accepted 1, rejected 0."),
        Arguments.of(OBJECT + REJECTED, "jsonl", Exit.REJECTED, "Read 2, accepted 1, rejected 1."),
        Arguments.of(REJECTED, "json", Exit.REJECTED, "Read 1, accepted 0, rejected 1."),
        // nothing, or what is written in another format, is unreadable
        Arguments.of("", "", Exit.USAGE, ""),
        Arguments.of("", "csv", Exit.USAGE, ""),
        Arguments.of("", "jsonl", Exit.USAGE, ""),
        Arguments.of("", "json", Exit.USAGE, ""),
        Arguments.of(OBJECT, "", Exit.USAGE, ""),
        Arguments.of(ROW, "jsonl", Exit.USAGE, ""),
        Arguments.of(ROW, "json", Exit.USAGE, ""),
        Arguments.of(ROW, "xlsx", Exit.USAGE, ""));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void check_standardInput_isRead(String given, String format, int exit, String last) {
    Run run = with(given, format, "check");
    assertThat(run.exit()).as(run.err()).isEqualTo(exit);
    if (last.isEmpty()) {
      assertThat(run.out()).doesNotContain("Read "); // no totals of what cannot be read
      assertThat(run.err()).isNotBlank().doesNotContain("Exception", "見本", "03-3100");
    } else {
      assertThat(run.lines()).last().isEqualTo(last);
    }
  }

  @ParameterizedTest
  @CsvSource({"form,", "form,csv", "form,jsonl", "form,json", "kit,", "kit,jsonl", "kit,json"})
  void formAndKit_standardInput_isPrinted(String command, String format) throws IOException {
    Path out = folder.resolve(command.equals("form") ? "forms.pdf" : "kit");
    String given = format == null || format.equals("csv") ? ROW : OBJECT;
    Run run = with(given, format == null ? "" : format, command, "--out", out.toString());
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    if (command.equals("form")) {
      assertThat(PdfTexts.pages(out)).isEqualTo(1);
    } else {
      assertThat(out).isDirectoryContaining("glob:**form-00001.pdf");
      assertThat(out)
          .isDirectoryNotContaining("glob:**form-00002.pdf"); // the kit of the sample has three
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "utf-8"})
  void check_standardInput_itsCharsetIsDetected(String charset) {
    Run run =
        Run.with(ROW.getBytes(Charset.forName(charset)), Locale.ENGLISH, "check", "--input", "-");
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.err()).containsIgnoringCase("Read as " + charset);
  }

  @Test
  void batch_refusesItInASentence() {
    Path out = folder.resolve("forms");
    Run run = with(ROW, "", "batch", "--out", out.toString());
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("a file that can be read again").hasLineCount(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void file_isReadInTheFormatThatIsGiven() throws Exception {
    Path file = Files.writeString(folder.resolve("export.txt"), ROW);
    Run unknown = Run.minmome("check", "--input", file.toString());
    assertThat(unknown.exit()).isEqualTo(Exit.USAGE);
    assertThat(unknown.err()).contains("--input-format");
    assertThat(Run.minmome("check", "--input", file.toString(), "--input-format", "csv").exit())
        .isEqualTo(Exit.DONE);
  }

  private static Run with(String given, String format, String... command) {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(List.of("--input", "-"));
    if (!format.isEmpty()) {
      args.addAll(List.of("--input-format", format));
    }
    return Run.with(
        given.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH, args.toArray(String[]::new));
  }
}
