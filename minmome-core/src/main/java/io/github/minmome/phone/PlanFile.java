package io.github.minmome.phone;

import io.github.minmome.phone.PlanNames.AreaCode;
import io.github.minmome.phone.PlanNames.Names;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The compiled form of a numbering plan: big-endian, not compressed (the jar does that).
 *
 * <p>The tables of every call come first; the names behind them are read when first asked for.
 */
final class PlanFile {
  private static final int MAGIC = 0x4D4D4E50; // MMNP
  private static final int HEAD = 2 * Integer.BYTES;
  private static final int FIVE_DIGITS = 100_000;
  private static final int THREE_DIGITS = 1_000;

  private PlanFile() {}

  /** Where a compiled plan can be read from, more than once. */
  interface Source {
    InputStream open() throws IOException;
  }

  /** The dates of the sources, as epoch days: exchanges, area-code lengths, the newest of all. */
  record Dates(long exchanges, long lengths, long newest) {}

  static byte[] write(Dates dates, PlanTables tables, PlanNames names) {
    var bytes = new ByteArrayOutputStream(1 << 18);
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(hotBytes(tables));
      out.writeLong(dates.exchanges());
      out.writeLong(dates.lengths());
      out.writeLong(dates.newest());
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
      writeNames(out, names);
    } catch (IOException e) {
      throw new IllegalStateException("no I/O here can fail", e);
    }
    return bytes.toByteArray();
  }

  /** How many bytes at the start of the file hold the tables of every call. */
  private static int hotBytes(PlanTables tables) {
    return HEAD
        + 3 * Long.BYTES
        + FIVE_DIGITS
        + 2 * THREE_DIGITS
        + Short.BYTES
        + Integer.BYTES * tables.rangeRows().length
        + Short.BYTES
        + Long.BYTES * tables.carriers().length
        + Integer.BYTES * THREE_DIGITS
        + Short.BYTES
        + Integer.BYTES * tables.blocks().length;
  }

  /**
   * Reads the tables of every call and leaves the names for later, for this is what a program waits
   * for before its first number.
   */
  static NumberingPlan read(Source source) throws IOException {
    try (var in = source.open()) {
      var head = new byte[HEAD];
      in.readNBytes(head, 0, HEAD);
      int length = ByteBuffer.wrap(head).getInt(Integer.BYTES);
      if (ByteBuffer.wrap(head).getInt() != MAGIC) {
        throw new IOException("not a compiled numbering plan");
      }
      var hot = new byte[length - HEAD];
      in.readNBytes(hot, 0, hot.length);
      return tables(ByteBuffer.wrap(hot), source, length);
    }
  }

  private static NumberingPlan tables(ByteBuffer in, Source source, int namesAt) {
    var dates = new Dates(in.getLong(), in.getLong(), in.getLong());
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
    var tables =
        new PlanTables(exchanges, ranges, rangeRows, shortCodes, callingCodes, carriers, blocks);
    return new NumberingPlan(dates, tables, source, namesAt);
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

  private static void writeNames(DataOutput out, PlanNames names) throws IOException {
    out.writeShort(names.areaCodes().size());
    for (var entry : names.areaCodes().entrySet()) {
      out.writeUTF(entry.getKey());
      writeList(out, entry.getValue().areas());
      writeList(out, entry.getValue().english());
      writeList(out, entry.getValue().prefectures());
    }
    out.writeInt(names.runs().length);
    var areas = names.runAreas().stream().distinct().sorted().toList();
    writeList(out, areas);
    int previous = 0;
    for (int i = 0; i < names.runs().length; i++) {
      out.writeShort(names.runs()[i] - previous);
      out.writeShort(areas.indexOf(names.runAreas().get(i)));
      previous = names.runs()[i];
    }
    writePairs(out, names.regions());
    writeMap(out, names.callingCodes());
    writeMap(out, names.regionPrefixes());
    writePairs(out, names.shortCodes());
  }

  static PlanNames readNames(byte[] file, int offset) {
    try {
      var in = new DataInputStream(new ByteArrayInputStream(file, offset, file.length - offset));
      var areaCodes = new LinkedHashMap<String, AreaCode>();
      for (int i = in.readUnsignedShort(); i > 0; i--) {
        areaCodes.put(in.readUTF(), new AreaCode(readList(in), readList(in), readList(in)));
      }
      var runs = new int[in.readInt()];
      var areas = readList(in);
      var runAreas = new ArrayList<String>(runs.length);
      int previous = 0;
      for (int i = 0; i < runs.length; i++) {
        runs[i] = previous + in.readUnsignedShort();
        runAreas.add(areas.get(in.readUnsignedShort()));
        previous = runs[i];
      }
      return new PlanNames(
          areaCodes, runs, runAreas, readPairs(in), readMap(in), readMap(in), readPairs(in));
    } catch (IOException e) {
      throw new IllegalStateException("no I/O here can fail", e);
    }
  }

  private static void writeList(DataOutput out, List<String> list) throws IOException {
    out.writeShort(list.size());
    for (String value : list) {
      out.writeUTF(value);
    }
  }

  private static List<String> readList(DataInput in) throws IOException {
    var list = new String[in.readUnsignedShort()];
    for (int i = 0; i < list.length; i++) {
      list[i] = in.readUTF();
    }
    return List.of(list);
  }

  private static void writePairs(DataOutput out, Map<String, Names> pairs) throws IOException {
    out.writeShort(pairs.size());
    for (var entry : pairs.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue().japanese());
      out.writeUTF(entry.getValue().english());
    }
  }

  private static Map<String, Names> readPairs(DataInput in) throws IOException {
    var pairs = new LinkedHashMap<String, Names>();
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      pairs.put(in.readUTF(), new Names(in.readUTF(), in.readUTF()));
    }
    return pairs;
  }

  private static void writeMap(DataOutput out, Map<String, String> map) throws IOException {
    out.writeShort(map.size());
    for (var entry : map.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue());
    }
  }

  private static Map<String, String> readMap(DataInput in) throws IOException {
    var map = new LinkedHashMap<String, String>();
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      map.put(in.readUTF(), in.readUTF());
    }
    return map;
  }
}
