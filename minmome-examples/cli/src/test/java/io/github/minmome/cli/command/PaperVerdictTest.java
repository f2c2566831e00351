package io.github.minmome.cli.command;

import static io.github.minmome.cli.command.PdfTexts.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check}, {@code form} and {@code batch} have one verdict, that of the paper included. */
class PaperVerdictTest {
  private static final String HEADINGS = "電話番号,休止の種類,申込者名,住所,連絡先電話番号,電話会社,申込日,国際電話の利用\n";

  /** A place that is wide enough for the number without its zero only. */
  private static String narrow(String field) {
    return """
        {"official":null,"fields":[{"field":"%s","page":1,"x":62.5,"y":130.6,
        "width":22,"height":5,"kind":"TEXT","size":10.5}]}"""
        .formatted(field);
  }

  @TempDir private Path folder;

  private String rows(String... rows) throws IOException {
    return Files.writeString(folder.resolve("a.csv"), HEADINGS + String.join("\n", rows))
        .toString();
  }

  private Run run(String command, String input, String... more) {
    var arguments = new ArrayList<>(List.of(command, "--input", input));
    switch (command) {
      case "form" -> arguments.addAll(List.of("--out", folder.resolve("f.pdf").toString()));
      case "batch" -> arguments.addAll(List.of("--out", folder.resolve("batch").toString()));
      default -> {}
    }
    arguments.addAll(List.of(more));
    return Run.minmome(arguments.toArray(String[]::new));
  }

  @Test
  void restoredZero_thatDoesNotFitARequiredPlace_isRejectedByEveryCommand() throws IOException {
    String input = rows("331000000,発着信,山田 花子,東京都千代田区霞が関1-3-2,,,2026-11-24,いいえ");
    String profile = Files.writeString(folder.resolve("p.json"), narrow("lineNumber")).toString();
    for (String command : List.of("check", "form", "batch")) {
      Run run = run(command, input, "--form-profile", profile);
      assertThat(run.exit()).as(command).isEqualTo(Exit.REJECTED);
      assertThat(run.err()).as(command).doesNotContain("Internal error");
    }
    assertThat(run("check", input, "--form-profile", profile).out())
        .contains("lineNumber", "TEXT_DOES_NOT_FIT", "Read 1, accepted 0, rejected 1.");
    assertThat(Files.readString(folder.resolve("batch/rejects.csv"))).contains("TEXT_DOES_NOT_FIT");
    assertThat(run("check", input).exit()).as("fits the library's form").isEqualTo(Exit.DONE);
  }

  @Test
  void restoredZero_thatDoesNotFitAnOptionalPlace_isPrintedOnASheetOfItsOwn() throws IOException {
    String input = rows("03-3100-0000,発着信,見本 太郎,東京都千代田区霞が関1-3-2,641000000,,2026-11-24,いいえ");
    String profile =
        Files.writeString(folder.resolve("p.json"), narrow("applicant.contactPhone")).toString();
    for (String command : List.of("check", "form", "batch")) {
      assertThat(run(command, input, "--form-profile", profile).exit())
          .as(command)
          .isEqualTo(Exit.DONE);
    }
    for (String pdf : List.of("f.pdf", "batch/forms-00001.pdf")) {
      assertThat(text(folder.resolve(pdf))).contains("06-4100-0000");
    }
  }

  @Test
  void check_refusesWhatFormAndBatchRefuse() throws IOException {
    String input =
        rows(
            "0778-22-0000,発着信,見本 太郎,福井県越前市国府１-６\u208B２,,,2026-11-24,いいえ",
            "03-3100-0001,発着信,김 花子,東京都千代田区霞が関1-3-2,,,2026-11-24,いいえ",
            "03-3100-0002,発着信,見本 \u13A0,東京都千代田区霞が関1-3-2,,,2026-11-24,いいえ");
    Run check = run("check", input);
    assertThat(check.exit()).isEqualTo(Exit.REJECTED);
    assertThat(check.out())
        .contains("Read 3, accepted 1, rejected 2.", "TEXT_UNPRINTABLE  applicant.name");
    assertThat(run("form", input).err()).contains("Read 3, accepted 1, rejected 2.");
    assertThat(run("batch", input).exit()).isEqualTo(Exit.REJECTED);
    assertThat(text(folder.resolve("f.pdf"))).contains("国府１-６");
    assertThat(Files.readString(folder.resolve("batch/rejects.csv")).lines()).hasSize(3);
  }

  @Test
  void longCarrier_hasOneVerdict() throws IOException {
    String input = rows("03-3100-0000,発着信,見本 太郎,東京都千代田区霞が関1-3-2,,ソフトバンク株式会社,2026-11-24,いいえ");
    assertThat(run("check", input).exit()).isEqualTo(run("form", input).exit());
    assertThat(run("check", input).exit()).isEqualTo(run("batch", input).exit());
  }

  @Test
  void kit_printsRestoredNumbersOnFormAndCopy() throws IOException {
    String input = rows("331000000,発着信,見本 太郎,東京都千代田区霞が関1-3-2,9031000000,,2026-11-24,いいえ");
    Path out = folder.resolve("kit");
    assertThat(Run.minmome("kit", "--input", input, "--out", out.toString()).exit())
        .isEqualTo(Exit.DONE);
    assertThat(text(out.resolve("form-00001.pdf")).replaceAll("\\s", ""))
        .contains("03-3100-0000", "090-3100-0000");
    assertThat(text(out.resolve("takehome-00001.pdf"))).contains("03-3100-0000");
  }
}
