package io.github.minmome.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LookupApiTest {
  @RegisterExtension private static final OpenDesk DESK = new OpenDesk();

  @ParameterizedTest
  @CsvSource({
    "100-0013, 東京都千代田区霞が関",
    "１００－００１３, 東京都千代田区霞が関",
    "１００ー００１３, 東京都千代田区霞が関",
    "〒100-0013, 東京都千代田区霞が関",
    "〒1060045, 東京都港区麻布十番",
    "5300001, 大阪府大阪市北区梅田"
  })
  void towns_ofPostalCodeAsTyped_areThoseOfTheTable(String typed, String text) throws IOException {
    assertThat(towns(typed)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "100", "abc", "霞が関", "000-0000", "100-00133", "１０００００１３"})
  void towns_ofWhatIsNoPostalCode_areNone(String typed) throws IOException {
    assertThat(towns(typed)).isEmpty();
  }

  @Test
  void towns_ofASharedPostalCode_areAllOfThem() throws IOException {
    assertThat(towns("452-0961")).hasSizeGreaterThan(1).allMatch(a -> a.startsWith("愛知県清須市春日"));
  }

  private static List<String> towns(String typed) throws IOException {
    JsonNode towns = DESK.answer("/api/towns", Map.of("postalCode", typed)).get("towns");
    return towns.valueStream().map(town -> town.get("text").asText()).toList();
  }

  @ParameterizedTest
  @CsvSource({"東京都千代田区霞が関1-3-2, 100-0013", "千代田区霞ヶ関１－３－２, 100-0013", "東京都, ''", "見本 太郎, ''"})
  void postalCodes_ofAddressAsTyped_areThoseOfItsTown(String address, String code)
      throws IOException {
    assertThat(postalCodes(address).path(0).asText("")).isEqualTo(code);
  }

  @Test
  void postalCodes_ofTextBeyondTheLimit_areNone() throws IOException {
    assertThat(postalCodes("東京都千代田区霞が関" + "1".repeat(10_000))).isEmpty();
  }

  private static JsonNode postalCodes(String address) throws IOException {
    return DESK.answer("/api/postal-codes", Map.of("address", address)).get("postalCodes");
  }
}
