package io.github.minmome.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.minmome.phone.PhoneNumber;
import io.github.minmome.postal.PostalCode;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
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
