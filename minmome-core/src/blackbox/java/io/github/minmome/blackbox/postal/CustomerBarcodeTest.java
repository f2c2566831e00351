package io.github.minmome.blackbox.postal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.postal.AddressNumber;
import io.github.minmome.postal.CustomerBarcode;
import io.github.minmome.postal.PostalCode;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.org.okapibarcode.backend.JapanPost;
import uk.org.okapibarcode.graphics.Rectangle;

/** The customer barcode, checked by another encoder and by a decoder of its own. */
final class CustomerBarcodeTest {
  @Test
  void bars_ofTheExampleOfJapanPost_haveItsCheckDigit() {
    var barcode = new CustomerBarcode(PostalCode.of("100-0013"), new AddressNumber("1-3-2-503"));
    assertThat(barcode.checkDigit()).isEqualTo(9);
    assertThat(barcode.bars()).hasSize(67);
    assertThat(digits(barcode)).startsWith("13114").endsWith("31");
    assertThat(BarsDecoder.decode(digits(barcode))).isEqualTo("1000013 1-3-2-503");
  }

  @ParameterizedTest
  @CsvSource({
    "0640804, 29-1524-23-2-501, 0640804 29-1524-23-2-", // cut behind the thirteenth character
    "9100067, 3-80-25J1-2B, 9100067 3-80-25J1-2", // of B only CC1 is left
    "1008792, '', 1008792", // a large office: the postal code alone
    "9808691, 215, 9808691 215" // a post-office box
  })
  void addressNumber_isFittedIntoThirteenCharacters(String code, String number, String read) {
    assertThat(
            BarsDecoder.decode(
                digits(new CustomerBarcode(PostalCode.of(code), new AddressNumber(number)))))
        .isEqualTo(read);
  }

  @Test
  void values_letterCutInTwo_keepItsControlCode() {
    var values =
        new CustomerBarcode(PostalCode.of("910-0067"), new AddressNumber("3-80-25J1-2B")).values();
    assertThat(values).hasSize(20).endsWith(10, 2, 11);
  }

  @ParameterizedTest
  @CsvSource({"1000013, true", "1000000, false", "1008792, true"})
  void representativeCodes_areDistinguished(String code, boolean allowed) {
    assertThat(CustomerBarcode.isAllowedFor(PostalCode.of(code))).isEqualTo(allowed);
  }

  @Property(tries = 500)
  void bars_areThoseOfOkapiBarcode(@ForAll("codes") String code, @ForAll("shortNumbers") String n) {
    var okapi = new JapanPost();
    okapi.setContent(code + n);
    double top = okapi.getRectangles().stream().mapToDouble(r -> r.y).min().orElseThrow();
    double height = okapi.getRectangles().stream().mapToDouble(r -> r.height).max().orElseThrow();
    var theirs =
        okapi.getRectangles().stream()
            .map(r -> heights(r, top, height))
            .collect(Collectors.joining());
    assertThat(digits(new CustomerBarcode(PostalCode.of(code), new AddressNumber(n))))
        .isEqualTo(theirs);
  }

  @Property(tries = 500)
  void bars_areReadBackAsWritten(@ForAll("codes") String code, @ForAll("shortNumbers") String n) {
    assertThat(
            BarsDecoder.decode(
                digits(new CustomerBarcode(PostalCode.of(code), new AddressNumber(n)))))
        .isEqualTo((code + " " + n).strip());
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings().numeric().ofLength(7);
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.strings()
        .withChars("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-")
        .ofMaxLength(16)
        .map(text -> text.replaceAll("-+", "-").replaceAll("^-|-$", ""));
  }

  @Provide
  Arbitrary<String> shortNumbers() {
    return numbers().filter(text -> text.chars().map(c -> c >= 'A' ? 2 : 1).sum() <= 13);
  }

  private static String heights(Rectangle bar, double top, double height) {
    boolean up = bar.y == top;
    boolean down = bar.y + bar.height == top + height;
    return up ? down ? "1" : "2" : down ? "3" : "4";
  }

  private static String digits(CustomerBarcode barcode) {
    return barcode.bars().stream()
        .map(bar -> bar.isUp() ? bar.isDown() ? "1" : "2" : bar.isDown() ? "3" : "4")
        .collect(Collectors.joining());
  }
}
