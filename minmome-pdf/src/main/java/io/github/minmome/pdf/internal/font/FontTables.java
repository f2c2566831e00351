package io.github.minmome.pdf.internal.font;

import io.github.minmome.pdf.UnusableFontException;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Where the tables of one font are in a file that may contain several. Immutable. */
final class FontTables {
  private record Place(int offset, int length) {}

  private static final int TRUE_TYPE = 0x00010000;
  private static final int TRUE_TYPE_OF_APPLE = 0x74727565; // true
  private static final int CFF = 0x4F54544F; // OTTO

  private final FontData data;
  private final Map<String, Place> places = new HashMap<>();

  /**
   * Reads the list of tables that begins at a place of a file.
   *
   * @throws UnusableFontException when no font begins there, or a table is outside the file
   * @throws IndexOutOfBoundsException when the list ends too early
   */
  FontTables(FontData data, int start) {
    this.data = data;
    requireFont(data.s32(start));
    int tables = data.u16(start + 4);
    for (int i = 0; i < tables; i++) {
      int record = start + 12 + 16 * i;
      long offset = Integer.toUnsignedLong(data.s32(record + 8));
      long end = offset + Integer.toUnsignedLong(data.s32(record + 12));
      var tag = new String(data.copy(record, 4), StandardCharsets.ISO_8859_1);
      if (end > data.length()) {
        throw damaged(tag);
      }
      places.put(tag, new Place((int) offset, (int) (end - offset)));
    }
  }

  /**
   * Refuses what does not begin as a font does.
   *
   * @param version the first four bytes
   */
  static void requireFont(int version) {
    if (version != TRUE_TYPE && version != TRUE_TYPE_OF_APPLE && version != CFF) {
      throw new UnusableFontException(Problem.of(ProblemCodes.FONT_NOT_OPENTYPE, ""));
    }
  }

  FontData data() {
    return data;
  }

  boolean has(String tag) {
    return places.containsKey(tag);
  }

  /**
   * Returns where a table begins.
   *
   * @throws UnusableFontException when the font has no such table
   */
  int offset(String tag) {
    return place(tag).offset();
  }

  /** Returns how many bytes a table has. */
  int length(String tag) {
    return place(tag).length();
  }

  private Place place(String tag) {
    Place place = places.get(tag);
    if (place == null) {
      throw damaged(tag);
    }
    return place;
  }

  /** Returns the refusal of a font one of whose tables is missing or unsound. */
  static UnusableFontException damaged(String table) {
    String name = table.strip();
    return new UnusableFontException(
        name.matches("[A-Za-z0-9/]{1,4}")
            ? Problem.of(ProblemCodes.FONT_DAMAGED, "", name)
            : Problem.of(ProblemCodes.FONT_DAMAGED, ""));
  }

  static void require(boolean isSound, String table) {
    if (!isSound) {
      throw damaged(table);
    }
  }
}
