package io.github.minmome.blackbox.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.application.SuspensionScope;
import io.github.minmome.json.MinmomeJson;
import io.github.minmome.phone.PhoneNumber;
import io.github.minmome.postal.PostalCode;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Small values as plain mappers of both generations write and read them. */
class ScalarsTest {
  private static final PhoneNumber ONE = PhoneNumber.of("03-3100-0000");
  private static final PhoneNumber OTHER = PhoneNumber.of("03-3200-0000");
  private static final PostalCode CODE = PostalCode.of("100-0013");

  private static final String NUMBERS = "{\"+81331000000\":1,\"+81332000000\":2}";
  private static final String CODES = "{\"100-0013\":1}";

  private static final Map<PhoneNumber, Integer> BY_NUMBER =
      new TreeMap<>(Map.of(ONE, 1, OTHER, 2));

  @Nested
  class Jackson2 {
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void phoneNumber_isItsE164Form_bothWays() throws Exception {
      assertThat(mapper.writeValueAsString(ONE)).isEqualTo("\"+81331000000\"");
      assertThat(mapper.readValue("\"+81331000000\"", PhoneNumber.class)).isEqualTo(ONE);
    }

    @Test
    void phoneNumber_asKey_keepsTwoNumbersApart() throws Exception {
      assertThat(mapper.writeValueAsString(BY_NUMBER)).isEqualTo(NUMBERS);
      assertThat(mapper.readValue(NUMBERS, new TypeReference<Map<PhoneNumber, Integer>>() {}))
          .isEqualTo(BY_NUMBER);
    }

    @Test
    void postalCode_isItsWrittenForm_bothWaysAndAsKey() throws Exception {
      assertThat(mapper.writeValueAsString(CODE)).isEqualTo("\"100-0013\"");
      assertThat(mapper.readValue("\"100-0013\"", PostalCode.class)).isEqualTo(CODE);
      assertThat(mapper.writeValueAsString(Map.of(CODE, 1))).isEqualTo(CODES);
      assertThat(mapper.readValue(CODES, new TypeReference<Map<PostalCode, Integer>>() {}))
          .isEqualTo(Map.of(CODE, 1));
    }

    @Test
    void phoneNumber_ofOtherText_isRefusedWithoutTheText() {
      assertThatThrownBy(() -> mapper.readValue("\"331000000\"", PhoneNumber.class))
          .hasMessageNotContaining("331000000");
      assertThatThrownBy(() -> mapper.readValue("{\"e164\":\"+81331000000\"}", PhoneNumber.class))
          .isInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class);
    }
  }

  @Nested
  class Jackson3 {
    private final JsonMapper mapper = JsonMapper.builder().build();

    @Test
    void phoneNumber_isItsE164Form_bothWays() {
      assertThat(mapper.writeValueAsString(ONE)).isEqualTo("\"+81331000000\"");
      assertThat(mapper.readValue("\"+81331000000\"", PhoneNumber.class)).isEqualTo(ONE);
    }

    @Test
    void phoneNumber_asKey_keepsTwoNumbersApart() {
      assertThat(mapper.writeValueAsString(BY_NUMBER)).isEqualTo(NUMBERS);
      assertThat(
              mapper.readValue(
                  NUMBERS,
                  new tools.jackson.core.type.TypeReference<Map<PhoneNumber, Integer>>() {}))
          .isEqualTo(BY_NUMBER);
    }

    @Test
    void postalCode_isItsWrittenForm_bothWaysAndAsKey() {
      assertThat(mapper.writeValueAsString(CODE)).isEqualTo("\"100-0013\"");
      assertThat(mapper.readValue("\"100-0013\"", PostalCode.class)).isEqualTo(CODE);
      assertThat(mapper.writeValueAsString(Map.of(CODE, 1))).isEqualTo(CODES);
      assertThat(
              mapper.readValue(
                  CODES, new tools.jackson.core.type.TypeReference<Map<PostalCode, Integer>>() {}))
          .isEqualTo(Map.of(CODE, 1));
    }

    @Test
    void phoneNumber_ofOtherText_isRefusedWithoutTheText() {
      assertThatThrownBy(() -> mapper.readValue("\"331000000\"", PhoneNumber.class))
          .hasMessageNotContaining("331000000");
      assertThatThrownBy(() -> mapper.readValue("{\"e164\":\"+81331000000\"}", PhoneNumber.class))
          .isInstanceOf(tools.jackson.databind.DatabindException.class);
    }
  }

  /** How wide fraud calls are blocked must never be decided by a number. */
  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "2", "true", "\"1\"", "\"outgoing_only\"", "\"\"", "{}"})
  void answers_areReadFromTheirNamesAlone_byPlainMappers(String scope) {
    String json = "{\"scope\": " + scope + "}";
    var jackson2 = new ObjectMapper().registerModule(new JavaTimeModule());
    assertThatThrownBy(() -> jackson2.readValue(json, SuspensionApplication.class))
        .isInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class);
    var jackson3 = JsonMapper.builder().build();
    assertThatThrownBy(() -> jackson3.readValue(json, SuspensionApplication.class))
        .isInstanceOf(tools.jackson.databind.DatabindException.class);
  }

  @Test
  void applications_writtenByDefaultMappers_areReadByTheLibrary() throws Exception {
    var application =
        SuspensionApplication.builder()
            .scope(SuspensionScope.OUTGOING_ONLY)
            .appliedOn(LocalDate.of(2026, 11, 24))
            .build();
    for (String json :
        List.of(
            new ObjectMapper().registerModule(new JavaTimeModule()).writeValueAsString(application),
            JsonMapper.builder().build().writeValueAsString(application))) {
      assertThat(MinmomeJson.standard().readApplication(json).value()).isEqualTo(application);
    }
  }

  @Test
  void smallValues_areSerializable() throws Exception {
    Problem problem = Problem.of(ProblemCodes.REQUIRED, "applicant.name").withLine(3);
    for (Object value : new Object[] {ONE, CODE, problem}) {
      var bytes = new ByteArrayOutputStream();
      try (var out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        assertThat(in.readObject()).isEqualTo(value);
      }
    }
  }
}
