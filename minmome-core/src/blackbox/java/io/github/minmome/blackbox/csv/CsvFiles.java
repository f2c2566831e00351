package io.github.minmome.blackbox.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.LineType;
import io.github.minmome.application.SuspensionApplication;
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
import java.util.ArrayList;
import java.util.List;

/** Reads files of applications and shows their problems in short. */
final class CsvFiles {
  /** Headings and a row of a file that {@link #assertReadsOne} accepts. */
  static final String HEADER = "電話番号,申込者名,住所,休止の種類,申込日,国際電話の利用";

  static final String ROW = "03-3100-0000,見本 太郎,東京都千代田区霞が関1-3-2,発着信,2026-11-24,いいえ";

  /** Every column, in English and in Japanese, and a row with the application that it is. */
  static final String ENGLISH =
      "reference,line_number,scope,applicant_name,applicant_kana,postal_code,address,building,contact_phone,"
          + "contract_holder_name,contract_holder_kana,relation,carrier,line_type,channel,applied_on,"
          + "uses_international_calls";

  static final String JAPANESE =
      "管理番号,電話番号,休止の種類,申込者名,フリガナ,郵便番号,住所,建物名,連絡先電話番号,契約者名,契約者フリガナ,申込者との関係,電話会社,回線種別,"
          + "申込方法,申込日,国際電話の利用";

  static final String WHOLE_ROW =
      "K-1,０３−３１００−００００,発着信,見本 太郎,ミホン タロウ,100-0013,\"東京都千代田区霞が関1-3-2\",見本ビル503,06-4100-0000,"
          + "見本 花子,ミホン ハナコ,家族,NTT東日本,ひかり電話,郵送,令和8年11月24日,いいえ";

  static final SuspensionApplication APPLICATION =
      Specimens.full().toBuilder()
          .reference("K-1")
          .lineNumber("０３−３１００−００００")
          .lineType(LineType.HIKARI)
          .carrier("NTT東日本")
          .partner(null)
          .build();

  private CsvFiles() {}

  static ApplicationRows open(ApplicationCsv csv, byte[] bytes) {
    try {
      return csv.open(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ApplicationRows open(String text) {
    return open(ApplicationCsv.standard(), text.getBytes(UTF_8));
  }

  static Reading<ColumnMapping> mapping(String json) {
    try {
      return ColumnMapping.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a reader whose columns are mapped by a document without problems. */
  static ApplicationCsv mapped(String json) {
    var mapping = mapping(json);
    assertThat(mapping.problems()).isEmpty();
    return ApplicationCsv.builder().columns(mapping.value()).build();
  }

  static List<ApplicationRow> rows(ApplicationRows rows) {
    var all = new ArrayList<ApplicationRow>();
    rows.forEach(all::add);
    return all;
  }

  static List<SuspensionApplication> applications(ApplicationRows rows) {
    var read = new ArrayList<SuspensionApplication>();
    rows.forEach(row -> read.add(row.reading().value()));
    return read;
  }

  /** Returns line, code, path and arguments of each problem. */
  static List<String> shown(List<Problem> problems) {
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

  /** Returns severity, code, path and arguments of each problem of the rows. */
  static List<String> rowProblems(ApplicationRows rows) {
    var found = new ArrayList<String>();
    rows.forEach(row -> row.reading().problems().forEach(p -> found.add(withSeverity(p))));
    return found;
  }

  static String withSeverity(Problem problem) {
    return String.join(
            " ",
            problem.severity().name(),
            problem.code(),
            problem.path(),
            problem.arguments().toString())
        .replace("  ", " ")
        .replace(" []", "");
  }

  /** Checks that the file contains the application of {@link #ROW} alone, without an error. */
  static void assertReadsOne(ApplicationRows rows) {
    assertThat(rows.usable()).as(rows.problems().toString()).isTrue();
    var all = applications(rows);
    assertThat(all).hasSize(1);
    var application = all.get(0);
    assertThat(application.lineNumber()).isEqualTo("03-3100-0000");
    assertThat(application.applicant().name()).isEqualTo("見本 太郎");
    assertThat(application.applicant().address().text()).isEqualTo("東京都千代田区霞が関1-3-2");
    assertThat(ApplicationIntake.standard().check(application).errors()).isEmpty();
  }
}
