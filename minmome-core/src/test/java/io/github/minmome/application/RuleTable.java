package io.github.minmome.application;

import io.github.minmome.text.DataTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Tables of input, expected codes and reason, for parameterized tests. */
final class RuleTable {
  private RuleTable() {}

  static Stream<Arguments> rows(String name) {
    return DataTable.load(RuleTable.class, name).records().stream()
        .map(
            row ->
                Arguments.of(
                    unescaped(row.get("input")), codes(row.get("codes")), row.get("reason")));
  }

  static List<String> codes(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(",", -1));
  }

  /** Reads {@code \\uXXXX}, so that a table can contain invisible characters. */
  static String unescaped(String cell) {
    var out = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      if (cell.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(cell.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append(cell.charAt(i));
      }
    }
    return out.toString();
  }
}
