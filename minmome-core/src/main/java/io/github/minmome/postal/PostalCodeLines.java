package io.github.minmome.postal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** The lines of a table's text, as {@link PostalCodeTable#read} describes them. */
final class PostalCodeLines {
  private static final String AS_OF = "# asOf: ";

  String asOf = "";

  /** Prefecture and city, with a TAB between. */
  final List<String> cities = new ArrayList<>();

  /** One for each entry; {@link #codes} may be longer. */
  final List<String> names = new ArrayList<>();

  int[] codes = new int[1024];
  private int[] firsts = new int[128];

  PostalCodeLines(String text) {
    var known = new HashMap<String, String>();
    int code = 0;
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      char first = end == start ? '#' : text.charAt(start);
      if (text.startsWith(AS_OF, start)) {
        asOf = text.substring(start + AS_OF.length(), end);
      } else if (first >= '0' && first <= '9') {
        int tab = text.indexOf('\t', start);
        boolean isNamed = tab >= 0 && tab < end;
        code += Integer.parseInt(text, start, isNamed ? tab : end, 10);
        var name = isNamed ? text.substring(tab + 1, end) : "";
        add(code, known.computeIfAbsent(name, same -> same));
      } else if (first != '#') {
        firsts = cities.size() < firsts.length ? firsts : Arrays.copyOf(firsts, 2 * firsts.length);
        firsts[cities.size()] = names.size();
        cities.add(text.substring(start, end));
        code = 0;
      }
    }
  }

  private void add(int code, String name) {
    codes = names.size() < codes.length ? codes : Arrays.copyOf(codes, 2 * codes.length);
    codes[names.size()] = code;
    names.add(name);
  }

  int firstOfCity(int city) {
    return firsts[city];
  }
}
