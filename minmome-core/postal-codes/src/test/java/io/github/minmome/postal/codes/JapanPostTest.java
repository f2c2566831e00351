package io.github.minmome.postal.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.postal.AddressNumber;
import io.github.minmome.postal.PostalCode;
import io.github.minmome.postal.PostalCodeTable.Match;
import io.github.minmome.postal.Town;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JapanPostTest {
  @Test
  void table_hasEveryCodeOfJapan() {
    var table = JapanPost.table();
    assertThat(table.asOf()).isAfterOrEqualTo(LocalDate.of(2025, 10, 1));
    assertThat(table.towns()).hasSizeGreaterThan(124_000);
    assertThat(table.towns().stream().map(Town::postalCode).distinct().count())
        .isGreaterThan(120_000);
  }

  @ParameterizedTest
  @CsvSource({
    "100-0013, 東京都, 千代田区, 霞が関",
    "104-0032, 東京都, 中央区, 八丁堀",
    "106-0045, 東京都, 港区, 麻布十番",
    "060-0042, 北海道, 札幌市中央区, 大通西",
    "949-8321, 長野県, 下水内郡栄村, 堺",
    "431-3312, 静岡県, 浜松市天竜区, 二俣町南鹿島",
    "900-0006, 沖縄県, 那覇市, おもろまち"
  })
  void towns_ofACode_includeItsTown(String code, String prefecture, String city, String name) {
    var postalCode = PostalCode.of(code);
    assertThat(JapanPost.table().towns(postalCode))
        .contains(new Town(postalCode, prefecture, city, name));
  }

  @ParameterizedTest
  @CsvSource({
    "東京都千代田区霞が関1-3-2, 1000013",
    "東京都千代田区霞ヶ関1-3-2, 1000013",
    "千代田区霞が関一丁目3-2, 1000013",
    "東京都 千代田区 霞が関 1-3-2, 1000013",
    "〒100-0013 東京都千代田区霞が関1-3-2, 1000013",
    "北海道札幌市中央区北1条東2丁目, 0600031",
    "北海道札幌市中央区北１条東2丁目, 0600031",
    "北海道札幌市中央区北一条東2丁目, 0600031",
    "長野県栄村大字北信1, 3892702",
    "東京都世田谷区駒沢1-1-1, 1540012",
    "東京都世田谷区駒澤1-1-1, 1540012",
    "茨城県龍ケ崎市藤ケ丘1, 3010855",
    "茨城県竜ヶ崎市藤ケ丘1, 3010855"
  })
  void postalCodes_ofAnAddress_areThatOfItsTown(String address, String code) {
    assertThat(JapanPost.table().postalCodes(address)).containsExactly(PostalCode.of(code));
  }

  @ParameterizedTest
  @CsvSource({
    "100-0013, 東京都千代田区霞が関1-3-2, SAME",
    "100-0013, 東京都, SAME", // too coarse to differ
    "100-0013, 霞が関1-3-2, SAME",
    "103-0000, 東京都中央区八丁堀3-23-1, SAME", // the rest of the city
    "100-6005, 東京都千代田区霞が関3-2-5 霞が関ビル5階, SAME", // a floor of a building
    "602-8041, 京都府京都市上京区下立売通新町西入薮ノ内町, SAME",
    "100-0014, 東京都千代田区霞が関1-3-2, DIFFERENT", // 永田町
    "103-0016, 東京都中央区日本橋3-1-1, DIFFERENT", // 日本橋小網町
    "530-0001, 東京都千代田区霞が関1-3-2, DIFFERENT",
    "104-0032, 東京都千代田区霞が関1-3-2, DIFFERENT",
    "183-0001, 広島県府中市浅間町1, DIFFERENT",
    "183-0001, 府中市浅間町1, SAME", // both cities of that name
    "100-8111, 東京都千代田区千代田1-1, UNKNOWN_CODE"
  })
  void match_codeAndAddress_areComparedByTown(String code, String address, Match match) {
    assertThat(JapanPost.table().match(PostalCode.of(code), address)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource({
    "東京都中央区八丁堀3-23-1, 3-23-1",
    "広島県広島市中区八丁堀1-2, 1-2",
    "東京都港区麻布十番1-2-3, 1-2-3",
    "東京都港区麻布10番1-2-3, 1-2-3",
    "愛媛県松山市三番町２番地４三番町ＫＳビル10階, 2-4-10",
    "東京都中央区八丁堀, ''",
    "大阪府大阪市中央区北久宝寺町1-2-3, 1-2-3",
    "北海道帯広市稲田町南七線 西28, 7-28" // Japan Post's own example
  })
  void addressNumber_behindTheTown_isRead(String address, String number) {
    assertThat(
            AddressNumber.tryOfAddress(address, JapanPost.table())
                .orElse(AddressNumber.NONE)
                .text())
        .isEqualTo(number);
  }
}
