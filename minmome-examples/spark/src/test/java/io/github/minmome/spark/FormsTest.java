package io.github.minmome.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsTest {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  @TempDir private Path folder;

  @Test
  void everyExportBecomesItsFormsAndItsRejects() throws IOException {
    Path exports = Files.createDirectory(folder.resolve("exports"));
    write(exports.resolve("a.csv"), 600);
    write(exports.resolve("b.csv"), 30);
    Files.write(exports.resolve("c.csv"), new byte[] {0, 1, 2});
    String out = folder.resolve("out").toString();
    try (SparkSession spark = CallRecords.session("test")) {
      Map<String, String> counts =
          Forms.printAll(spark, exports.toString(), out, LocalDate.of(2026, 11, 25))
              .collectAsList()
              .stream()
              .collect(
                  Collectors.toMap(
                      Forms.Counts::getFile,
                      c -> c.getRead() + " " + c.getRejected() + " " + c.getUnreadable()));
      assertThat(counts)
          .isEqualTo(
              Map.of("a.csv", "600 6 ", "b.csv", "30 0 ", "c.csv", "0 0 CSV_ENCODING"));
    }
    try (Stream<Path> files = Files.list(Path.of(out))) {
      List<String> names =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> !n.startsWith("."))
              .sorted()
              .toList();
      assertThat(names)
          .containsExactly(
              "a-00001.pdf", "a-00002.pdf", "a-rejects.csv", "b-00001.pdf", "b-rejects.csv");
    }
    try (PDDocument pdf = Loader.loadPDF(Path.of(out, "a-00002.pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(94);
      assertThat(new PDFTextStripper().getText(pdf)).contains("見本 太郎");
    }
    assertThat(Files.readString(Path.of(out, "a-rejects.csv"), WINDOWS_31J))
        .contains("LINE_NUMBER_SCIENTIFIC");
  }

  private static void write(Path path, int rows) throws IOException {
    StringBuilder text = new StringBuilder("電話番号,休止の種類,申込者名,住所,申込日,国際電話の利用\r\n");
    for (int i = 0; i < rows; i++) {
      String number = i % 100 == 99 ? "3.31E+08" : String.format(Locale.ROOT, "03-3100-%04d", i);
      text.append(number).append(",発着信,見本 太郎,東京都千代田区霞が関1-3-2,令和8年11月24日,いいえ\r\n");
    }
    Files.write(path, text.toString().getBytes(WINDOWS_31J));
  }
}
