package io.github.minmome.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.minmome.application.SuspensionApplication;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CsvWriterTest {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void beginAndRow_writeLinesThatEndInCrLf() throws IOException {
    var writer = CsvWriter.begin(out, UTF_8, List.of("a", "b"));
    assertThat(writer.row(List.of("1", "x,y"))).isEmpty();
    assertThat(writer.row(List.of("\"", "見\n本"))).isEmpty();
    writer.flush();
    assertThat(out.toString(UTF_8)).isEqualTo("a,b\r\n1,\"x,y\"\r\n\"\"\"\",\"見\n本\"\r\n");
    assertThatThrownBy(() -> writer.row(List.of("1"))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void beginWithByteOrderMark_writesTheMarkFirst() throws IOException {
    CsvWriter.beginWithByteOrderMark(out, List.of("見"));
    assertThat(out.toString(UTF_8)).isEqualTo("\uFEFF見\r\n");
  }

  @ParameterizedTest(name = "{0} is written as {1}")
  @CsvSource(
      quoteCharacter = '~',
      textBlock =
          """
          =1+1, '=1+1
          +81, '+81
          -1, '-1
          @a, '@a
          ＝1, '＝1
          '=1, ''=1
          'a, 'a
          a=1, a=1
          """)
  void cell_thatASpreadsheetCouldRun_isGuarded(String cell, String written) throws IOException {
    CsvWriter.begin(out, UTF_8, List.of(cell));
    assertThat(out.toString(UTF_8)).isEqualTo(written + "\r\n");
  }

  @ParameterizedTest(name = "{0} is written as {1}")
  @CsvSource({
    "𠮷野, 〓野, U+20BB7, 1",
    "大阪〜神戸, 大阪〓神戸, U+301C, 3",
    "1−2‖, 1〓2〓, U+2212, 2",
    "辻\uDB40\uDD00, 辻〓, U+E0100, 2"
  })
  void row_characterThatTheCharsetLacks_isReplacedAndReported(
      String cell, String written, String codePoint, String position) throws IOException {
    var writer = CsvWriter.begin(out, WINDOWS_31J, List.of("reference"));
    var problems = writer.row(List.of(cell));
    assertThat(out.toString(WINDOWS_31J)).isEqualTo("reference\r\n" + written + "\r\n");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).code()).isEqualTo("CSV_UNENCODABLE");
    assertThat(problems.get(0).path()).isEqualTo("reference");
    assertThat(problems.get(0).arguments()).containsExactly(codePoint, position, "windows-31j");
  }

  @Test
  void row_charactersOfWindows31j_areWrittenAsTheyAre() throws IOException {
    var writer = CsvWriter.begin(out, WINDOWS_31J, List.of("a"));
    assertThat(writer.row(List.of("髙﨑①～－∥"))).isEmpty();
    assertThat(out.toString(WINDOWS_31J)).isEqualTo("a\r\n髙﨑①～－∥\r\n");
  }

  @Property
  void row_anyText_isReadByAForeignReader(
      @ForAll("texts") String first, @ForAll("texts") String second) throws IOException {
    var bytes = new ByteArrayOutputStream();
    CsvWriter.begin(bytes, UTF_8, List.of("a", "b")).row(List.of(first, second));
    var records =
        CsvReader.builder().ofCsvRecord(bytes.toString(UTF_8)).stream()
            .map(CsvRecord::getFields)
            .toList();
    assertThat(records)
        .containsExactly(
            List.of("a", "b"), List.of(Formula.guarded(first), Formula.guarded(second)));
  }

  /** A line break inside a place is read as a space: FilesOfOtherSystemsTest. */
  @Property
  void row_anyText_isReadBackCodeUnitForCodeUnit(
      @ForAll("texts") String name, @ForAll("texts") String text) throws IOException {
    String address = text.replaceAll("[\\r\\n\\u2028\\u2029]", "x");
    String building = (name + text).replaceAll("[\\r\\n\\u2028\\u2029]", "y");
    var bytes = new ByteArrayOutputStream();
    var writer =
        CsvWriter.begin(
            bytes, UTF_8, List.of("line_number", "applicant_name", "address", "building"));
    assertThat(writer.row(List.of("1", name, address, building))).isEmpty();
    var rows = ApplicationCsv.builder().charset(UTF_8).build();
    var row = rows.open(new ByteArrayInputStream(bytes.toByteArray())).iterator().next().reading();
    assertThat(row.problems()).isEmpty();
    assertThat(row.value())
        .isEqualTo(
            SuspensionApplication.builder()
                .lineNumber("1")
                .applicantName(name.isEmpty() ? null : name)
                .address(address.isEmpty() ? null : address)
                .building(building.isEmpty() ? null : building)
                .build());
  }

  /** Any characters, and often those that matter to CSV. */
  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("'=+-@\",\r\n\t ＝a").ofMaxLength(8),
        Arbitraries.integers()
            .between(0, 0x10FFFF)
            .filter(c -> c < 0xD800 || c > 0xDFFF)
            .list()
            .ofMaxSize(20)
            .map(
                codePoints -> {
                  var text = new StringBuilder();
                  codePoints.forEach(text::appendCodePoint);
                  return text.toString();
                }));
  }
}
