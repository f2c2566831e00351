package io.github.minmome.cli.sheet;

import static io.github.minmome.cli.command.PdfTexts.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.command.Run;
import io.github.minmome.cli.console.Exit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of spreadsheets and of other programs, and malformed ones. */
class WorkbookInputTest {
  private static final List<String> HEADINGS =
      List.of("電話番号", "休止の種類", "申込者名", "郵便番号", "住所", "申込日", "国際電話の利用");
  private static final String NAMESPACE =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  @TempDir private Path folder;

  /** Adds what a test needs to a sheet under the headings. */
  private interface Filling {
    void fill(Worksheet sheet) throws IOException;
  }

  private Path workbook(Filling filling) throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "minmome-test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("申込み");
      for (int i = 0; i < HEADINGS.size(); i++) {
        sheet.value(0, i, HEADINGS.get(i));
      }
      filling.fill(sheet);
    }
    return file;
  }

  private static void row(Worksheet sheet, int row, Object number, String name) {
    if (number instanceof Number n) {
      sheet.value(row, 0, n);
    } else {
      sheet.value(row, 0, number.toString());
    }
    sheet.value(row, 1, "発着信");
    sheet.value(row, 2, name);
    sheet.value(row, 3, 1000013);
    sheet.style(row, 3).format("000-0000").set();
    sheet.value(row, 4, "東京都千代田区霞が関1-3-2");
    sheet.value(row, 5, 46350);
    sheet.style(row, 5).format("yyyy/m/d").set();
    sheet.value(row, 6, "いいえ");
  }

  private static Run check(Path file, String... more) {
    String[] args = new String[3 + more.length];
    args[0] = "check";
    args[1] = "--input";
    args[2] = file.toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return Run.minmome(args);
  }

  @Test
  void form_cellsAreReadAsShown() throws IOException {
    Path file =
        workbook(
            sheet -> {
              row(sheet, 1, 331000000, "見本 太郎");
              sheet.style(1, 0).format("0000000000").set();
              row(sheet, 2, "06-4100-0000", "髙見本 花子");
            });
    Path pdf = folder.resolve("out.pdf");
    Run run = Run.minmome("form", "--input", file.toString(), "--out", pdf.toString());
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(text(pdf))
        .contains("見本 太郎", "髙見本 花子", "東京都千代田区霞が関1-3-2")
        .doesNotContain("46350", "1000013");
  }

  @Test
  void check_rowsAreNumberedAsInTheSheet() throws IOException {
    Path file =
        workbook(
            sheet -> {
              row(sheet, 1, "03-3100-0000", "見本 太郎");
              row(sheet, 6, "x", "見本 花子");
              row(sheet, 9, "03-3100-0000", "見本\n二郎");
              row(sheet, 10, "y", "見本 三郎");
            });
    Run run = check(file);
    assertThat(run.exit()).isEqualTo(Exit.REJECTED);
    assertThat(run.out())
        .contains("Read 4, accepted 1, rejected 3.", "line 7 ", "line 10 ", "line 11 ")
        .contains("applicant.name");
  }

  @Test
  void check_errorValuesAndEmptyCells_areThatRowsProblems() throws IOException {
    Path file =
        workbook(
            sheet -> {
              row(sheet, 1, "03-3100-0000", "#N/A");
              row(sheet, 2, "03-3100-0000", "");
              row(sheet, 3, "03-3100-0000", "見本 太郎");
            });
    Run run = check(file);
    assertThat(run.out()).contains("Read 3, accepted 1, rejected 2.", "line 2 ", "line 3 ");
  }

  @Test
  void batch_readsAWorkbookLikeCsv() throws IOException {
    Path file =
        workbook(
            sheet -> {
              row(sheet, 1, 331000000, "見本 太郎");
              row(sheet, 2, "=cmd", "見本 花子");
            });
    Path out = folder.resolve("out");
    Run run = Run.minmome("batch", "--input", file.toString(), "--out", out.toString());
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.REJECTED);
    assertThat(Files.readString(out.resolve("index.csv"))).contains("\r\n2,,forms-00001.pdf,1,");
    assertThat(Files.readString(out.resolve("rejects.csv")))
        .startsWith("\uFEFF電話番号,")
        .contains("\r\n'=cmd,発着信,見本 花子,100-0013,東京都千代田区霞が関1-3-2,2026-11-24,いいえ,3,");
  }

  @Test
  void check_theSheetIsTheFirstOneOrTheNamedOne() throws IOException {
    Path file = folder.resolve("two.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "minmome-test", "1.0")) {
      workbook.newWorksheet("説明").value(0, 0, "このブックの使い方");
      Worksheet sheet = workbook.newWorksheet("申込み");
      for (int i = 0; i < HEADINGS.size(); i++) {
        sheet.value(0, i, HEADINGS.get(i));
      }
      row(sheet, 1, "03-3100-0000", "見本 太郎");
    }
    assertThat(check(file).exit()).isEqualTo(Exit.USAGE);
    assertThat(check(file).err()).contains("説明");
    assertThat(check(file, "--sheet", "申込み").exit()).isEqualTo(Exit.DONE);
    Run unknown = check(file, "--sheet", "x");
    assertThat(unknown.exit()).isEqualTo(Exit.USAGE);
    assertThat(unknown.err()).contains("説明, 申込み");
  }

  /** The parts of a workbook, of which a test replaces some. */
  private Path zipped(String sheet, String strings, String workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
            + types
            + "sheet.main+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
            + types
            + "sharedStrings+xml\"/></Types>");
    parts.put(
        "xl/workbook.xml",
        "<workbook "
            + NAMESPACE
            + " xmlns:r=\""
            + relations
            + "\">"
            + workbook
            + "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\""
            + relations
            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    parts.put("xl/sharedStrings.xml", "<sst " + NAMESPACE + ">" + strings + "</sst>");
    parts.put("xl/worksheets/sheet1.xml", sheet);
    Path file = folder.resolve("zipped.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  private static String sheet(String rows) {
    StringBuilder headings = new StringBuilder("<row r=\"1\">");
    for (String heading : HEADINGS) {
      headings.append("<c t=\"inlineStr\"><is><t>").append(heading).append("</t></is></c>");
    }
    return "<worksheet "
        + NAMESPACE
        + "><sheetData>"
        + headings
        + "</row>"
        + rows
        + "</sheetData></worksheet>";
  }

  private static String cells(String number, String name) {
    return number
        + "<c t=\"inlineStr\"><is><t>発着信</t></is></c>"
        + name
        + "<c><v>1000013</v></c><c t=\"inlineStr\"><is><t>東京都千代田区霞が関1-3-2</t></is></c>"
        + "<c t=\"inlineStr\"><is><t>2026-11-24</t></is></c>"
        + "<c t=\"inlineStr\"><is><t>いいえ</t></is></c>";
  }

  @Test
  void form_sharedStringsWithTheReadingOfKanji_areTheTextAlone() throws IOException {
    Path file =
        zipped(
            sheet(
                "<row r=\"2\">"
                    + cells("<c><v>331000000</v></c>", "<c t=\"s\"><v>0</v></c>")
                    + "</row>"),
            "<si><r><t>見本</t></r><r><t xml:space=\"preserve\"> 太郎</t></r>"
                + "<rPh sb=\"0\" eb=\"2\"><t>ミホン</t></rPh></si>",
            "");
    Path pdf = folder.resolve("out.pdf");
    assertThat(Run.minmome("form", "--input", file.toString(), "--out", pdf.toString()).exit())
        .isEqualTo(Exit.DONE);
    assertThat(text(pdf)).contains("見本 太郎").doesNotContain("ミホン");
  }

  @Test
  void check_rowsHiddenByAFilter_areReadAndCounted() throws IOException {
    String name = "<c t=\"inlineStr\"><is><t>見本 太郎</t></is></c>";
    String row = cells("<c><v>331000000</v></c>", name) + "</row>";
    String rows =
        "<row r=\"2\">" + row + "<row r=\"3\" hidden=\"1\">" + row + "<row r=\"4\" hidden=\"1\"/>";
    Run run = check(zipped(sheet(rows), "", ""));
    assertThat(run.out()).contains("Read 2, accepted 2");
    assertThat(run.err()).contains("hidden rows (1)");
    assertThat(check(zipped(sheet("<row r=\"2\">" + row), "", "")).err()).doesNotContain("hidden");
  }

  @Test
  void check_formulas_areReadAsTheirLastResults() throws IOException {
    String name = "<c t=\"str\"><f>A1&amp;B1</f><v>見本 太郎</v></c>";
    String error = "<c t=\"e\"><f>VLOOKUP(1,2,3)</f><v>#N/A</v></c>";
    String dangling = "<c t=\"str\"><f t=\"shared\" si=\"7\"/><v>見本 花子</v></c>";
    Path file =
        zipped(
            sheet(
                "<row r=\"2\">"
                    + cells("<c><f>1+1</f><v>331000000</v></c>", name)
                    + "</row>"
                    + "<row r=\"3\">"
                    + cells("<c><v>331000000</v></c>", error)
                    + "</row>"
                    + "<row r=\"4\">"
                    + cells("<c><v>331000000</v></c>", dangling)
                    + "</row>"
                    + "<row r=\"5\">"
                    + cells("<c><v>331000000</v></c>", name)
                    + "</row>"),
            "",
            "");
    Run run = check(file);
    assertThat(run.out())
        .contains("Read 4, accepted 2, rejected 2.", "line 3 ", "line 4 ")
        .doesNotContain("line 2  ERROR", "line 5  ERROR");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a string that does not exist     | <row r='2'><c r='A2' t='s'><v>1</v></c></row>",
        "a string of a huge number        | <row r='2'><c r='A2' t='s'><v>2000000000</v></c></row>",
        "a column beyond the last one     | <row r='2'><c r='XFE2'><v>1</v></c></row>",
        "a column of many letters         | <row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>",
        "a cell without a column          | <row r='2'><c r='2'><v>1</v></c></row>",
        "a row beyond the last one        | <row r='1048577'><c><v>1</v></c></row>",
        "rows out of order                | <row r='5'/><row r='3'/>",
        "a type that does not exist       | <row r='2'><c t='x'><v>1</v></c></row>",
        "a style that is no number        | <row r='2'><c s='x'><v>1</v></c></row>",
        "no end                           | <row r='2'><c>"
      })
  void check_brokenSheets_areRefusedByName(String why, String rows) throws IOException {
    Run run = check(zipped(sheet(rows.replace('\'', '"')), "<si><t>x</t></si>", ""));
    assertThat(run.exit()).as(why).isEqualTo(Exit.USAGE);
    assertThat(run.err()).as(why).contains("damaged", "zipped.xlsx").hasLineCount(1);
  }

  @Test
  void check_aDocumentType_isRefused() throws IOException {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    assertThat(check(zipped(bomb + sheet(""), "", "")).err()).contains("damaged");
  }

  @Test
  void check_textsBeyondACell_areRefused() throws IOException {
    String row = "<row r=\"2\"><c t=\"inlineStr\"><is><t>%s</t></is></c></row>";
    for (int length : new int[] {70_000, 2_000_000}) {
      Run run = check(zipped(sheet(row.formatted("x".repeat(length))), "", ""));
      assertThat(run.exit()).isEqualTo(Exit.USAGE);
      assertThat(run.err()).contains("beyond what a spreadsheet can contain");
    }
  }

  @Test
  void check_aZipBomb_isRefused() throws IOException {
    String blank = " ".repeat(1_000) + "<!-- -->";
    Run run = check(zipped(sheet(blank.repeat(80_000)), "", ""));
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("beyond what a spreadsheet can contain").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "PK\u0003\u0004", "<html></html>", "a,b\n1,2\n"})
  void check_filesThatAreNoWorkbook_areRefused(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("x.xlsx"), content);
    Run run = check(file);
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("not a workbook").hasLineCount(1);
  }

  @Test
  void check_oldOrLockedWorkbooks_areNamed() throws IOException {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    Run run = check(Files.write(folder.resolve("x.xlsx"), ole));
    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("password");
  }
}
