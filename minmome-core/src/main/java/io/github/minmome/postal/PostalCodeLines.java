package io.github.minmome.postal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The entries of a table's text, as {@link PostalCodeTable#read} describes them: a name is a range
 * of the text and becomes a string of its own where one is needed.
 */
final class PostalCodeLines {
  private static final String AS_OF = "# asOf: ";

  private final String text;
  private String asOf = "";
  private final List<City> cities = new ArrayList<>();
  private int size;
  private int[] codes = new int[1024];

  /** For each entry the index of its name in the text, at the end of its line if it has none. */
  private int[] names = new int[1024];

  PostalCodeLines(String text) {
    this.text = text;
    int code = 0;
    int city = -1;
    int cityFrom = 0;
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = lineEnd(start);
      char first = end == start ? '#' : text.charAt(start);
      if (first >= '0' && first <= '9') {
        int digits = start + 1;
        while (digits < end && text.charAt(digits) != '\t') {
          digits++;
        }
        code += Integer.parseInt(text, start, digits, 10);
        add(code, Math.min(digits + 1, end));
      } else if (first != '#') {
        addCity(city, cityFrom);
        city = start;
        cityFrom = size;
        code = 0;
      } else if (text.startsWith(AS_OF, start)) {
        asOf = text.substring(start + AS_OF.length(), end);
      }
    }
    addCity(city, cityFrom);
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private void add(int code, int name) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, 2 * size);
      names = Arrays.copyOf(names, 2 * size);
    }
    codes[size] = code;
    names[size] = name;
    size++;
  }

  /** Adds the city whose line begins at an index, when all its entries have been read. */
  private void addCity(int start, int from) {
    if (start >= 0) {
      int tab = text.indexOf('\t', start);
      cities.add(
          new City(
              text.substring(start, tab), text.substring(tab + 1, lineEnd(start)), from, size));
    }
  }

  /** Returns the text after {@code asOf:}, or an empty one. */
  String asOf() {
    return asOf;
  }

  List<City> cities() {
    return cities;
  }

  int size() {
    return size;
  }

  int code(int entry) {
    return codes[entry];
  }

  String name(int entry) {
    return text.substring(names[entry], lineEnd(names[entry]));
  }

  boolean hasSameName(int entry, int other) {
    int length = lineEnd(names[entry]) - names[entry];
    return lineEnd(names[other]) - names[other] == length
        && text.regionMatches(names[entry], text, names[other], length);
  }

  /**
   * Returns where the name of an entry ends that an address has at an index, or -1 if it has
   * another there.
   */
  int end(CharSequence address, int from, int entry) {
    return TownSpelling.end(address, from, text, names[entry], lineEnd(names[entry]));
  }

  /** Like {@link #end}, without 大字 before the name. */
  int endAfterOaza(CharSequence address, int from, int entry) {
    int name = TownSpelling.afterOaza(text, names[entry]);
    return TownSpelling.end(address, from, text, name, lineEnd(names[entry]));
  }
}
