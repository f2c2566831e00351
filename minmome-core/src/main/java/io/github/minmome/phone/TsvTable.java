package io.github.minmome.phone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** A source table: comment lines (#), a header line, rows; one of the comments has its date. */
@SuppressWarnings("ArrayRecordComponent") // rows are read, never compared
final class TsvTable {
  private static final String AS_OF = "# asOf:";

  private final LocalDate asOf;
  private final List<Row> rows;

  private TsvTable(LocalDate asOf, List<Row> rows) {
    this.asOf = asOf;
    this.rows = rows;
  }

  static TsvTable read(Path file, String... columns) throws IOException {
    var rows = new ArrayList<Row>();
    LocalDate asOf = null;
    boolean header = false;
    String name = String.valueOf(file.getFileName());
    int line = 0;
    for (String text : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      line++;
      if (!header) {
        if (text.startsWith(AS_OF)) {
          try {
            asOf = LocalDate.parse(text.substring(AS_OF.length()).strip());
          } catch (DateTimeParseException e) {
            throw new IOException(name + " line " + line + ": asOf is not an ISO date", e);
          }
        } else if (!text.startsWith("#")) {
          if (!text.equals(String.join("\t", columns))) {
            throw new IOException(
                name + " line " + line + ": expected the columns " + String.join(", ", columns));
          }
          header = true;
        }
      } else if (!text.isEmpty()) {
        String[] values = text.split("\t", -1);
        if (values.length != columns.length) {
          throw new IOException(
              name + " line " + line + ": expected " + columns.length + " columns");
        }
        rows.add(new Row(name, line, columns, values));
      }
    }
    if (!header || asOf == null) {
      throw new IOException(name + ": no header line, or no line \"" + AS_OF + " DATE\" above it");
    }
    return new TsvTable(asOf, rows);
  }

  LocalDate asOf() {
    return asOf;
  }

  List<Row> rows() {
    return rows;
  }

  /** One row; a value that is not what its column requires is an IOException with its line. */
  record Row(String table, int line, String[] columns, String[] values) {
    String text(int column) {
      return values[column];
    }

    List<String> list(int column) {
      return values[column].isEmpty() ? List.of() : List.of(values[column].split("[|]", -1));
    }

    String digits(int column, int fewest, int most) throws IOException {
      if (!values[column].matches("[0-9]{" + fewest + "," + most + "}")) {
        throw wrong(column, fewest + " to " + most + " digits");
      }
      return values[column];
    }

    int number(int column, int min, int max) throws IOException {
      if (values[column].matches("[0-9]{1,6}")) {
        int number = Integer.parseInt(values[column]);
        if (number >= min && number <= max) {
          return number;
        }
      }
      throw wrong(column, "a number from " + min + " to " + max);
    }

    <E extends Enum<E>> E name(int column, Class<E> type) throws IOException {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(values[column])) {
          return constant;
        }
      }
      throw wrong(column, "a name of " + type.getSimpleName());
    }

    IOException wrong(int column, String expected) {
      return new IOException(
          table + " line " + line + ": " + columns[column] + " is not " + expected);
    }
  }
}
