package io.github.minmome.blackbox.json;

import static io.github.minmome.blackbox.json.ReadingProblems.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.application.Address;
import io.github.minmome.application.Applicant;
import io.github.minmome.application.Partner;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.json.JsonLine;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.problem.Reading;
import io.github.minmome.problem.Severity;
import io.github.minmome.specimen.Specimens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MinmomeJsonTest {
  /** The longest document that is read, in bytes or characters. */
  private static final int MAX_LENGTH = 1 << 20;

  private final MinmomeJson json = MinmomeJson.standard();

  static final String WHOLE =
      """
      { "schema": "minmome/application/1", "reference": "K-000123",
        "lineNumber": "03-3100-0000", "lineType": "UNKNOWN", "carrier": null, "scope": "INCOMING_AND_OUTGOING",
        "applicant": { "name": "見本 太郎", "kana": "ミホン タロウ",
                       "address": { "postalCode": "100-0013", "text": "東京都千代田区霞が関1-3-2", "building": "見本ビル503" },
                       "contactPhone": "06-4100-0000" },
        "contractHolder": { "name": "見本 花子", "kana": "ミホン ハナコ" }, "relation": "FAMILY",
        "channel": "POST", "appliedOn": "2026-11-24", "usesInternationalCalls": false,
        "partner": { "name": "見本信用金庫 霞が関支店", "purpose": "取次ぎのため", "retention": "3か月" } }
      """;

  static final SuspensionApplication APPLICATION =
      Specimens.full().toBuilder()
          .carrier(null)
          .partnerPurpose("取次ぎのため")
          .partnerRetention("3か月")
          .build();

  @Test
  void readApplication_ofEveryInput_returnsTheWholeApplication() throws IOException {
    assertThat(json.readApplication(WHOLE)).isEqualTo(Reading.of(APPLICATION));
    var bytes = WHOLE.getBytes(StandardCharsets.UTF_8);
    assertThat(json.readApplication(bytes)).isEqualTo(Reading.of(APPLICATION));
    assertThat(json.readApplication(new ByteArrayInputStream(bytes)))
        .isEqualTo(Reading.of(APPLICATION));
  }

  @Test
  void writeApplication_isOneLineWithTheSchemaFirstAndNoNull() {
    assertThat(json.writeApplication(APPLICATION))
        .isEqualTo(
            "{\"schema\":\"minmome/application/1\",\"reference\":\"K-000123\",\"lineNumber\":\"03-3100-0000\","
                + "\"lineType\":\"UNKNOWN\",\"scope\":\"INCOMING_AND_OUTGOING\",\"applicant\":{\"name\":\"見本"
                + " 太郎\",\"kana\":\"ミホン タロウ\","
                + "\"address\":{\"postalCode\":\"100-0013\",\"text\":\"東京都千代田区霞が関1-3-2\",\"building\":\"見本ビル503\"},"
                + "\"contactPhone\":\"06-4100-0000\"},\"contractHolder\":{\"name\":\"見本"
                + " 花子\",\"kana\":\"ミホン ハナコ\"},\"relation\":\"FAMILY\","
                + "\"channel\":\"POST\",\"appliedOn\":\"2026-11-24\",\"usesInternationalCalls\":false,\"partner\":{\"name\":\"見本信用金庫"
                + " 霞が関支店\",\"purpose\":\"取次ぎのため\",\"retention\":\"3か月\"}}");
    assertThat(json.writeApplication(SuspensionApplication.builder().build()))
        .isEqualTo("{\"schema\":\"minmome/application/1\"}");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"lineNumber": 331000000}                            | JSON_TYPE lineNumber
          {"lineType": "FAX"}                                  | WORD_UNKNOWN lineType
          {"lineType": "hikari"}                               | WORD_UNKNOWN lineType
          {"lineType": 0}                                      | JSON_TYPE lineType
          {"scope": "発着信"}                                    | WORD_UNKNOWN scope
          {"scope": true}                                      | JSON_TYPE scope
          {"applicant": "見本 太郎"}                             | JSON_TYPE applicant
          {"applicant": {"name": ["見本"]}}                     | JSON_TYPE applicant.name
          {"applicant": {"address": {"postalCode": 1000013}}}  | JSON_TYPE applicant.address.postalCode
          {"applicant": {"address": {"zip": "100-0013"}}}      | JSON_UNKNOWN_PROPERTY applicant.address.zip
          {"applicant": {"name": "\\ud842"}}                    | TEXT_BROKEN_CHARACTER applicant.name
          {"applicant": {"name": "a", "name": "b"}}            | JSON_DUPLICATE_PROPERTY applicant.name
          {"appliedOn": "令和8年11月24日"}                       | DATE_FORMAT appliedOn
          {"appliedOn": "2026-11-31"}                          | DATE_DOES_NOT_EXIST appliedOn
          {"appliedOn": [2026, 11, 24]}                        | JSON_TYPE appliedOn
          {"appliedOn": 1e400}                                 | JSON_TYPE appliedOn
          {"usesInternationalCalls": "false"}                  | JSON_TYPE usesInternationalCalls
          {"usesInternationalCalls": 0}                        | JSON_TYPE usesInternationalCalls
          {"usesInternationalCalls": NaN}                      | JSON_SYNTAX ''
          {"partner": {"name": {}}}                            | JSON_TYPE partner.name
          {"LineNumber": "03-3100-0000"}                       | JSON_UNKNOWN_PROPERTY LineNumber
          {"schema": "minmome/application/2"}                  | JSON_SCHEMA_NEWER schema
          {"schema": "minmome/application/2", "new": 1}        | JSON_SCHEMA_NEWER schema
          {"schema": "minmome/leaflet/1"}                      | JSON_SCHEMA schema
          {"schema": "minmome/application/0"}                  | JSON_SCHEMA schema
          {"schema": "minmome/application/one"}                | JSON_SCHEMA schema
          {"schema": "other"}                                  | JSON_SCHEMA schema
          {"schema": 1}                                        | JSON_TYPE schema
          """)
  void faultyJson_isReportedAtItsPath(String text, String problem) {
    var reading = json.readApplication(text);
    assertThat(problems(reading)).containsExactly(problem.replace("''", ""));
    assertThat(reading.accepted()).isFalse();
  }

  @Test
  void newerMinor_isReadAndWhatItAddsIsNoted() {
    var reading =
        json.readApplication(
            "{\"schema\": \"minmome/application/1.3\", \"lineNumber\": \"03-3100-0000\", \"fax\":"
                + " {}, \"applicant\": {\"age\": 80}}");
    assertThat(reading.accepted()).isTrue();
    assertThat(problems(reading))
        .containsExactlyInAnyOrder(
            "JSON_UNKNOWN_PROPERTY fax", "JSON_UNKNOWN_PROPERTY applicant.age");
    assertThat(reading.problems()).allMatch(p -> p.severity() == Severity.NOTE);
  }

  @Test
  void newerMajor_isRefusedWhole() {
    assertThat(json.readApplication("{\"schema\": \"minmome/application/2\"}").value()).isNull();
  }

  @Test
  void readApplication_badValue_isNullAndTheOthersAreRead() {
    var reading =
        json.readApplication(
            "{\"lineNumber\": 1, \"scope\": \"X\", \"appliedOn\": \"\", \"carrier\": \"NTT\"}");
    assertThat(problems(reading))
        .containsExactlyInAnyOrder(
            "JSON_TYPE lineNumber", "WORD_UNKNOWN scope", "DATE_FORMAT appliedOn");
    assertThat(reading.value()).isEqualTo(SuspensionApplication.builder().carrier("NTT").build());
  }

  @Test
  void problem_containsNoValue() {
    var secret = "SECRETVALUE";
    var reading =
        json.readApplication(
            ("{'lineNumber': ['S'], 'lineType': 'S', 'scope': 'S', 'applicant': 'S', 'appliedOn':"
                    + " 'S', 'usesInternationalCalls': 'S', 'partner': {'name': {'x': 'S'}},"
                    + " 'channel': 'S', 'reference': 'S\\ud842', 'schema': null, 'carrier': 'S',"
                    + " 'carrier': 'S2'}")
                .replace("S", secret)
                .replace('\'', '"'));
    var malformed = json.readApplication("{\"lineNumber\": " + secret + "}");
    var all = new ArrayList<>(reading.problems());
    all.addAll(malformed.problems());
    assertThat(all).hasSize(11);
    for (var problem : all) {
      assertThat(problem.toString()).doesNotContain(secret);
      for (var locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
        assertThat(ProblemText.standard().sentence(problem, locale))
            .doesNotContain(secret)
            .doesNotContain("{");
      }
    }
    assertThat(reading.toString()).doesNotContain(secret);
  }

  @Property
  void writingAndReading_isIdentityCodeUnitForCodeUnit(
      @ForAll("applications") SuspensionApplication application) {
    var written = json.writeApplication(application);
    assertThat(json.readApplication(written).value()).isEqualTo(application);
    assertThat(written).doesNotContain("\n");
    var bytes = written.getBytes(StandardCharsets.UTF_8);
    assertThat(json.readApplication(bytes).value()).isEqualTo(application);
  }

  @Provide
  static Arbitrary<SuspensionApplication> applications() {
    var text = Arbitraries.strings().all().ofMaxLength(20).injectNull(0.2);
    var applicants =
        Combinators.combine(
                text,
                text,
                Combinators.combine(text, text, text).as(Address::new).injectNull(0.2),
                text)
            .as(Applicant::new)
            .injectNull(0.1);
    return Combinators.combine(text, text, text, applicants, text, text, text)
        .as(
            (a, b, c, applicant, d, e, f) ->
                SuspensionApplication.builder()
                    .reference(a)
                    .lineNumber(b)
                    .carrier(c)
                    .applicant(applicant)
                    .contractHolderName(d)
                    .contractHolderKana(e)
                    .partnerName(f)
                    .partnerPurpose(e)
                    .partnerRetention(d)
                    .build());
  }

  @Test
  void readApplications_badLine_isAProblemOfThatLineAlone() {
    var lines =
        String.join(
            "\n",
            json.writeApplication(APPLICATION),
            "",
            "{\"scope\": \"X\"}\r",
            "nonsense",
            "  ",
            "{\"carrier\": \"" + "a".repeat(MAX_LENGTH) + "\"}",
            json.writeApplication(APPLICATION));
    var read = new ArrayList<JsonLine<SuspensionApplication>>();
    json.readApplications(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
        .forEachRemaining(read::add);
    assertThat(read).extracting(JsonLine::line).containsExactly(1, 3, 4, 6, 7);
    assertThat(read.get(0).reading()).isEqualTo(Reading.of(APPLICATION));
    assertThat(problems(read.get(1).reading())).containsExactly("WORD_UNKNOWN scope");
    assertThat(problems(read.get(2).reading())).containsExactly("JSON_SYNTAX ");
    assertThat(problems(read.get(3).reading())).containsExactly("JSON_TOO_LARGE ");
    assertThat(read.get(4).reading().value()).isEqualTo(APPLICATION);
    assertThat(read.get(1).reading().problems().get(0).line()).isEqualTo(3);
  }

  @Test
  void readPartner_returnsThePartnerOrEveryProblem() throws IOException {
    var bytes = "{\"name\": \"見本信用金庫\", \"purpose\": \"取次ぎ\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(json.readPartner(new ByteArrayInputStream(bytes)))
        .isEqualTo(Reading.of(Partner.named("見本信用金庫").withPurpose("取次ぎ")));
    var wrong = "{\"Name\": \"見本信用金庫\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(problems(json.readPartner(new ByteArrayInputStream(wrong))))
        .containsExactly("REQUIRED name", "JSON_UNKNOWN_PROPERTY Name");
  }
}
