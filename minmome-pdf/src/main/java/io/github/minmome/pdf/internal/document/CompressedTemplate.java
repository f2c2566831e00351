package io.github.minmome.pdf.internal.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;

/**
 * A text compressed once (zlib, RFC 1950) in which the digits of one number are left open. Filling
 * them in copies the compressed bits, with the codes of the digits in the places of the literals
 * that stand for them; the matches that repeat those literals repeat the digits. Immutable.
 */
final class CompressedTemplate {
  private static final int ADLER_BASE = 65_521;
  private static final int ADLER_BYTES = 4;
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** A literal that stands for a digit: its bits, and the codes of the ten digits at its place. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Hole(int from, int to, int digit, int[] codes) {}

  private final byte[] compressed;
  private final int endOfBits;
  private final int digits;
  private final List<Hole> holes;

  /** The checksum of the text with zeros, and what each digit adds to it for each of its units. */
  private final long[] sums;

  private final long[] weights;

  private CompressedTemplate(byte[] text, int digits, byte[] compressed, DeflateReader read) {
    this.digits = digits;
    this.compressed = Arrays.copyOf(compressed, compressed.length + Long.BYTES);
    this.endOfBits = read.position();
    this.holes = List.copyOf(read.holes);
    sums = new long[digits + 1];
    weights = new long[digits + 1];
    sums[0] = 1;
    weights[0] = text.length;
    for (int i = 0; i < text.length; i++) {
      int open = text[i] <= digits && text[i] > 0 ? text[i] : 0;
      int value = open > 0 ? '0' : text[i] & 0xFF;
      sums[0] += value;
      weights[0] += (long) (text.length - i) * value;
      if (open > 0) {
        sums[open]++;
        weights[open] += text.length - i;
      }
    }
  }

  /**
   * Compresses a text in which the byte 1 is the first digit of a number, 2 the second and so on.
   *
   * @param digits how many digits the number has
   * @return nothing when some digit has no code where one is needed
   */
  static Optional<CompressedTemplate> of(byte[] text, int digits) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      byte[] compressed = Streams.deflate(text, text.length, deflater);
      var read = new DeflateReader(compressed, digits);
      return read.isComplete()
          ? Optional.of(new CompressedTemplate(text, digits, compressed, read))
          : Optional.empty();
    } finally {
      deflater.end();
    }
  }

  /** Returns the compressed text with a number that has as many digits as are open. */
  byte[] with(int number) {
    var values = new int[digits + 1];
    int rest = number;
    for (int i = digits; i > 0; i--) {
      values[i] = rest % 10;
      rest /= 10;
    }
    if (rest != 0 || values[1] <= 0) {
      throw new IllegalArgumentException(number + " is no number of " + digits + " digits");
    }
    var out = new BitCopy(compressed, compressed.length + 2 * holes.size());
    int from = 0;
    for (Hole hole : holes) {
      out.copy(from, hole.from());
      int code = hole.codes()[values[hole.digit()]];
      out.bits(code >>> 4, code & 15);
      from = hole.to();
    }
    out.copy(from, endOfBits);
    return out.finish(adler(values));
  }

  private int adler(int[] values) {
    long sum = sums[0];
    long weight = weights[0];
    for (int i = 1; i <= digits; i++) {
      sum += values[i] * sums[i];
      weight += values[i] * weights[i];
    }
    return (int) (weight % ADLER_BASE << 16 | sum % ADLER_BASE);
  }

  /** Copies ranges of bits behind each other. */
  private static final class BitCopy {
    private static final int MOST = 48;

    private final byte[] from;
    private final byte[] out;
    private int size;
    private long open;
    private int openBits;

    BitCopy(byte[] from, int capacity) {
      this.from = from;
      this.out = new byte[capacity + Long.BYTES + ADLER_BYTES];
    }

    void copy(int begin, int end) {
      for (int bit = begin; bit < end; bit += MOST) {
        long value = (long) LONG.get(from, bit >>> 3) >>> (bit & 7);
        bits(value, Math.min(MOST, end - bit));
      }
    }

    void bits(long value, int count) {
      open |= (value & ((1L << count) - 1)) << openBits;
      openBits += count;
      LONG.set(out, size, open);
      int whole = openBits >>> 3;
      size += whole;
      open >>>= 8 * whole;
      openBits &= 7;
    }

    byte[] finish(int adler) {
      size += openBits > 0 ? 1 : 0;
      for (int i = 0; i < ADLER_BYTES; i++) {
        out[size++] = (byte) (adler >>> (24 - 8 * i));
      }
      return Arrays.copyOf(out, size);
    }
  }

  /** Reads compressed data (RFC 1951) for the places of the literals that stand for digits. */
  private static final class DeflateReader {
    private static final int HEADER_BITS = 16;
    private static final int END_OF_BLOCK = 256;
    private static final int[] LENGTH_EXTRA = {
      0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };
    private static final int[] ORDER = {
      16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
    };

    private final byte[] data;
    private final int digits;
    private int position = HEADER_BITS;
    private boolean complete = true;
    final List<Hole> holes = new ArrayList<>();

    DeflateReader(byte[] data, int digits) {
      this.data = data;
      this.digits = digits;
      boolean last;
      do {
        last = bits(1) == 1;
        int kind = bits(2);
        if (kind == 2) {
          dynamicBlock();
        } else {
          complete = false; // a text too short or too random for this
        }
      } while (!last && complete);
    }

    int position() {
      return position;
    }

    boolean isComplete() {
      return complete;
    }

    private int bits(int count) {
      int value = 0;
      for (int i = 0; i < count; i++, position++) {
        value |= (data[position >>> 3] >> (position & 7) & 1) << i;
      }
      return value;
    }

    private void dynamicBlock() {
      int literals = bits(5) + 257;
      int distances = bits(5) + 1;
      int lengthCodes = bits(4) + 4;
      var ofLengths = new int[ORDER.length];
      for (int i = 0; i < lengthCodes; i++) {
        ofLengths[ORDER[i]] = bits(3);
      }
      int[] lengths = lengths(new Code(ofLengths), literals + distances);
      var literal = new Code(Arrays.copyOf(lengths, literals));
      var distance = new Code(Arrays.copyOfRange(lengths, literals, lengths.length));
      var digitCodes = new int[10];
      for (int i = 0; i < 10; i++) {
        digitCodes[i] = literal.reversed('0' + i);
      }
      tokens(literal, distance, digitCodes);
    }

    private int[] lengths(Code code, int count) {
      var lengths = new int[count];
      for (int i = 0; i < count; ) {
        int symbol = symbol(code);
        if (symbol < 16) {
          lengths[i++] = symbol;
        } else {
          int value = symbol == 16 ? lengths[i - 1] : 0;
          int times = symbol == 16 ? 3 + bits(2) : symbol == 17 ? 3 + bits(3) : 11 + bits(7);
          Arrays.fill(lengths, i, i + times, value);
          i += times;
        }
      }
      return lengths;
    }

    private void tokens(Code literal, Code distance, int[] digitCodes) {
      while (true) {
        int from = position;
        int symbol = symbol(literal);
        if (symbol == END_OF_BLOCK) {
          return;
        }
        if (symbol > END_OF_BLOCK) {
          bits(LENGTH_EXTRA[symbol - END_OF_BLOCK - 1]);
          int far = symbol(distance);
          bits(far < 4 ? 0 : far / 2 - 1);
        } else if (symbol > 0 && symbol <= digits) {
          for (int code : digitCodes) {
            complete &= code != 0;
          }
          holes.add(new Hole(from, position, symbol, digitCodes));
        }
      }
    }

    private int symbol(Code code) {
      int value = 0;
      int first = 0;
      int index = 0;
      for (int length = 1; ; length++) {
        value |= bits(1);
        int count = code.counts[length];
        if (value - count < first) {
          return code.symbols[index + value - first];
        }
        index += count;
        first = (first + count) << 1;
        value <<= 1;
      }
    }
  }

  /** A canonical prefix code (RFC 1951, 3.2.2). */
  private static final class Code {
    private static final int MAX_LENGTH = 15;

    final int[] counts = new int[MAX_LENGTH + 1];
    final int[] symbols;
    private final int[] lengths;

    Code(int[] lengths) {
      this.lengths = lengths;
      for (int length : lengths) {
        counts[length]++;
      }
      counts[0] = 0;
      var next = new int[MAX_LENGTH + 2];
      for (int length = 1; length <= MAX_LENGTH; length++) {
        next[length + 1] = next[length] + counts[length];
      }
      symbols = new int[lengths.length];
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] != 0) {
          symbols[next[lengths[symbol]]++] = symbol;
        }
      }
    }

    /** Returns the bits of a symbol in the order of writing, above their number; 0 for none. */
    int reversed(int symbol) {
      int length = lengths[symbol];
      if (length == 0) {
        return 0;
      }
      int code = 0;
      for (int shorter = 1; shorter < length; shorter++) {
        code = (code + counts[shorter]) << 1;
      }
      for (int before = 0; before < symbol; before++) {
        code += lengths[before] == length ? 1 : 0;
      }
      return Integer.reverse(code) >>> (Integer.SIZE - length) << 4 | length;
    }
  }
}
