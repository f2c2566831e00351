package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.files.FileNames;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that nothing can be made of: a message, the exit code of the contract, and no file. */
class BadInputTest {
  private static final String HEADER = "line_number,scope,applicant_name,address,applied_on\n";
  private static final String JSON =
      """
      {"lineNumber":"03-3100-0000","scope":"INCOMING_AND_OUTGOING",
       "applicant":{"name":"見本 太郎","address":{"text":"東京都千代田区霞が関1-3-2"}},
       "appliedOn":"2026-11-24","usesInternationalCalls":false}
      """;

  @TempDir private Path folder;

  static Stream<Arguments> inputs() {
    byte[] png =
        HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108020000");
    return Stream.of(
        Arguments.of("a PNG named .csv", "x.csv", png, 2),
        Arguments.of("empty CSV", "x.csv", utf8(""), 2),
        Arguments.of("nothing but line ends", "x.csv", utf8("\r\n\r\n"), 2),
        Arguments.of("header only", "x.csv", utf8(HEADER), 2),
        Arguments.of("a header that says nothing to us", "x.csv", utf8("a,b\n1,2\n"), 2),
        Arguments.of("UTF-16", "x.csv", (HEADER + "03").getBytes(StandardCharsets.UTF_16), 2),
        Arguments.of("UTF-16 without mark", "x.csv", HEADER.getBytes(StandardCharsets.UTF_16LE), 2),
        Arguments.of(
            "EUC-JP",
            "x.csv",
            "電話番号,休止の種類,申込者名,住所,申込日\n03,発着信,見本,東京都,\n".getBytes(Charset.forName("EUC-JP")),
            2),
        Arguments.of(
            "unknown bytes", "x.csv", bytes(utf8(HEADER), "03-3100-0000,,", 0xFF, 0x80, ",x,"), 1),
        Arguments.of(
            "a name of 200,000 characters in CSV",
            "x.csv",
            utf8(HEADER + "03-3100-0000,発着信," + "見".repeat(200_000) + ",東京都,2026-11-24\n"),
            1),
        Arguments.of("empty JSON", "x.json", utf8(""), 2),
        Arguments.of("cut JSON", "x.json", utf8(JSON.substring(0, 120)), 2),
        Arguments.of(
            "JSON in windows-31j", "x.json", JSON.getBytes(Charset.forName("windows-31j")), 2),
        Arguments.of("a JSON array", "x.json", utf8("[" + JSON + "]"), 2),
        Arguments.of("deep JSON", "x.json", utf8("{\"a\":".repeat(100_000)), 2),
        Arguments.of(
            "an unknown property",
            "x.json",
            utf8(JSON.replace("\"scope\"", "\"colour\":1,\"scope\"")),
            1),
        Arguments.of(
            "a property twice",
            "x.json",
            utf8(JSON.replace("\"scope\"", "\"lineNumber\":\"1\",\"scope\"")),
            1),
        Arguments.of("a wrong type", "x.json", utf8(JSON.replace("\"見本 太郎\"", "17")), 1),
        Arguments.of(
            "an unknown enum word",
            "x.json",
            utf8(JSON.replace("INCOMING_AND_OUTGOING", "BOTH")),
            1),
        Arguments.of(
            "a name of 200,000 characters",
            "x.json",
            utf8(JSON.replace("太郎", "太".repeat(200_000))),
            1),
        Arguments.of("JSON lines without one that is JSON", "x.jsonl", utf8("a\nb\n"), 2),
        Arguments.of("no JSON line", "x.jsonl", utf8("\n\n"), 2),
        Arguments.of(
            "JSON lines of which one is cut",
            "x.jsonl",
            utf8(JSON.replace("\n", "") + "\n{\"lineNumber\":\n"),
            1),
        Arguments.of("another kind of file", "x.xlsx", png, 2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void badInput_endsWithAMessageItsExitCodeAndNoFile(
      String what, String name, byte[] content, int exit) throws IOException {
    Path input = Files.write(folder.resolve(name), content);
    for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      Run check = Run.with(new byte[0], language, "check", "--input", input.toString());
      assertThat(check.exit()).as(what).isEqualTo(exit);
      assertNoTrace(check);
      if (exit == Exit.USAGE) {
        assertThat(check.err().lines().filter(line -> !line.startsWith("See:"))).isNotEmpty();
      }
      Path out = folder.resolve("out.pdf");
      Run form =
          Run.with(
              new byte[0], language, "form", "--input", input.toString(), "--out", out.toString());
      assertThat(form.exit()).as(what).isEqualTo(exit);
      assertNoTrace(form);
      boolean oneIsGood = what.contains("of which one");
      assertThat(Files.exists(out)).isEqualTo(oneIsGood);
      Files.deleteIfExists(out);
      assertThat(FileNames.in(folder)).containsExactly(name);
    }
  }

  @Test
  void missingFileAndAFolder_areNamed() throws IOException {
    Files.createDirectory(folder.resolve("folder.csv"));
    for (String name :
        List.of(
            "nosuch.csv", "nosuch.json", "nosuch.jsonl", "nosuch.txt", "folder.csv", "quota.csv")) {
      String path = folder.resolve(name).toString();
      Run run = Run.minmome("check", "--input", path);
      assertThat(run.exit()).isEqualTo(Exit.USAGE);
      assertThat(run.err()).contains(path);
      assertNoTrace(run);
    }
  }

  @Test
  void out_thatCannotBeWritten_isNamedAndAnOlderFileKept() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Run run = Run.minmome("form", "--blank", "--out", file.resolve("form.pdf").toString());
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertNoTrace(run);
    run = Run.minmome("form", "--blank", "--out", folder.toString());
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains(folder.toString());
    assertThat(file).hasContent("old");
    assertThat(FileNames.in(folder)).containsExactly("file");
  }

  private static void assertNoTrace(Run run) {
    for (String text : List.of(run.out(), run.err())) {
      assertThat(text).doesNotContain("Exception", "\tat ", "見本", "太太");
      assertThat(text.length()).isLessThan(5_000);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(byte[] start, Object... parts) {
    List<Byte> all = new ArrayList<>();
    for (byte b : start) {
      all.add(b);
    }
    for (Object part : parts) {
      if (part instanceof Integer value) {
        all.add(value.byteValue());
      } else {
        for (byte b : utf8((String) part)) {
          all.add(b);
        }
      }
    }
    byte[] array = new byte[all.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = all.get(i);
    }
    return array;
  }
}
