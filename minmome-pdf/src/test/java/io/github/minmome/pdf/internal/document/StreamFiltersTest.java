package io.github.minmome.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/** Lempel-Ziv-Welch as PDFBox writes it, and data that are none. */
final class StreamFiltersTest {
  @Property(tries = 200)
  void decode_streamOfPdfBox_isReadAsItWas(
      @ForAll byte[] bytes, @ForAll @IntRange(min = 1, max = 400) int times) throws IOException {
    var plain = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      plain.writeBytes(bytes);
      plain.write(i);
    }
    byte[] packed = StreamEncoders.pdfBox(COSName.LZW_DECODE, plain.toByteArray());
    assertThat(StreamFilters.lzw(packed, 1)).isEqualTo(plain.toByteArray());
  }

  /** ISO 32000-1 7.4.4.2, example 1: 45 45 45 45 45 65 45 45 45 66. */
  @Test
  void exampleOfTheStandard_isDecodedAsDocumented() throws IOException {
    byte[] packed = {(byte) 0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, (byte) 0x85, 0x01};
    assertThat(StreamFilters.lzw(packed, 1))
        .isEqualTo(new byte[] {45, 45, 45, 45, 45, 65, 45, 45, 45, 66});
  }

  @Property(tries = 500)
  void lzw_anyBytes_areReadOrRefused(@ForAll byte[] bytes) {
    try {
      assertThat(StreamFilters.lzw(bytes, bytes.length % 2)).isNotNull();
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("code");
    }
  }

  @Test
  void codeBeyondTheTable_isRefused() {
    byte[] packed = {(byte) 0x80, 0x7F, (byte) 0xFF, (byte) 0xFF};
    assertThatThrownBy(() -> StreamFilters.lzw(packed, 1)).isInstanceOf(IOException.class);
  }
}
