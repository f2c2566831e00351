package io.github.minmome.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The foreign tables agree with libphonenumber, which they are made from. */
final class ForeignTablesTest {
  /** The region of calling codes that belong to no region, in libphonenumber. */
  private static final String THE_WORLD = "001";

  private static final Path TABLES = Path.of("src/main/data/phone");

  private final PhoneNumberUtil util = PhoneNumberUtil.getInstance();

  @Test
  void callingCodes_areLibphonenumbers() throws IOException {
    var derived = new ArrayList<String>();
    for (int code : util.getSupportedCallingCodes()) {
      derived.add(row(code));
    }
    assertThat(rows("calling-codes.tsv")).containsExactlyInAnyOrderElementsOf(derived);
  }

  private String row(int code) {
    var regions = util.getRegionCodesForCountryCode(code);
    String region = regions.get(0);
    String prefix = region.equals(THE_WORLD) ? null : util.getNddPrefixForRegion(region, true);
    var lengths = new ArrayList<String>();
    for (int length = 4; length < 18; length++) {
      var number =
          new PhoneNumber()
              .setCountryCode(code)
              .setNationalNumber(Long.parseLong("2".repeat(length)));
      if (util.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE) {
        lengths.add(Integer.toString(length));
      }
    }
    return String.join(
        "\t",
        Integer.toString(code),
        String.join(",", regions),
        prefix == null ? "" : prefix,
        String.join(",", lengths));
  }

  private static List<String> rows(String table) throws IOException {
    return Files.readAllLines(TABLES.resolve(table)).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("calling_code"))
        .toList();
  }

  @Test
  void everyRegion_hasAJapaneseAndAnEnglishName() throws IOException {
    var names = NumberingPlan.standard().names();
    for (String line : rows("calling-codes.tsv")) {
      for (String region : line.split("\t", -1)[1].split(",", -1)) {
        if (!region.equals(THE_WORLD)) {
          assertThat(names.regions().get(region)).as(region).isNotNull();
          assertThat(names.regions().get(region).japanese()).isNotBlank();
          assertThat(names.regions().get(region).english()).isNotBlank();
        }
      }
    }
  }

  /** What the table of regions has beyond libphonenumber; a row that it has too can go. */
  @Test
  void newerAreaCodes_areStillUnknownToLibphonenumber() {
    for (int area : new int[] {624, 679, 861}) {
      var number =
          new PhoneNumber().setCountryCode(1).setNationalNumber(area * 10_000_000L + 2_345_678);
      assertThat(util.isValidNumber(number)).as("+1 %d", area).isFalse();
      assertThat(PhoneNumberClassifier.standard().classify("+1" + area + "2345678").regions())
          .containsExactly("US");
    }
  }
}
