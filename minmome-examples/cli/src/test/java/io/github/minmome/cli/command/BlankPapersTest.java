package io.github.minmome.cli.command;

import static io.github.minmome.cli.command.PdfTexts.pages;
import static io.github.minmome.cli.command.PdfTexts.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blank papers name who helps and for which purpose, before anything is written on them. */
class BlankPapersTest {
  @TempDir private Path folder;

  private String partner(String name) throws IOException {
    String json = "{\"name\":\"%s\",\"purpose\":\"申込みの取次ぎ\",\"retention\":\"一年\"}";
    return Files.writeString(folder.resolve("partner.json"), json.formatted(name)).toString();
  }

  @Test
  void form_blankWithAPartner_printsNamePurposeAndRetention() throws IOException {
    Path out = folder.resolve("blank.pdf");
    Run run =
        Run.minmome(
            "form",
            "--blank",
            "--count",
            "2",
            "--partner-file",
            partner("見本信用金庫"),
            "--out",
            out.toString());
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(pages(out)).isEqualTo(2);
    assertThat(text(out)).contains("見本信用金庫", "申込みの取次ぎ", "一年");
  }

  @Test
  void kit_blankWithAPartner_isOneDocumentWithLeafletsAndCover() throws IOException {
    Path out = folder.resolve("kit");
    String[] args = {
      "kit",
      "--blank",
      "--count",
      "3",
      "--leaflets",
      "1",
      "--cover",
      "--partner-file",
      partner("見本信用金庫"),
      "--out",
      out.toString()
    };
    Run run = Run.minmome(args);
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(text(out.resolve("kit.pdf"))).contains("見本信用金庫", "申込みの取次ぎ");
    int withCover = pages(out.resolve("kit.pdf"));
    args[6] = "--undated";
    assertThat(Run.minmome(args).exit()).isEqualTo(Exit.DONE);
    assertThat(pages(out.resolve("kit.pdf"))).isEqualTo(withCover - 2); // front and back
  }

  @Test
  void form_aPartnerThatCannotBePrinted_isRejectedByName() throws IOException {
    Path out = folder.resolve("blank.pdf");
    Run run =
        Run.minmome("form", "--blank", "--partner-file", partner("한국"), "--out", out.toString());
    assertThat(run.exit()).isEqualTo(Exit.REJECTED);
    assertThat(run.err()).contains("partner.name");
    assertThat(out).doesNotExist();
  }

  @Test
  void kit_optionsOfBlankKitsAlone_areWrongUsage() {
    assertThat(Run.minmome("kit", "--count", "3", "--out", folder.toString()).exit())
        .isEqualTo(Exit.USAGE);
    assertThat(Run.minmome("kit", "--blank", "--count", "0", "--out", folder.toString()).exit())
        .isEqualTo(Exit.USAGE);
  }
}
