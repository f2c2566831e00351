package io.github.minmome.csv;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.text.WordKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where each column of an application stands in the rows of a file. */
final class Header {
  private static final int[] NOWHERE = {};
  private static final int MAX_HEADING_SHOWN = 60;

  /** Without one of these no row could be accepted; scope and date may come from elsewhere. */
  private static final List<Column> NEEDED =
      List.of(Column.LINE_NUMBER, Column.APPLICANT_NAME, Column.ADDRESS);

  private final List<String> headings;
  private final Map<Column, int[]> places = new EnumMap<>(Column.class);
  private final Map<Column, String> constants = new EnumMap<>(Column.class);
  private final Column[] columnAt;

  private Header(List<String> headings) {
    this.headings = headings;
    this.columnAt = new Column[headings.size()];
  }

  /**
   * Finds the columns under a file's headings; what keeps the file from being read is added to the
   * problems.
   */
  static Header of(List<String> headings, ColumnMapping mapping, List<Problem> problems) {
    var header = new Header(List.copyOf(headings));
    header.find(mapping, problems);
    return header;
  }

  private void find(ColumnMapping mapping, List<Problem> problems) {
    var byKey = new HashMap<String, Integer>();
    var twice = new HashSet<String>();
    for (int i = 0; i < headings.size(); i++) {
      String key = WordKey.of(headings.get(i));
      if (!isOurOwn(i) && byKey.putIfAbsent(key, i) != null) {
        twice.add(key);
      }
    }
    mapping.sources().forEach((column, source) -> place(column, source, byKey, twice, problems));
    for (int i = 0; i < headings.size(); i++) {
      var column = isOurOwn(i) ? null : Column.ofHeading(headings.get(i));
      if (column != null && mapping.source(column) == null && columnAt[i] == null) {
        columnAt[i] = column;
        if (places.putIfAbsent(column, new int[] {i}) != null) {
          problems.add(Problem.of(ProblemCodes.CSV_HEADING_TWICE, "", column.names()));
        }
      }
    }
    if (places.isEmpty()) {
      // Perhaps the first row of data, so its cells must not be named as ignored columns.
      if (problems.isEmpty()) {
        String names = NEEDED.stream().map(Column::names).collect(Collectors.joining(", "));
        problems.add(Problem.of(ProblemCodes.CSV_NO_HEADER, "", names));
      }
      return;
    }
    for (Column column : NEEDED) {
      if (!places.containsKey(column) && mapping.source(column) == null) {
        problems.add(Problem.of(ProblemCodes.CSV_COLUMN_MISSING, "", column.names()));
      }
    }
    for (int i = 0; i < headings.size(); i++) {
      if (columnAt[i] == null && !isOurOwn(i) && !headings.get(i).isBlank()) {
        problems.add(Problem.of(ProblemCodes.CSV_COLUMN_IGNORED, "", shown(headings.get(i))));
      }
    }
  }

  private void place(
      Column column,
      ColumnMapping.Source source,
      Map<String, Integer> byKey,
      Set<String> twice,
      List<Problem> problems) {
    if (source.constant() != null) {
      constants.put(column, source.constant());
      return;
    }
    var found = new ArrayList<Integer>();
    for (String heading : source.headings()) {
      String key = WordKey.of(heading);
      Integer place = byKey.get(key);
      if (twice.contains(key)) {
        problems.add(Problem.of(ProblemCodes.CSV_HEADING_TWICE, "", shown(heading)));
      } else if (place == null) {
        problems.add(
            Problem.of(ProblemCodes.COLUMNS_UNKNOWN_HEADING, column.english, shown(heading)));
      } else {
        found.add(place);
        columnAt[place] = column;
      }
    }
    if (!found.isEmpty()) {
      places.put(column, found.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  /** A column that an earlier run has added, such as {@code _message_ja}; it is read over. */
  boolean isOurOwn(int place) {
    return headings.get(place).startsWith("_");
  }

  int size() {
    return headings.size();
  }

  List<String> headings() {
    return headings;
  }

  /** Whether the cell at a place goes into an application. */
  boolean isRead(int place) {
    return columnAt[place] != null;
  }

  /** The path of what stands at a place, empty if nothing reads it. */
  String path(int place) {
    Column column = columnAt[place];
    return column == null ? "" : column.path;
  }

  /** What a row says in a column, without the guard against formulas; empty if nothing. */
  String value(String[] cells, Column column) {
    int[] at = places.getOrDefault(column, NOWHERE);
    if (at.length == 1) {
      return Formula.unguarded(cells[at[0]]);
    }
    if (at.length == 0) {
      return constants.getOrDefault(column, "");
    }
    var joined = new StringBuilder();
    for (int place : at) {
      String part = Formula.unguarded(cells[place]);
      if (!joined.isEmpty() && !part.isEmpty() && column.joinsWithSpace()) {
        joined.append(' ');
      }
      joined.append(part);
    }
    return joined.toString();
  }

  private static String shown(String heading) {
    String plain = heading.replaceAll("\\p{C}", "\uFFFD");
    return plain.codePointCount(0, plain.length()) <= MAX_HEADING_SHOWN
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, MAX_HEADING_SHOWN)) + "…";
  }
}
