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
      out.write(tables.callingCodes());
      out.write(tables.blockPages());
      out.writeShort(tables.blocks().length);
      out.write(tables.blocks());
      writeInts(out, tables.rangeRows());
      writeInts(out, tables.callingCodeRows());
      out.writeShort(tables.carriers().length);
      for (long carrier : tables.carriers()) {
        out.writeLong(carrier);
      }
      PlanNamesFile.write(out, names);
    } catch (IOException e) {
      throw new IllegalStateException("no I/O here can fail", e);
    }
    return bytes.toByteArray();
  }

  private static void writeInts(DataOutputStream out, int[] ints) throws IOException {
    out.writeShort(ints.length);
    for (int value : ints) {
      out.writeInt(value);
    }
  }

  /** Returns how many bytes the tables of every call have. */
  private static int lengthOf(PlanTables tables) {
    return FIVE_DIGITS
        + 4 * THREE_DIGITS
        + tables.blocks().length
        + Integer.BYTES * (tables.rangeRows().length + tables.callingCodeRows().length)
        + Long.BYTES * tables.carriers().length
        + 4 * Short.BYTES;
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
    byte[] callingCodes = bytes(in, THREE_DIGITS);
    byte[] blockPages = bytes(in, THREE_DIGITS);
    byte[] blocks = bytes(in, in.getShort());
    int[] rangeRows = ints(in);
    int[] callingCodeRows = ints(in);
    var carriers = new long[in.getShort()];
    for (int i = 0; i < carriers.length; i++) {
      carriers[i] = in.getLong();
    }
    return new PlanTables(
        exchanges,
        ranges,
        rangeRows,
        shortCodes,
        callingCodes,
        callingCodeRows,
        carriers,
        blockPages,
        blocks);
  }

  private static byte[] bytes(ByteBuffer in, int length) {
    var bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  private static int[] ints(ByteBuffer in) {
    var ints = new int[in.getShort()];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = in.getInt();
    }
    return ints;
  }
}
