package io.github.minmome.phone;

import io.github.minmome.phone.PlanNames.AreaCode;
import io.github.minmome.phone.PlanNames.Dates;
import io.github.minmome.phone.PlanNames.Names;
import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The compiled form of a plan's names, behind its tables. */
final class PlanNamesFile {
  private PlanNamesFile() {}

  static void write(DataOutput out, PlanNames names) throws IOException {
    out.writeLong(names.dates().exchanges());
    out.writeLong(names.dates().lengths());
    out.writeLong(names.dates().newest());
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
      out.writeInt(names.runs()[i] - previous);
      out.writeShort(areas.indexOf(names.runAreas().get(i)));
      previous = names.runs()[i];
    }
    writePairs(out, names.regions());
    writeMap(out, names.callingCodes());
    writeMap(out, names.regionPrefixes());
    writePairs(out, names.shortCodes());
  }

  static PlanNames read(byte[] file, int offset) {
    try {
      var in = new DataInputStream(new ByteArrayInputStream(file, offset, file.length - offset));
      var dates = new Dates(in.readLong(), in.readLong(), in.readLong());
      var areaCodes = new LinkedHashMap<String, AreaCode>();
      for (int i = in.readUnsignedShort(); i > 0; i--) {
        areaCodes.put(in.readUTF(), new AreaCode(readList(in), readList(in), readList(in)));
      }
      var runs = new int[in.readInt()];
      var areas = readList(in);
      var runAreas = new ArrayList<String>(runs.length);
      int previous = 0;
      for (int i = 0; i < runs.length; i++) {
        runs[i] = previous + in.readInt();
        runAreas.add(areas.get(in.readUnsignedShort()));
        previous = runs[i];
      }
      return new PlanNames(
          dates, areaCodes, runs, runAreas, readPairs(in), readMap(in), readMap(in), readPairs(in));
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
