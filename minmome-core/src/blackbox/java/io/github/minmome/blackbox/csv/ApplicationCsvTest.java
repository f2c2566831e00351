package io.github.minmome.blackbox.csv;

import static io.github.minmome.blackbox.csv.CsvFiles.APPLICATION;
import static io.github.minmome.blackbox.csv.CsvFiles.ENGLISH;
import static io.github.minmome.blackbox.csv.CsvFiles.JAPANESE;
import static io.github.minmome.blackbox.csv.CsvFiles.WHOLE_ROW;
import static io.github.minmome.blackbox.csv.CsvFiles.open;
import static io.github.minmome.blackbox.csv.CsvFiles.rows;
import static io.github.minmome.blackbox.csv.CsvFiles.shown;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.application.LineType;
import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.problem.Reading;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings and values of files of applications. */
final class ApplicationCsvTest {
  /** Reads a row that has a cell under this heading, beside what every row needs. */
  private static SuspensionApplication read(String heading, String cell) {
    var rows = open("電話番号,申込者名,住所," + heading + "\n03-3100-0000,見本 太郎,東京都千代田区," + cell + "\n");
    var reading = rows(rows).get(0).reading();
    assertThat(reading.problems()).isEmpty();
    return reading.value();
  }

  @Property
  void anyBytes_neverThrow(@ForAll byte[] bytes) {
    assertThat(rows(open(ApplicationCsv.standard(), bytes))).isEmpty();
  }

  @Property
  void rowsOfAnyBytes_areEachAcceptedOrRejected(@ForAll byte[] bytes, @ForAll boolean japanese) {
    var header = (ENGLISH + "\n").getBytes(UTF_8);
    var file = Arrays.copyOf(header, header.length + bytes.length);
    System.arraycopy(bytes, 0, file, header.length, bytes.length);
    var csv =
        ApplicationCsv.builder().charset(japanese ? Charset.forName("windows-31j") : UTF_8).build();
    for (ApplicationRow row : rows(open(csv, file))) {
      var reading = row.reading();
      assertThat(reading.accepted())
          .isEqualTo(
              reading.problems().stream().noneMatch(p -> p.severity().name().equals("ERROR")));
      assertThat(reading.problems()).allMatch(p -> p.line() != null && p.line() == row.line());
    }
  }

  @Nested
  class Files {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
          ''                                                | CSV_EMPTY
          ;;;                                               | CSV_EMPTY
          電話番号,申込者名,住所                                | CSV_NO_ROWS
          電話番号,申込者名,住所;;,,;                           | CSV_NO_ROWS
          a,b,c;d,e,f                                       | CSV_NO_HEADER [電話番号 (line_number), 申込者名 (applicant_name), 住所 (address)]
          03-3100-0000,見本 太郎,東京都;x,y,z                  | CSV_NO_HEADER [電話番号 (line_number), 申込者名 (applicant_name), 住所 (address)]
          電話番号,住所;x,y                                   | CSV_COLUMN_MISSING [申込者名 (applicant_name)]
          フリガナ;x                                         | CSV_COLUMN_MISSING [電話番号 (line_number)],CSV_COLUMN_MISSING [申込者名 (applicant_name)],CSV_COLUMN_MISSING [住所 (address)]
          電話番号,申込者名,住所,電話番号;1,2,3,4               | CSV_HEADING_TWICE [電話番号 (line_number)]
          電話番号,申込者名,住所,Line_Number ;1,2,3,4           | CSV_HEADING_TWICE [電話番号 (line_number)]
          電話番号,申込者名,"住所;x                            | 1:CSV_QUOTE
          """)
    void faultyFile_isReportedBeforeTheFirstRow(String text, String problems) {
      var rows = open(text.replace("''", "").replace(';', '\n'));
      assertThat(rows.usable()).isFalse();
      assertThat(String.join(",", shown(rows.problems()))).isEqualTo(problems);
      assertThat(rows(rows)).isEmpty();
    }

    @ParameterizedTest(name = "{0} line ends")
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEnds_ofAllKinds_areReadAndBlankLinesCounted(String end) {
      var rows =
          open(
              String.join(
                  end,
                  "",
                  "電話番号,申込者名,住所",
                  "",
                  "1,a,x",
                  ",,",
                  " , ,",
                  "\"\",\"\", \"\"",
                  "2,\"b" + end + "c\",y",
                  "",
                  "3,d,z"));
      var all = rows(rows);
      assertThat(all).extracting(ApplicationRow::line).containsExactly(4, 8, 11);
      assertThat(all.get(1).reading().value().applicant().name()).isEqualTo("b" + end + "c");
      assertThat(all.get(2).reading().value().lineNumber()).isEqualTo("3");
    }

    @Test
    void iterator_calledTwice_throws() {
      var rows = open("電話番号,申込者名,住所\n1,2,3\n");
      assertThat(rows(rows)).hasSize(1);
      assertThatThrownBy(rows::iterator).isInstanceOf(IllegalStateException.class);
    }
  }

  @Nested
  class Headings {
    @Test
    void everyColumn_isReadByEnglishAndJapaneseNames() {
      for (String header : List.of(ENGLISH, JAPANESE, ENGLISH.toUpperCase(java.util.Locale.ROOT))) {
        var rows = open(header + "\r\n" + WHOLE_ROW + "\r\n");
        assertThat(rows.problems()).isEmpty();
        assertThat(rows.headings()).hasSize(17);
        assertThat(rows(rows))
            .singleElement()
            .satisfies(
                row -> {
                  assertThat(row.reading()).isEqualTo(Reading.of(APPLICATION));
                  assertThat(row.line()).isEqualTo(2);
                  assertThat(new String(row.raw(), UTF_8)).isEqualTo(WHOLE_ROW);
                  assertThat(row).hasToString("ApplicationRow[line=2]");
                });
      }
    }

    @Test
    void heading_unknown_isIgnoredWithANoteThatNamesIt() {
      var rows = open("備考,電話番号,,_line,備考,申込者名,住所,_code\n1,03-3100-0000,3,4,5,見本 太郎,東京都,X\n");
      assertThat(shown(rows.problems()))
          .containsExactly("CSV_COLUMN_IGNORED [備考]", "CSV_COLUMN_IGNORED [備考]");
      assertThat(rows.usable()).isTrue();
      assertThat(rows(rows).get(0).reading().value().applicant().name()).isEqualTo("見本 太郎");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
          TEL,氏名,ご住所                       | CSV_HEADING_UNDERSTOOD [TEL, 電話番号 (line_number)];CSV_HEADING_UNDERSTOOD [氏名, 申込者名 (applicant_name)];CSV_HEADING_UNDERSTOOD [ご住所, 住所 (address)]
          ＴＥＬ,申込者名,住所                    | CSV_HEADING_UNDERSTOOD [ＴＥＬ, 電話番号 (line_number)]
          電話番号,申込者名,住所,〒                | CSV_HEADING_UNDERSTOOD [〒, 郵便番号 (postal_code)]
          電話番号,TEL,申込者名,住所               | CSV_COLUMN_IGNORED [TEL]
          電話番号,姓,名,住所                     | CSV_HEADING_UNDERSTOOD [姓, 名, 申込者名 (applicant_name)]
          電話番号,申込者名,住所2,住所1            | CSV_HEADING_UNDERSTOOD [住所1, 住所2, 住所 (address)]
          電話番号,氏名,姓,名,住所                 | CSV_HEADING_UNDERSTOOD [氏名, 申込者名 (applicant_name)];CSV_COLUMN_IGNORED [姓];CSV_COLUMN_IGNORED [名]
          電話番号,姓,住所                        | CSV_COLUMN_MISSING [申込者名 (applicant_name)];CSV_COLUMN_IGNORED [姓]
          電話番号,申込者名,都道府県,市区町村       | CSV_COLUMN_MISSING [住所 (address)];CSV_COLUMN_IGNORED [都道府県];CSV_COLUMN_IGNORED [市区町村]
          TEL,固定電話,申込者名,住所               | CSV_HEADING_AMBIGUOUS [TEL, 固定電話, 電話番号 (line_number)];CSV_COLUMN_MISSING [電話番号 (line_number)];CSV_COLUMN_IGNORED [TEL];CSV_COLUMN_IGNORED [固定電話]
          TEL,TEL,申込者名,住所                   | CSV_HEADING_AMBIGUOUS [TEL, 電話番号 (line_number)];CSV_COLUMN_MISSING [電話番号 (line_number)];CSV_COLUMN_IGNORED [TEL];CSV_COLUMN_IGNORED [TEL]
          電話番号,申込者名,住所,携帯,連絡先        | CSV_COLUMN_IGNORED [携帯];CSV_COLUMN_IGNORED [連絡先]
          電話番号,申込者名,住所,_TEL,_code        | ''
          K-1,03-3100-0000,電話,見本 太郎          | CSV_NO_HEADER [電話番号 (line_number), 申込者名 (applicant_name), 住所 (address)]
          """)
    void headings_inUseElsewhere_areReadAndReported(String header, String problems) {
      var rows = open(header + "\n" + ",".repeat(header.replaceAll("[^,]", "").length()) + "x\n");
      assertThat(String.join(";", shown(rows.problems()))).isEqualTo(problems);
    }

    @Test
    void headings_thatMakeAValueTogether_areJoinedInTheirOrder() {
      var rows = open("名,姓,住所2,電話番号,住所3,住所1\n太郎,見本,霞が関,1,1-3-2,東京都千代田区\n");
      var application = rows(rows).get(0).reading().value();
      assertThat(application.applicant().name()).isEqualTo("見本 太郎");
      assertThat(application.applicant().address().text()).isEqualTo("東京都千代田区霞が関1-3-2");
    }
  }

  @Nested
  class Values {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
          1,a                   | CSV_FIELD_COUNT [5, 2]
          1,a,b,,,x             | CSV_FIELD_COUNT [5, 6]
          "1,a,b,,              | CSV_QUOTE
          "1"x,a,b,,            | CSV_QUOTE
          1,a,b,"2026-11-24     | CSV_QUOTE
          1,a,b,2026-11-31,     | DATE_DOES_NOT_EXIST appliedOn
          1,a,b,46350,          | DATE_SERIAL appliedOn
          1,a,b,,着信とか         | WORD_UNKNOWN scope[発着信 (INCOMING_AND_OUTGOING), 発信のみ (OUTGOING_ONLY)]
          1,a,b,x,y             | WORD_UNKNOWN scope[発着信 (INCOMING_AND_OUTGOING), 発信のみ (OUTGOING_ONLY)];DATE_FORMAT appliedOn
          """)
    void badRow_isReportedAndTheOthersRead(String row, String problems) {
      var rows = open("電話番号,申込者名,住所,申込日,休止の種類\n9,z,z,,\n" + row + "\n8,y,y,,\n");
      var all = rows(rows);
      assertThat(all).hasSize(3);
      assertThat(all.get(0).reading().accepted()).isTrue();
      assertThat(all.get(2).reading().value().lineNumber()).isEqualTo("8");
      assertThat(all.get(1).reading().accepted()).isFalse();
      assertThat(String.join(";", shown(all.get(1).reading().problems())))
          .isEqualTo(("3:" + problems).replace(";", ";3:"));
      assertThat(all.get(1).raw()).isEqualTo(row.getBytes(UTF_8));
    }

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource(
        quoteCharacter = '~',
        textBlock =
            """
          '=1+1, =1+1
          '+81-3-3100-0000, +81-3-3100-0000
          '-1, -1
          '@a, @a
          ''=1, '=1
          'a, 'a
          ', '
          =1, =1
          1', 1'
          """)
    void formulaGuard_isRemovedOnce(String cell, String value) {
      assertThat(read("建物名", cell).applicant().address().building()).isEqualTo(value);
    }

    @Test
    void text_isNeverTrimmedOrNormalized_emptyIsAbsent() {
      assertThat(read("建物名", " 塚\u00A0\u3000").applicant().address().building())
          .isEqualTo(" 塚\u00A0\u3000");
      assertThat(read("建物名", "").applicant().address().building()).isNull();
      assertThat(read("契約者名", "").contractHolder()).isNull();
      assertThat(read("申込日", "　").appliedOn()).isNull();
    }

    @Test
    void wordsAndDates_areReadAsPeopleTypeThem() {
      assertThat(read("申込日", "Ｒ８.１１.２４").appliedOn()).isEqualTo("2026-11-24");
      assertThat(read("申込日", "2026/11/24").appliedOn()).isEqualTo("2026-11-24");
      assertThat(read("回線種別", " ｃａｔｖ ").lineType()).isEqualTo(LineType.CATV);
      assertThat(read("国際電話の利用", "はい").usesInternationalCalls()).isTrue();
      assertThat(read("scope", "OUTGOING_ONLY").scope()).isEqualTo(SuspensionScope.OUTGOING_ONLY);
    }

    @Test
    void defaultScopeAndPartner_completeRows() {
      var partner = Partner.named("見本信用金庫").withPurpose("取次ぎ");
      var csv =
          ApplicationCsv.builder()
              .defaultScope(SuspensionScope.INCOMING_AND_OUTGOING)
              .partner(partner)
              .build();
      var all =
          rows(open(csv, "電話番号,申込者名,住所,休止の種類\n1,a,b,\n2,a,b,発信のみ\n3,a,b,？\n".getBytes(UTF_8)));
      assertThat(all)
          .extracting(row -> row.reading().value().scope())
          .containsExactly(
              SuspensionScope.INCOMING_AND_OUTGOING, SuspensionScope.OUTGOING_ONLY, null);
      assertThat(all).allMatch(row -> row.reading().value().partner().equals(partner));
    }
  }
}
