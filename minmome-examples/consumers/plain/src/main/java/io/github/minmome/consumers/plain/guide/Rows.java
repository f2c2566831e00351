package io.github.minmome.consumers.plain.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.CheckedApplication;
import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.csv.ApplicationRows;
import io.github.minmome.csv.ColumnMapping;
import io.github.minmome.csv.CsvWriter;
import io.github.minmome.csv.MarkedRows;
import io.github.minmome.csv.MarkedRowsWriter;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.problem.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A call centre's file of applications. */
final class Rows {
  private static final String FILE =
      """
      管理番号,電話番号,休止の種類,申込者名,住所,申込日
      A-1,03-3100-0000,発着信,見本 太郎,東京都千代田区霞が関1-3-2,2026-11-24
      A-2,090-3100-0000,発着信,山田 花子,東京都千代田区霞が関1-3-2,2026-11-24
      """;

  private Rows() {}

  static void oneByOne() throws IOException {
    Charset windows31j = Charset.forName("windows-31j");
    Path file = Files.write(Files.createTempFile("minmome", ".csv"), FILE.getBytes(windows31j));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ApplicationIntake<SuspensionApplication> intake =
        ApplicationIntake.builder().today(Applications.TODAY).build();
    List<SuspensionApplication> accepted = new ArrayList<>();
    try (ApplicationRows rows = ApplicationCsv.standard().open(file);
        MarkedRowsWriter rejects = MarkedRowsWriter.begin(out, rows, ProblemText.standard())) {
      for (ApplicationRow row : rows) { // or rows.stream(); rows.usable(), rows.problems()
        CheckedApplication<SuspensionApplication> checked = intake.check(row.reading());
        if (checked.accepted()) {
          accepted.add(checked.paper().orElseThrow());
        } else {
          rejects.write(row, checked.rejections());
        }
      }
    }
    Expect.same(accepted.size(), 1);
    Expect.that(out.toString(windows31j).contains("LINE_NUMBER_MOBILE"), "the other is rejected");
    try (ApplicationRows rows = ApplicationCsv.standard().open(file)) {
      MarkedRows marked = MarkedRows.of(rows, ProblemText.standard());
      ApplicationRow row = rows.iterator().next();
      List<String> cells = marked.cells(row, row.reading().problems());
      Expect.same(marked.headings().size(), cells.size());
    }
    try (Stream<ApplicationRow> rows = ApplicationCsv.standard().open(file).stream()) {
      Expect.same(rows.map(ApplicationRow::line).toList(), List.of(2, 3));
    }
    Files.delete(file);
  }

  static void ownHeadings() throws IOException {
    InputStream mapping =
        new ByteArrayInputStream(
            "{\"line_number\":\"TEL\",\"address\":[\"住所1\",\"住所2\"]}".getBytes(UTF_8));
    InputStream in =
        new ByteArrayInputStream(
            "TEL,申込者名,住所1,住所2\n03-3100-0000,見本 太郎,東京都,千代田区霞が関1-3-2\n".getBytes(UTF_8));
    Reading<ColumnMapping> columns = ColumnMapping.read(mapping); // columns.problems()
    ApplicationCsv.Builder csv = ApplicationCsv.builder();
    if (columns.accepted()) {
      csv.columns(columns.value());
    }
    csv.charset(UTF_8); // or Charset.forName("windows-31j"); detected if not set
    csv.defaultScope(SuspensionScope.INCOMING_AND_OUTGOING);
    csv.partner(Partner.named("見本信用金庫").withPurpose("申込みのお手伝い"));
    SuspensionApplication read = csv.build().open(in).iterator().next().reading().value();
    Expect.same(read.applicant().address().text(), "東京都千代田区霞が関1-3-2");
    Expect.same(read.scope(), SuspensionScope.INCOMING_AND_OUTGOING);
  }

  static void writing() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter csv = CsvWriter.beginWithByteOrderMark(out, List.of("管理番号", "結果"));
    List<Problem> lost = csv.row(List.of("A-1", "=1+2")); // written as '=1+2
    csv.close(); // or try-with-resources; flush() leaves the stream open
    Expect.that(lost.isEmpty(), "UTF-8 has every character");
    Expect.that(out.toString(UTF_8).endsWith("A-1,'=1+2\r\n"), "no spreadsheet runs the cell");
  }
}
