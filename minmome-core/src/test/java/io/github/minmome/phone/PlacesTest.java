package io.github.minmome.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of places around numbers are those of the plan. */
final class PlacesTest {
  @ParameterizedTest
  @CsvSource({
    "東京都, 3",
    "東京, 2",
    "大阪府, 3",
    "大阪, 2",
    "神奈川, 3",
    "神奈川県, 4",
    "北海道, 3",
    "北海, 0",
    "旭川, 2",
    "アメリカ合衆国, 7",
    "United States, 13",
    "UNITED STATES, 13",
    "Atlantis, 0"
  })
  void place_isFoundByItsWholeName(String text, int end) {
    var places = NumberingPlan.standard().places();
    assertThat(WordList.END.in(places.find(text, 0, 1))).isEqualTo(end);
    assertThat(NumberingPlan.standard().places()).as("collected once").isSameAs(places);
  }
}
