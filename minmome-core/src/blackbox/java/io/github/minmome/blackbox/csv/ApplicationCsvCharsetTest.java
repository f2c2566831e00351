package io.github.minmome.blackbox.csv;

import static io.github.minmome.blackbox.csv.CsvFiles.APPLICATION;
import static io.github.minmome.blackbox.csv.CsvFiles.JAPANESE;
import static io.github.minmome.blackbox.csv.CsvFiles.WHOLE_ROW;
import static io.github.minmome.blackbox.csv.CsvFiles.applications;
import static io.github.minmome.blackbox.csv.CsvFiles.open;
import static io.github.minmome.blackbox.csv.CsvFiles.rows;
import static io.github.minmome.blackbox.csv.CsvFiles.shown;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.csv.ApplicationCsv;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charsets of files of applications: detected, specified, refused. */
final class ApplicationCsvCharsetTest {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"UTF-8", "UTF-8 with a mark", "windows-31j"})
  void charset_isDetected(String name) {
    boolean mark = name.contains("mark");
    var charset = name.startsWith("UTF-8") ? UTF_8 : WINDOWS_31J;
    var text = (mark ? "\uFEFF" : "") + JAPANESE + "\n" + WHOLE_ROW.replace('−', '－') + "\n";
    var rows = open(ApplicationCsv.standard(), text.getBytes(charset));
    assertThat(rows.charset()).isEqualTo(charset);
    assertThat(rows.charsetIsDetected()).isEqualTo(!mark);
    assertThat(rows(rows).get(0).reading().value().applicant()).isEqualTo(APPLICATION.applicant());
  }

  @Test
  void charset_firstSeenFarDown_isDetectedThere() {
    var ascii = "line_number,applicant_name,address\n" + "03-3100-0000,a,b\n".repeat(30_000);
    for (var charset : List.of(UTF_8, WINDOWS_31J)) {
      var rows = open(ApplicationCsv.standard(), (ascii + "03-3100-0000,髙﨑,霞が関").getBytes(charset));
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
    var rows = open(csv, (JAPANESE + "\n" + WHOLE_ROW).getBytes(WINDOWS_31J));
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
            (JAPANESE + "\n" + WHOLE_ROW.replace('−', '-')).getBytes(Charset.forName(charset)));
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
    var rows = open("電話番号,申込者名,住所\n1,見\uFFFD,東\n");
    assertThat(applications(rows).get(0).applicant().name()).isEqualTo("見\uFFFD");
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
