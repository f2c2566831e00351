package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;
import java.nio.ByteBuffer;

/** Makes collections (.ttc) of fonts by putting their files one after another. */
public final class TinyCollection {
  private TinyCollection() {}

  /** A collection of these font files. */
  public static byte[] of(byte[]... fonts) {
    var file = new Bytes().ascii("ttcf").u32(0x00010000).u32(fonts.length);
    int start = 12 + 4 * fonts.length;
    for (byte[] font : fonts) {
      file.u32(start);
      start += font.length;
    }
    start = 12 + 4 * fonts.length;
    for (byte[] font : fonts) {
      file.bytes(moved(font, start));
      start += font.length;
    }
    return file.toArray();
  }

  private static byte[] moved(byte[] font, int by) {
    ByteBuffer moved = ByteBuffer.wrap(font.clone());
    for (int i = 0; i < moved.getShort(4); i++) {
      int offset = 12 + 16 * i + 8;
      moved.putInt(offset, moved.getInt(offset) + by);
    }
    return moved.array();
  }
}
