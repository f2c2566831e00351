package io.github.minmome.pdf.internal.font;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The glyphs that a font has for vertical writing (縦書き), such as turned brackets and long-vowel
 * marks: single substitutions of the features vert and vrt2 of the table GSUB (OpenType
 * specification). Reads in place. Immutable, safe for any number of threads.
 */
final class VerticalForms {
  private static final int SINGLE = 1;
  private static final int EXTENSION = 7;
  private static final int MAX_FEATURES = 512;
  private static final int MAX_SUBTABLES = 32;

  private final FontData data;

  /** Where the subtables of single substitutions begin. */
  private final List<Integer> subtables = new ArrayList<>();

  /**
   * Finds the substitutions of a table GSUB.
   *
   * @throws IndexOutOfBoundsException when the table ends too early
   */
  VerticalForms(FontData data, int gsub) {
    this.data = data;
    int features = gsub + data.u16(gsub + 6);
    int lookups = gsub + data.u16(gsub + 8);
    int count = Math.min(MAX_FEATURES, data.u16(features));
    for (int i = 0; i < count; i++) {
      int record = features + 2 + 6 * i;
      var tag = new String(data.copy(record, 4), StandardCharsets.ISO_8859_1);
      if (tag.equals("vert") || tag.equals("vrt2")) {
        addLookupsOf(features + data.u16(record + 4), lookups);
      }
    }
  }

  private void addLookupsOf(int feature, int lookups) {
    int count = data.u16(feature + 2);
    for (int i = 0; i < count && subtables.size() < MAX_SUBTABLES; i++) {
      int lookup = lookups + data.u16(lookups + 2 + 2 * data.u16(feature + 4 + 2 * i));
      int tables = data.u16(lookup + 4);
      for (int k = 0; k < tables && subtables.size() < MAX_SUBTABLES; k++) {
        int subtable = lookup + data.u16(lookup + 6 + 2 * k);
        int type = data.u16(lookup);
        if (type == EXTENSION) {
          type = data.u16(subtable + 2);
          subtable += data.s32(subtable + 4);
        }
        if (type == SINGLE && !subtables.contains(subtable)) {
          checkEnds(subtable);
          subtables.add(subtable);
        }
      }
    }
  }

  /** Reads the last number of each list of a subtable, so that no later reading can fail. */
  private void checkEnds(int subtable) {
    int coverage = subtable + data.u16(subtable + 2);
    int entry = data.u16(coverage) == 2 ? 6 : 2;
    data.u16(coverage + 4 + entry * data.u16(coverage + 2) - 2);
    data.u16(subtable + 4 + (data.u16(subtable) == 1 ? 0 : 2 * data.u16(subtable + 4)));
  }

  /**
   * Returns the glyph that draws a glyph in vertical writing, itself when the font has no other.
   */
  int of(int glyph) {
    for (int subtable : subtables) {
      int index = covered(subtable + data.u16(subtable + 2), glyph);
      if (index >= 0) {
        return data.u16(subtable) == 1
            ? (glyph + data.u16(subtable + 4)) & 0xFFFF
            : index < data.u16(subtable + 4) ? data.u16(subtable + 6 + 2 * index) : glyph;
      }
    }
    return glyph;
  }

  /** Returns the number of a glyph in a coverage table, or -1. */
  private int covered(int coverage, int glyph) {
    boolean hasRanges = data.u16(coverage) == 2;
    int low = 0;
    int high = data.u16(coverage + 2) - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      int entry = coverage + 4 + (hasRanges ? 6 : 2) * middle;
      int first = data.u16(entry);
      if (glyph < first) {
        high = middle - 1;
      } else if (glyph > (hasRanges ? data.u16(entry + 2) : first)) {
        low = middle + 1;
      } else {
        return hasRanges ? data.u16(entry + 4) + glyph - first : middle;
      }
    }
    return -1;
  }
}
