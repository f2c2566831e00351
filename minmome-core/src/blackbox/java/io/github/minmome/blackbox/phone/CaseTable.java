package io.github.minmome.blackbox.phone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Test tables beside the tests: comments, a header, rows; \\uXXXX means a code unit. */
final class CaseTable {
  /** The columns that tests read; a table with another one is refused. */
  private static final Set<String> COLUMNS =
      Set.of(
          "input",
          "context",
          "kind",
          "e164",
          "form",
          "designation",
          "reason",
          "flags",
          "has",
          "national",
          "area",
          "regions",
          "why");

  private CaseTable() {}

  record Case(int line, Map<String, String> columns) {
    String get(String column) {
      return columns.getOrDefault(column, "");
    }

    String input() {
      return unescape(get("input"));
    }

    @Override
    public String toString() {
      return "line " + line + ": " + get("input") + " " + get("context") + " (" + get("why") + ")";
    }
  }

  static Stream<Case> read(String name) {
    try (InputStream in = CaseTable.class.getResourceAsStream(name)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      int header = 0;
      while (lines.get(header).startsWith("#")) {
        header++;
      }
      String[] names = lines.get(header).split("\t", -1);
      if (!COLUMNS.containsAll(List.of(names))) {
        throw new IllegalStateException(name + ": " + Arrays.toString(names));
      }
      var cases = Stream.<Case>builder();
      for (int i = header + 1; i < lines.size(); i++) {
        if (lines.get(i).isEmpty()) {
          continue;
        }
        String[] values = lines.get(i).split("\t", -1);
        if (values.length != names.length) {
          throw new IllegalStateException(
              name + " line " + (i + 1) + ": " + Arrays.toString(values));
        }
        var columns = new LinkedHashMap<String, String>();
        for (int k = 0; k < names.length; k++) {
          columns.put(names[k], values[k]);
        }
        cases.add(new Case(i + 1, columns));
      }
      return cases.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String unescape(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
