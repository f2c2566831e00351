package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.UnusableFontException;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;

/**
 * The table cmap of a font: which glyph draws a character. Reads formats 4, 12 and 14 of the
 * OpenType specification in place. Immutable.
 */
final class CharacterMap {
  private final FontData data;
  private final int glyphCount;
  private final int segments4;
  private final int groups12;
  private final int sequences14;

  /**
   * Finds the maps of Unicode in a table.
   *
   * @throws UnusableFontException if there is none
   */
  CharacterMap(FontData data, int cmap, int glyphCount) {
    this.data = data;
    this.glyphCount = glyphCount;
    int four = 0;
    int twelve = 0;
    int fourteen = 0;
    int encodings = data.u16(cmap + 2);
    for (int i = 0; i < encodings; i++) {
      int record = cmap + 4 + 8 * i;
      int platform = data.u16(record);
      int encoding = data.u16(record + 2);
      int subtable = cmap + data.s32(record + 4);
      boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
      switch (data.u16(subtable)) {
        case 4 -> four = unicode ? subtable : four;
        case 12 -> twelve = unicode ? subtable : twelve;
        case 14 -> fourteen = subtable;
        default -> {}
      }
    }
    if (four == 0 && twelve == 0) {
      throw new UnusableFontException(Problem.of(ProblemCodes.FONT_WITHOUT_UNICODE, ""));
    }
    segments4 = four;
    groups12 = twelve;
    sequences14 = fourteen;
  }

  /** Returns the glyph of a character, 0 when the font has none. */
  int glyph(int codePoint) {
    int glyph = groups12 != 0 ? glyph12(codePoint) : glyph4(codePoint);
    return glyph > 0 && glyph < glyphCount ? glyph : 0;
  }

  /**
   * Refuses tables of cmap that claim to be longer than the file, where looking up each character
   * of the basic plane would not find it out.
   */
  void requireInsideFile() {
    if (groups12 != 0) {
      requireInside(groups12 + 16, data.s32(groups12 + 12), 12);
    }
    if (sequences14 != 0) {
      int records = data.s32(sequences14 + 6);
      for (int i = 0; i < records; i++) {
        int defaults = data.s32(sequences14 + 10 + 11 * i + 3);
        int others = data.s32(sequences14 + 10 + 11 * i + 7);
        if (defaults != 0) {
          requireInside(sequences14 + defaults + 4, data.s32(sequences14 + defaults), 4);
        }
        if (others != 0) {
          requireInside(sequences14 + others + 4, data.s32(sequences14 + others), 5);
        }
      }
    }
  }

  private void requireInside(int from, int count, int size) {
    if (count < 0 || from + (long) count * size > data.length()) {
      throw new IndexOutOfBoundsException();
    }
  }

  private int glyph12(int codePoint) {
    int low = 0;
    int high = data.s32(groups12 + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = groups12 + 16 + 12 * middle;
      if (codePoint < data.s32(group)) {
        high = middle - 1;
      } else if (codePoint > data.s32(group + 4)) {
        low = middle + 1;
      } else {
        return data.s32(group + 8) + codePoint - data.s32(group);
      }
    }
    return 0;
  }

  private int glyph4(int codePoint) {
    if (codePoint > 0xFFFF) {
      return 0;
    }
    int doubled = data.u16(segments4 + 6);
    int ends = segments4 + 14;
    int low = 0;
    int high = doubled / 2 - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (codePoint > data.u16(ends + 2 * middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int start = data.u16(ends + 2 + doubled + 2 * low);
    if (codePoint < start || codePoint > data.u16(ends + 2 * low)) {
      return 0;
    }
    int delta = data.u16(ends + 2 + 2 * doubled + 2 * low);
    int rangeAt = ends + 2 + 3 * doubled + 2 * low;
    int range = data.u16(rangeAt);
    if (range == 0) {
      return codePoint + delta & 0xFFFF;
    }
    int glyph = data.u16(rangeAt + range + 2 * (codePoint - start));
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }

  /**
   * Returns the glyph of a character followed by a variation selector (an ideographic or a
   * standardized variation sequence), or {@link OpenTypeFont#UNKNOWN_SEQUENCE}.
   */
  int variant(int codePoint, int selector) {
    if (sequences14 == 0) {
      return OpenTypeFont.UNKNOWN_SEQUENCE;
    }
    int records = data.s32(sequences14 + 6);
    for (int i = 0; i < records; i++) {
      int record = sequences14 + 10 + 11 * i;
      if (data.u24(record) == selector) {
        return variant(codePoint, data.s32(record + 3), data.s32(record + 7));
      }
    }
    return OpenTypeFont.UNKNOWN_SEQUENCE;
  }

  private int variant(int codePoint, int defaults, int others) {
    if (others != 0) {
      int low = 0;
      int high = data.s32(sequences14 + others) - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int mapping = sequences14 + others + 4 + 5 * middle;
        if (codePoint == data.u24(mapping)) {
          int glyph = data.u16(mapping + 3);
          return glyph > 0 && glyph < glyphCount ? glyph : OpenTypeFont.UNKNOWN_SEQUENCE;
        }
        if (codePoint < data.u24(mapping)) {
          high = middle - 1;
        } else {
          low = middle + 1;
        }
      }
    }
    if (defaults != 0) {
      int ranges = data.s32(sequences14 + defaults);
      for (int i = 0; i < ranges; i++) {
        int range = sequences14 + defaults + 4 + 4 * i;
        int start = data.u24(range);
        if (codePoint >= start && codePoint <= start + data.u8(range + 3)) {
          int glyph = glyph(codePoint);
          return glyph == 0 ? OpenTypeFont.UNKNOWN_SEQUENCE : glyph;
        }
      }
    }
    return OpenTypeFont.UNKNOWN_SEQUENCE;
  }
}
