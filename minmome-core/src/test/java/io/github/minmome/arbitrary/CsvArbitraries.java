package io.github.minmome.arbitrary;

import io.github.minmome.application.ApplicationField;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.csv.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * CSV files of applications as Japanese systems export them: headings in Japanese, in any order.
 *
 * @since 0.1.0
 */
public final class CsvArbitraries {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private static final List<ApplicationField> COLUMNS =
      List.of(
          ApplicationField.REFERENCE,
          ApplicationField.LINE_NUMBER,
          ApplicationField.SCOPE,
          ApplicationField.APPLICANT_NAME,
          ApplicationField.APPLICANT_KANA,
          ApplicationField.POSTAL_CODE,
          ApplicationField.ADDRESS,
          ApplicationField.BUILDING,
          ApplicationField.CONTACT_PHONE,
          ApplicationField.CONTRACT_HOLDER_NAME,
          ApplicationField.RELATION,
          ApplicationField.APPLIED_ON,
          ApplicationField.USES_INTERNATIONAL_CALLS);

  private CsvArbitraries() {}

  /** Returns files in windows-31j, the charset of Excel's CSV in Japan; 1 to 20 rows. */
  public static Arbitrary<GeneratedCsv> inWindows31j(LocalDate today) {
    return files(today, WINDOWS_31J, NameArbitraries.namesInWindows31j());
  }

  /** Returns files in UTF-8 without a byte order mark, whose names may have any rare character. */
  public static Arbitrary<GeneratedCsv> inUtf8(LocalDate today) {
    return files(today, StandardCharsets.UTF_8, NameArbitraries.names());
  }

  private static Arbitrary<GeneratedCsv> files(
      LocalDate today, Charset charset, Arbitrary<String> names) {
    var applications =
        ApplicationArbitraries.accepted(today, names)
            .map(given -> given.toBuilder().partner(null).build())
            .filter(given -> canEncode(given, charset))
            .list()
            .ofMinSize(1)
            .ofMaxSize(20);
    return Combinators.combine(Arbitraries.shuffle(COLUMNS), applications)
        .as((columns, rows) -> file(columns, rows, charset));
  }

  private static boolean canEncode(SuspensionApplication application, Charset charset) {
    return COLUMNS.stream()
        .allMatch(field -> charset.newEncoder().canEncode(cell(field, application)));
  }

  private static GeneratedCsv file(
      List<ApplicationField> columns, List<SuspensionApplication> rows, Charset charset) {
    var out = new ByteArrayOutputStream();
    try (var csv =
        CsvWriter.begin(out, charset, columns.stream().map(CsvArbitraries::heading).toList())) {
      for (var row : rows) {
        var cells = new ArrayList<String>();
        columns.forEach(field -> cells.add(cell(field, row)));
        csv.row(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new GeneratedCsv(out.toByteArray(), charset, rows);
  }

  /** The Japanese name of a column, which is its second. */
  private static String heading(ApplicationField field) {
    return field.columns().get(1);
  }

  private static String cell(ApplicationField field, SuspensionApplication application) {
    return field.text(application).orElse("");
  }
}
