package io.github.minmome.json.internal;

import static io.github.minmome.blackbox.json.ReadingProblems.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.problem.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonDocumentTest {

  private record Field(String name, double x, int page) {}

  private static Reading<List<Object>> readAll(String json) {
    return JsonDocument.read(
        json,
        object -> {
          var values = new ArrayList<Object>();
          values.add(object.text("text"));
          values.add(object.bool("bool"));
          values.add(object.number("number", 0, 1000));
          values.add(object.integer("integer", 1, 20));
          values.add(object.date("date"));
          values.add(object.word("word", DayOfWeek.class));
          var inner = object.object("object");
          values.add(inner == null ? null : inner.text("text"));
          var fields = new ArrayList<Field>();
          for (JsonObject field : object.objects("fields")) {
            field.require("name");
            Double x = field.number("x", 0, 297);
            Integer page = field.integer("page", 1, 9);
            fields.add(
                new Field(
                    String.valueOf(field.text("name")),
                    x == null ? -1 : x,
                    page == null ? -1 : page));
          }
          values.add(fields);
          values.add(object.texts("texts"));
          return values;
        });
  }

  @Test
  void read_everyProperty_isReturnedByNameAndType() {
    var reading =
        readAll(
            """
            { "text": "見本 \\ud842\\udfb7", "bool": true, "number": 7.15e1, "integer": 2.0e1,
              "date": "2026-11-24", "word": "MONDAY", "object": {"text": ""},
              "fields": [{"name": "lineNumber", "x": 52, "page": 1}], "texts": ["住所1", "住所2"] }
            """);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.accepted()).isTrue();
    assertThat(reading.value())
        .containsExactly(
            "見本 𠮷",
            true,
            71.5,
            20,
            LocalDate.of(2026, 11, 24),
            DayOfWeek.MONDAY,
            "",
            List.of(new Field("lineNumber", 52, 1)),
            List.of("住所1", "住所2"));
  }

  @Test
  void absentAndNull_areTheSameAndNoProblem() {
    var reading = readAll("{\"text\": null, \"fields\": null, \"object\": null}");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value())
        .containsExactly(null, null, null, null, null, null, null, List.of(), List.of());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text": 1}                             | JSON_TYPE text
          {"text": {"deep": 1}}                   | JSON_TYPE text
          {"text": "\\ud842"}                      | TEXT_BROKEN_CHARACTER text
          {"text": "\\udfb7\\ud842"}                | TEXT_BROKEN_CHARACTER text
          {"bool": "true"}                        | JSON_TYPE bool
          {"number": "1"}                         | JSON_TYPE number
          {"number": 1000.5}                      | JSON_NUMBER_RANGE number
          {"number": -0.1}                        | JSON_NUMBER_RANGE number
          {"number": 1e999999999}                 | JSON_NUMBER_RANGE number
          {"number": 1e99999999999999}            | JSON_NUMBER_RANGE number
          {"integer": 1.5}                        | JSON_TYPE integer
          {"integer": 21}                         | JSON_NUMBER_RANGE integer
          {"integer": 99999999999999999999}       | JSON_NUMBER_RANGE integer
          {"date": "2026-02-30"}                  | DATE_DOES_NOT_EXIST date
          {"date": "2026/11/24"}                  | DATE_FORMAT date
          {"date": "２０２６-１１-２４"}             | DATE_FORMAT date
          {"date": 20261124}                      | JSON_TYPE date
          {"word": "Monday"}                      | WORD_UNKNOWN word
          {"word": 1}                             | JSON_TYPE word
          {"object": []}                          | JSON_TYPE object
          {"object": {"text": 1}}                 | JSON_TYPE object.text
          {"object": {"other": 1}}                | JSON_UNKNOWN_PROPERTY object.other
          {"fields": {}}                          | JSON_TYPE fields
          {"fields": [{"name": "a"}, 1]}          | JSON_TYPE fields[1]
          {"fields": [{"name": " "}]}             | REQUIRED fields[0].name
          {"fields": [{"name": "a", "nmae": 1}]}  | JSON_UNKNOWN_PROPERTY fields[0].nmae
          {"texts": ["a", null]}                  | JSON_TYPE texts[1]
          {"texts": ["a", "\\ud842"]}             | TEXT_BROKEN_CHARACTER texts[1]
          {"unknown": {"inner": 1}}               | JSON_UNKNOWN_PROPERTY unknown
          {"text": "a", "text": "b"}              | JSON_DUPLICATE_PROPERTY text
          {"x": 1, "x": 1, "x": 1}                | JSON_DUPLICATE_PROPERTY x
          {"object": {"text": "a", "text": "a"}}  | JSON_DUPLICATE_PROPERTY object.text
          []                                      | JSON_TYPE ''
          "text"                                  | JSON_TYPE ''
          null                                    | JSON_TYPE ''
          """)
  void read_eachFault_isNamedAtItsPath(String json, String problem) {
    var reading = readAll(json);
    assertThat(problems(reading)).containsExactly(problem.replace("''", ""));
    assertThat(reading.accepted()).isFalse();
  }

  @Test
  void property_duplicate_isReadAsAbsent() {
    assertThat(readAll("{\"text\": \"a\", \"text\": \"b\"}").value()).first().isNull();
  }

  @Test
  void read_everyFault_isReportedAtOnce() {
    var reading =
        readAll(
            """
            {"text": 1, "integer": 0, "word": "", "fields": [{"x": true}, {"name": "b", "page": 10}], "more": 1}
            """);
    assertThat(problems(reading))
        .containsExactly(
            "JSON_TYPE text",
            "JSON_NUMBER_RANGE integer",
            "WORD_UNKNOWN word",
            "REQUIRED fields[0].name",
            "JSON_TYPE fields[0].x",
            "JSON_NUMBER_RANGE fields[1].page",
            "JSON_UNKNOWN_PROPERTY more");
  }

  @ParameterizedTest(name = "{0} at line {1}, column {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text": NaN}        | 1 |
          {"text": 'a'}        | 1 | 10
          {"text": 01}         | 1 |
          {"text": "a",}       | 1 | 14
          {"text": "a"} {}     | 1 | 15
          {"text": "a"         | 1 |
          {"text":~  "a}       | 2 |
          {~~"text" 1}         | 3 | 8
          // a comment         | 1 | 1
          ''                   | 1 | 1
          {"text": "\\x"}       | 1 |
          {"text": "a\tb"}     | 1 |
          """)
  void malformedJson_isReportedWithLineAndColumn(String json, String line, String column) {
    var reading = readAll(json.replace('~', '\n').replace("''", ""));
    assertThat(reading.value()).isNull();
    assertThat(problems(reading)).containsExactly("JSON_SYNTAX ");
    var arguments = reading.problems().get(0).arguments();
    assertThat(arguments).first().isEqualTo(line);
    if (column != null) {
      assertThat(arguments.get(1)).isEqualTo(column);
    }
  }

  @Test
  void depthAndLength_areBounded() {
    int depth = JsonDocument.MAX_DEPTH;
    var deepest = "{\"x\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
    assertThat(problems(readAll(deepest))).containsExactly("JSON_UNKNOWN_PROPERTY x");
    assertThat(problems(readAll("{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}")))
        .containsExactly("JSON_TOO_DEEP ");
    assertThat(problems(readAll("[".repeat(1_000_000)))).containsExactly("JSON_TOO_DEEP ");
    var longest = "{\"text\":\"" + "a".repeat(JsonDocument.MAX_LENGTH - 11) + "\"}";
    assertThat(readAll(longest).problems()).isEmpty();
    assertThat(problems(readAll(longest + " "))).containsExactly("JSON_TOO_LARGE ");
    assertThat(problems(readAll("{\"number\": 1" + "0".repeat(5000) + "}")))
        .containsExactly("JSON_NUMBER_RANGE number");
  }

  @Test
  void endlessStream_isNotReadToItsEnd() throws IOException {
    var endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) ' ');
            return length;
          }
        };
    assertThat(problems(JsonDocument.read(endless, object -> object)))
        .containsExactly("JSON_TOO_LARGE ");
  }

  @Test
  void read_exceptionOfTheStream_isThrownUnchanged() throws IOException {
    var failure = new IOException("no more");
    var failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw failure;
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw failure;
          }
        };
    var broken = new SequenceInputStream(new ByteArrayInputStream(new byte[] {'{'}), failing);
    assertThatThrownBy(() -> JsonDocument.read(broken, object -> object)).isSameAs(failure);
  }

  @Test
  void bytes_areUtf8WithOrWithoutAByteOrderMark() throws IOException {
    for (String json : List.of("{\"text\": \"見本\"}", "\uFEFF{\"text\": \"見本\"}")) {
      var in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
      assertThat(JsonDocument.read(in, object -> object.text("text"))).isEqualTo(Reading.of("見本"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "UTF-16", "EUC-JP"})
  void read_otherCharset_isRefusedWithASentence(String charset) {
    var bytes = "{\"text\": \"見本\"}".getBytes(Charset.forName(charset));
    var reading = JsonDocument.read(bytes, object -> object.text("text"));
    assertThat(problems(reading)).containsExactly("JSON_ENCODING ");
    assertThat(ProblemText.standard().sentence(reading.problems().get(0), Locale.JAPANESE))
        .contains("UTF-8");
  }

  @Test
  void longName_isShortenedAndMadeVisible() {
    var name = "a\u202Eb\u0000c" + "長".repeat(100);
    var json = "{\"a\u202Eb\\u0000c" + "長".repeat(100) + "\": 1}";
    var problem = JsonDocument.read(json, object -> object).problems().get(0);
    assertThat(problem.path())
        .startsWith("a\\u202Eb\\u0000c長")
        .endsWith("長…")
        .hasSizeLessThan(name.length());
  }

  @Test
  void path_behindLongNames_isShortened() {
    var name = "{\"" + "\uD842\uDFB7".repeat(60) + "\":";
    var json = name.repeat(9) + "{\"a\":1,\"a\":1}" + "}".repeat(9);
    var path = JsonDocument.read(json, object -> object).problems().get(0).path();
    assertThat(path).hasSizeBetween(190, 202).startsWith("…\uD842").endsWith(".a");
  }

  /** All names have one hash in the tables of common parsers. */
  @Test
  void read_namesChosenToCollide_areReadAndTheNextDocumentToo() {
    var json = new StringBuilder("{");
    for (int i = 0; i < 4096; i++) {
      json.append(i == 0 ? "\"" : ",\"");
      for (int bit = 0; bit < 12; bit++) {
        json.append((i >> bit & 1) == 0 ? "Ab" : "BA");
      }
      json.append("\":1");
    }
    assertThat(JsonDocument.read(json.append('}').toString(), object -> object).problems())
        .hasSize(4096)
        .extracting(Problem::code)
        .containsOnly("JSON_UNKNOWN_PROPERTY");
    var next = new StringBuilder("{");
    for (int i = 0; i < 4096; i++) {
      next.append(i == 0 ? "\"" : ",\"").append(i).append("\":1");
    }
    assertThat(JsonDocument.read(next.append('}').toString(), object -> object).problems())
        .hasSize(4096);
  }

  @Test
  void document_namesAndTypes_areQueried() {
    var reading =
        JsonDocument.read(
            "{\"b\": \"t\", \"a\": [], \"c\": {}, \"d\": 1, \"e\": null, \"f\": true, \"g\": 1, \"g\": 1}",
            object -> {
              assertThat(object.names()).containsExactly("b", "a", "c", "d", "e", "f", "g");
              assertThat(object.names().stream().map(object::type))
                  .containsExactly(
                      JsonType.TEXT,
                      JsonType.ARRAY,
                      JsonType.OBJECT,
                      JsonType.NUMBER,
                      JsonType.NULL,
                      JsonType.BOOLEAN,
                      JsonType.ABSENT);
              assertThat(object.type("z")).isEqualTo(JsonType.ABSENT);
              object.report("REQUIRED", "z");
              assertThat(object).hasToString("JsonObject[]");
              return object;
            });
    assertThat(problems(reading)).contains("REQUIRED z", "JSON_DUPLICATE_PROPERTY g");
  }

  @Property
  void read_anyText_isProblemsAndNoException(@ForAll String text) {
    assertThat(readAll(text).value()).isNull();
    var reading = readAll("{\"text\": \"" + text + "\"}");
    assertThat(reading.value() == null && reading.problems().isEmpty()).isFalse();
  }

  @Property
  void read_anyBytes_areProblemsAndNoException(@ForAll byte[] bytes) {
    assertThat(JsonDocument.read(bytes, object -> object).problems()).isNotEmpty();
  }
}
