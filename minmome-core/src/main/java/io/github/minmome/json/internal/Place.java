package io.github.minmome.json.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a value is in a document. Its path is put together when it is requested, which is when
 * something is wrong.
 */
record Place(@Nullable Place parent, String name, int index) {
  static final Place ROOT = new Place(null, "", -1);

  private static final int MAX_NAME_SHOWN = 60;

  /** Far above any real path: a small document must not make a large answer. */
  private static final int MAX_PATH_SHOWN = 200;

  Place property(String property) {
    return new Place(this, property, -1);
  }

  Place element(int place) {
    return new Place(this, "", place);
  }

  /**
   * Returns the path, such as {@code fields[3].name}; of a name that is no plain word, what cannot
   * be shown is escaped. Of a very long path it is the end.
   */
  String path() {
    if (parent == null) {
      return "";
    }
    String before = parent.path();
    if (index >= 0) {
      return shortened(before + "[" + index + "]");
    }
    return shortened(before.isEmpty() ? shown(name) : before + "." + shown(name));
  }

  private static String shortened(String path) {
    if (path.length() <= MAX_PATH_SHOWN) {
      return path;
    }
    int from = path.length() - MAX_PATH_SHOWN;
    return "…" + path.substring(Character.isLowSurrogate(path.charAt(from)) ? from + 1 : from);
  }

  private static String shown(String name) {
    var shown = new StringBuilder();
    int end = Math.min(name.length(), MAX_NAME_SHOWN);
    for (int i = 0; i < end; ) {
      int c = name.codePointAt(i);
      i += Character.charCount(c);
      switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.UNASSIGNED,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.PRIVATE_USE ->
            shown.append(String.format(Locale.ROOT, "\\u%04X", c));
        default -> shown.appendCodePoint(c);
      }
    }
    return end < name.length() ? shown.append('…').toString() : shown.toString();
  }
}
