package io.github.minmome.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.COSParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written into PDF files, beside Java's own formatting and read by PDFBox. */
final class BytesTest {
  @Property
  void integer_isWrittenAsJavaDoes(@ForAll long value) {
    assertThat(new Bytes().integer(value).asciiText()).isEqualTo(Long.toString(value));
  }

  @Property
  void integer_ofFewDigitsIsWrittenAsJavaDoes(@ForAll int value) {
    int few = value % 1_000_000;
    assertThat(new Bytes().integer(few).asciiText()).isEqualTo(Integer.toString(few));
  }

  @Property
  void number_isWrittenWithAtMostThreeDecimals(
      @ForAll @DoubleRange(min = -20_000, max = 20_000) double value) {
    var thousandths = BigDecimal.valueOf(Math.round(value * 1000), 3);
    var written = new BigDecimal(new Bytes().number(value).asciiText());
    assertThat(written).isEqualByComparingTo(thousandths.setScale(3, RoundingMode.UNNECESSARY));
  }

  @ParameterizedTest
  @CsvSource({
    "03-3100-0000, (03-3100-0000)",
    "'a (b)', <FEFF00610020002800620029>",
    "'a\\b', <FEFF0061005C0062>",
    "見本, <FEFF898B672C>",
    "'', ()"
  })
  void textString_writesAsciiAsItIs(String text, String written) {
    assertThat(new Bytes().textString(text).asciiText()).isEqualTo(written);
  }

  @Property
  void textString_isReadBackByPdfBox(@ForAll String text) throws IOException {
    var file = new Bytes().ascii("<</A ").textString(text).ascii(">>").toArray();
    var read = new Reader(file).dictionary().getString(COSName.A);
    assertThat(read).isEqualTo(text);
  }

  private static final class Reader extends COSParser {
    Reader(byte[] file) throws IOException {
      super(new RandomAccessReadBuffer(file));
    }

    COSDictionary dictionary() throws IOException {
      return parseCOSDictionary(true);
    }
  }
}
