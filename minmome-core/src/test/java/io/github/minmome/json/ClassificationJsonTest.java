package io.github.minmome.json;

import static io.github.minmome.blackbox.json.ReadingProblems.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.minmome.json.internal.JsonObject;
import io.github.minmome.phone.Designation;
import io.github.minmome.phone.DialForm;
import io.github.minmome.phone.NumberContext;
import io.github.minmome.phone.NumberFlag;
import io.github.minmome.phone.NumberKind;
import io.github.minmome.phone.NumberReason;
import io.github.minmome.phone.PhoneNumberClassifier;
import io.github.minmome.problem.Reading;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number was found to be as JSON, there and back. */
final class ClassificationJsonTest {
  private static final MinmomeJson JSON = MinmomeJson.standard();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JSON.schema("classification"));
  private static final String TOKYO =
      "{\"input\":\"+81 3-3100-0110\",\"kind\":\"FIXED_LINE\",\"form\":\"PLUS\","
          + "\"e164\":\"+81331000110\",\"national\":\"03-3100-0110\",\"area\":\"東京\","
          + "\"designation\":\"DESIGNATED_UNUSED\",\"reason\":\"\",\"flags\":[\"PLUS_81\",\"ENDS_0110\"]}";

  private static ClassifiedNumber classified(String text, NumberContext context) {
    return ClassifiedNumber.of(text, PhoneNumberClassifier.standard().classify(text, context));
  }

  private static boolean valid(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
  }

  @Test
  void writeClassification_hasTheNamesAndOrderOfTheCommandsTable() {
    assertThat(JSON.writeClassification(classified("+81 3-3100-0110", NumberContext.WRITTEN)))
        .isEqualTo(TOKYO);
    assertThat(JSON.writeClassification(classified("abc", NumberContext.WRITTEN)))
        .isEqualTo(
            "{\"input\":\"abc\",\"kind\":\"INVALID\",\"form\":\"\",\"e164\":\"\",\"national\":\"\",\"area\":\"\","
                + "\"designation\":\"\",\"reason\":\"NOT_A_NUMBER\",\"flags\":[\"LETTERS\"]}");
  }

  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(20),
        Arbitraries.strings().withChars("0123456789+#-() ０１内線").ofMaxLength(18),
        Arbitraries.of(
            "0120-210-364",
            "110",
            "#9110",
            "3100-0000",
            "0077-7123",
            "+1 (844) 555-0110",
            "非通知",
            "0200 12345 678901",
            "00056123456",
            "1.81E+09",
            "03-3100-00●●",
            "+8081234567"));
  }

  @Property(tries = 2000)
  void classification_ofAnyText_isValidAndComesBackAsItWas(
      @ForAll("texts") String text, @ForAll NumberContext context) {
    var number = classified(text, context);
    var json = JSON.writeClassification(number);
    var reading = JSON.readClassification(json);
    assertThat(reading.value()).isEqualTo(number);
    assertThat(reading.value().flags()).containsExactlyElementsOf(number.flags());
    assertThat(reading.accepted()).isEqualTo(!JsonObject.isBroken(text));
    assertThat(valid(json)).isTrue();
    assertThat(json.codePoints().map(Character::getType))
        .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE);
  }

  @Property
  void everyWord_isReadAndValid(
      @ForAll NumberKind kind,
      @ForAll DialForm form,
      @ForAll Designation designation,
      @ForAll NumberReason reason,
      @ForAll Set<NumberFlag> flags) {
    var number = new ClassifiedNumber("x", kind, form, null, null, "", designation, reason, flags);
    var json = JSON.writeClassification(number);
    assertThat(JSON.readClassification(json)).isEqualTo(Reading.of(number));
    assertThat(valid(json)).isTrue();
  }

  @Test
  void readClassification_absentOrNull_isNone() {
    var number =
        new ClassifiedNumber(
            "",
            NumberKind.INVALID,
            DialForm.NONE,
            null,
            null,
            "",
            Designation.NOT_CHECKED,
            NumberReason.NONE,
            Set.of());
    for (var json :
        List.of(
            "{\"input\":\"\",\"kind\":\"INVALID\"}",
            "{\"schema\":\"minmome/classification/1\",\"input\":\"\",\"kind\":\"INVALID\",\"form\":null,"
                + "\"e164\":null,\"national\":null,\"area\":null,\"designation\":null,\"reason\":null,\"flags\":null}")) {
      assertThat(JSON.readClassification(json)).isEqualTo(Reading.of(number));
      assertThat(valid(json)).isTrue();
    }
  }

  @ParameterizedTest(name = "{2} for {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "input"             | "number"                   | REQUIRED input;JSON_UNKNOWN_PROPERTY number
          "+81 3-3100-0110"   | null                       | REQUIRED input
          "+81 3-3100-0110"   | 81331000110                | JSON_TYPE input
          "FIXED_LINE"        | "LANDLINE"                 | WORD_UNKNOWN kind
          "FIXED_LINE"        | "fixed_line"               | WORD_UNKNOWN kind
          "FIXED_LINE"        | ""                         | WORD_UNKNOWN kind
          "PLUS",             | "MINUS",                   | WORD_UNKNOWN form
          "PLUS",             | 1,                         | JSON_TYPE form
          "+81331000110"      | "+81 3 3100 0110"          | JSON_TYPE e164
          "+81331000110"      | "<b>+81331000110</b>"      | JSON_TYPE e164
          "03-3100-0110"      | "03--3100-0110"            | JSON_TYPE national
          "03-3100-0110"      | ["03-3100-0110"]           | JSON_TYPE national
          "東京"               | {}                         | JSON_TYPE area
          "DESIGNATED_UNUSED" | "USED"                     | WORD_UNKNOWN designation
          "reason":""         | "reason":"BECAUSE"         | WORD_UNKNOWN reason
          ["PLUS_81",         | "PLUS_81",["PLUS_81",      | JSON_SYNTAX
          ["PLUS_81",         | ["PLUS_82",                | WORD_UNKNOWN flags[0]
          "ENDS_0110"]        | 110]                       | JSON_TYPE flags[1]
          ["PLUS_81","ENDS_0110"] | "PLUS_81,ENDS_0110"    | JSON_TYPE flags
          "area"              | "kind"                     | JSON_DUPLICATE_PROPERTY kind
          {"input"            | {"schema":"minmome/classification/2","input" | JSON_SCHEMA_NEWER schema
          {"input"            | {"schema":"minmome/application/1","input"    | JSON_SCHEMA schema
          """)
  void faultyDocument_isReportedByPathAndNotGuessed(String given, String other, String problems) {
    assertThat(TOKYO).contains(given);
    var changed = TOKYO.replace(given, other);
    var reading = JSON.readClassification(changed);
    assertThat(problems(reading).stream().map(String::strip))
        .containsExactlyInAnyOrder(problems.split(";"));
    assertThat(reading.problems().toString()).doesNotContain("000110", "3100-0110");
    if (!problems.startsWith("JSON_DUPLICATE") && !problems.startsWith("JSON_SYNTAX")) {
      assertThat(valid(changed)).isFalse();
    }
  }

  @Test
  void readClassifications_outputOfTheCommand_isReadLineByLine() {
    var lines = TOKYO + "\n\n{\"input\":\"x\"}\nnonsense\n" + TOKYO + "\n";
    var read = new ArrayList<JsonLine<ClassifiedNumber>>();
    JSON.readClassifications(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
        .forEachRemaining(read::add);
    assertThat(read).extracting(JsonLine::line).containsExactly(1, 3, 4, 5);
    assertThat(read.get(3).reading().value())
        .isEqualTo(classified("+81 3-3100-0110", NumberContext.WRITTEN));
    assertThat(problems(read.get(1).reading())).containsExactly("REQUIRED kind");
    assertThat(read.get(2).reading().problems().get(0).line()).isEqualTo(4);
  }

  @Test
  void toString_ofAClassifiedNumber_showsNoDigit() {
    assertThat(classified("+81 3-3100-0110", NumberContext.WRITTEN))
        .hasToString("ClassifiedNumber[FIXED_LINE PLUS NONE [PLUS_81, ENDS_0110]]");
  }
}
