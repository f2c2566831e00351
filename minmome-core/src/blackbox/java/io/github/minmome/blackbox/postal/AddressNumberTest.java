package io.github.minmome.blackbox.postal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.postal.AddressNumber;
import io.github.minmome.postal.CustomerBarcode;
import io.github.minmome.postal.PostalCode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From an address to what the customer barcode contains of it. */
final class AddressNumberTest {
  @ParameterizedTest
  @CsvFileSource(resources = "address-numbers.tsv", delimiter = '\t', numLinesToSkip = 3)
  void tryOfAddress_addressOfTheManual_isReadAsThere(String address, String number, String source) {
    assertThat(AddressNumber.tryOfAddress(address).map(AddressNumber::text).orElse(""))
        .as(source)
        .isEqualTo(number == null ? "" : number);
  }

  @Test
  void ofPartAfterTown_returnsTheNumber() {
    assertThat(AddressNumber.ofPartAfterTown("1丁目3番2号 郵便プラザ503室").text()).isEqualTo("1-3-2-503");
    assertThat(AddressNumber.ofPartAfterTown("").text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1--3", "-1", "1-", "1丁目", "a", "１"})
  void new_textThatABarcodeCannotContain_isRefused(String text) {
    assertThatThrownBy(() -> new AddressNumber(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"三番町, 0", "一, 0", "1条, 0", "A, 0", "一丁, 199999", "1-, 199999", "千ツ1, 1"})
  void veryLongAddress_isReadInOnePass(String part, int length) {
    assertThat(
            AddressNumber.tryOfAddress(part.repeat(100_000)).map(n -> n.text().length()).orElse(0))
        .isEqualTo(length);
  }

  @Test
  void toString_masksTheText() {
    assertThat(new AddressNumber("1-3-2-503")).hasToString("AddressNumber[***]");
    assertThat(AddressNumber.NONE).hasToString("AddressNumber[]");
    assertThat(new CustomerBarcode(PostalCode.of("100-0013"), new AddressNumber("1-3-2-503")))
        .hasToString(
            "CustomerBarcode[postalCode=PostalCode[100****], addressNumber=AddressNumber[***]]");
  }

  @Property
  void tryOfAddress_fullWidth_isReadTheSame(
      @ForAll
          @StringLength(max = 40)
          @Chars({
            '1', '2', '0', '-', 'F', 'A', 'b', '&', '.', '/', '・', ' ', '　', 'の', '十', '百', '千',
            '丁', '目', '番', '地', '号', '条', '町'
          })
          String address) {
    var fullWidth =
        address
            .chars()
            .map(c -> c > ' ' && c <= '~' ? c - '!' + '！' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(AddressNumber.ofPartAfterTown(fullWidth))
        .isEqualTo(AddressNumber.ofPartAfterTown(address));
    assertThat(AddressNumber.tryOfAddress(fullWidth))
        .isEqualTo(AddressNumber.tryOfAddress(address));
  }
}
