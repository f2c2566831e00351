package io.github.minmome.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.blackbox.postal.PostalCodeTables;
import io.github.minmome.postal.PostalCodeTable;
import io.github.minmome.problem.Problem;
import io.github.minmome.specimen.Specimens;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an intake makes of addresses and of optional fields without a value. */
final class PlacesAndPlaceholdersTest {
  private static SuspensionApplication printed(SuspensionApplication application) {
    return ApplicationIntake.standard().check(application).application().orElseThrow();
  }

  private static List<String> codesAt(String path, List<Problem> problems) {
    return problems.stream().filter(p -> p.path().equals(path)).map(Problem::code).toList();
  }

  @Nested
  class Placeholders {
    @ParameterizedTest
    @ValueSource(strings = {"NULL", "なし", "（なし）", "-", "ー", "同上", "不明", "n/a", "ＮＵＬＬ", " 無 "})
    void optionalFields_withoutAValue_areAbsentWithANote(String written) {
      var given =
          Specimens.full().toBuilder()
              .contactPhone(written)
              .building(written)
              .postalCode(written)
              .carrier(written)
              .contractHolderName(written)
              .contractHolderKana(null)
              .build();
      var checked = ApplicationIntake.standard().check(given);
      assertThat(checked.errors()).isEmpty();
      var application = checked.application().orElseThrow();
      var applicant = application.applicant();
      assertThat(applicant.contactPhone()).isNull();
      assertThat(applicant.address().building()).isNull();
      assertThat(applicant.address().postalCode()).isNull();
      assertThat(application.carrier()).isNull();
      assertThat(application.contractHolder()).isNull();
      assertThat(checked.notes())
          .filteredOn(p -> p.code().equals("TEXT_PLACEHOLDER_IGNORED"))
          .extracting(Problem::path)
          .containsExactly(
              "carrier",
              "applicant.address.postalCode",
              "applicant.address.building",
              "applicant.contactPhone",
              "contractHolder.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ミホン ナシ", "ナシ", "フメイ"})
    void readings_ofPlaceholders_areKept(String kana) {
      var given = Specimens.full().toBuilder().applicantKana(kana).build();
      assertThat(printed(given).applicant().kana()).isEqualTo(kana);
    }

    @ParameterizedTest
    @ValueSource(strings = {"梨本", "無量寺ビル", "同心町ビル", "-201", "本人坊"})
    void placeholder_textThatBeginsAlike_isKept(String building) {
      var given = Specimens.full().toBuilder().building(building).build();
      assertThat(printed(given).applicant().address().building()).isEqualTo(building);
    }
  }

  @Nested
  class Hyphens {
    @ParameterizedTest
    @CsvSource({"1₋3₋2, 1-3-2", "1∼3➖2, 1-3-2", "1˗3⁃2, 1-3-2", "1‐3−2, 1‐3−2", "1－3ー2, 1－3ー2"})
    void lookAlikes_areHyphensInAddresses(String written, String printed) {
      var given =
          Specimens.full().toBuilder()
              .address("東京都千代田区霞が関" + written)
              .building("見本ビル" + written)
              .build();
      var address = printed(given).applicant().address();
      assertThat(address.text()).isEqualTo("東京都千代田区霞が関" + printed);
      assertThat(address.building()).isEqualTo("見本ビル" + printed);
    }

    @Test
    void names_areNeverChanged() {
      var given = Specimens.full().toBuilder().applicantName("見本₋太郎").build();
      assertThat(printed(given).applicant().name()).isEqualTo("見本₋太郎");
    }
  }

  @Nested
  class PostalCodes {
    private static final PostalCodeTable TABLE =
        PostalCodeTables.of(
            "# asOf: 2026-04-01\n東京都\t千代田区\n1000013\t霞が関\n1\t永田町\n長野県\t下水内郡栄村\n3892703\t堺\n5605618\t堺\n");

    private static List<String> codes(String postalCode, String address, PostalCodeTable table) {
      var given =
          Specimens.clean().toBuilder()
              .postalCode(postalCode)
              .address(address)
              .lineNumber("03-3100-0000")
              .build();
      var problems = ApplicationIntake.builder().postalCodes(table).build().check(given).problems();
      return codesAt("applicant.address.postalCode", problems);
    }

    @ParameterizedTest
    @CsvSource({
      "100-0013, 東京都千代田区霞が関1-3-2, ''",
      "〒１００－００１３, 東京都千代田区霞ヶ関1-3-2, ''",
      "100-0014, 東京都千代田区霞が関1-3-2, POSTAL_CODE_MISMATCH",
      "949-8321, 東京都千代田区霞が関1-3-2, POSTAL_CODE_MISMATCH",
      "100-0099, 東京都千代田区霞が関1-3-2, POSTAL_CODE_UNKNOWN",
      "100-8111, 東京都千代田区霞が関1-3-2, ''", // a large office
      "100-7990, 東京都千代田区霞が関1-3-2, ''", // business replies
      ", 東京都千代田区霞が関1-3-2, POSTAL_CODE_MISSING",
      "なし, 東京都千代田区霞が関1-3-2, 'TEXT_PLACEHOLDER_IGNORED,POSTAL_CODE_MISSING'",
      ", 長野県栄村堺1, ''", // two codes: not for a table to choose
      "1000, 東京都千代田区霞が関1-3-2, POSTAL_CODE_FORMAT"
    })
    void codes_areComparedWithTheAddress(String code, String address, String expected) {
      assertThat(codes(code, address, TABLE)).isEqualTo(RuleTable.codes(expected));
    }

    @Test
    void postalCode_withoutATable_isCheckedByItsFormAlone() {
      assertThat(codes("100-0099", "東京都千代田区霞が関1-3-2", null)).isEmpty();
      assertThat(CheckOptions.standard().postalCodes()).isEmpty();
      assertThat(CheckOptions.standard().postalCodes(TABLE).undated(true).postalCodes())
          .isEqualTo(Optional.of(TABLE));
    }
  }
}
