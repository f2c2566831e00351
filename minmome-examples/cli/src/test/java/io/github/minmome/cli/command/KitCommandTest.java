package io.github.minmome.cli.command;

import static io.github.minmome.cli.command.PdfTexts.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.files.FileNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KitCommandTest {
  @TempDir private Path folder;

  @Test
  void kit_withoutInput_printsAndReportsTheSample() throws IOException {
    Path kit = folder.resolve("kit");
    Run run = Run.minmome("kit", "--out", kit.toString());
    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("bundled sample", "Applications: 3. Files written: 8");
    assertThat(FileNames.in(kit))
        .containsExactly(
            "envelope.pdf",
            "form-00001.pdf",
            "form-00002.pdf",
            "form-00003.pdf",
            "leaflet.pdf",
            "takehome-00001.pdf",
            "takehome-00002.pdf",
            "takehome-00003.pdf");
    assertThat(text(kit.resolve("form-00002.pdf"))).contains("見本 髙子");
    assertThat(text(kit.resolve("takehome-00003.pdf"))).contains("0120-210-364");
    assertThat(text(kit.resolve("leaflet.pdf"))).contains("0120-210-364");
  }

  @Test
  void rareCharactersOfNames_comeBackExactly() throws IOException {
    Path input = folder.resolve("a.json");
    String name = "𠮷田 辻\uDB40\uDD00子";
    Files.writeString(
        input,
        """
        {"lineNumber":"03-3100-0000","scope":"INCOMING_AND_OUTGOING",
         "applicant":{"name":"%s","address":{"text":"東京都千代田区霞が関1-3-2"}},
         "appliedOn":"2026-11-24","usesInternationalCalls":false}
        """
            .formatted(name));
    Path kit = folder.resolve("kit");
    Run run = Run.minmome("kit", "--input", input.toString(), "--out", kit.toString());
    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(text(kit.resolve("form-00001.pdf"))).contains(name);
  }

  @Test
  void kit_otherFilesOfTheFolder_areKeptAndPapersOfAnEarlierKitNamed() throws IOException {
    Path kit = Files.createDirectory(folder.resolve("kit"));
    Files.writeString(kit.resolve("notes.txt"), "mine");
    Files.writeString(kit.resolve("form-00001.pdf"), "old");
    Files.writeString(kit.resolve("form-00004.pdf"), "old");
    Run run = Run.minmome("kit", "--out", kit.toString(), "--quiet");
    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.err()).contains("form-00004.pdf");
    assertThat(kit.resolve("notes.txt")).hasContent("mine");
    assertThat(kit.resolve("form-00004.pdf")).hasContent("old");
    assertThat(Files.size(kit.resolve("form-00001.pdf"))).isGreaterThan(1_000);
  }

  @Test
  void rejectedApplications_areReportedAndIfAllAreNothingIsWritten() throws IOException {
    Path kit = folder.resolve("kit");
    Run run =
        Run.minmome("kit", "--input", "samples/sample-with-errors.csv", "--out", kit.toString());
    assertThat(run.exit()).isEqualTo(Exit.REJECTED);
    assertThat(FileNames.in(kit))
        .containsExactly("envelope.pdf", "form-00001.pdf", "leaflet.pdf", "takehome-00001.pdf");
    Path none = folder.resolve("none");
    Run all =
        Run.minmome(
            "kit",
            "--input",
            "samples/sample.csv",
            "--date",
            "2020-01-01",
            "--out",
            none.toString());
    assertThat(all.exit()).isEqualTo(Exit.REJECTED);
    assertThat(none).doesNotExist();
  }

  @Test
  void everyLeaflet_isMadeInEveryForm() throws IOException {
    for (String options :
        List.of(
            "",
            "--variant poster",
            "--variant counter --language en",
            "--language easy-ja",
            "--format html --partner 見本信用金庫",
            "--format text",
            "--format json --language en")) {
      Path out = folder.resolve("leaflet");
      String line = "leaflet --out " + out + " " + options;
      assertThat(Run.minmome(line.strip().split(" ")).exit()).as(line).isEqualTo(Exit.DONE);
      assertThat(Files.size(out)).isGreaterThan(500);
      Files.delete(out);
    }
  }

  @Test
  void fontThatIsGiven_printsOnEveryPaperWhatTheBundledOnesLack() throws IOException {
    Path font = folder.resolve("font.ttf");
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      Files.copy(in, font);
    }
    String rare = "見本Ғ"; // the last letter is Cyrillic, and in none of the bundled fonts
    Path profile =
        Files.writeString(
            folder.resolve("profile.json"),
            """
            {"addressee":{"postalCode":"100-0013","lines":["東京都千代田区霞が関1-3-2"],
              "name":"%s","honorific":"御中"},
             "source":"見本","confirmedOn":"2026-11-24","postage":{"kind":"STAMP"}}
            """
                .formatted(rare));
    Path pdf = folder.resolve("paper.pdf");
    for (String paper :
        List.of(
            "leaflet --partner " + rare,
            "leaflet --language en --variant poster --partner " + rare,
            "envelope --envelope-profile " + profile,
            "envelope --shape label --envelope-profile " + profile)) {
      String line = paper + " --out " + pdf;
      Run without = Run.minmome(line.split(" "));
      assertThat(without.exit()).as(line).isEqualTo(Exit.REJECTED);
      assertThat(without.err()).contains("U+0492");
      assertThat(pdf).doesNotExist();
      assertThat(Run.minmome((line + " --font " + font).split(" ")).exit())
          .as(line)
          .isEqualTo(Exit.DONE);
      assertThat(text(pdf).replaceAll("\\s", "")).as(line).contains("Ғ");
      Files.delete(pdf);
    }
    Path kit = folder.resolve("kit");
    String line = "kit --envelope-profile " + profile + " --out " + kit;
    assertThat(Run.minmome(line.split(" ")).exit()).isEqualTo(Exit.REJECTED);
    assertThat(kit).doesNotExist();
    assertThat(Run.minmome((line + " --font " + font).split(" ")).exit()).isEqualTo(Exit.DONE);
    assertThat(text(kit.resolve("envelope.pdf"))).contains("Ғ");
  }

  @ParameterizedTest
  @CsvSource({"envelope, n14", "envelope, label", "kit, n14"})
  void addresseeThatIsTooLongForThePaper_isRefusedWithASentence(String command, String shape)
      throws IOException {
    Path profile =
        Files.writeString(
            folder.resolve("profile.json"),
            """
            {"addressee":{"postalCode":"100-0013","lines":["%s"],
              "name":"見本受付センター","honorific":"御中"},
             "source":"見本","confirmedOn":"2026-11-24"}
            """
                .formatted("東京都千代田区霞が関".repeat(40)));
    Path out = folder.resolve("out");
    String line =
        "%s --lang ja --envelope-profile %s --out %s".formatted(command, profile, out)
            + (command.equals("kit") ? "" : " --shape " + shape);
    Run run = Run.minmome(line.split(" "));
    assertThat(run.exit()).isEqualTo(Exit.REJECTED);
    assertThat(run.err()).contains("宛先の住所が長く", "短く書き直してください").doesNotContain("東京都");
    assertThat(out).doesNotExist();
  }

  @Test
  void figures_thatAreNotComparable_areRefused() throws IOException {
    String figure = "{\"value\":%d,\"asOf\":\"%s\",\"definition\":\"d\",\"source\":\"s\"}";
    Path file = folder.resolve("statistics.json");
    Path out = folder.resolve("leaflet.pdf");
    String[] args = {"leaflet", "--statistics", file.toString(), "--out", out.toString()};
    String one = figure.formatted(10, "2024-11-30");
    Files.writeString(
        file, "{\"statistics\":[" + one + "," + figure.formatted(20, "2025-11-30") + "]}");
    assertThat(Run.minmome(args).exit()).isEqualTo(Exit.DONE);
    Files.delete(out);
    Files.writeString(
        file, "{\"statistics\":[" + one + "," + figure.formatted(20, "2025-12-31") + "]}");
    Run apart = Run.minmome(args);
    assertThat(apart.exit()).isEqualTo(Exit.REJECTED);
    assertThat(apart.err()).contains("statistics[1]", "cannot be compared");
    Files.writeString(file, "{\"statistics\":[{\"value\":-1}]}");
    assertThat(Run.minmome(args).exit()).isEqualTo(Exit.REJECTED);
    Files.writeString(file, "[");
    assertThat(Run.minmome(args).exit()).isEqualTo(Exit.USAGE);
    assertThat(out).doesNotExist();
  }
}
