package io.github.minmome.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
  void printAll_dividesALargeExportAmongTasks() throws IOException {
    Path exports = Files.createDirectory(folder.resolve("exports"));
    write(exports.resolve("a.csv"), 1_300);
    write(exports.resolve("b.csv"), 30);
    Files.write(exports.resolve("c.csv"), new byte[] {0, 1, 2});
    write(exports.resolve("d.csv"), 0);
    assertThat(printed(exports, "out", 600))
        .containsExactly(
            "a.csv 1300 13 ", "b.csv 30 0 ", "c.csv 0 0 CSV_ENCODING", "d.csv 0 0 CSV_NO_ROWS");
    assertThat(files("out"))
        .containsExactly(
            "a-1-00001.pdf",
            "a-1-00002.pdf",
            "a-1-rejects.csv",
            "a-2-00001.pdf",
            "a-2-00002.pdf",
            "a-2-rejects.csv",
            "a-3-00001.pdf",
            "a-3-rejects.csv",
            "b-1-00001.pdf",
            "b-1-rejects.csv");
    assertThat(text("out", "a-1-00002.pdf")).contains("見本 太郎");
    assertThat(pages("out", "a-1-00002.pdf")).isEqualTo(94);
    assertThat(rejects("out", 2)).contains(",701,lineNumber,LINE_NUMBER_SCIENTIFIC,");
  }

  @Test
  void printAll_printsTheSamePagesInOneTaskAsInSeveral() throws IOException {
    Path exports = Files.createDirectory(folder.resolve("exports"));
    write(exports.resolve("a.csv"), 450);
    assertThat(printed(exports, "one", 1_000)).isEqualTo(printed(exports, "several", 100));
    StringBuilder several = new StringBuilder();
    StringBuilder rejects = new StringBuilder();
    for (int part = 1; part <= 5; part++) {
      several.append(text("several", "a-" + part + "-00001.pdf"));
      String lines = rejects("several", part);
      rejects.append(part == 1 ? lines : lines.substring(lines.indexOf('\n') + 1));
    }
    assertThat(several).hasToString(text("one", "a-1-00001.pdf"));
    assertThat(rejects).hasToString(rejects("one", 1));
  }

  private List<String> printed(Path exports, String out, int rowsATask) throws IOException {
    try (SparkSession spark = CallRecords.session("test")) {
      LocalDate today = LocalDate.of(2026, 11, 25);
      String to = folder.resolve(out).toString();
      return Forms.printAll(spark, exports.toString(), to, today, rowsATask)
          .collectAsList()
          .stream()
          .map(
              c ->
                  String.join(
                      " ", c.getFile(), c.getRead() + "", c.getRejected() + "", c.getUnreadable()))
          .toList();
    }
  }

  private List<String> files(String out) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(out))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> !n.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private int pages(String out, String name) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(folder.resolve(out).resolve(name).toFile())) {
      return pdf.getNumberOfPages();
    }
  }

  private String text(String out, String name) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(folder.resolve(out).resolve(name).toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private String rejects(String out, int part) throws IOException {
    return Files.readString(folder.resolve(out).resolve("a-" + part + "-rejects.csv"), WINDOWS_31J);
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
