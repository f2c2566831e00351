package io.github.minmome.blackbox.csv;

import static io.github.minmome.blackbox.csv.CsvFiles.applications;
import static io.github.minmome.blackbox.csv.CsvFiles.assertReadsOne;
import static io.github.minmome.blackbox.csv.CsvFiles.mapped;
import static io.github.minmome.blackbox.csv.CsvFiles.mapping;
import static io.github.minmome.blackbox.csv.CsvFiles.open;
import static io.github.minmome.blackbox.csv.CsvFiles.rowProblems;
import static io.github.minmome.blackbox.csv.CsvFiles.rows;
import static io.github.minmome.blackbox.csv.CsvFiles.shown;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.SuspensionScope;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns by headings, positions and constants that a mapping names. */
final class ColumnMappingTest {
  @Test
  void mapping_ofCustomHeadings_isApplied() {
    var mapping =
        mapping(
            "{\"line_number\": \"TEL\", \"address\": [\"住所1\", \"住所2\"], \"申込者名\": [\"姓\", \"名\"],"
                + " \"scope\": {\"value\": \"発着信\"}, \"carrier\": null}");
    assertThat(mapping.problems()).isEmpty();
    var csv = ApplicationCsv.builder().columns(mapping.value()).build();
    var rows = open(csv, "姓,ＴＥＬ,住所1,住所2,名,電話番号,フリガナ\n見本,1,東京都,千代田区,太郎,x,ミホン\n".getBytes(UTF_8));
    assertThat(shown(rows.problems())).containsExactly("CSV_COLUMN_IGNORED [電話番号]");
    var application = rows(rows).get(0).reading().value();
    assertThat(application.lineNumber()).isEqualTo("1");
    assertThat(application.scope()).isEqualTo(SuspensionScope.INCOMING_AND_OUTGOING);
    assertThat(application.applicant().name()).isEqualTo("見本 太郎");
    assertThat(application.applicant().kana()).isEqualTo("ミホン");
    assertThat(application.applicant().address().text()).isEqualTo("東京都千代田区");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
        {"telephone": "TEL"}                               | COLUMNS_UNKNOWN_TARGET telephone
        {"line_number": 1}                                 | JSON_TYPE line_number[string, array, {"column": …}, {"join": …}, {"value": …}]
        {"line_number": []}                                | REQUIRED line_number
        {"line_number": ""}                                | REQUIRED line_number
        {"line_number": "A", "電話番号": "B"}                | JSON_DUPLICATE_PROPERTY 電話番号
        {"scope": {"value": "全部"}}                        | WORD_UNKNOWN scope.value
        {"scope": {"value": ""}}                           | REQUIRED scope.value
        {"scope": {"constant": "発着信"}}                    | REQUIRED scope.value;JSON_UNKNOWN_PROPERTY scope.constant
        {"applied_on": {"value": "2026-02-30"}}            | WORD_UNKNOWN applied_on.value
        """)
  void faultyMapping_isReportedByItsColumn(String json, String problems) {
    assertThat(String.join(";", shown(mapping(json).problems()))).isEqualTo(problems);
  }

  @Test
  void mapping_headingNotInTheFile_isNamed() {
    var mapping = mapping("{\"line_number\": \"TEL\", \"address\": [\"住所1\", \"住所2\"]}").value();
    var rows =
        open(
            ApplicationCsv.builder().columns(mapping).build(),
            "電話,住所1,申込者名\n1,2,3\n".getBytes(UTF_8));
    assertThat(shown(rows.problems()))
        .contains(
            "COLUMNS_UNKNOWN_HEADING line_number[TEL]", "COLUMNS_UNKNOWN_HEADING address[住所2]");
    assertThat(rows.usable()).isFalse();
  }

  @Test
  void mapping_fileWithoutHeader_reportsNoPersonalData() {
    var mapping = mapping("{\"line_number\": \"TEL\"}").value();
    var rows =
        open(
            ApplicationCsv.builder().columns(mapping).build(),
            "山田 花子,03-3100-0000,東京都千代田区\n".getBytes(UTF_8));
    assertThat(shown(rows.problems())).containsExactly("COLUMNS_UNKNOWN_HEADING line_number[TEL]");
  }

  @Test
  void mapping_positions_areJoined() {
    var csv =
        mapped(
            "{\"address\": {\"join\": [\"住所\", {\"column\": 4}, {\"column\": 5}, {\"column\": 6}], \"with\": \"\"}}");
    var header = "電話番号,申込者名,住所,,,,休止の種類,申込日,国際電話の利用";
    var row = "03-3100-0000,見本 太郎,東京都,千代田区,霞が関,1-3-2,発着信,2026-11-24,いいえ";
    var rows = open(csv, String.join("\n", header, row).getBytes(UTF_8));
    assertReadsOne(rows);
  }

  @Test
  void mapping_position_namesAColumn() {
    var csv = mapped("{\"applicant_name\": {\"column\": 2}, \"address\": [{\"column\": 3}]}");
    var rows = open(csv, "電話番号,x,y\n03-3100-0000,見本 太郎,東京都千代田区霞が関1-3-2\n".getBytes(UTF_8));
    assertThat(applications(rows).get(0).applicant().name()).isEqualTo("見本 太郎");
    var beyond = mapped("{\"applicant_name\": {\"column\": 4}}");
    assertThat(open(beyond, "電話番号,x,住所\n1,2,3\n".getBytes(UTF_8)).problems())
        .extracting(CsvFiles::withSeverity)
        .contains("ERROR COLUMNS_UNKNOWN_POSITION applicant_name [4]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"address\": {\"column\": 0}}",
        "{\"address\": {\"column\": \"5\"}}",
        "{\"address\": {\"join\": []}}",
        "{\"address\": {\"join\": [5]}}",
        "{\"address\": {\"join\": [\"a\"], \"width\": 1}}",
        "{\"address\": {\"column\": 5, \"value\": \"x\"}}"
      })
  void faultyMapping_isRefused(String json) {
    assertThat(mapping(json).accepted()).isFalse();
  }

  @Nested
  class JoinedColumns {
    @ParameterizedTest
    @CsvSource({
      "東京都千代田区霞が関1, 3-2, '', true",
      "東京都千代田区霞が関１, ３-２, '', true",
      "東京都千代田区霞が関一, 三番, '', true",
      "東京都千代田区霞が関1, 3-2, -, false",
      "東京都千代田区霞が関1-, 3-2, '', false",
      "東京都千代田区霞が関, 1-3-2, '', false"
    })
    void digitsThatMeet_areToBeConfirmed(String one, String two, String with, boolean isDoubted) {
      var csv = mapped("{\"address\": {\"join\": [\"住所1\", \"住所2\"], \"with\": \"" + with + "\"}}");
      var rows = open(csv, ("電話番号,申込者名,住所1,住所2\n1,a," + one + "," + two + "\n").getBytes(UTF_8));
      var row = rows.iterator().next().reading();
      assertThat(row.value().applicant().address().text()).isEqualTo(one + with + two);
      assertThat(row.problems().stream().map(Problem::code).toList())
          .isEqualTo(isDoubted ? List.of("CSV_JOINED_DIGITS") : List.of());
    }

    @Test
    void headingsInUse_areJoinedWithTheSameDoubt() {
      assertThat(rowProblems(open("電話番号,申込者名,住所1,住所2\n1,a,霞が関1,3-2\n")))
          .containsExactly("CONFIRM CSV_JOINED_DIGITS applicant.address.text");
    }
  }
}
