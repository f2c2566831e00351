package io.github.minmome.blackbox.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Makes collections (.ttc) of fonts by putting their files one after another. */
public final class FontCollections {
  private FontCollections() {}

  /** Returns a collection of these font files. */
  public static byte[] of(byte[]... fonts) {
    int start = 12 + 4 * fonts.length;
    var head = ByteBuffer.allocate(start);
    head.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000).putInt(fonts.length);
    var files = new ByteArrayOutputStream();
    for (byte[] font : fonts) {
      head.putInt(start + files.size());
      files.writeBytes(moved(font, start + files.size()));
    }
    var collection = new ByteArrayOutputStream();
    collection.writeBytes(head.array());
    collection.writeBytes(files.toByteArray());
    return collection.toByteArray();
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
