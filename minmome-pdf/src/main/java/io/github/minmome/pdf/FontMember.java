package io.github.minmome.pdf;

import java.util.List;

/**
 * A font of a file that contains several (a TrueType or OpenType collection, {@code .ttc} or {@code
 * .otc}).
 *
 * @param number its place in the file, counted from 0
 * @param names its PostScript name, then its full names in the languages that the font has; empty
 *     when its names cannot be read
 * @since 0.1.0
 */
public record FontMember(int number, List<String> names) {
  public FontMember {
    names = List.copyOf(names);
  }

  /** Returns whether a text is this font's number or one of its names, in upper or lower case. */
  public boolean is(String numberOrName) {
    return numberOrName.equals(String.valueOf(number))
        || names.stream().anyMatch(numberOrName::equalsIgnoreCase);
  }

  /** Returns its number and names as people choose it: {@code #0 MS-Mincho (MS Mincho)}. */
  @Override
  public String toString() {
    if (names.isEmpty()) {
      return "#" + number;
    }
    String others = String.join(", ", names.subList(1, names.size()));
    return "#" + number + " " + names.get(0) + (others.isEmpty() ? "" : " (" + others + ")");
  }
}
