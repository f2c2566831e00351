package io.github.minmome.problem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one table of problems and the one of field names, read once from the resources beside it. */
final class ProblemTable {
  static final ProblemTable STANDARD = new ProblemTable();

  /** One problem's row: {@code arguments} are the names of its arguments, in order. */
  record Row(String code, Severity severity, List<String> arguments, String ja, String en) {}

  /** What people call a field. */
  record Field(String path, String ja, String en) {}

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, Field> fields = new LinkedHashMap<>();

  private ProblemTable() {
    for (String[] cells : read("problems.tsv", 5)) {
      var names = cells[2].isEmpty() ? List.<String>of() : List.of(cells[2].split(","));
      var row = new Row(cells[0], Severity.valueOf(cells[1]), names, cells[3], cells[4]);
      if (rows.put(row.code(), row) != null) {
        throw new IllegalStateException("problems.tsv has two rows " + row.code());
      }
    }
    for (String[] cells : read("fields.tsv", 3)) {
      fields.put(cells[0], new Field(cells[0], cells[1], cells[2]));
    }
  }

  Collection<String> codes() {
    return Collections.unmodifiableSet(rows.keySet());
  }

  Collection<Row> rows() {
    return Collections.unmodifiableCollection(rows.values());
  }

  boolean has(String code) {
    return rows.containsKey(code);
  }

  Row row(String code) {
    var row = rows.get(code);
    if (row == null) {
      throw new IllegalArgumentException("no problem has the code " + code);
    }
    return row;
  }

  /** Returns the name of the field at a path, or the path itself where no name is known. */
  String field(String path, boolean japanese) {
    // applications[3].lineNumber is a lineNumber too: try each shorter tail of the path.
    for (int from = 0; from >= 0; from = path.indexOf('.', from) + 1) {
      var field = fields.get(path.substring(from));
      if (field != null) {
        return japanese ? field.ja() : field.en();
      }
      if (path.indexOf('.', from) < 0) {
        break;
      }
    }
    return path;
  }

  private static List<String[]> read(String name, int columns) {
    InputStream in = ProblemTable.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is missing from the jar");
    }
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .peek(
              cells -> {
                if (cells.length != columns) {
                  throw new IllegalStateException(
                      name + ": not " + columns + " cells: " + cells[0]);
                }
              })
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
