package io.github.minmome.blackbox.csv;

import static io.github.minmome.blackbox.csv.CsvFiles.HEADER;
import static io.github.minmome.blackbox.csv.CsvFiles.ROW;
import static io.github.minmome.blackbox.csv.CsvFiles.applications;
import static io.github.minmome.blackbox.csv.CsvFiles.assertReadsOne;
import static io.github.minmome.blackbox.csv.CsvFiles.open;
import static io.github.minmome.blackbox.csv.CsvFiles.rowProblems;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ApplicationRows;
import io.github.minmome.csv.MarkedRowsWriter;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets, hosts and databases leave them. */
final class FilesOfOtherSystemsTest {
  private static List<String> codes(ApplicationRows rows) {
    return rows.problems().stream().map(Problem::code).toList();
  }

  @Nested
  class ColumnsWithoutAHeading {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "電話番号,申込者名,住所,,, | 03-3100-0000,見本 太郎,東京都,千代田区,霞が関,1-3-2 | CONFIRM CSV_UNNAMED_COLUMN applicant.address.text [4, 5, 6]",
          "電話番号,申込者名,,住所 | 03-3100-0000,見本,太郎,東京都千代田区霞が関1 | CONFIRM CSV_UNNAMED_COLUMN applicant.name [3]",
          "電話番号,住所,　,申込者名, | 03-3100-0000,東京都千代田区霞が関,1-3-2,見本 太郎,様 | CONFIRM CSV_UNNAMED_COLUMN applicant.address.text [3];CONFIRM CSV_UNNAMED_COLUMN applicant.name [5]",
          "電話番号,申込者名,住所,備考, | 03-3100-0000,見本 太郎,東京都千代田区霞が関1,x,y | NOTE CSV_UNNAMED_COLUMN [5]",
          "電話番号,申込者名,住所,, | 03-3100-0000,見本 太郎,東京都千代田区霞が関1,,　 | ''"
        })
    void values_besideAHeading_areToBeConfirmed(String header, String row, String problems) {
      assertThat(String.join(";", rowProblems(open(header + "\n" + row + "\n"))))
          .isEqualTo(problems);
    }
  }

  @Nested
  class CellsOfOtherSystems {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            電話番号,申込者名,住所,回線種別 | 1,a,b,NTT            | CONFIRM WORD_LEFT_OUT lineType
            電話番号,申込者名,住所,申込方法 | 1,a,b,伝書鳩            | CONFIRM WORD_LEFT_OUT channel
            電話番号,申込者名,住所,続柄     | 1,a,b,友人の友人       | CONFIRM WORD_LEFT_OUT relation
            電話番号,申込者名,住所,回線種別 | 1,a,b,               | ''
            """)
    void cell_unknownWord_isOmittedWhereOptional(String header, String row, String problems) {
      var found = rowProblems(open(header + "\n" + row + "\n"));
      assertThat(found.stream().map(p -> p.replaceAll(" ?\\[.*", "")).toList())
          .isEqualTo(problems.isEmpty() ? List.of() : List.of(problems));
      assertThat(applications(open(header + "\n" + row + "\n")))
          .singleElement()
          .extracting("lineType", "channel", "relation")
          .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({
      "'東京都千代田区霞が関1-3-2\n見本ビル503', 東京都千代田区霞が関1-3-2 見本ビル503",
      "'東京都千代田区霞が関　\r\n　1-3-2', 東京都千代田区霞が関 1-3-2",
      "'東京都千代田区霞が関1-3-2\n', 東京都千代田区霞が関1-3-2",
      "'東京都千代田区霞が関\u2028 1-3-2', 東京都千代田区霞が関 1-3-2",
    })
    void cell_lineBreakInAnAddress_isReadAsASpaceAndConfirmed(String cell, String address) {
      String text =
          "電話番号,申込者名,住所\n1,a,\"" + cell.replace("\\r", "\r").replace("\\n", "\n") + "\"\n";
      assertThat(rowProblems(open(text)))
          .containsExactly("CONFIRM CSV_LINE_BREAK applicant.address.text");
      assertThat(applications(open(text)).get(0).applicant().address().text()).isEqualTo(address);
    }
  }

  @Nested
  class CellsAtTheEnd {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "1,a,b | CONFIRM CSV_CELLS_MISSING [5, 3] | true",
          "1,a,b,見本ビル | CONFIRM CSV_CELLS_MISSING [5, 4] | true",
          "1,a,b,,,,, | '' | true",
          "1,a,b,,,　, | '' | true",
          "1,a | ERROR CSV_FIELD_COUNT [5, 2] | false",
          "1 | ERROR CSV_FIELD_COUNT [5, 1] | false",
          "1,a,b,c,d,e | ERROR CSV_FIELD_COUNT [5, 6] | false"
        })
    void cell_missingAtTheEnd_isEmptyWhereOptional(String row, String problems, boolean isRead) {
      var rows = open("電話番号,申込者名,住所,建物名,連絡先電話番号\n" + row + "\n");
      var reading = rows.iterator().next().reading();
      assertThat(reading.problems().stream().map(CsvFiles::withSeverity).toList())
          .isEqualTo(problems.isEmpty() ? List.of() : List.of(problems));
      assertThat(reading.value() != null).isEqualTo(isRead);
    }

    @Test
    void rejectedRows_withEmptyCellsTooMany_comeBackAsTheyWere() throws IOException {
      var rows = open("電話番号,申込者名,住所\nx,a,b,,,\n");
      var out = new ByteArrayOutputStream();
      var writer = MarkedRowsWriter.begin(out, rows, ProblemText.standard());
      for (var row : rows) {
        writer.write(row, row.reading().problems());
      }
      assertThat(applications(open(out.toString(UTF_8))).get(0).lineNumber()).isEqualTo("x");
    }
  }

  @Nested
  class Separators {
    @ParameterizedTest
    @CsvSource({"'\t', TAB", "';', ;"})
    void separator_otherThanComma_isDetectedAndReported(char separator, String name) {
      for (var text :
          List.of(
              HEADER + "\n" + ROW + "\n",
              "一覧表\n\n" + HEADER + "\n" + ROW + "\n",
              HEADER.replace("電話番号", "\"電話番号\"") + "\n" + ROW + "\n")) {
        var rows = open(text.replace(',', separator));
        assertThat(rows.separator()).isEqualTo(separator);
        assertThat(rows.problems())
            .filteredOn(p -> p.code().equals("CSV_SEPARATOR"))
            .singleElement()
            .satisfies(p -> assertThat(p.arguments()).containsExactly(name));
        assertReadsOne(rows);
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "SEP=;", "\"sep=;\"", "sep=|", "sep=,", "sep=\t"})
    void sepLines_areHonoured(String line) {
      char separator = line.replace("\"", "").charAt(4);
      var rows = open(line + "\r\n" + (HEADER + "\r\n" + ROW).replace(',', separator));
      assertThat(rows.separator()).isEqualTo(separator);
      assertThat(codes(rows)).doesNotContain("CSV_LINES_SKIPPED");
      assertReadsOne(rows);
    }

    @Test
    void commasWithinCells_ofATabFile_areText() {
      var rows = open("電話番号\t申込者名\t住所\n1\t見本, 太郎\t東京都;\"千代田\"\n");
      var applicant = applications(rows).get(0).applicant();
      assertThat(applicant.name()).isEqualTo("見本, 太郎");
      assertThat(applicant.address().text()).isEqualTo("東京都;\"千代田\"");
    }

    @Test
    void rejectedRows_keepTheSeparator() throws IOException {
      var rows = open("電話番号\t申込者名\t住所\nx\ta,b\tc\n");
      var out = new ByteArrayOutputStream();
      var writer = MarkedRowsWriter.begin(out, rows, ProblemText.standard());
      for (var row : rows) {
        writer.write(row, List.of(Problem.of("REQUIRED", "scope")));
      }
      assertThat(out.toString(UTF_8))
          .startsWith("電話番号\t申込者名\t住所\t_line\t")
          .contains("x\ta,b\tc\t2\t");
      assertThat(applications(open(out.toString(UTF_8))).get(0).applicant().name())
          .isEqualTo("a,b");
    }
  }

  @Nested
  class Headings {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"電話\n番号\",\"申込者\r\n名\",住所,休止の種類,申込日,国際電話の利用",
          "電話\u00A0番号,申込者名\u00A0,住　所,休止の種類,申込日,国際電話の利用",
          "電話番号（自宅）,氏名（漢字）,【住所】,休止の種類(必須),申込日（西暦）,国際電話の利用",
          "電話番号(半角数字),申込者名 ※,住所（必須）,休止の種類*,申込日,国際電話の利用",
          "電話番号（必須）,申込者名※,＊住所,休止の種類【必須】,申込日:,国際電話の利用",
          "TEL,お名前,ご住所,休止の種類,申込日,国際電話の利用",
          "電話,氏　名,現住所,休止の種類,受付日,国際電話の利用"
        })
    void headings_asPeopleWriteThem_areRecognized(String header) {
      assertReadsOne(open(header + "\r\n" + ROW + "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "#LINK,,,,,\n#lang,ja,,,,\n",
          "国際電話利用休止 申込み一覧\n",
          "\n申込み一覧,,,,,\n2026年11月24日 出力,,,,,\n,,,,,\n",
          "件名：電話番号の一覧\n作成者 見本,,\n",
          "\"途中で\n改行する題名\",,,\n"
        })
    void linesBefore_areSkippedWithANote(String preamble) {
      var rows = open(preamble + HEADER + "\n" + ROW + "\n");
      assertThat(rows.problems())
          .extracting(CsvFiles::withSeverity)
          .containsExactly(
              "NOTE CSV_LINES_SKIPPED [" + (preamble.replaceAll("[^\n]", "").length() + 1) + "]");
      assertReadsOne(rows);
    }

    @Test
    void skipLines_leavesLinesOut() {
      var csv = ApplicationCsv.builder().skipLines(2).build();
      var file = (HEADER + "\nold,row\n" + HEADER + "\n" + ROW).getBytes(UTF_8);
      assertThat(open(csv, file).iterator().next().line()).isEqualTo(4);
      var rows = open(csv, file);
      assertThat(codes(rows)).isEmpty();
      assertReadsOne(rows);
      assertThat(
              open(ApplicationCsv.builder().skipLines(9).build(), HEADER.getBytes(UTF_8)).usable())
          .isFalse();
      assertThatThrownBy(() -> ApplicationCsv.builder().skipLines(-1))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headings_missing_areAProblem() {
      assertThat(codes(open(ROW + "\n" + ROW + "\n"))).containsExactly("CSV_NO_HEADER");
      assertThat(codes(open(ROW.replace(',', '\t') + "\n"))).contains("CSV_NO_HEADER");
    }
  }

  @Nested
  class BlankLines {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "\u001A",
          "　,,,,,\n",
          "　,　,　,　,　,　\n",
          " ,\t,　,,,\n",
          "\u00A0,,,,,\n",
          "\"　\",,,,,\n",
          "\uFEFF\n",
          "\n\u001A",
          "\r\n\r\n"
        })
    void blankLine_isSkipped(String line) {
      assertReadsOne(open(HEADER + "\n" + ROW + "\n" + line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"　,,,,,\r\n", "\u001A"})
    void blankLine_inTheJapaneseCharset_isSkipped(String line) {
      var text = HEADER + "\r\n" + ROW + "\r\n" + line;
      assertReadsOne(
          open(ApplicationCsv.standard(), text.getBytes(Charset.forName("windows-31j"))));
    }

    @Test
    void endOfFile_behindTheLastCell_isNoText() {
      assertReadsOne(open(HEADER + "\n" + ROW + "\u001A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\uFEFF\uFEFF"})
    void byteOrderMarks_ofJoinedFiles_areSkipped(String mark) {
      var rows = open(mark + HEADER + "\n" + mark + ROW + "\n" + mark);
      assertReadsOne(rows);
      var quoted = open(HEADER + "\n" + mark + "\"03-3100-0000\"" + ROW.substring(12) + "\n");
      assertReadsOne(quoted);
    }
  }

  @Nested
  class RowsThatAreNoApplications {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "合計,2,,,,",
          "(計),1,,,,",
          "人数,1,,,,",
          "＜以上＞,1,,,,",
          "住所,電話番号,申込者名,休止の種類,国際電話の利用,申込日",
          "line_number,applicant_name,address,scope,applied_on,",
          "必須,必須,必須,必須,必須,任意",
          "合計",
          "総計：35件,,,,,",
          ",,小計,1,,",
          "計,,,,,",
          "(2 rows affected)",
          "Total,2,,,,",
          "※本リストは見本です",
          "以上",
          "以下余白,,,,,",
          "作成日：2026-11-24,,,,,",
          "全35件",
          "===========",
          HEADER,
          ",,,発着信,2026-11-24,いいえ"
        })
    void row_thatIsNoApplication_isOneProblem(String line) {
      var rows = open(HEADER + "\n" + ROW + "\n" + line + "\n");
      assertThat(rowProblems(rows)).containsExactly("ERROR CSV_NOT_AN_APPLICATION");
    }

    @Test
    void rowsBelowHeadingsInAnotherOrder_areNotRead() {
      var rows =
          open(
              """
              電話番号,申込者名,住所
              03-3100-0000,見本 太郎,東京都千代田区霞が関1
              氏名,住所,TEL
              山田 花子,東京都千代田区霞が関2,03-3100-0001
              """);
      assertThat(rowProblems(rows))
          .containsExactly("ERROR CSV_NOT_AN_APPLICATION", "ERROR CSV_OTHER_COLUMNS [3]");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "電話番号,申込者名,住所",
          "line_number,applicant_name,address",
          "必須,必須,必須",
          "電話番号,申込者名,備考",
        })
    void headingsInTheSameOrder_changeNothingBelow(String headings) {
      var rows = open("電話番号,申込者名,住所\n" + headings + "\n03-3100-0001,山田 花子,東京都千代田区霞が関2\n");
      assertThat(applications(rows).get(1)).isNotNull();
    }

    @Test
    void row_thatBeginsLikeATotal_isAnApplication() {
      var rows =
          open(
              """
              管理番号,電話番号,申込者名,住所
              合計1,03-3100-0000,計 太郎,東京都千代田区霞が関1
              ※2,03-3100-0001,見本 太郎,東京都千代田区霞が関1
              """);
      assertThat(rowProblems(rows)).isEmpty();
    }
  }
}
