package io.github.minmome.blackbox.postal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.postal.Prefectures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PrefecturesTest {
  @Test
  void names_areFortySevenFromHokkaidoToOkinawa() {
    assertThat(Prefectures.names()).hasSize(47).doesNotHaveDuplicates();
    assertThat(Prefectures.names().get(0)).isEqualTo("北海道");
    assertThat(Prefectures.names().get(46)).isEqualTo("沖縄県");
  }

  @Test
  void ofAddress_startOfAnAddress_isFound() {
    for (String name : Prefectures.names()) {
      assertThat(Prefectures.ofAddress(name + "見本市見本町1")).contains(name);
      assertThat(Prefectures.ofAddress(name)).contains(name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "〒100-0013 東京都千代田区, 東京都",
    "'　 京都府京都市', 京都府",
    "１００－００１３　鹿児島県鹿児島市, 鹿児島県",
  })
  void ofAddress_behindPostalCodeAndSpace_isFound(String address, String prefecture) {
    assertThat(Prefectures.ofAddress(address)).contains(prefecture);
  }

  @ParameterizedTest
  @ValueSource(strings = {"千代田区霞が関1", "東京", "", "1-2-3", "見本県見本市", "千代田区東京都"})
  void addressWithoutOne_hasNone(String address) {
    assertThat(Prefectures.ofAddress(address)).isEmpty();
  }
}
