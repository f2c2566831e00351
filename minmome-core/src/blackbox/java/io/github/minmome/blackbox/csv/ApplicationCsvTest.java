package io.github.minmome.blackbox.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.application.LineType;
import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.csv.ApplicationRows;
import io.github.minmome.csv.ColumnMapping;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ApplicationCsvTest {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private static ApplicationRows open(ApplicationCsv csv, byte[] bytes) {
    try {
      return csv.open(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ApplicationRows open(String text) {
    return open(ApplicationCsv.standard(), text.getBytes(UTF_8));
  }

  private static List<ApplicationRow> rows(ApplicationRows rows) {
    var all = new ArrayList<ApplicationRow>();
    rows.forEach(all::add);
    return all;
  }

  private static List<String> shown(List<Problem> problems) {
    return problems.stream()
        .map(
            p ->
                (p.line() == null ? "" : p.line() + ":")
                    + p.code()
                    + " "
                    + p.path()
                    + p.arguments())
        .map(s -> s.replace("[]", "").strip())
        .toList();
  }

  /** The first row under a small header, with cells put in the place of those named. */
  private static SuspensionApplication read(String heading, String cell) {
    var rows = open("電話番号,申込者名,住所," + heading + "\n03-3100-0000,見本 太郎,東京都千代田区," + cell + "\n");
    var reading = rows(rows).get(0).reading();
    assertThat(reading.problems()).isEmpty();
    return reading.value();
  }

  private static final String ENGLISH =
      "reference,line_number,scope,applicant_name,applicant_kana,postal_code,address,building,contact_phone,"
          + "contract_holder_name,contract_holder_kana,relation,carrier,line_type,channel,applied_on,"
          + "uses_international_calls";

  private static final String JAPANESE =
      "管理番号,電話番号,休止の種類,申込者名,フリガナ,郵便番号,住所,建物名,連絡先電話番号,契約者名,契約者フリガナ,申込者との関係,電話会社,回線種別,"
          + "申込方法,申込日,国際電話の利用";

  private static final String ROW =
      "K-1,０３−３１００−００００,発着信,見本 太郎,ミホン タロウ,100-0013,\"東京都千代田区霞が関1-3-2\",見本ビル503,06-4100-0000,"
          + "見本 花子,ミホン ハナコ,家族,NTT東日本,ひかり電話,郵送,令和8年11月24日,いいえ";

  private static final SuspensionApplication APPLICATION =
      Specimens.full().toBuilder()
          .reference("K-1")
          .lineNumber("０３−３１００−００００")
          .lineType(LineType.HIKARI)
          .carrier("NTT東日本")
          .partner(null)
          .build();

  private static Reading<ColumnMapping> mapping(String json) {
    try {
      return ColumnMapping.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    var csv = ApplicationCsv.builder().charset(japanese ? WINDOWS_31J : UTF_8).build();
    for (ApplicationRow row : rows(open(csv, file))) {
      var reading = row.reading();
      assertThat(reading.accepted())
          .isEqualTo(
              reading.problems().stream().noneMatch(p -> p.severity().name().equals("ERROR")));
      assertThat(reading.problems()).allMatch(p -> p.line() != null && p.line() == row.line());
    }
  }

  @Nested
  class Charsets {
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "UTF-8 with a mark", "windows-31j"})
    void charset_isDetected(String name) {
      boolean mark = name.contains("mark");
      var charset = name.startsWith("UTF-8") ? UTF_8 : WINDOWS_31J;
      var text = (mark ? "\uFEFF" : "") + JAPANESE + "\n" + ROW.replace('−', '－') + "\n";
      var rows = open(ApplicationCsv.standard(), text.getBytes(charset));
      assertThat(rows.charset()).isEqualTo(charset);
      assertThat(rows.charsetIsDetected()).isEqualTo(!mark);
      assertThat(rows(rows).get(0).reading().value().applicant())
          .isEqualTo(APPLICATION.applicant());
    }

    @Test
    void charset_firstSeenFarDown_isDetectedThere() {
      var ascii = "line_number,applicant_name,address\n" + "03-3100-0000,a,b\n".repeat(30_000);
      for (var charset : List.of(UTF_8, WINDOWS_31J)) {
        var rows =
            open(ApplicationCsv.standard(), (ascii + "03-3100-0000,髙﨑,霞が関").getBytes(charset));
        assertThat(rows.charset()).isEqualTo(UTF_8);
        var all = rows(rows);
        assertThat(rows.charset()).isEqualTo(charset);
        assertThat(all.get(30_000).reading().value().applicant().name()).isEqualTo("髙﨑");
        assertThat(all.get(0).reading().accepted()).isTrue();
      }
    }

    @Test
    void charset_specified_isNotDetected() {
      var csv = ApplicationCsv.builder().charset(UTF_8).build();
      var rows = open(csv, (JAPANESE + "\n" + ROW).getBytes(WINDOWS_31J));
      assertThat(rows.charsetIsDetected()).isFalse();
      assertThat(shown(rows.problems())).containsExactly("1:CSV_UNDECODABLE [UTF-8]");
      assertThat(rows.usable()).isFalse();
      assertThat(rows(rows)).isEmpty();
      assertThatThrownBy(() -> ApplicationCsv.builder().charset(Charset.forName("EUC-JP")))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource({"UTF-16, UTF-16", "UTF-16LE, UTF-16", "EUC-JP, EUC-JP", "ISO-2022-JP, ISO-2022-JP"})
    void otherCharsets_areRefusedByName(String charset, String name) {
      var rows =
          open(
              ApplicationCsv.standard(),
              (JAPANESE + "\n" + ROW.replace('−', '-')).getBytes(Charset.forName(charset)));
      assertThat(shown(rows.problems())).containsExactly("CSV_ENCODING [" + name + "]");
      assertThat(rows(rows)).isEmpty();
    }

    @Test
    void undecodableBytes_areReportedByRowAndColumn() {
      for (var charset : List.of(UTF_8, WINDOWS_31J)) {
        var bytes =
            "電話番号,申込者名,住所,備考\n1,見本,東京都,\n2,\u0001本,東京\u0001,\n3,山田,\"東,京\u0001\",\n4,花子,大阪府,\u0001\n5,花,京都府,\n"
                .getBytes(charset);
        for (int i = 0; i < bytes.length; i++) {
          bytes[i] = bytes[i] == 1 ? (byte) 0xFF : bytes[i];
        }
        var all = rows(open(ApplicationCsv.standard(), bytes));
        assertThat(all).hasSize(5);
        var name = "[" + charset.name() + "]";
        assertThat(shown(all.get(1).reading().problems()))
            .containsExactly(
                "3:CSV_UNDECODABLE applicant.name" + name,
                "3:CSV_UNDECODABLE applicant.address.text" + name);
        assertThat(all.get(1).reading().value().lineNumber()).isEqualTo("2");
        assertThat(all.get(1).reading().value().applicant()).isNull();
        assertThat(shown(all.get(2).reading().problems()))
            .containsExactly("4:CSV_UNDECODABLE applicant.address.text" + name);
        assertThat(all.get(3).reading().problems()).isEmpty();
        assertThat(all.get(4).reading().value().applicant().address().text()).isEqualTo("京都府");
      }
    }

    @Test
    void leadByteBeforeAQuoteOrComma_affectsItsRowOnly() {
      var bytes = "電話番号,申込者名,住所\n1,見\u0001,東\n2,山,\"東\u0001\"\n3,花,京\n".getBytes(WINDOWS_31J);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = bytes[i] == 1 ? (byte) 0x81 : bytes[i];
      }
      var all = rows(open(ApplicationCsv.standard(), bytes));
      assertThat(all).hasSize(3);
      assertThat(all.get(0).reading().accepted()).isFalse();
      assertThat(all.get(1).reading().accepted()).isFalse();
      assertThat(all.get(2).reading().value().applicant().name()).isEqualTo("花");
    }

    @Test
    void replacementCharacter_isKept() {
      assertThat(read("建物名", "\uFFFD").applicant().address().building()).isEqualTo("\uFFFD");
    }

    @Test
    void userDefinedCharacters_areKept() {
      var bytes = "電話番号,申込者名,住所\n1,見\u0001\u0002,東\n".getBytes(WINDOWS_31J);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = bytes[i] == 1 ? (byte) 0xF0 : bytes[i] == 2 ? 0x40 : bytes[i];
      }
      assertThat(
              rows(open(ApplicationCsv.standard(), bytes))
                  .get(0)
                  .reading()
                  .value()
                  .applicant()
                  .name())
          .isEqualTo("見\uE000");
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
        var rows = open(header + "\r\n" + ROW + "\r\n");
        assertThat(rows.problems()).isEmpty();
        assertThat(rows.headings()).hasSize(17);
        assertThat(rows(rows))
            .singleElement()
            .satisfies(
                row -> {
                  assertThat(row.reading()).isEqualTo(Reading.of(APPLICATION));
                  assertThat(row.line()).isEqualTo(2);
                  assertThat(new String(row.raw(), UTF_8)).isEqualTo(ROW);
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

  @Nested
  class Mappings {
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
      assertThat(shown(rows.problems()))
          .containsExactly("COLUMNS_UNKNOWN_HEADING line_number[TEL]");
    }
  }
}
