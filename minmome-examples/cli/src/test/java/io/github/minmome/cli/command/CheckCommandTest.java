package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.minmome.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String CLEAN = "samples/sample.csv";
  private static final String ERRORS = "samples/sample-with-errors.csv";

  @TempDir private Path folder;

  @Test
  void cleanSample_isAccepted() {
    Run run = Run.minmome("check", "--input", CLEAN);
    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.out()).doesNotContain("ERROR").doesNotContain("CONFIRM");
    assertThat(run.err()).contains("windows-31j");
    assertThat(run.lines()).last().isEqualTo("Read 3, accepted 3, rejected 0.");
  }

  @Test
  void charset_isReportedUnlessGiven() throws IOException {
    String rows =
        """
        line_number,scope,applicant_name,address,applied_on
        03-3100-0000,発着信,見本 太郎,東京都千代田区霞が関1-3-2,2026-11-24
        """;
    for (String mark : List.of("", "\uFEFF")) {
      String input = Files.writeString(folder.resolve("a.csv"), mark + rows).toString();
      assertThat(Run.minmome("check", "--input", input).err()).contains("UTF-8");
      assertThat(Run.minmome("check", "--input", input, "--charset", "utf-8").err()).isEmpty();
    }
  }

  @Test
  void sampleWithErrors_hasThirteenKindsOfThem() throws IOException {
    Run run = Run.minmome("check", "--format", "json", "--input", ERRORS, "--quiet");
    assertThat(run.exit()).isEqualTo(Exit.REJECTED);
    assertThat(run.err()).isEmpty();
    ObjectMapper mapper = new ObjectMapper();
    List<String> lines = run.lines();
    assertThat(lines.get(lines.size() - 1))
        .isEqualTo("{\"read\":14,\"accepted\":1,\"rejected\":13}");
    for (String line : lines.subList(0, lines.size() - 1)) {
      JsonNode problem = mapper.readTree(line);
      assertThat(problem.properties().stream().map(java.util.Map.Entry::getKey))
          .containsExactly("line", "path", "severity", "code", "message");
      assertThat(problem.get("line").isInt()).isTrue();
    }
    assertThat(codes(lines, mapper))
        .containsExactly(
            "LINE_NUMBER_OF_THE_CENTRE",
            "LINE_NUMBER_INTERNATIONAL",
            "LINE_NUMBER_SCIENTIFIC",
            "LINE_NUMBER_TOO_SHORT",
            "SCOPE_INCOMING_ONLY",
            "NAME_REPLACEMENT_CHARACTER",
            "GAIJI",
            "REQUIRED",
            "POSTAL_CODE_LOST_ZERO",
            "REQUIRED",
            "ADDRESS_DATE",
            "DATE_DOES_NOT_EXIST",
            "DATE_SERIAL");
  }

  private static List<String> codes(List<String> lines, ObjectMapper mapper) throws IOException {
    List<String> codes = new java.util.ArrayList<>();
    for (String line : lines.subList(0, lines.size() - 1)) {
      JsonNode problem = mapper.readTree(line);
      if (problem.get("severity").asText().equals("ERROR")) {
        codes.add(problem.get("code").asText());
      }
    }
    return codes;
  }

  @Test
  void sentences_areInTheRequestedLanguageWithoutTheValue() {
    Run run = Run.with(new byte[0], Locale.JAPAN, "check", "--input", ERRORS);
    assertThat(run.out()).contains("行目", "海外の電話番号").doesNotContain("見本", "844-555", "K-0000");
  }

  @Test
  void strict_warning_isRejected() throws IOException {
    Path input =
        write(
            "a.csv",
            "line_number,scope,applicant_name,address,applied_on",
            "03-3100-0000,発着信,見本 太郎,東京都千代田区霞が関1-3-2,2026-11-24");
    assertThat(Run.minmome("check", "--input", input.toString()).exit()).isEqualTo(Exit.DONE);
    assertThat(Run.minmome("check", "--strict", "--input", input.toString()).exit())
        .isEqualTo(Exit.REJECTED);
  }

  @Test
  void scopePartnerAndDate_areGivenToRowsThatHaveNone() throws IOException {
    Path input = write("a.csv", "TEL,名,住所1,住所2,使う", "03-3100-0000,見本 太郎,東京都千代田区霞が関1-3-2,見本ビル,いいえ");
    Path columns =
        write(
            "columns.json",
            "{\"line_number\":\"TEL\",\"applicant_name\":\"名\",",
            "\"address\":[\"住所1\",\"住所2\"],\"uses_international_calls\":\"使う\"}");
    Path partner = write("partner.json", "{\"name\":\"見本信用金庫\",\"purpose\":\"申込みの手伝い\"}");
    String[] options = {
      "check",
      "--input",
      input.toString(),
      "--columns",
      columns.toString(),
      "--partner-file",
      partner.toString(),
      "--scope",
      "INCOMING_AND_OUTGOING",
      "--undated"
    };
    assertThat(Run.minmome(options).exit()).isEqualTo(Exit.DONE);
    Run dated = Run.minmome(java.util.Arrays.copyOf(options, options.length - 1));
    assertThat(dated.exit()).isEqualTo(Exit.REJECTED);
    assertThat(dated.out()).contains("REQUIRED  appliedOn");
    Files.writeString(partner, "{\"name\":\"見本信用金庫\"}");
    assertThat(Run.minmome(options).out()).contains("PURPOSE_REQUIRED");
  }

  @Test
  void dateOfToday_isGivenOrJapans() throws IOException {
    Path input =
        write(
            "a.csv",
            "line_number,scope,applicant_name,address,applied_on",
            "03-3100-0000,発着信,見本 太郎,東京都千代田区霞が関1-3-2,2026-11-25");
    assertThat(Run.minmome("check", "--input", input.toString()).exit()).isEqualTo(Exit.DONE);
    Run earlier = Run.minmome("check", "--date", "2026-11-24", "--input", input.toString());
    assertThat(earlier.out()).contains("APPLIED_ON_FUTURE");
  }

  @Test
  void settingsThatAreNoJson_areUnreadableAndWrongOnesRejected() throws IOException {
    Path broken = write("broken.json", "{");
    Path wrong = write("wrong.json", "{\"name\":\"見本信用金庫\",\"colour\":\"red\"}");
    Run run = Run.minmome("check", "--input", CLEAN, "--partner-file", broken.toString());
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    run = Run.minmome("check", "--input", CLEAN, "--partner-file", wrong.toString());
    assertThat(run.exit()).isEqualTo(Exit.REJECTED);
    assertThat(run.err()).contains("wrong.json", "colour");
    run = Run.minmome("check", "--input", CLEAN, "--columns", wrong.toString());
    assertThat(run.exit()).isNotEqualTo(Exit.DONE);
    assertThat(run.err()).contains("colour");
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }
}
