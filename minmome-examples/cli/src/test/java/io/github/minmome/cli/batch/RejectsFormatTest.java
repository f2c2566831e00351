package io.github.minmome.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.command.Run;
import io.github.minmome.cli.console.Exit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

final class RejectsFormatTest {
  private static final String HEADINGS = "電話番号,休止の種類,申込者名,郵便番号,住所,申込日,備考\n";
  private static final String GOOD =
      "03-3100-0000,発着信,見本 太郎,100-0013,東京都千代田区霞が関1-3-2,2026-11-24,\n";

  @TempDir private Path folder;

  private Path batch(String rows) throws IOException {
    Path input = folder.resolve("rows.csv");
    Files.writeString(input, HEADINGS + GOOD + rows);
    return batch(input, folder.resolve("out"));
  }

  private static Path batch(Path input, Path out) {
    Run run =
        Run.minmome(
            "batch",
            "--input",
            input.toString(),
            "--out",
            out.toString(),
            "--date",
            "2026-11-24",
            "--rejects-format",
            "xlsx");
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.REJECTED);
    assertThat(out.resolve("rejects.csv")).doesNotExist();
    return out.resolve("rejects.xlsx");
  }

  @Test
  void xlsx_rejectedRow_hasTheColumnsOfTheCsvAsText() throws Exception {
    Path file = batch("090-0000-0000,発着信,見本 花子,0600001,東京都千代田区霞が関1-3-2,2026-11-24,\"=1+1\"\n");
    List<List<String>> rows = rows(file);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .containsExactly(
            "電話番号",
            "休止の種類",
            "申込者名",
            "郵便番号",
            "住所",
            "申込日",
            "備考",
            "_line",
            "_path",
            "_code",
            "_message_ja",
            "_message_en");
    assertThat(rows.get(1))
        .startsWith(
            "090-0000-0000",
            "発着信",
            "見本 花子",
            "0600001",
            "東京都千代田区霞が関1-3-2",
            "2026-11-24",
            "=1+1",
            "3",
            "lineNumber");
  }

  @Test
  void xlsx_guardedFormulaQuotesAndSpaces_areTheValuesThatWereMeant() throws Exception {
    Path file =
        batch(
            "090-0000-0000,発着信, 見本  花子,'=2+2,\"東京都\"\"千代田区\"\"\n霞が関1-3-2\",2026-11-24,_x0041_\u0001\uD842\uDFB7\n");
    assertThat(rows(file).get(1).subList(2, 7))
        .containsExactly(
            "_x0020_見本  花子",
            "=2+2",
            "東京都\"千代田区\"\n霞が関1-3-2",
            "2026-11-24",
            "_x005F_x0041__x0001_\uD842\uDFB7");
  }

  @Test
  void xlsx_handedInAgain_isRejectedForTheSameReasons() throws Exception {
    Path file =
        batch(
            """
            090-0000-0000,発着信,見本 花子,0600001,東京都千代田区霞が関1-3-2,2026-11-24,
            0331000000,発着信,見本 ?子,=1,"東京都
            千代田区霞が関1-3-2",45000,x
            """);
    List<List<String>> first = rows(file);
    List<List<String>> second = rows(batch(file, folder.resolve("again")));
    assertThat(second.get(0)).isEqualTo(first.get(0));
    for (int row = 1; row < 3; row++) {
      assertThat(second.get(row).subList(0, 7)).isEqualTo(first.get(row).subList(0, 7));
      assertThat(second.get(row).get(9)).isEqualTo(first.get(row).get(9));
    }
  }

  @Test
  void xlsx_tenThousandRejectedRows_areAllInTheSheet() throws Exception {
    var rows = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      rows.append("090-0000-0000,発着信,見本 花子,100-0013,東京都千代田区霞が関1-3-2,2026-11-24,")
          .append(i)
          .append('\n');
    }
    List<List<String>> read = rows(batch(rows.toString()));
    assertThat(read).hasSize(10_001);
    assertThat(read.get(10_000)).contains("9999", "10002");
  }

  /** The cells as the JDK's reader of XML finds them: each is text, none a formula. */
  private static List<List<String>> rows(Path file)
      throws IOException, ParserConfigurationException, SAXException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        var in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      var sheet = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
      assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
      var rows = new ArrayList<List<String>>();
      var found = sheet.getElementsByTagName("row");
      for (int i = 0; i < found.getLength(); i++) {
        var cells = ((Element) found.item(i)).getElementsByTagName("c");
        var texts = new ArrayList<String>();
        for (int j = 0; j < cells.getLength(); j++) {
          assertThat(((Element) cells.item(j)).getAttribute("t")).isEqualTo("inlineStr");
          int column = ((Element) cells.item(j)).getAttribute("r").charAt(0) - 'A';
          texts.addAll(Collections.nCopies(column - texts.size(), ""));
          texts.add(cells.item(j).getTextContent());
        }
        rows.add(texts);
      }
      return rows;
    }
  }
}
