package io.github.minmome.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.postal.AddressNumber;
import io.github.minmome.postal.PostalCodeTable;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddressChecksTest {
  @ParameterizedTest
  @CsvSource({
    "東京都千代田区霞が関1-3-2, false",
    "東京都千代田区霞が関１－３－２, false",
    "東京都千代田区千代田区霞が関1-3-2, true",
    "東京都千代田区　千代田区霞が関1-3-2, true",
    "兵庫県養父市養父市場3-2, false",
    "大阪府大阪市大阪市北区中之島1-3-20, true",
    "東京都東京都千代田区霞が関1-3-2, true"
  })
  void completeness_cityOrPrefectureTwice_isReported(String address, boolean twice) {
    var codes = new ArrayList<String>();
    AddressChecks.completeness("address", address, problem -> codes.add(problem.code()));
    assertThat(codes.contains(ProblemCodes.ADDRESS_TWICE)).isEqualTo(twice);
    assertThat(codes).doesNotContain(ProblemCodes.ADDRESS_WITHOUT_HOUSE_NUMBER);
  }

  /** The quick answer for addresses that end in 3-2 is that of reading the number. */
  @Test
  void completeness_houseNumberAfterTownWithNumeral_isFoundBothWays() throws IOException {
    try (var in = AddressNumber.class.getResourceAsStream("numeral-towns.tsv")) {
      var towns = PostalCodeTable.read(in).towns();
      assertThat(towns).hasSizeGreaterThan(10);
      for (var town : towns) {
        String address = town.prefecture() + town.city() + town.name() + "3-2";
        var problems = new ArrayList<Problem>();
        AddressChecks.completeness("address", address, problems::add);
        assertThat(problems).as(town.name()).isEmpty();
        assertThat(AddressNumber.tryOfAddress(address)).as(town.name()).isPresent();
      }
    }
  }
}
