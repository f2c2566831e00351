package io.github.minmome.cli.batch;

import static io.github.minmome.cli.command.PdfTexts.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.minmome.cli.command.Run;
import io.github.minmome.cli.console.Exit;
import io.github.minmome.cli.files.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Lists, papers and options of a run. */
class BatchCommandTest extends BatchFixture {
  @Nested
  class Lists {
    @Test
    void everyRow_isAcceptedOrRejectedAndPrintedWhereTheIndexPoints() throws IOException {
      assertThat(batch().exit()).isEqualTo(Exit.REJECTED);
      assertThat(FileNames.in(out))
          .containsExactly(
              "confirm.csv",
              "forms-00001.pdf",
              "forms-00002.pdf",
              "forms-00003.pdf",
              "index.csv",
              "rejects.csv",
              "report.json");
      JsonNode report = new ObjectMapper().readTree(out.resolve("report.json").toFile());
      assertThat(report.get("read").asLong()).isEqualTo(ROWS);
      assertThat(report.get("accepted").asLong()).isEqualTo(248);
      assertThat(report.get("rejected").asLong()).isEqualTo(2);
      assertThat(report.get("files")).hasSize(3);
      assertThat(report.toString()).doesNotContain("見本", "太郎", "06-7");

      List<String> index = lines(out.resolve("index.csv"));
      assertThat(index.get(0)).isEqualTo("line,reference,file,page,sha256");
      assertThat(index).hasSize(249);
      try (PDDocument pdf = Loader.loadPDF(out.resolve("forms-00002.pdf").toFile())) {
        var ofTheFile = index.stream().filter(line -> line.contains(",forms-00002.pdf,")).toList();
        assertThat(ofTheFile).hasSize(100);
        for (String line : ofTheFile) {
          String[] cells = line.split(",", -1);
          GeneratedRows.Generated row = GeneratedRows.row(Integer.parseInt(cells[1].substring(2)));
          assertThat(page(pdf, Integer.parseInt(cells[3]))).contains(row.name(), row.address());
        }
      }
    }

    @Test
    void report_containsTheOptionsGivenAndNoOthers() throws IOException {
      batch("--limit", "5", "--scope", "OUTGOING_ONLY");
      JsonNode report = new ObjectMapper().readTree(out.resolve("report.json").toFile());
      assertThat(report.get("settings"))
          .isEqualTo(
              new ObjectMapper()
                  .readTree(
                      """
                    { "--per-file": "%s", "--limit": "5", "--takehome": "false",
                      "--scope": "OUTGOING_ONLY", "--undated": "false", "--strict": "false" }
                    """
                          .formatted(report.at("/settings/--per-file").asText())));
    }

    @Test
    void rejects_readAgain_areTheSameAndCorrectedOnesAccepted() throws IOException {
      batch();
      Path again = folder.resolve("again");
      input = out.resolve("rejects.csv");
      assertThat(batchInto(again).exit()).isEqualTo(Exit.REJECTED);
      List<String> first = lines(out.resolve("rejects.csv"));
      List<String> second = lines(again.resolve("rejects.csv"));
      assertThat(second).hasSameSizeAs(first);
      assertThat(second.get(0)).isEqualTo(first.get(0));

      String corrected =
          Files.readString(input, GeneratedRows.WINDOWS_31J)
              .replace("6.72E+08", "06-7224-0001")
              .replace("'+1 844-555-0110", "06-7224-0002");
      Files.writeString(input, corrected, GeneratedRows.WINDOWS_31J);
      assertThat(batchInto(folder.resolve("corrected")).exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void lists_areInTheCharsetDetectedLate() throws IOException {
      StringBuilder text =
          new StringBuilder("line_number,scope,applicant_name,address,applied_on,memo\r\n");
      for (int i = 0; i < 3_000; i++) {
        text.append("1,OUTGOING_ONLY,TARO MIHON,TOKYO,2026-11-24,").append("x".repeat(100));
        text.append("\r\n");
      }
      text.append("2,発着信,見本 太郎,東京都千代田区霞が関1-3-2,2026-11-24,\r\n");
      Files.writeString(input, text, GeneratedRows.WINDOWS_31J);
      Run run = batch();
      assertThat(run.exit()).isEqualTo(Exit.REJECTED);
      String rejects = Files.readString(out.resolve("rejects.csv"), GeneratedRows.WINDOWS_31J);
      assertThat(rejects.lines().skip(1)).hasSize(3_001).allMatch(line -> line.contains("電話番号"));
      assertThat(rejects).contains("見本 太郎");
      assertThat(Files.readString(out.resolve("report.json"))).contains("\"windows-31j\"");
    }

    @Test
    void confirm_containsTheSecondApplicationForANumber() throws IOException {
      Files.writeString(
          input,
          """
        line_number,scope,applicant_name,address,applied_on,uses_international_calls
        03-3100-0000,発着信,見本 太郎,東京都千代田区霞が関1-3-2,2026-11-24,いいえ
        0331000000,発着信,見本 太郎,東京都千代田区霞が関1-3-2,2026-11-24,いいえ
        """);
      assertThat(batch().exit()).isEqualTo(Exit.DONE);
      List<String> confirm = lines(out.resolve("confirm.csv"));
      assertThat(confirm).hasSize(2);
      assertThat(confirm.get(1)).contains("LINE_NUMBER_DUPLICATE", "2行目");
    }

    @Test
    void everyRowRejected_makesNoPdf() throws IOException {
      Files.writeString(input, "line_number,scope,applicant_name,address\n1,1,1,1\n");
      assertThat(batch().exit()).isEqualTo(Exit.REJECTED);
      assertThat(FileNames.in(out))
          .containsExactly("confirm.csv", "index.csv", "rejects.csv", "report.json");
    }
  }

  @Nested
  class Papers {
    @Test
    void threads_doNotChangeTheBytes() throws IOException {
      batch("--threads", "1");
      Path other = folder.resolve("other");
      batchInto(other, "--threads", "4");
      assertThat(content(other)).isEqualTo(content(out));
    }

    @Test
    void takeHome_comesAfterEachForm() throws IOException {
      assertThat(batch("--limit", "5", "--takehome").exit()).isEqualTo(Exit.DONE);
      assertThat(lines(out.resolve("index.csv")))
          .extracting(line -> line.split(",", -1)[3])
          .containsExactly("page", "1", "3", "5", "7", "9");
      try (PDDocument pdf = Loader.loadPDF(out.resolve("forms-00001.pdf").toFile())) {
        assertThat(pdf.getNumberOfPages()).isEqualTo(10);
        assertThat(page(pdf, 3)).contains("国際電話利用休止申込書", GeneratedRows.row(1).name());
        assertThat(page(pdf, 4)).contains("準備メモ", "0120-210-364");
      }
    }

    @Test
    void officialFormOfSeveralPages_isIndexedByItsFirstPage() throws IOException {
      try (PDDocument official = new PDDocument()) {
        for (int page = 0; page < 3; page++) {
          official.addPage(new PDPage(PDRectangle.A4));
        }
        official.save(folder.resolve("official.pdf").toFile());
      }
      Path profile =
          Files.writeString(
              folder.resolve("profile.json"),
              """
            {"official":"official.pdf","source":"見本","confirmedOn":"2026-11-24","fields":[
             {"field":"applicant.name","page":1,"x":50,"y":50,"width":100,"height":12,"kind":"TEXT"},
             {"field":"applicant.address.text","page":3,"x":50,"y":50,"width":100,"height":20,
              "kind":"MULTILINE"}]}
            """);
      Run run = batch("--limit", "5", "--per-file", "2", "--form-profile", profile.toString());
      assertThat(run.exit()).isEqualTo(Exit.DONE);
      List<String> index = lines(out.resolve("index.csv"));
      assertThat(index)
          .extracting(line -> line.split(",", -1)[3])
          .containsExactly("page", "1", "4", "1", "4", "1");
      for (String line : index.subList(1, index.size())) {
        String[] cells = line.split(",", -1);
        GeneratedRows.Generated row = GeneratedRows.row(Integer.parseInt(cells[1].substring(2)));
        try (PDDocument pdf = Loader.loadPDF(out.resolve(cells[2]).toFile())) {
          int first = Integer.parseInt(cells[3]);
          assertThat(page(pdf, first)).contains(row.name());
          assertThat(page(pdf, first + 2)).contains(row.address());
        }
      }
      JsonNode report = new ObjectMapper().readTree(out.resolve("report.json").toFile());
      assertThat(report.get("files").findValuesAsText("pages")).containsExactly("6", "6", "3");
    }
  }

  @Nested
  class Options {
    @Test
    void maxRejects_slippedColumn_stopsTheRunAndKeepsTheRejects() throws IOException {
      StringBuilder text =
          new StringBuilder("line_number,scope,applicant_name,address,applied_on\n");
      for (int i = 0; i < 1_000; i++) {
        text.append("発着信,03-3100-0000,見本 太郎,東京都千代田区霞が関1-3-2,2026-11-24\n");
      }
      Files.writeString(input, text);
      Run run = batch("--max-rejects", "5");
      assertThat(run.exit()).isEqualTo(Exit.REJECTED);
      assertThat(run.err()).contains("first 100 rows");
      assertThat(lines(out.resolve("rejects.csv"))).hasSize(101);
      assertThat(Files.exists(out.resolve("report.json"))).isFalse();
    }

    @Test
    void limitAndOnly_readTheseLines() throws IOException {
      assertThat(batch("--limit", "10").exit()).isEqualTo(Exit.DONE);
      assertThat(lines(out.resolve("index.csv"))).hasSize(11);
      Path again = folder.resolve("again");
      assertThat(batchInto(again, "--only", "3,20-21").exit()).isEqualTo(Exit.DONE);
      assertThat(lines(again.resolve("index.csv")))
          .extracting(line -> line.split(",", -1)[0])
          .containsExactly("line", "3", "20", "21");
      Run missing = batchInto(folder.resolve("missing"), "--only", "3,9999");
      assertThat(missing.exit()).isEqualTo(Exit.REJECTED);
      assertThat(missing.err()).contains("9999");
    }

    @Test
    void numbersOutOfRange_areRefused() {
      for (String option :
          List.of(
              "--per-file=0",
              "--per-file=5001",
              "--threads=0",
              "--limit=0",
              "--max-rejects=101",
              "--only=x")) {
        assertThat(batch(option).exit()).as(option).isEqualTo(Exit.USAGE);
      }
      assertThat(out).doesNotExist();
    }
  }
}
