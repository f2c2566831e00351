package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.internal.Bytes;
import org.jspecify.annotations.Nullable;

/** Makes tables cmap as the OpenType specification lays them out. */
final class TinyCmap {
  private final Bytes records = new Bytes();
  private final Bytes subtables = new Bytes();
  private final int count;
  private int added;

  private TinyCmap(int count) {
    this.count = count;
  }

  /** A table of one subtable. */
  static Bytes of(int platform, int encoding, Bytes subtable) {
    return holding(1).add(platform, encoding, subtable).table();
  }

  /** A table of some subtables, which are to be added. */
  static TinyCmap holding(int count) {
    return new TinyCmap(count);
  }

  TinyCmap add(int platform, int encoding, Bytes subtable) {
    records.u16(platform).u16(encoding).u32(4 + 8 * count + subtables.size());
    subtables.bytes(subtable);
    added++;
    return this;
  }

  Bytes table() {
    if (added != count) {
      throw new IllegalStateException("subtables are missing");
    }
    return new Bytes().u16(0).u16(count).bytes(records).bytes(subtables);
  }

  /** Segmented coverage: first and last character and first glyph of each group. */
  static Bytes format12(int... groups) {
    var table = new Bytes().u16(12).u16(0).u32(16 + 4 * groups.length).u32(0);
    table.u32(groups.length / 3);
    for (int number : groups) {
      table.u32(number);
    }
    return table;
  }

  /**
   * Segment mapping to delta values.
   *
   * @param segments first and last character, idDelta, and the index of the first character in
   *     glyphs or -1, of each segment
   */
  static Bytes format4(int[][] segments, int... glyphs) {
    int count = segments.length;
    var table = new Bytes().u16(4).u16(16 + 8 * count + 2 * glyphs.length).u16(0);
    table.u16(2 * count).u16(0).u16(0).u16(0);
    for (int[] segment : segments) {
      table.u16(segment[1]);
    }
    table.u16(0);
    for (int[] segment : segments) {
      table.u16(segment[0]);
    }
    for (int[] segment : segments) {
      table.u16(segment[2]);
    }
    for (int i = 0; i < count; i++) {
      table.u16(segments[i][3] < 0 ? 0 : 2 * (count - i + segments[i][3]));
    }
    for (int glyph : glyphs) {
      table.u16(glyph);
    }
    return table;
  }

  /** Variation sequences, given as records that each name a selector and its two tables. */
  static Bytes format14(Selector... selectors) {
    var head = new Bytes().u32(selectors.length);
    var body = new Bytes();
    int from = 10 + 11 * selectors.length;
    for (Selector selector : selectors) {
      head.u8(selector.codePoint >> 16).u16(selector.codePoint);
      head.u32(selector.ranges == null ? 0 : from + body.size());
      if (selector.ranges != null) {
        body.u32(selector.ranges.length / 2);
        for (int i = 0; i < selector.ranges.length; i += 2) {
          body.u8(selector.ranges[i] >> 16).u16(selector.ranges[i]).u8(selector.ranges[i + 1]);
        }
      }
      head.u32(selector.glyphs == null ? 0 : from + body.size());
      if (selector.glyphs != null) {
        body.u32(selector.glyphs.length / 2);
        for (int i = 0; i < selector.glyphs.length; i += 2) {
          body.u8(selector.glyphs[i] >> 16).u16(selector.glyphs[i]).u16(selector.glyphs[i + 1]);
        }
      }
    }
    return new Bytes().u16(14).u32(6 + head.size() + body.size()).bytes(head).bytes(body);
  }

  /**
   * What a selector chooses.
   *
   * @param ranges first character and how many more have their usual glyph; null for no table
   * @param glyphs character and glyph of the others; null for no table
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Selector(int codePoint, int @Nullable [] ranges, int @Nullable [] glyphs) {}
}
