package io.github.minmome.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.campaign.Leaflet;
import io.github.minmome.campaign.PartnerImprint;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A leaflet of a day as JSON. */
final class LeafletJsonTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void holdsTheChartThePartnerAndWhetherTheNoticeIsInForce() {
    var leaflet = Leaflet.builder(TODAY).partner(PartnerImprint.of("見本信用金庫")).build();
    var json = MinmomeJson.standard().writeLeaflet(leaflet);
    assertThat(json)
        .contains("\"status\":\"CURRENT\"", "\"date\":\"2026-11-25\"")
        .contains("\"value\":86180", "\"provisional\":true", "+108.7%", "見本信用金庫");
    var read = MinmomeJson.standard().readLeaflet(json);
    assertThat(read.problems()).isEmpty();
    assertThat(read.value()).isEqualTo(leaflet.content());
  }

  @Test
  void hasNoChartAndNoPartnerWhereThereIsNone() {
    var leaflet = Leaflet.builder(TODAY).statistics(List.of()).build();
    assertThat(MinmomeJson.standard().writeLeaflet(leaflet))
        .doesNotContain("\"chart\"", "\"partner\"");
  }
}
