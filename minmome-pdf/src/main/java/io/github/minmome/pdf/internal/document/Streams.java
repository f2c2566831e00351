package io.github.minmome.pdf.internal.document;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Compression of streams. */
final class Streams {
  private Streams() {}

  /** Returns the first bytes of an array, compressed by FlateDecode's format. */
  static byte[] deflate(byte[] plain, int length, Deflater deflater) {
    deflater.reset();
    deflater.setInput(plain, 0, length);
    deflater.finish();
    var packed = new byte[length / 2 + 64];
    int size = 0;
    while (!deflater.finished()) {
      if (size == packed.length) {
        packed = Arrays.copyOf(packed, 2 * size);
      }
      size += deflater.deflate(packed, size, packed.length - size);
    }
    return size == packed.length ? packed : Arrays.copyOf(packed, size);
  }
}
