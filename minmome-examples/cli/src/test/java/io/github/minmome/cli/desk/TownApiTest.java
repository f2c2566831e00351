package io.github.minmome.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TownApiTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static Desk desk;

  @BeforeAll
  static void open() throws IOException {
    desk = Desk.quick();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource({
    "100-0013, 東京都千代田区霞が関",
    "１０００００１３, ''",
    "１００－００１３, 東京都千代田区霞が関",
    "〒1060045, 東京都港区麻布十番",
    "000-0000, ''",
    "霞が関, ''",
    "'', ''"
  })
  void towns_ofPostalCodeAsTyped_areThoseOfTheTable(String typed, String text) throws IOException {
    JsonNode towns = posted("/api/towns", Map.of("postalCode", typed)).get("towns");
    assertThat(towns.size()).isEqualTo(text.isEmpty() ? 0 : 1);
    assertThat(towns.path(0).path("text").asText("")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"東京都千代田区霞が関1-3-2, 100-0013", "千代田区霞ヶ関１－３－２, 100-0013", "東京都, ''", "見本 太郎, ''"})
  void postalCodes_ofAddressAsTyped_areThoseOfItsTown(String address, String code)
      throws IOException {
    JsonNode codes = posted("/api/postal-codes", Map.of("address", address)).get("postalCodes");
    assertThat(codes.path(0).asText("")).isEqualTo(code);
  }

  @Test
  void postalCodes_ofTextBeyondTheLimit_areNone() throws IOException {
    var address = "東京都千代田区霞が関" + "1".repeat(10_000);
    assertThat(posted("/api/postal-codes", Map.of("address", address)).get("postalCodes").size())
        .isZero();
  }

  private static JsonNode posted(String path, Map<String, String> message) throws IOException {
    var reply = desk.post(path, MAPPER.writeValueAsString(message));
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return MAPPER.readTree(reply.text());
  }
}
