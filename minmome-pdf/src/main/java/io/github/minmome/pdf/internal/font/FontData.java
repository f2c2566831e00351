package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;

/**
 * The bytes of a font file as the numbers that its tables are made of, the high byte first. Every
 * method throws IndexOutOfBoundsException for a place outside the file.
 */
final class FontData {
  private final byte[] bytes;

  /** The bytes are kept, not copied. */
  FontData(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  int u8(int at) {
    return bytes[at] & 0xFF;
  }

  int u16(int at) {
    return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
  }

  int s16(int at) {
    return (bytes[at] << 8) | (bytes[at + 1] & 0xFF);
  }

  int u24(int at) {
    return (u8(at) << 16) | u16(at + 1);
  }

  int s32(int at) {
    return (u16(at) << 16) | u16(at + 2);
  }

  byte[] copy(int from, int length) {
    var copy = new byte[length];
    System.arraycopy(bytes, from, copy, 0, length);
    return copy;
  }

  void append(int from, int length, Bytes out) {
    out.bytes(bytes, from, length);
  }
}
