package io.github.minmome.cli.command;

import static io.github.minmome.cli.command.PdfTexts.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.console.Exit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormCommandTest {
  @TempDir private Path folder;

  @Test
  void everyApplication_hasAPageInTheOrderOfTheFile() throws IOException {
    Path out = folder.resolve("forms.pdf");
    Run run = Run.minmome("form", "--input", "samples/sample.csv", "--out", out.toString());
    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.out()).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
      assertThat(page(pdf, 1)).contains("見本 太郎", "ミホン タロウ", "見本ビル503");
      assertThat(page(pdf, 2)).contains("見本 髙子", "ﾐﾎﾝ ﾀｶｺ");
      assertThat(page(pdf, 2).replaceAll("\\s", "")).contains("03-3100-0001");
      assertThat(page(pdf, 3)).contains("山﨑 花子", "見本ハイツ101, 見本様方");
    }
  }

  @Test
  void rejectedRows_areReportedAndTheOthersPrinted() throws IOException {
    Path out = folder.resolve("forms.pdf");
    Run run =
        Run.minmome("form", "--input", "samples/sample-with-errors.csv", "--out", out.toString());
    assertThat(run.exit()).isEqualTo(Exit.REJECTED);
    assertThat(run.err()).contains("line 4: rejected: lineNumber", "accepted 1, rejected 13");
    assertThat(PdfTexts.pages(out)).isEqualTo(1);
  }

  @Test
  void form_characterThatNoFontHas_rejectsItsApplication() throws IOException {
    Path input = folder.resolve("a.csv");
    Files.writeString(
        input,
        """
        line_number,scope,applicant_name,address,applied_on
        03-3100-0000,発着信,見本 太ก,東京都千代田区霞が関1-3-2,2026-11-24
        """);
    Path out = folder.resolve("forms.pdf");
    Run run = Run.minmome("form", "--input", input.toString(), "--out", out.toString());
    assertThat(run.exit()).isEqualTo(Exit.REJECTED);
    assertThat(run.err()).contains("line 2: rejected: applicant.name", "U+0E01");
    assertThat(out).doesNotExist();
  }

  @Test
  void tooManyApplicationsForOnePdf_areRefusedWithAnAlternative() throws IOException {
    Path input = folder.resolve("many.csv");
    String row = "03-3100-0000,発着信,見本 太郎,東京都千代田区霞が関1-3-2,2026-11-24\n";
    Files.writeString(
        input, "line_number,scope,applicant_name,address,applied_on\n" + row.repeat(10_001));
    Path out = folder.resolve("forms.pdf");
    Run run = Run.minmome("form", "--quiet", "--input", input.toString(), "--out", out.toString());
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("at most 10,000 forms", "batch");
    assertThat(out).doesNotExist();
  }

  @Test
  void blank_printsAsManyFormsAsCount() throws IOException {
    Path out = folder.resolve("blank.pdf");
    assertThat(Run.minmome("form", "--blank", "--count", "3", "--out", out.toString()).exit())
        .isEqualTo(Exit.DONE);
    assertThat(PdfTexts.pages(out)).isEqualTo(3);
    for (String count : new String[] {"0", "-1", "10001", "x"}) {
      assertThat(Run.minmome("form", "--blank", "--count", count, "--out", "x.pdf").exit())
          .isEqualTo(Exit.USAGE);
    }
    assertThat(Run.minmome("form", "--out", "x.pdf").exit()).isEqualTo(Exit.USAGE);
  }

  @Test
  void fillableAndGrid_arePrinted() throws IOException {
    Path out = folder.resolve("fillable.pdf");
    assertThat(Run.minmome("form", "--fillable", "--out", out.toString()).exit())
        .isEqualTo(Exit.DONE);
    try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
      assertThat(pdf.getDocumentCatalog().getAcroForm().getFields()).isNotEmpty();
    }
    Path grid = folder.resolve("grid.pdf");
    assertThat(Run.minmome("form", "--grid", "--out", grid.toString()).exit()).isEqualTo(Exit.DONE);
    assertThat(PdfTexts.text(grid)).contains("lineNumber");
    assertThat(Run.minmome("form", "--grid", "--blank", "--out", "x.pdf").exit())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void profilesAndFontsThatCannotBeUsed_areNamed() throws IOException {
    Path profile = Files.writeString(folder.resolve("p.json"), "{\"official\":\"none.pdf\"}");
    Path out = folder.resolve("form.pdf");
    Run run =
        Run.minmome(
            "form", "--blank", "--form-profile", profile.toString(), "--out", out.toString());
    assertThat(run.exit()).isEqualTo(Exit.REJECTED);
    assertThat(run.err()).contains("p.json");
    Path font = Files.writeString(folder.resolve("font.ttf"), "no font");
    run = Run.minmome("form", "--blank", "--font", font.toString(), "--out", out.toString());
    assertThat(run.exit()).isEqualTo(Exit.REJECTED);
    assertThat(run.err()).contains("font.ttf");
    run = Run.minmome("form", "--blank", "--font", "nosuch.ttf", "--out", out.toString());
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(out).doesNotExist();
  }

  /** Two copies of a font of PDFBox one after another make a collection. */
  private Path collection() throws IOException {
    byte[] font;
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      font = in.readAllBytes();
    }
    var file = ByteBuffer.allocate(20 + 2 * font.length);
    file.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000).putInt(2);
    file.putInt(20).putInt(20 + font.length);
    for (int start : new int[] {20, 20 + font.length}) {
      ByteBuffer moved = ByteBuffer.wrap(font.clone());
      for (int i = 0; i < moved.getShort(4); i++) {
        moved.putInt(20 + 16 * i, moved.getInt(20 + 16 * i) + start);
      }
      file.put(moved.array());
    }
    return Files.write(folder.resolve("liberation.ttc"), file.array());
  }

  @Test
  void fontOfACollection_isChosenAfterAHash() throws IOException {
    Path rare =
        Files.writeString(
            folder.resolve("rare.json"),
            """
            {"lineNumber":"03-3100-0000","scope":"INCOMING_AND_OUTGOING","appliedOn":"2026-11-24",
             "applicant":{"name":"見本 Ғ","address":{"text":"東京都千代田区霞が関1-3-2"}}}
            """);
    Path out = folder.resolve("form.pdf");
    Path fonts = collection();
    for (String font : List.of(fonts + "#1", fonts + "#0")) {
      Run run = Run.minmome("form", "--input", rare.toString(), "--font", font, "--out", "" + out);
      assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
      Files.delete(out);
    }
    Run run = Run.minmome("form", "--input", "" + rare, "--font", "" + fonts, "--out", "" + out);
    assertThat(run.exit()).isEqualTo(Exit.REJECTED);
    assertThat(run.err())
        .contains("liberation.ttc: ", "#0 LiberationSans (Liberation Sans), #1 LiberationSans");
    run = Run.minmome("form", "--lang", "ja", "--blank", "--font", fonts + "#2", "--out", "" + out);
    assertThat(run.exit()).isEqualTo(Exit.REJECTED);
    assertThat(run.err()).contains("その番号や名前の書体は、ファイルに入っていません", "#1 LiberationSans");
    Path odd = Files.copy(fonts, folder.resolve("a#b.ttc"));
    run = Run.minmome("form", "--blank", "--font", odd + "#0", "--out", "" + out);
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    run = Run.minmome("form", "--blank", "--font", "" + odd, "--out", "" + out);
    assertThat(run.err()).contains("a#b.ttc: ");
  }

  @Test
  void sameInput_hasTheSameBytes() throws IOException {
    Path one = folder.resolve("one.pdf");
    Path two = folder.resolve("two.pdf");
    Run.minmome("form", "--input", "samples/sample.csv", "--out", one.toString());
    Run.minmome("form", "--input", "samples/sample.csv", "--out", two.toString());
    assertThat(one).hasSameBinaryContentAs(two);
  }
}
