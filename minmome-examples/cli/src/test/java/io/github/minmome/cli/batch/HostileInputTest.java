package io.github.minmome.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.minmome.cli.command.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How broken input is handled: the exit code, how many rows are read, accepted and rejected, and a
 * code among the rejects; -1 where nothing is read. docs/batch.md shows the table.
 */
class HostileInputTest {
  private static final String HEADER =
      "line_number,scope,applicant_name,address,applied_on,uses_international_calls\r\n";
  private static final String GOOD = "03-3100-0000,発着信,見本 太郎,東京都千代田区霞が関1-3-2,2026-11-24,いいえ\r\n";

  @TempDir private Path folder;

  static Stream<Arguments> inputs() {
    return Stream.of(
        row("random binary", binary(4_000), 2, -1, -1, ""),
        row(
            "NUL bytes in a row",
            sjis(HEADER, GOOD, "03-3100\0-0001,発着信,見本,東京都千代田区,2026-11-24,\r\n"),
            1,
            1,
            1,
            "TEXT_CONTROL_CHARACTER"),
        row(
            "a line of 1 MB",
            sjis(HEADER, GOOD, "x".repeat(1 << 20), "\r\n", GOOD),
            1,
            2,
            1,
            "CSV_"),
        row(
            "a cell that runs",
            sjis(HEADER, GOOD, "=cmd|' /C calc'!A0,発着信,見本,東京都,2026-11-24,\r\n"),
            1,
            1,
            1,
            "LINE_NUMBER"),
        row(
            "UTF-8 rows in a windows-31j file",
            join(sjis(HEADER, GOOD.repeat(20)), utf8(GOOD)),
            1,
            20,
            1,
            "CSV_UNDECODABLE"),
        row(
            "windows-31j rows in a UTF-8 file",
            join(utf8(HEADER + GOOD.repeat(20)), sjis(GOOD)),
            1,
            20,
            1,
            "CSV_UNDECODABLE"),
        row("UTF-16 with mark", (HEADER + GOOD).getBytes(StandardCharsets.UTF_16), 2, -1, -1, ""),
        row(
            "UTF-16 without mark",
            (HEADER + GOOD).getBytes(StandardCharsets.UTF_16LE),
            2,
            -1,
            -1,
            ""),
        row("UTF-32", (HEADER + GOOD).getBytes(Charset.forName("UTF-32")), 2, -1, -1, ""),
        row("EUC-JP", (HEADER + GOOD).getBytes(Charset.forName("EUC-JP")), 2, -1, -1, ""),
        row("ISO-2022-JP", (HEADER + GOOD).getBytes(Charset.forName("ISO-2022-JP")), 2, -1, -1, ""),
        row(
            "UTF-8 with mark",
            join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, utf8(HEADER + GOOD)),
            0,
            1,
            0,
            ""),
        row("Mac line ends", sjis((HEADER + GOOD + GOOD).replace("\r\n", "\r")), 0, 2, 0, ""),
        row("Unix line ends", sjis((HEADER + GOOD + GOOD).replace("\r\n", "\n")), 0, 2, 0, ""),
        row(
            "mixed line ends and blank lines",
            sjis(HEADER, GOOD.strip(), "\n\n\r\r\n", GOOD),
            0,
            2,
            0,
            ""),
        row("no line end at the end", sjis(HEADER, GOOD.strip()), 0, 1, 0, ""),
        row(
            "quotes in quotes",
            sjis(HEADER, GOOD.replace("東京都千代田区霞が関1-3-2", "\"東京都千代田区霞が関1-3-2 \"\"見本\"\"館\"")),
            0,
            1,
            0,
            ""),
        row(
            "a comma and a line end in quotes",
            sjis(HEADER, GOOD.replace("東京都千代田区霞が関1-3-2", "\"東京都千代田区,\r\n霞が関1-3-2\"")),
            0,
            1,
            0,
            ""),
        row(
            "a line end in a name",
            sjis(HEADER, GOOD.replace("見本 太郎", "\"見本\r\n太郎\"")),
            1,
            0,
            1,
            "TEXT_CONTROL_CHARACTER"),
        row(
            "an unclosed quote in the middle",
            sjis(HEADER, GOOD, GOOD.replace("見本", "\"見本"), GOOD, GOOD),
            1,
            3,
            1,
            "CSV_QUOTE"),
        row(
            "text after a closing quote",
            sjis(HEADER, GOOD.replace("見本 太郎", "\"見本\" 太郎"), GOOD),
            1,
            1,
            1,
            "CSV_QUOTE"),
        row(
            "the header twice",
            sjis(HEADER, GOOD, HEADER, GOOD),
            1,
            2,
            1,
            "CSV_NOT_AN_APPLICATION"),
        row(
            "headings in another order",
            sjis(
                HEADER,
                GOOD,
                "applicant_name,line_number,address,scope,applied_on,uses_international_calls\r\n",
                "山田 花子,03-3100-0001,東京都千代田区霞が関1-3-2,発着信,2026-11-24,いいえ\r\n"),
            1,
            1,
            2,
            "CSV_OTHER_COLUMNS"),
        row(
            "a heading twice",
            sjis(
                "line_number,line_number,scope,applicant_name,address,applied_on\r\n",
                "1,2,3,4,5,6\r\n"),
            2,
            -1,
            -1,
            ""),
        row(
            "1,000 columns",
            sjis(
                HEADER.strip(),
                ",x".repeat(1_000),
                "\r\n",
                GOOD.strip(),
                ",1".repeat(1_000),
                "\r\n"),
            0,
            1,
            0,
            ""),
        row(
            "a row too short and a row too long",
            sjis(HEADER, "03-3100-0000,発着信\r\n", GOOD.strip(), ",,,,もう一つ\r\n", GOOD),
            1,
            1,
            2,
            "CSV_FIELD_COUNT"),
        row(
            "gaiji bytes",
            join(
                sjis(HEADER, GOOD, "03-3100-0000,発着信,見本"),
                new byte[] {(byte) 0xF0, 0x40},
                sjis(",東京都千代田区,2026-11-24,いいえ\r\n")),
            1,
            1,
            1,
            "GAIJI"),
        row(
            "half a character at the end of a cell",
            join(
                sjis(HEADER, GOOD, "03-3100-0000,発着信,見本"),
                new byte[] {(byte) 0x8C},
                sjis(",東京都千代田区,2026-11-24,いいえ\r\n")),
            1,
            1,
            1,
            "CSV_UNDECODABLE"),
        row(
            "date serials",
            sjis(HEADER, GOOD, GOOD.replace("2026-11-24", "46350")),
            1,
            1,
            1,
            "DATE_SERIAL"),
        row(
            "numbers in scientific notation",
            sjis(HEADER, GOOD, GOOD.replace("03-3100-0000", "3.31E+08")),
            1,
            1,
            1,
            "LINE_NUMBER_SCIENTIFIC"),
        row(
            "marks that turn the text round",
            utf8(HEADER + GOOD + GOOD.replace("見本 太郎", "見本\u202E太郎")),
            1,
            1,
            1,
            "TEXT_BIDI_CONTROL"),
        row(
            "a name of 20,000 characters",
            sjis(HEADER, GOOD, GOOD.replace("太郎", "太".repeat(20_000))),
            1,
            1,
            1,
            "TEXT_TOO_LONG"),
        row(
            "tabs instead of commas",
            sjis(HEADER.replace(',', '\t'), GOOD.replace(',', '\t')),
            0,
            1,
            0,
            ""),
        row(
            "semicolons instead of commas",
            sjis(HEADER.replace(',', ';'), GOOD.replace(',', ';')),
            0,
            1,
            0,
            ""),
        row(
            "an HTML page",
            utf8("<!DOCTYPE html><html><body>404, not found</body></html>\n"),
            2,
            -1,
            -1,
            ""),
        row(
            "a spreadsheet's own file",
            join(utf8("PK"), new byte[] {3, 4, 20, 0, 6, 0}, binary(500)),
            2,
            -1,
            -1,
            ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void everyRow_isAccountedFor(
      String what, byte[] content, int exit, int accepted, int rejected, String code)
      throws IOException {
    Path input = Files.write(folder.resolve("x.csv"), content);
    Path out = folder.resolve("out");
    Run run = Run.minmome("batch", "--input", input.toString(), "--out", out.toString());
    assertThat(run.exit()).as(run.err()).isEqualTo(exit);
    assertThat(run.err()).doesNotContain("Exception", "\tat ").hasSizeLessThan(3_000);
    Path report = out.resolve("report.json");
    if (accepted < 0) {
      assertThat(out).doesNotExist();
      return;
    }
    JsonNode json = new ObjectMapper().readTree(report.toFile());
    assertThat(json.get("accepted").asInt()).isEqualTo(accepted);
    assertThat(json.get("rejected").asInt()).isEqualTo(rejected);
    assertThat(json.get("read").asInt()).isEqualTo(accepted + rejected);
    assertThat(code.isEmpty()).as("a code for rejected rows").isEqualTo(rejected == 0);
    assertThat(new String(Files.readAllBytes(out.resolve("rejects.csv")), StandardCharsets.UTF_8))
        .contains(code)
        .doesNotContain("\n=");
  }

  private static Arguments row(
      String what, byte[] content, int exit, int accepted, int rejected, String code) {
    return Arguments.of(what, content, exit, accepted, rejected, code);
  }

  private static byte[] binary(int length) {
    byte[] bytes = new byte[length];
    new java.util.Random(7).nextBytes(bytes);
    return bytes;
  }

  private static byte[] sjis(String... texts) {
    return String.join("", texts).getBytes(GeneratedRows.WINDOWS_31J);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
