package io.github.minmome.phone;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * The compiled form of a numbering plan: big-endian, not compressed (the jar does that).
 *
 * <p>The tables of every call come first, for they are what a program waits for before its first
 * number; {@link PlanNamesFile} reads the names behind them when they are first asked for.
 */
final class PlanFile {
  private static final int MAGIC = 0x4D4D4E50; // MMNP
  private static final int HEAD = 2 * Integer.BYTES;
  private static final int FIVE_DIGITS = 100_000;
  private static final int THREE_DIGITS = 1_000;

  private PlanFile() {}

  static byte[] write(PlanTables tables, PlanNames names) {
    var bytes = new ByteArrayOutputStream(1 << 18);
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(lengthOf(tables));
      out.write(tables.exchanges());
      out.write(tables.ranges());
      out.write(tables.shortCodes());
      out.writeShort(tables.rangeRows().length);
      for (int row : tables.rangeRows()) {
        out.writeInt(row);
      }
      out.writeShort(tables.carriers().length);
      for (long carrier : tables.carriers()) {
        out.writeLong(carrier);
      }
      for (int code : tables.callingCodes()) {
        out.writeInt(code);
      }
      out.writeShort(tables.blocks().length);
      for (int block : tables.blocks()) {
        out.writeInt(block);
      }
      PlanNamesFile.write(out, names);
    } catch (IOException e) {
      throw new IllegalStateException("no I/O here can fail", e);
    }
    return bytes.toByteArray();
  }

  /** Returns how many bytes the tables of every call have. */
  private static int lengthOf(PlanTables tables) {
    return FIVE_DIGITS
        + 2 * THREE_DIGITS
        + Short.BYTES
        + Integer.BYTES * tables.rangeRows().length
        + Short.BYTES
        + Long.BYTES * tables.carriers().length
        + Integer.BYTES * THREE_DIGITS
        + Short.BYTES
        + Integer.BYTES * tables.blocks().length;
  }

  /** Returns where the names begin in a file of these tables. */
  static int namesAt(PlanTables tables) {
    return HEAD + lengthOf(tables);
  }

  /** Reads the tables of every call; closes the stream. */
  static PlanTables read(InputStream file) throws IOException {
    try (var in = file) {
      var head = ByteBuffer.wrap(in.readNBytes(HEAD));
      if (head.getInt() != MAGIC) {
        throw new IOException("not a compiled numbering plan");
      }
      var tables = new byte[head.getInt()];
      in.readNBytes(tables, 0, tables.length);
      return tables(ByteBuffer.wrap(tables));
    }
  }

  private static PlanTables tables(ByteBuffer in) {
    byte[] exchanges = bytes(in, FIVE_DIGITS);
    byte[] ranges = bytes(in, THREE_DIGITS);
    byte[] shortCodes = bytes(in, THREE_DIGITS);
    int[] rangeRows = ints(in, in.getShort());
    var carriers = new long[in.getShort()];
    for (int i = 0; i < carriers.length; i++) {
      carriers[i] = in.getLong();
    }
    int[] callingCodes = ints(in, THREE_DIGITS);
    int[] blocks = ints(in, in.getShort());
    return new PlanTables(exchanges, ranges, rangeRows, shortCodes, callingCodes, carriers, blocks);
  }

  private static byte[] bytes(ByteBuffer in, int length) {
    var bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  private static int[] ints(ByteBuffer in, int length) {
    var ints = new int[length];
    in.asIntBuffer().get(ints);
    in.position(in.position() + Integer.BYTES * length);
    return ints;
  }
}
