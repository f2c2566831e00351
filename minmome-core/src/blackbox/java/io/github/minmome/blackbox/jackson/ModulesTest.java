package io.github.minmome.blackbox.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.campaign.Leaflet;
import io.github.minmome.jackson.RejectedDocument;
import io.github.minmome.json.ClassifiedNumber;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.phone.PhoneNumberClassifier;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** The two modules beside {@link MinmomeJson}, which they must agree with. */
class ModulesTest {
  private static final String SECRET = "秘密の値";

  /** A type of a caller that contains applications. */
  record Request(String id, List<SuspensionApplication> applications) {}

  /** A type of a caller that receives problems as values. */
  record Tolerant(Reading<SuspensionApplication> application) {}

  /** A mapper with the module, as the service loader finds it. */
  @SuppressWarnings("ImmutableEnumChecker") // mappers are not changed once made
  enum Generation {
    JACKSON_2 {
      private final ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

      @Override
      <T> T read(String json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
      }

      @Override
      String write(Object value) throws Exception {
        return mapper.writeValueAsString(value);
      }

      @Override
      <T> T convert(Object value, Class<T> type) {
        return mapper.convertValue(value, type);
      }
    },
    JACKSON_3 {
      private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

      @Override
      <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
      }

      @Override
      String write(Object value) {
        return mapper.writeValueAsString(value);
      }

      @Override
      <T> T convert(Object value, Class<T> type) {
        return mapper.convertValue(value, type);
      }
    };

    abstract <T> T read(String json, Class<T> type) throws Exception;

    abstract String write(Object value) throws Exception;

    abstract <T> T convert(Object value, Class<T> type);

    List<Problem> problems(String json, Class<?> type) {
      Throwable thrown = catchThrowable(() -> read(json, type));
      assertThat(thrown).isInstanceOf(RejectedDocument.class);
      assertThat(thrown).message().doesNotContain(SECRET);
      assertThat(thrown.toString()).doesNotContain(SECRET);
      return ((RejectedDocument) thrown).problems();
    }
  }

  private static final String FAULTY =
      """
      {"schema": "minmome/application/1", "lineNumber": "03-3100-0000", "lineNumber": 331000000,
       "scope": 1, "scop": "%s", "appliedOn": "2026-02-30", "channel": "%s",
       "applicant": {"name": "見本 太郎", "address": {"postalCod": "%s"}}}
      """
          .formatted(SECRET, SECRET, SECRET);

  @ParameterizedTest
  @EnumSource
  void read_reportsAllProblemsInOneException_asMinmomeJsonDoes(Generation mapper) {
    assertThat(mapper.problems(FAULTY, SuspensionApplication.class))
        .containsExactlyElementsOf(MinmomeJson.standard().readApplication(FAULTY).problems())
        .hasSize(6);
  }

  @ParameterizedTest
  @EnumSource
  void read_insideACallersType_putsThePathOfTheParentBefore(Generation mapper) throws Exception {
    String json = "{\"id\": \"a\", \"applications\": [{}, {\"scope\": 0}]}";
    assertThat(mapper.problems(json, Request.class))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCodes.JSON_TYPE);
              assertThat(problem.path()).isEqualTo("applications[1].scope");
            });
    assertThat(mapper.read("{\"id\": \"a\", \"applications\": [{}, null]}", Request.class))
        .satisfies(
            request ->
                assertThat(request.applications())
                    .hasSize(2)
                    .endsWith((SuspensionApplication) null));
  }

  @ParameterizedTest
  @EnumSource
  void read_intoAReading_neverThrows(Generation mapper) throws Exception {
    Reading<SuspensionApplication> reading =
        mapper.read("{\"application\": " + FAULTY + "}", Tolerant.class).application();
    assertThat(reading.accepted()).isFalse();
    assertThat(reading.value()).isNotNull();
    assertThat(reading.problems())
        .extracting(Problem::path)
        .contains("application.scope", "application.applicant.address.postalCod");
    assertThat(mapper.read("{\"application\": 7}", Tolerant.class).application().problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCodes.JSON_TYPE);
    assertThat(mapper.read("{\"application\": null}", Tolerant.class).application().problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCodes.JSON_TYPE);
  }

  @ParameterizedTest
  @EnumSource
  void write_isTheDocumentOfMinmomeJson(Generation mapper) throws Exception {
    SuspensionApplication application =
        SuspensionApplication.builder()
            .lineNumber("03-3100-0000")
            .scope(SuspensionScope.OUTGOING_ONLY)
            .appliedOn(LocalDate.of(2026, 11, 24))
            .build();
    String document = MinmomeJson.standard().writeApplication(application);
    assertThat(mapper.write(application)).isEqualTo(document);
    assertThat(mapper.read(document, SuspensionApplication.class)).isEqualTo(application);
    assertThat(mapper.write(new Request("a", List.of(application))))
        .isEqualTo("{\"id\":\"a\",\"applications\":[" + document + "]}");
    Map<?, ?> tree = mapper.convert(application, Map.class);
    assertThat(tree.get("appliedOn")).isEqualTo("2026-11-24");
    assertThat(mapper.convert(tree, SuspensionApplication.class)).isEqualTo(application);
  }

  @ParameterizedTest
  @EnumSource
  void classifiedNumber_isReadFromWhatTheLibraryWrites(Generation mapper) throws Exception {
    var found = PhoneNumberClassifier.standard().classify("+1 844 555 0110");
    String document = MinmomeJson.standard().writeClassification("+1 844 555 0110", found);
    var number = mapper.read(document, ClassifiedNumber.class);
    assertThat(number).isEqualTo(ClassifiedNumber.of("+1 844 555 0110", found));
    assertThat(mapper.write(number)).isEqualTo(document);
  }

  @ParameterizedTest
  @EnumSource
  void leaflet_isWritten(Generation mapper) throws Exception {
    Leaflet leaflet = Leaflet.builder(LocalDate.of(2026, 11, 24)).build();
    assertThat(mapper.write(leaflet)).isEqualTo(MinmomeJson.standard().writeLeaflet(leaflet));
  }

  @ParameterizedTest
  @EnumSource
  void read_ofTextThatIsNoJson_isTheMappersOwnException(Generation mapper) {
    assertThatThrownBy(() -> mapper.read("{\"scope\": ", SuspensionApplication.class))
        .isInstanceOfAny(
            com.fasterxml.jackson.core.JsonProcessingException.class,
            tools.jackson.core.JacksonException.class)
        .isNotInstanceOf(RejectedDocument.class);
  }

  @Property(tries = 5000)
  void read_ofMutatedDocuments_hasTheProblemsOfMinmomeJson(
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long seed) throws Exception {
    String json = mutated(new Random(seed));
    Reading<SuspensionApplication> expected = MinmomeJson.standard().readApplication(json);
    for (Generation mapper : Generation.values()) {
      if (expected.accepted()) {
        assertThat(mapper.read(json, SuspensionApplication.class)).isEqualTo(expected.value());
      } else {
        assertThat(mapper.problems(json, SuspensionApplication.class))
            .containsExactlyElementsOf(expected.problems());
      }
    }
  }

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "1",
          "0.5",
          "1e400",
          "\"\"",
          "\"03-3100-0000\"",
          "\"FAMILY\"",
          "\"family\"",
          "[]",
          "[\"見本\"]",
          "{}",
          "{\"name\": 3}",
          "\"2026-11-24\"",
          "\"2026-13-01\"",
          "20261124",
          "\"𠮷\"",
          "\"\\u0000\"",
          "\"minmome/application/1\"",
          "\"minmome/application/1.4\"",
          "\"minmome/application/2\"");

  private static final List<String> NAMES =
      List.of(
          "schema",
          "reference",
          "lineNumber",
          "lineType",
          "carrier",
          "scope",
          "applicant",
          "contractHolder",
          "relation",
          "channel",
          "appliedOn",
          "usesInternationalCalls",
          "partner",
          "name",
          "kana",
          "address",
          "postalCode",
          "text",
          "building",
          "contactPhone",
          "purpose",
          "retention",
          "scop",
          "氏名");

  private static String mutated(Random random) {
    var properties =
        new ArrayList<>(
            List.of(
                "\"lineNumber\": \"03-3100-0000\"",
                "\"scope\": \"OUTGOING_ONLY\"",
                "\"applicant\": {\"name\": \"見本 太郎\", \"address\": {\"text\":"
                    + " \"東京都千代田区霞が関1-3-2\"}}",
                "\"appliedOn\": \"2026-11-24\"",
                "\"usesInternationalCalls\": false"));
    for (int i = random.nextInt(6); i > 0; i--) {
      properties.add(random.nextInt(properties.size() + 1), property(random, 0));
    }
    return "{" + String.join(", ", properties) + "}";
  }

  private static String property(Random random, int depth) {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    String value =
        depth < 3 && random.nextInt(4) == 0
            ? "{" + property(random, depth + 1) + ", " + property(random, depth + 1) + "}"
            : VALUES.get(random.nextInt(VALUES.size()));
    return "\"" + name + "\": " + value;
  }
}
