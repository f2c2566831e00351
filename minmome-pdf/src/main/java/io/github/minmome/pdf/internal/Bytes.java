package io.github.minmome.pdf.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing buffer of bytes that writes the few kinds of value a PDF file and a TrueType font are
 * made of. Not thread-safe.
 */
public final class Bytes {
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /** The digits of the numbers below a hundred. */
  private static final byte[] TENS = new byte[100];

  private static final byte[] ONES = new byte[100];

  static {
    for (int i = 0; i < 100; i++) {
      TENS[i] = (byte) ('0' + i / 10);
      ONES[i] = (byte) ('0' + i % 10);
    }
  }

  private byte[] buffer;
  private int size;

  /** An empty buffer. */
  public Bytes() {
    this(1024);
  }

  /** An empty buffer with a capacity of a number of bytes. */
  public Bytes(int capacity) {
    buffer = new byte[capacity];
  }

  /** Returns the number of bytes. */
  public int size() {
    return size;
  }

  /**
   * Returns the bytes themselves, of which the first {@link #size()} count; for reading at once.
   */
  public byte[] array() {
    return buffer;
  }

  /** Returns a copy of the bytes. */
  public byte[] toArray() {
    return Arrays.copyOf(buffer, size);
  }

  /** Drops the bytes and keeps the capacity. */
  public void clear() {
    size = 0;
  }

  private void room(int more) {
    if (size + more > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
    }
  }

  /** Appends the low eight bits. */
  public Bytes u8(int value) {
    room(1);
    buffer[size++] = (byte) value;
    return this;
  }

  /** Appends sixteen bits, the high byte first. */
  public Bytes u16(int value) {
    room(2);
    buffer[size++] = (byte) (value >> 8);
    buffer[size++] = (byte) value;
    return this;
  }

  /** Appends 32 bits, the high byte first. */
  public Bytes u32(int value) {
    return u16(value >> 16).u16(value);
  }

  /** Appends bytes. */
  public Bytes bytes(byte[] more) {
    return bytes(more, 0, more.length);
  }

  /** Appends part of an array. */
  public Bytes bytes(byte[] more, int from, int length) {
    room(length);
    System.arraycopy(more, from, buffer, size, length);
    size += length;
    return this;
  }

  /** Appends the bytes of another buffer. */
  public Bytes bytes(Bytes more) {
    return bytes(more.buffer, 0, more.size);
  }

  /** Appends characters of ASCII. */
  public Bytes ascii(String text) {
    int length = text.length();
    room(length);
    for (int i = 0; i < length; i++) {
      buffer[size++] = (byte) text.charAt(i);
    }
    return this;
  }

  /** Returns the bytes as characters of Latin-1. */
  public String asciiText() {
    return new String(buffer, 0, size, StandardCharsets.ISO_8859_1);
  }

  /** Appends a whole number in decimal digits. */
  public Bytes integer(long value) {
    if (value < -Integer.MAX_VALUE || value > Integer.MAX_VALUE) {
      return ascii(Long.toString(value));
    }
    if (value < 0) {
      u8('-');
      value = -value;
    }
    int rest = (int) value;
    int digits = 1;
    for (int power = 10; digits < 10 && rest >= power; power *= 10) {
      digits++;
    }
    return padded(rest, digits);
  }

  /** Appends a whole number in so many digits. */
  private Bytes padded(int value, int digits) {
    room(digits);
    int rest = value;
    int i = size + digits - 1;
    for (; i > size; i -= 2) {
      int next = rest / 100;
      int pair = rest - 100 * next;
      buffer[i - 1] = TENS[pair];
      buffer[i] = ONES[pair];
      rest = next;
    }
    if (i == size) {
      buffer[i] = (byte) ('0' + rest % 10);
    }
    size += digits;
    return this;
  }

  /** Appends a reference to an object. */
  public Bytes reference(int object) {
    return integer(object).ascii(" 0 R");
  }

  /** Appends a number with at most three decimals, as short as it goes. */
  public Bytes number(double value) {
    long thousandths = Math.round(value * 1000);
    if (thousandths < 0) {
      u8('-');
      thousandths = -thousandths;
    }
    integer(thousandths / 1000);
    int rest = (int) (thousandths % 1000);
    if (rest > 0) {
      u8('.').u8('0' + rest / 100);
      if (rest % 100 > 0) {
        u8('0' + rest / 10 % 10);
        if (rest % 10 > 0) {
          u8('0' + rest % 10);
        }
      }
    }
    return this;
  }

  /** Appends sixteen bits as four hexadecimal digits. */
  public Bytes hex16(int value) {
    room(4);
    buffer[size++] = HEX[value >> 12 & 15];
    buffer[size++] = HEX[value >> 8 & 15];
    buffer[size++] = HEX[value >> 4 & 15];
    buffer[size++] = HEX[value & 15];
    return this;
  }

  /**
   * Appends a text string (PDF 1.7, 7.9.2.2): printable ASCII as it is, every other text in
   * hexadecimal digits of UTF-16 with its mark.
   */
  public Bytes textString(String text) {
    if (isPlain(text)) {
      return u8('(').ascii(text).u8(')');
    }
    u8('<').hex16(0xFEFF);
    for (int i = 0; i < text.length(); i++) {
      hex16(text.charAt(i));
    }
    return u8('>');
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '(' || c == ')' || c == '\\') {
        return false;
      }
    }
    return true;
  }
}
