package io.github.minmome.pdf.internal.font;

/**
 * A list of byte strings in a table CFF (INDEX, Adobe Technical Note 5176, section 5), read in
 * place.
 *
 * @param count how many there are
 * @param offsetSize bytes of an offset
 * @param offsets where the offsets begin
 * @param base the place that offsets count from
 * @param end where the list ends
 */
record CffIndex(FontData data, int count, int offsetSize, int offsets, int base, int end) {
  /**
   * Reads the list that begins at a place.
   *
   * @throws io.github.minmome.pdf.UnusableFontException when it does not lie inside the file
   */
  static CffIndex at(FontData data, int at) {
    int count = data.u16(at);
    if (count == 0) {
      return new CffIndex(data, 0, 1, at + 2, at + 2, at + 2);
    }
    int size = data.u8(at + 2);
    FontTables.require(size >= 1 && size <= 4, "CFF");
    int base = at + 2 + (count + 1) * size;
    var index = new CffIndex(data, count, size, at + 3, base, base);
    return new CffIndex(data, count, size, at + 3, base, index.start(count));
  }

  /** Returns where an entry begins, or after the last where the list ends. */
  int start(int entry) {
    if (entry < 0 || entry > count || count == 0) {
      throw FontTables.damaged("CFF");
    }
    long offset = 0;
    for (int i = 0; i < offsetSize; i++) {
      offset = offset << 8 | data.u8(offsets + entry * offsetSize + i);
    }
    long start = base + offset;
    FontTables.require(offset >= 1 && start <= data.length(), "CFF");
    return (int) start;
  }
}
