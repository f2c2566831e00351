package io.github.minmome.pdf.internal.page;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures made to fill the memory. */
final class PictureTest {
  @ParameterizedTest
  @ValueSource(ints = {4097, 20_000, 60_000, Integer.MAX_VALUE})
  void aPictureThatSaysItIsHugeIsRefusedBeforeItIsDecoded(int side) {
    assertThatThrownBy(() -> Picture.read(png(side)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4096");
  }

  /** The beginning of a PNG: its signature and a header with a sum that is right. */
  private static byte[] png(int side) {
    var header = ByteBuffer.allocate(17);
    header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(side).putInt(side);
    header.put(new byte[] {8, 2, 0, 0, 0});
    var sum = new CRC32();
    sum.update(header.array());
    return ByteBuffer.allocate(200)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
        .putInt(13)
        .put(header.array())
        .putInt((int) sum.getValue())
        .putInt(100)
        .put("IDAT".getBytes(StandardCharsets.US_ASCII))
        .array();
  }
}
