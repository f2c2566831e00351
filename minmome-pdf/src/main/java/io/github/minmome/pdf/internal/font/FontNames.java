package io.github.minmome.pdf.internal.font;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The PostScript name and the full names of a font: the table name of the specification. */
final class FontNames {
  private static final int FULL_NAME = 4;
  private static final int POST_SCRIPT_NAME = 6;
  private static final int UNICODE = 0;
  private static final int MACINTOSH = 1;
  private static final int WINDOWS = 3;

  /** What the specification allows; a name in a PDF/A has 127 bytes. */
  private static final int MAX_POST_SCRIPT_NAME = 63;

  private static final int MAX_LENGTH = 200;
  private static final int MAX_NAMES = 32;

  private final FontData data;
  private final int table;

  /**
   * Finds the table.
   *
   * @throws io.github.minmome.pdf.UnusableFontException when it is missing
   */
  FontNames(FontTables tables) {
    data = tables.data();
    table = tables.offset("name");
  }

  /** Returns a name of letters, digits and hyphens, as PDF requires it. */
  String postScriptName() {
    for (String name : of(POST_SCRIPT_NAME)) {
      String allowed = name.replaceAll("[^A-Za-z0-9-]", "");
      if (!allowed.isEmpty()) {
        return allowed.substring(0, Math.min(MAX_POST_SCRIPT_NAME, allowed.length()));
      }
    }
    return "Unnamed";
  }

  /** Returns the PostScript name and the full names in the languages of the font. */
  List<String> all() {
    return Stream.concat(of(POST_SCRIPT_NAME).stream(), of(FULL_NAME).stream()).distinct().toList();
  }

  private Set<String> of(int kind) {
    var names = new LinkedHashSet<String>();
    for (int platform : new int[] {WINDOWS, UNICODE, MACINTOSH}) {
      collect(kind, platform, names);
    }
    return names;
  }

  private void collect(int kind, int platform, Set<String> names) {
    int count = data.u16(table + 2);
    int strings = table + data.u16(table + 4);
    for (int i = 0; i < count && names.size() < MAX_NAMES; i++) {
      int record = table + 6 + 12 * i;
      if (data.u16(record) == platform && data.u16(record + 6) == kind) {
        byte[] text = data.copy(strings + data.u16(record + 10), data.u16(record + 8));
        // A Macintosh name in letters beyond ASCII is in a second record for Windows.
        var charset = platform == MACINTOSH ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE;
        String name = new String(text, charset).strip();
        if (!name.isEmpty() && name.length() <= MAX_LENGTH && isPlain(name)) {
          names.add(name);
        }
      }
    }
  }

  private static boolean isPlain(String name) {
    return name.codePoints()
        .noneMatch(
            c ->
                c == 0xFFFD
                    || switch (Character.getType(c)) {
                      case Character.CONTROL,
                          Character.FORMAT,
                          Character.SURROGATE,
                          Character.UNASSIGNED,
                          Character.PRIVATE_USE,
                          Character.LINE_SEPARATOR,
                          Character.PARAGRAPH_SEPARATOR ->
                          true;
                      default -> false;
                    });
  }
}
