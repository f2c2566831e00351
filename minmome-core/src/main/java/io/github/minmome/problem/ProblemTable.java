package io.github.minmome.problem;

import io.github.minmome.text.DataTable;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one table of problems and the one of field names, read once from the resources beside it. */
final class ProblemTable {
  static final ProblemTable STANDARD = new ProblemTable();

  private static final Pattern INDEX = Pattern.compile("\\[[0-9]+]");

  /** Where fields.tsv has the name of an empty path. */
  private static final String WHOLE_DOCUMENT = ".";

  /** One problem's row: {@code arguments} are the names of its arguments, in order. */
  record Row(String code, Severity severity, List<String> arguments, String ja, String en) {}

  /** What people call a field, and its place among all fields. */
  record Field(int index, String ja, String en) {}

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, Field> fields = new LinkedHashMap<>();

  private ProblemTable() {
    for (var cells : DataTable.load(ProblemTable.class, "problems.tsv").records()) {
      var names = cells.get("arguments");
      var row =
          new Row(
              cells.get("code"),
              Severity.valueOf(cells.get("severity")),
              names.isEmpty() ? List.of() : List.of(names.split(",", -1)),
              cells.get("ja"),
              cells.get("en"));
      if (rows.put(row.code(), row) != null) {
        throw new IllegalStateException("problems.tsv has two rows " + row.code());
      }
    }
    for (var table : List.of("application-fields.tsv", "fields.tsv")) {
      for (var cells : DataTable.load(ProblemTable.class, table).records()) {
        fields.put(cells.get("path"), new Field(fields.size(), cells.get("ja"), cells.get("en")));
      }
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
    var field = find(path.isEmpty() ? WHOLE_DOCUMENT : path);
    return field == null ? path : japanese ? field.ja() : field.en();
  }

  /** Returns the place of a field among all fields, or -1. */
  int fieldIndex(String path) {
    var field = find(path);
    return field == null ? -1 : field.index();
  }

  /**
   * Returns the field at a path: {@code applications[3].lineNumber} is a {@code lineNumber} too.
   */
  private @Nullable Field find(String path) {
    String named = path.indexOf('[') < 0 ? path : INDEX.matcher(path).replaceAll("");
    for (String tail = named; ; tail = tail.substring(tail.indexOf('.') + 1)) {
      var field = fields.get(tail);
      if (field != null || tail.indexOf('.') < 0) {
        return field;
      }
    }
  }
}
