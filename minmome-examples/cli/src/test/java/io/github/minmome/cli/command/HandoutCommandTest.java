package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.RequestedOrganization;
import io.github.minmome.pdf.Handout;
import io.github.minmome.pdf.HandoutOptions;
import io.github.minmome.pdf.HandoutRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The command that prints papers for partners. */
class HandoutCommandTest {
  @TempDir Path folder;

  private Run handout(String... more) {
    var all = new ArrayList<>(List.of("--lang", "ja", "handout", "--out", out().toString()));
    all.addAll(List.of(more));
    return Run.minmome(all.toArray(String[]::new));
  }

  private Path out() {
    return folder.resolve("handout.pdf");
  }

  private String partnerFile(String json) throws IOException {
    return Files.writeString(folder.resolve("partner.json"), json).toString();
  }

  @ParameterizedTest
  @EnumSource
  void everyKind_withoutFurtherOptions_isThePaperOfTheLibrary(Handout kind) throws IOException {
    Run run = handout(kind.key());
    assertThat(run.err()).contains("handout.pdf");
    assertThat(run.exit()).isZero();
    var paper = new ByteArrayOutputStream();
    HandoutOptions options = HandoutOptions.of(kind, LocalDate.of(2026, 11, 25));
    HandoutRenderer.standard().render(options, paper);
    assertThat(Files.readAllBytes(out())).isEqualTo(paper.toByteArray());
  }

  @ParameterizedTest
  @EnumSource
  void everyKind_isNamedInTheHelp(Handout kind) {
    for (String language : List.of("ja", "en")) {
      assertThat(Run.minmome("--lang", language, "handout", "--help").out()).contains(kind.key());
    }
  }

  @Test
  void partnerFile_namesThePartner() throws IOException {
    String file = partnerFile("{\"name\":\"見本信用金庫\",\"purpose\":\"申込みのお手伝い\"}");
    assertThat(handout("phone-sticker").exit()).isZero();
    byte[] blank = Files.readAllBytes(out());
    assertThat(
            handout("phone-sticker", "--partner-file", file, "--partner-phone", "03-3100-0000")
                .exit())
        .isZero();
    byte[] named = Files.readAllBytes(out());
    assertThat(
            handout("phone-sticker", "--partner", "見本信用金庫", "--partner-phone", "03-3100-0000")
                .exit())
        .isZero();
    assertThat(Files.readAllBytes(out())).isEqualTo(named).isNotEqualTo(blank);
  }

  @ParameterizedTest
  @CsvSource({
    "phone-stickers, KIND",
    "phone-sticker --language fr, --language",
    "phone-sticker --event-place 公民館, --event-place は phone-sticker では使えません",
    "phone-sticker --partner-role police, --partner",
    "phone-sticker --partner 見本署 --partner-file p.json, どちらか一方"
  })
  void wrongUsage_isNamedAndWritesNothing(String line, String sentence) {
    Run run = handout(line.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(sentence);
    assertThat(out()).doesNotExist();
  }

  @Test
  void recipient_isANameOrANumberOfTheNoticesList() throws IOException {
    String bank = RequestedOrganization.byNumber(42).orElseThrow().name();
    assertThat(handout("request-letter", "--recipient", "42").exit()).isZero();
    byte[] byNumber = Files.readAllBytes(out());
    assertThat(handout("request-letter", "--recipient", bank).exit()).isZero();
    assertThat(Files.readAllBytes(out())).isEqualTo(byNumber);
    assertThat(PdfTexts.text(out()).replaceAll("\\s", "")).contains(bank);
  }

  @Test
  void recipient_outsideTheList_isWrongUsage() {
    Run run = handout("request-letter", "--recipient", "47");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("1 から 46");
    assertThat(out()).doesNotExist();
  }

  @Test
  void unprintableCharacters_areRejected() {
    Run run = handout("phone-sticker", "--partner", "한국");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(out()).doesNotExist();
  }
}
