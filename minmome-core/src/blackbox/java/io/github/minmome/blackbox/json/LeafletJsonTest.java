package io.github.minmome.blackbox.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.PartnerImprint;
import io.github.minmome.json.MinmomeJson;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A leaflet of a day as JSON. */
final class LeafletJsonTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void leaflet_containsChartPartnerAndStatusOfTheNotice() {
    var leaflet = Leaflet.builder(TODAY).partner(PartnerImprint.of("見本信用金庫")).build();
    var json = MinmomeJson.standard().writeLeaflet(leaflet);
    assertThat(json)
        .contains("\"status\":\"CURRENT\"", "\"date\":\"2026-11-25\"")
        .contains("\"value\":86180", "\"provisional\":true", "1年で2倍以上に", "見本信用金庫");
    var read = MinmomeJson.standard().readLeaflet(json);
    assertThat(read.problems()).isEmpty();
    assertThat(MinmomeJson.standard().writeLeaflet(read.value()))
        .isEqualTo(MinmomeJson.standard().writeLeaflet(leaflet.content()));
  }

  @Test
  void writeLeaflet_withoutChartAndPartner_omitsThem() {
    var leaflet = Leaflet.builder(TODAY).statistics(List.of()).build();
    assertThat(MinmomeJson.standard().writeLeaflet(leaflet))
        .doesNotContain("\"chart\"", "\"partner\"");
  }

  @ParameterizedTest(name = "{2} for {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "date":"2026-11-25" | "date":"2026-11-31" | DATE_DOES_NOT_EXIST date
          "CURRENT"          | "NEVER"             | WORD_UNKNOWN status
          "value":86180      | "value":-1          | JSON_NUMBER_RANGE chart.bars[1].value
          "value":86180      | "value":1.5         | JSON_TYPE chart.bars[1].value
          "provisional":true | "provisional":"yes" | JSON_TYPE chart.bars[1].provisional
          "bars"             | "columns"           | REQUIRED chart.bars;JSON_UNKNOWN_PROPERTY chart.columns
          "name":"見本信用金庫" | "name":""           | REQUIRED partner.name
          "role":"PARTNER"   | "role":"JUDGE"      | WORD_UNKNOWN partner.role
          "department":""    | "department":1      | JSON_TYPE partner.department
          """)
  void readLeaflet_valuesOfTheDay_areReadStrictly(String given, String other, String problems) {
    var leaflet = Leaflet.builder(TODAY).partner(PartnerImprint.of("見本信用金庫")).build();
    var json = MinmomeJson.standard().writeLeaflet(leaflet);
    assertThat(json).contains(given);
    var reading = MinmomeJson.standard().readLeaflet(json.replace(given, other));
    assertThat(reading.problems().stream().map(p -> p.code() + " " + p.path()))
        .containsExactlyInAnyOrder(problems.split(";"));
    assertThat(MinmomeJson.standard().writeLeaflet(reading.value()))
        .isEqualTo(MinmomeJson.standard().writeLeaflet(leaflet.content()));
  }
}
