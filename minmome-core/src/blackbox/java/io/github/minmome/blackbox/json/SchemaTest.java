package io.github.minmome.blackbox.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.minmome.application.ApplicationField;
import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.Channel;
import io.github.minmome.application.LineType;
import io.github.minmome.application.Relation;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.campaign.Audience;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.LeafletContent;
import io.github.minmome.campaign.LeafletLanguage;
import io.github.minmome.campaign.OutreachActivity;
import io.github.minmome.campaign.OutreachReport;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import io.github.minmome.specimen.Specimens;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas, checked by a foreign validator, and their agreement with the reader. */
final class SchemaTest {
  private static final MinmomeJson JSON = MinmomeJson.standard();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema APPLICATION = REGISTRY.getSchema(JSON.schema("application"));

  /** A document of each kind with everything in it. */
  private static final Map<String, String> WHOLE =
      Map.of(
          "leaflet",
              JSON.writeLeaflet(
                  Leaflet.builder(LocalDate.of(2026, 11, 25))
                      .partner(
                          new PartnerImprint(
                              "見本信用金庫", "窓口課", "03-3100-0000", PartnerImprint.Role.PARTNER))
                      .build()),
          "outreach-report", JSON.writeOutreachReport(DocumentsTest.OUTREACH),
          "check-report", JSON.writeCheckReport(DocumentsTest.CHECK_REPORT));

  private static Reading<?> read(String kind, String json) {
    return switch (kind) {
      case "leaflet" -> JSON.readLeaflet(json);
      case "outreach-report" -> JSON.readOutreachReport(json);
      default -> JSON.readCheckReport(json);
    };
  }

  /** The document once without each of its properties, at any depth. */
  private static void withoutEach(JsonNode document, JsonNode within, Consumer<String> to) {
    for (JsonNode child : within) {
      withoutEach(document, child, to);
    }
    if (within instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyStream().map(Map.Entry::getKey).toList())) {
        JsonNode value = object.remove(name);
        to.accept(document.toString());
        object.set(name, value);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"leaflet", "outreach-report", "check-report"})
  void schema_requiredProperties_areThoseOfTheReader(String kind) throws Exception {
    var schema = REGISTRY.getSchema(JSON.schema(kind));
    var document = new ObjectMapper().readTree(WHOLE.get(kind));
    assertThat(valid(schema, document.toString())).isTrue();
    assertThat(read(kind, document.toString()).problems()).isEmpty();
    withoutEach(
        document,
        document,
        json ->
            assertThat(
                    read(kind, json).problems().stream()
                        .noneMatch(problem -> problem.code().equals(ProblemCodes.REQUIRED)))
                .as(json)
                .isEqualTo(valid(schema, json)));
  }

  private static boolean valid(Schema schema, String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application", "check-report", "classification", "leaflet", "outreach-report"})
  void schema_ofEveryDocument_isValidByTheMetaSchema(String kind) throws Exception {
    try (var in = SchemaRegistry.class.getResourceAsStream("/draft/2020-12/schema")) {
      var metaschema = REGISTRY.getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      assertThat(valid(metaschema, JSON.schema(kind))).isTrue();
    }
  }

  @Test
  void schema_ofAnotherName_isRefused() {
    assertThatThrownBy(() -> JSON.schema("envelope")).isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * What the schema is to agree with: reading, and what the rules require of an undated
   * application, and how long they let it be.
   */
  private static boolean isComplete(String json) {
    var reading = JSON.readApplication(json);
    return reading.accepted()
        && ApplicationIntake.builder().undated(true).build().check(reading).problems().stream()
            .map(Problem::code)
            .noneMatch(Set.of(ProblemCodes.REQUIRED, ProblemCodes.TEXT_TOO_LONG)::contains);
  }

  @ParameterizedTest
  @EnumSource
  void schema_lengthOfEveryText_isThatOfTheRules(ApplicationField field) {
    if (field.kind().isText()) {
      for (String letter : new String[] {"ア", "\uD842\uDFB7"}) {
        for (int length : new int[] {1, field.limit(), field.limit() + 1}) {
          var builder = Specimens.full().toBuilder();
          field.set(builder, letter.repeat(length));
          var json = JSON.writeApplication(builder.build());
          assertThat(valid(APPLICATION, json)).isEqualTo(length <= field.limit());
          assertThat(isComplete(json)).isEqualTo(length <= field.limit());
        }
      }
    }
  }

  @Test
  void schema_wholeApplication_isValid() {
    assertThat(valid(APPLICATION, MinmomeJsonTest.WHOLE)).isTrue();
    assertThat(isComplete(MinmomeJsonTest.WHOLE)).isTrue();
  }

  @ParameterizedTest(name = "{1} for {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "03-3100-0000"             | null
          "03-3100-0000"             | ""
          "03-3100-0000"             | "  "
          "03-3100-0000"             | 331000000
          "lineNumber"               | "LineNumber"
          "UNKNOWN"                  | "FAX"
          "UNKNOWN"                  | 1
          null                       | "NTT東日本"
          null                       | 0
          "INCOMING_AND_OUTGOING"    | "INCOMING_ONLY"
          "INCOMING_AND_OUTGOING"    | "発着信"
          "INCOMING_AND_OUTGOING"    | null
          "見本 太郎"                 | null
          "見本 太郎"                 | ["見本", "太郎"]
          "ミホン タロウ"              | null
          "東京都千代田区霞が関1-3-2"   | null
          "postalCode"               | "zip"
          "100-0013"                 | 1000013
          "FAMILY"                   | "family"
          "FAMILY"                   | null
          "POST"                     | "FAX"
          "2026-11-24"               | "2026-11-31"
          "2026-11-24"               | "2026/11/24"
          "2026-11-24"               | null
          "2026-11-24"               | 20261124
          false                      | true
          false                      | null
          false                      | "false"
          "minmome/application/1"    | null
          "minmome/application/1"    | "minmome/application/1.0"
          "minmome/application/1"    | "minmome/application/2"
          "minmome/application/1"    | "minmome/leaflet/1"
          "minmome/application/1"    | 1
          "relation"                 | "relationship"
          "取次ぎのため"               | {}
          """)
  void schema_changedDocument_isValidIfTheReaderAcceptsIt(String given, String other) {
    int at = MinmomeJsonTest.WHOLE.indexOf(given);
    assertThat(at).isNotNegative();
    var changed =
        MinmomeJsonTest.WHOLE.substring(0, at)
            + other
            + MinmomeJsonTest.WHOLE.substring(at + given.length());
    assertThat(valid(APPLICATION, changed)).isEqualTo(isComplete(changed));
  }

  @Property(tries = 300)
  void schema_writtenApplication_isValidIfComplete(
      @ForAll LineType lineType,
      @ForAll SuspensionScope scope,
      @ForAll Relation relation,
      @ForAll Channel channel,
      @ForAll @StringLength(max = 64) String text) {
    var application =
        MinmomeJsonTest.APPLICATION.toBuilder()
            .lineType(lineType)
            .scope(scope)
            .relation(relation)
            .channel(channel)
            .reference(text)
            .build();
    assertThat(valid(APPLICATION, JSON.writeApplication(application))).isTrue();
    var without = SuspensionApplication.builder().applicantName(text).contactPhone(text);
    assertThat(valid(APPLICATION, JSON.writeApplication(without.build()))).isFalse();
  }

  @Test
  void schema_ofReportsAndLeaflets_acceptsThemAsWritten() {
    var report = REGISTRY.getSchema(JSON.schema("check-report"));
    var checked =
        ApplicationIntake.standard().check(SuspensionApplication.builder().build()).report();
    assertThat(valid(report, JSON.writeCheckReport(checked))).isTrue();
    assertThat(valid(report, "{}")).isFalse();

    var leaflet = REGISTRY.getSchema(JSON.schema("leaflet"));
    for (var language : LeafletLanguage.values()) {
      for (var audience : Audience.values()) {
        var written = JSON.writeLeaflet(LeafletContent.of(language, audience));
        assertThat(valid(leaflet, written)).isTrue();
        assertThat(valid(leaflet, written.replace("\"phone\"", "\"tel\""))).isFalse();
        var ofTheDay = Leaflet.builder(LocalDate.of(2026, 11, 25)).language(language);
        var withPartner = ofTheDay.audience(audience).partner(PartnerImprint.of("見本信用金庫")).build();
        assertThat(valid(leaflet, JSON.writeLeaflet(withPartner))).isTrue();
      }
    }

    var outreach = REGISTRY.getSchema(JSON.schema("outreach-report"));
    var activity =
        new OutreachActivity(
            OutreachActivity.Kind.URGE,
            OutreachActivity.State.DONE,
            LocalDate.of(2026, 10, 12),
            "見本信用金庫",
            "霞が関",
            1,
            2,
            3,
            4,
            5);
    var written =
        JSON.writeOutreachReport(OutreachReport.of(YearMonth.of(2026, 10), List.of(activity)));
    assertThat(valid(outreach, written)).isTrue();
    assertThat(valid(outreach, written.replace("URGE", "PARTY"))).isFalse();
  }
}
