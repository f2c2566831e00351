package io.github.minmome.blackbox.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.csv.ApplicationCsv;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.csv.MarkedRowsWriter;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.ProblemText;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class MarkedRowsWriterTest {
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final List<Problem> PROBLEMS =
      List.of(
          Problem.of(ProblemCodes.REQUIRED, "scope"),
          Problem.of(ProblemCodes.POSTAL_CODE_FORMAT, "applicant.address.postalCode"));

  private static byte[] rejects(byte[] input) throws IOException {
    var rows = ApplicationCsv.standard().open(new ByteArrayInputStream(input));
    assertThat(rows.usable()).isTrue();
    var out = new ByteArrayOutputStream();
    var writer =
        MarkedRowsWriter.begin(new BufferedOutputStream(out), rows, ProblemText.standard());
    for (ApplicationRow row : rows) {
      writer.write(row, PROBLEMS);
    }
    writer.flush();
    return out.toByteArray();
  }

  private static final String MARKS =
      ",scope; applicant.address.postalCode,REQUIRED; POSTAL_CODE_FORMAT,"
          + sentences(Locale.JAPANESE)
          + ","
          + sentences(Locale.ENGLISH)
          + "\r\n";

  private static String sentences(Locale locale) {
    var both =
        ProblemText.standard().sentence(PROBLEMS.get(0), locale)
            + "; "
            + ProblemText.standard().sentence(PROBLEMS.get(1), locale);
    return both.contains(",") ? '"' + both + '"' : both;
  }

  @Test
  void write_keepsTheBytesOfRowsAndAddsTheProblems() throws IOException {
    for (var charset : List.of(UTF_8, WINDOWS_31J)) {
      var input = "電話番号,申込者名,\"住所\",備考\r\n\r\n1,\"見本, 太郎\",髙﨑,\"a\"\"b\"\r\n2,山田,,\r\n";
      assertThat(new String(rejects(input.getBytes(charset)), charset))
          .isEqualTo(
              "電話番号,申込者名,\"住所\",備考,_line,_path,_code,_message_ja,_message_en\r\n"
                  + "1,\"見本, 太郎\",髙﨑,\"a\"\"b\",3"
                  + MARKS
                  + "2,山田,,,4"
                  + MARKS);
    }
  }

  @Test
  void write_charsetDetectedLate_isThatOfTheFollowingRows() throws IOException {
    var input = new StringBuilder("line_number,applicant_name,address\n");
    for (int i = 0; i < 30_000; i++) {
      input.append("03-3100-0000,MIHON TARO,Kasumigaseki\n");
    }
    input.append("1,見本 太郎,霞が関\n");
    var rows =
        ApplicationCsv.standard()
            .open(new ByteArrayInputStream(input.toString().getBytes(WINDOWS_31J)));
    var out = new ByteArrayOutputStream();
    var writer = MarkedRowsWriter.begin(out, rows, ProblemText.standard());
    assertThat(rows.charset()).isEqualTo(UTF_8);
    for (ApplicationRow row : rows) {
      if (row.line() > 30_001) {
        writer.write(row, PROBLEMS);
      }
    }
    assertThat(out.toString(WINDOWS_31J))
        .isEqualTo(
            "line_number,applicant_name,address,_line,_path,_code,_message_ja,_message_en\r\n"
                + "1,見本 太郎,霞が関,30002"
                + MARKS);
  }

  @Test
  void bytes_thatAreNoCharacter_areKept() throws IOException {
    var input = "電話番号,申込者名,住所\n1,\u0001,\u0002\n".getBytes(WINDOWS_31J);
    for (int i = 0; i < input.length; i++) {
      input[i] = input[i] == 1 ? (byte) 0xFF : input[i] == 2 ? (byte) 0x80 : input[i];
    }
    var output = new String(rejects(input), java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(output).contains("\r\n1,\u00FF,\u0080,2,scope;");
  }

  @Test
  void byteOrderMark_isKept() throws IOException {
    var output = rejects("\uFEFF電話番号,申込者名,住所\n1,a,b\n".getBytes(UTF_8));
    assertThat(new String(output, UTF_8)).startsWith("\uFEFF電話番号,");
  }

  @Test
  void formula_isGuardedAndReadingRemovesTheGuard() throws IOException {
    var input = "電話番号,申込者名,住所,建物名\n+81-3-3100-0000,\"=cmd|' /C calc'!A0\",'=1,＝1\n";
    var output = rejects(input.getBytes(UTF_8));
    assertThat(new String(output, UTF_8))
        .contains("\r\n'+81-3-3100-0000,\"'=cmd|' /C calc'!A0\",'=1,'＝1,2,");
    assertThat(values(output)).isEqualTo(values(input.getBytes(UTF_8)));
  }

  private static List<Object> values(byte[] file) throws IOException {
    var values = new ArrayList<>();
    for (ApplicationRow row : ApplicationCsv.standard().open(new ByteArrayInputStream(file))) {
      values.add(row.reading().value());
    }
    return values;
  }

  @Test
  void comma_behindADoubledQuote_endsNoCell() throws IOException {
    var input = "電話番号,申込者名,住所\r\n1,\"a\"\",=\",b\r\n";
    assertThat(new String(rejects(input.getBytes(UTF_8)), UTF_8))
        .contains("\r\n1,\"a\"\",=\",b,2,scope;");
  }

  @Test
  void rejects_readAgain_haveNoNotesAndNoDoubledMarks() throws IOException {
    var first = rejects("電話番号,申込者名,住所\n1,a,b\n".getBytes(UTF_8));
    var rows = ApplicationCsv.standard().open(new ByteArrayInputStream(first));
    assertThat(rows.problems()).isEmpty();
    assertThat(rejects(first)).isEqualTo(first);
  }

  @Test
  void write_rowsOfUnclearCells_stayReadable() throws IOException {
    var input = "電話番号,申込者名,住所,建物名\n1,\"見本,b,c\n2,a\n3,a,b,c,d\n4,\"a\"b,c,=d\"\n";
    var output = new String(rejects(input.getBytes(UTF_8)), UTF_8);
    var lines = output.split("\r\n", -1);
    assertThat(lines[1]).startsWith("1,\"\"\"見本\",b,c,2,");
    assertThat(lines[2]).startsWith("2,a,,,3,");
    assertThat(lines[3]).startsWith("3,a,b,c,d,4,");
    assertThat(lines[4]).startsWith("4,\"\"\"a\"\"b\",c,\"'=d\"\"\",5,");
    var again = ApplicationCsv.standard().open(new ByteArrayInputStream(output.getBytes(UTF_8)));
    var names = new ArrayList<String>();
    for (ApplicationRow row : again) {
      var value = row.reading().value();
      names.add(value == null ? null : value.applicant().name());
    }
    assertThat(names).containsExactly("\"見本", "a", null, "\"a\"b");
  }

  @Property
  void rejects_anyCells_comeBackAsTheyWere(
      @ForAll("files") String file, @ForAll boolean inJapaneseCharset) throws IOException {
    var charset = inJapaneseCharset ? WINDOWS_31J : UTF_8;
    var input = ("電話番号,申込者名,住所,建物名,備考\r\n見本,見本,見本,見本,見本\r\n" + file).getBytes(charset);
    var given = values(input);
    var again = values(rejects(input));
    assertThat(again).hasSameSizeAs(given);
    for (int i = 0; i < given.size(); i++) {
      // A row whose cells could not be separated may have become readable.
      if (given.get(i) != null) {
        assertThat(again.get(i)).isEqualTo(given.get(i));
      }
    }
  }

  /** Cells of what matters to CSV, quoted and unquoted, in rows of any length. */
  @Provide
  static Arbitrary<String> files() {
    var content = Arbitraries.strings().withChars("a,\r\n'=+-@ 見＝\"").ofMaxLength(5);
    var quoted = content.map(text -> '"' + text.replace("\"", "\"\"") + '"');
    var plain = Arbitraries.strings().withChars("a'=+-@ 見＝\"").ofMaxLength(5);
    return Arbitraries.oneOf(quoted, plain)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(cells -> String.join(",", cells))
        .list()
        .ofMaxSize(6)
        .map(rows -> String.join("\r\n", rows));
  }

  @Test
  void everyJapaneseSentence_canBeWrittenInWindows31j() {
    var encoder = WINDOWS_31J.newEncoder();
    for (String code : ProblemCodes.all()) {
      var sentence =
          ProblemText.standard().sentence(Problem.of(code, "applicant.name"), Locale.JAPANESE);
      assertThat(encoder.canEncode(sentence)).as(code).isTrue();
    }
  }
}
