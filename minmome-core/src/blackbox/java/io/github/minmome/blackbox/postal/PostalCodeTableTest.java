package io.github.minmome.blackbox.postal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.postal.PostalCode;
import io.github.minmome.postal.PostalCodeTable;
import io.github.minmome.postal.PostalCodeTable.Match;
import io.github.minmome.postal.Town;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The algorithms, by a table of a few towns; that of all Japan is tested in its own module. */
final class PostalCodeTableTest {
  private static final PostalCodeTable TABLE =
      PostalCodeTables.of(
          """
          # asOf: 2026-04-01
          # Source: made up for the tests. Licence: Apache-2.0.
          東京都\t千代田区
          1000000
          13\t霞が関
          1\t永田町
          5991\t霞が関見本ビル
          1\t霞が関見本ビル
          東京都\t府中市
          1830001\t浅間町
          長野県\t下水内郡栄村
          3892703\t堺
          5605618\t堺
          京都府\t京都市上京区
          6020001\t見本町
          広島県\t府中市
          7260001\t見本町
          北海道\t札幌市中央区
          600001\t北一条西
          9\t北十条西
          """);

  @Test
  void read_addsEachCodeToTheOneAbove() {
    assertThat(TABLE.asOf()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(TABLE.towns()).hasSize(12);
    assertThat(TABLE.towns().get(3))
        .isEqualTo(new Town(PostalCode.of("100-6005"), "東京都", "千代田区", "霞が関見本ビル"));
    assertThat(TABLE.towns(PostalCode.of("949-8321")))
        .containsExactly(new Town(PostalCode.of("949-8321"), "長野県", "下水内郡栄村", "堺"));
    assertThat(TABLE.towns(PostalCode.of("999-9999"))).isEmpty();
    assertThat(PostalCodeTables.of("# asOf: 2026-04-01").towns()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# asOf: soon",
        "# asOf: 2026-04-01\n東京都\n1000000",
        "# asOf: 2026-04-01\n東京都\t千代田区\n1x\t霞が関"
      })
  void read_anotherFile_isRefused(String text) {
    assertThatThrownBy(() -> PostalCodeTables.of(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "東京都千代田区霞が関1-3-2, 1000013",
    "東京都千代田区霞ヶ関1-3-2, 1000013",
    "東京都千代田区霞ケ関１－３－２, 1000013",
    "東京都千代田區霞が関1-3-2, 1000013",
    "東京都　千代田区　霞が関　1-3-2, 1000013",
    "東京都千代田区大字霞が関1-3-2, 1000013",
    "千代田区霞が関1-3-2, 1000013",
    "〒100-0013 東京都千代田区霞が関1-3-2, 1000013",
    "北海道札幌市中央区北1条西2丁目, 0600001",
    "北海道札幌市中央区北１条西2丁目, 0600001",
    "北海道札幌市中央区北一条西2丁目, 0600001",
    "北海道札幌市中央区北10条西2丁目, 0600010"
  })
  void postalCodes_areFoundHoweverTheTownIsWritten(String address, String code) {
    assertThat(TABLE.postalCodes(address)).containsExactly(PostalCode.of(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "東京都",
        "東京都千代田区",
        "東京都千代田区見本1-3-2",
        "見本市霞が関1-3-2",
        "大阪府千代田区霞が関1-3-2",
        "北海道札幌市中央区北11条西2丁目",
        "北海道札幌市中央区北1000000000000条西",
        "京都府京都市上京区見本町通上る"
      })
  void postalCodes_ofAnotherTown_areNone(String address) {
    assertThat(TABLE.postalCodes(address)).isEmpty();
  }

  @Test
  void postalCodes_ofATownWithSeveral_areAll() {
    assertThat(TABLE.postalCodes("長野県栄村堺1"))
        .containsExactly(PostalCode.of("389-2703"), PostalCode.of("949-8321"));
  }

  @ParameterizedTest
  @CsvSource({
    "100-0013, 東京都千代田区霞が関1-3-2, SAME",
    "100-0013, 東京都千代田区永田町1-3-2, DIFFERENT",
    "100-0013, 東京都府中市浅間町1, DIFFERENT",
    "100-0013, 広島県府中市見本町1, DIFFERENT",
    "100-0013, 東京都, SAME",
    "100-0013, 東京都千代田区, SAME",
    "100-0013, 東京都千代田区見本1, SAME",
    "100-0000, 東京都千代田区見本1, SAME",
    "100-6005, 東京都千代田区霞が関1-3-2, SAME",
    "100-6005, 東京都千代田区永田町1-3-2, DIFFERENT",
    "183-0001, 府中市浅間町1, SAME",
    "183-0001, 府中市見本町1, DIFFERENT",
    "949-8321, 長野県栄村堺1, SAME",
    "602-0001, 京都府京都市上京区見本通一条上る見本町1, SAME",
    "602-0001, 京都府京都市上京区見本通一条上る1, SAME",
    "999-9999, 東京都千代田区霞が関1-3-2, UNKNOWN_CODE"
  })
  void match_comparesCodeAndAddress(String code, String address, Match match) {
    assertThat(TABLE.match(PostalCode.of(code), address)).isEqualTo(match);
  }

  @Test
  void toString_town_isMasked() {
    assertThat(TABLE.towns().get(1)).hasToString("Town[PostalCode[100****]]");
  }

  @Property
  void anyAddress_isLookedUp(@ForAll @StringLength(max = 60) String address) {
    for (var prefix : new String[] {"", "東京都千代田区", "北海道札幌市中央区北"}) {
      TABLE.postalCodes(prefix + address);
      TABLE.partAfterTown(prefix + address);
      assertThat(TABLE.match(PostalCode.of("100-0013"), prefix + address)).isNotNull();
    }
  }
}
