package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.ShortText;
import io.github.minmome.cli.console.Exit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsCommandTest {
  @ParameterizedTest
  @CsvSource({
    "100, ja, CHARACTERS_100, JA",
    "200, en, CHARACTERS_200, EN",
    "400, easy-ja, CHARACTERS_400, EASY_JA",
    "broadcast, ja, BROADCAST, JA",
    "post, en, POST, EN"
  })
  void length_printsThatTextAloneToStandardOutput(
      String length, String language, ShortText text, LeafletLanguage expected) {
    Run run = Run.minmome("texts", "--length", length, "--language", language);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(text.text(expected) + "\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void texts_withoutLength_haveHeadings() {
    Run run = Run.minmome("--lang", "ja", "texts");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("# 100字まで\n", "# 放送（30秒）\n", "# 投稿\n");
    for (ShortText text : ShortText.values()) {
      assertThat(run.out()).contains(text.text(LeafletLanguage.JA));
    }
  }

  @Test
  void unknownLength_isWrongUsage() {
    assertThat(Run.minmome("texts", "--length", "300").exit()).isEqualTo(2);
  }

  @TempDir private Path folder;

  @Test
  void picture_isWrittenAndItsWordsArePrinted() throws IOException {
    Path png = folder.resolve("post.png");
    Run run =
        Run.minmome("texts", "--picture", "square", "--out", png.toString(), "--partner", "見本市役所");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("出ない\nかけ直さない\n", "0120-210-364", "見本市役所");
    BufferedImage image = ImageIO.read(png.toFile());
    assertThat(image.getWidth()).isEqualTo(1080);
    assertThat(image.getHeight()).isEqualTo(1080);
  }

  @Test
  void picture_formatWinsOverTheEndingOfTheFile() throws IOException {
    Path file = folder.resolve("post.png");
    Run run =
        Run.minmome("texts", "--picture", "square", "--format", "svg", "--out", file.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(file)).startsWith("<?xml").endsWith("</svg>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--picture square",
        "--picture square --out x.png --length 100",
        "--format svg",
        "--out x.png",
        "--partner 見本市役所",
        "--picture wide --out x.png",
        "--picture square --format jpg --out x.png",
        "--picture square --out x.png --partner-phone 03-3100-0000"
      })
  void picture_incompleteOptions_areWrongUsage(String options) {
    Run run = Run.minmome(("texts " + options).split(" "));
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(Path.of("x.png")).doesNotExist();
  }

  @Test
  void picture_partnerTooLong_isRejectedAndNothingWritten() {
    Path png = folder.resolve("post.png");
    Run run =
        Run.minmome(
            "texts", "--picture", "square", "--out", png.toString(), "--partner", "見本".repeat(300));
    assertThat(run.exit()).isEqualTo(Exit.REJECTED);
    assertThat(run.err()).contains("partner.name: ", "is too long");
    assertThat(png).doesNotExist();
  }
}
