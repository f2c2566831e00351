package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.console.Exit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every command line of the guides in a folder with the files that they name. */
class DocumentedCommandsTest {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String APPLICATION =
      """
      {"lineNumber":"03-3100-0000","scope":"INCOMING_AND_OUTGOING","relation":"SELF",
       "applicant":{"name":"見本 太郎","kana":"ミホン タロウ","contactPhone":"03-3100-0000",
        "address":{"postalCode":"100-0013","text":"東京都千代田区霞が関1-3-2"}},
       "appliedOn":"2026-11-24","usesInternationalCalls":false}
      """;
  private static final String STATISTICS =
      """
      {"statistics":[
       {"value":41294,"asOf":"2024-11-30","derived":true,"definition":"d","source":"s"},
       {"value":86180,"asOf":"2025-11-30","provisional":true,"definition":"d","source":"s"}]}
      """;

  private static final String ENVELOPE =
      """
      {"addressee":{"postalCode":"100-0013","lines":["東京都千代田区霞が関1-3-2"],
        "name":"見本受付センター","honorific":"御中"},
       "source":"見本","confirmedOn":"2026-11-24","postage":{"kind":"STAMP"}}
      """;
  private static final Set<String> FILES =
      Set.of(
          "--out",
          "--input",
          "--statistics",
          "--form-profile",
          "--envelope-profile",
          "--fields",
          "--logo");

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    for (String sample : List.of("sample.csv", "sample-with-errors.csv", "activities.csv")) {
      Files.copy(Path.of("samples", sample), folder.resolve(sample));
    }
    try (var samples = Files.list(Path.of("samples/official-form"))) {
      for (Path file : samples.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Files.writeString(folder.resolve("envelope.json"), ENVELOPE);
    Files.writeString(folder.resolve("application.json"), APPLICATION);
    Files.writeString(folder.resolve("statistics.json"), STATISTICS);
    ImageIO.write(
        new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("logo.png").toFile());
    Files.writeString(folder.resolve("numbers.txt"), "03-3100-0000\n+1 844-555-0110\n");
  }

  static Stream<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String page : List.of("command-line", "official-form", "envelope", "handouts")) {
      Files.readString(Path.of("../../docs", page + ".md"))
          .lines()
          .map(line -> line.strip().replaceFirst("^java -jar minmome\\.jar ", "minmome "))
          .filter(line -> line.startsWith("minmome "))
          .forEach(lines::add);
    }
    return lines.stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void documentedCommand_runsAsDocumented(String line) throws IOException {
    List<String> args = new ArrayList<>();
    byte[] in = {};
    Matcher words = WORD.matcher(line);
    words.find();
    while (words.find()) {
      String word = words.group(1) == null ? words.group(2) : words.group(1);
      if (word.equals("<")) {
        words.find();
        in = Files.readAllBytes(folder.resolve(words.group(2)));
      } else {
        args.add(word);
      }
    }
    List<Path> written = new ArrayList<>();
    for (int i = 1; i < args.size(); i++) {
      String option = args.get(i - 1);
      if (FILES.contains(option) && !args.get(i).equals("-")) {
        args.set(i, folder.resolve(args.get(i)).toString());
      }
      if (option.equals("--out")) {
        written.add(Path.of(args.get(i)));
      }
    }
    Run run = Run.with(in, Locale.ENGLISH, args.toArray(String[]::new));
    assertThat(run.exit())
        .as(run.err())
        .isEqualTo(line.contains("errors") ? Exit.REJECTED : Exit.DONE);
    for (Path path : written) {
      assertThat(path).exists();
    }
    if (written.isEmpty()) {
      assertThat(run.out()).isNotBlank();
    }
  }
}
