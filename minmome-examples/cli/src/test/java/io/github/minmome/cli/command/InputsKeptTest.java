package io.github.minmome.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.console.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that a command reads is never the one that it writes. */
class InputsKeptTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void copySample() throws IOException {
    file = Files.copy(Path.of("samples/sample.csv"), folder.resolve("sample.csv"));
  }

  @ParameterizedTest
  @CsvSource({
    "form --input @ --out @, --input",
    "form --blank --font @ --out @, --font",
    "form --blank --partner-file @ --out @, --partner-file",
    "form --grid --form-profile @ --out @, --form-profile",
    "form --input x.csv --columns @ --out @, --columns",
    "envelope --envelope-profile @ --out @, --envelope-profile",
    "leaflet --statistics @ --out @, --statistics",
    "leaflet --partner A --logo @ --out @, --logo",
    "handout circular --font @ --out @, --font",
    "texts --picture square --font @ --out @, --font",
    "outreach --input @ --month 2026-11 --out @, --input",
  })
  void output_thatIsAFileOfAnotherOption_isWrongUsage(String line, String option)
      throws IOException {
    byte[] before = Files.readAllBytes(file);
    Run run = Run.minmome(line.replace("@", file.toString()).split(" "));
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains(option, file.toString()).hasLineCount(1);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void output_thatIsTheInputByAnotherName_isWrongUsage() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), file);
    byte[] before = Files.readAllBytes(file);
    Run run = Run.minmome("form", "--input", file.toString(), "--out", link.toString());
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void output_thatIsTheOfficialPdfOfTheProfile_isWrongUsage() throws IOException {
    Path samples = Path.of("samples/official-form");
    Path official = Files.copy(samples.resolve("form.pdf"), folder.resolve("form.pdf"));
    Path profile = Files.copy(samples.resolve("profile.json"), folder.resolve("profile.json"));
    byte[] before = Files.readAllBytes(official);
    for (String what : new String[] {"--grid", "--blank"}) {
      Run run =
          Run.minmome(
              "form", what, "--form-profile", profile.toString(), "--out", official.toString());
      assertThat(run.exit()).isEqualTo(Exit.USAGE);
      assertThat(run.err()).contains("--form-profile", official.toString());
      assertThat(Files.readAllBytes(official)).isEqualTo(before);
    }
  }

  @Test
  void output_thatIsAnOlderFileOfItsName_isReplaced() {
    String out = folder.resolve("old.pdf").toString();
    assertThat(Run.minmome("form", "--input", file.toString(), "--out", out).exit()).isZero();
    assertThat(Run.minmome("form", "--input", file.toString(), "--out", out).exit()).isZero();
  }
}
