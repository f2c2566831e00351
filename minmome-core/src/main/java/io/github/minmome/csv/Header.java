package io.github.minmome.csv;

import io.github.minmome.application.ApplicationField;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.text.KanjiNumerals;
import io.github.minmome.text.NumberCharacters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where each column of an application is in the rows of a file. */
final class Header {
  private static final int[] NOWHERE = {};
  private static final int MAX_HEADING_SHOWN = 60;
  private static final String KANJI_DIGITS = KanjiNumerals.DIGITS + "十";

  private final List<String> headings;
  private final Map<ApplicationField, int[]> places = new EnumMap<>(ApplicationField.class);
  private final Map<ApplicationField, String> constants = new EnumMap<>(ApplicationField.class);
  private final Map<ApplicationField, String> separators = new EnumMap<>(ApplicationField.class);
  private final ApplicationField[] columnAt;
  private int[] unnamed = NOWHERE;

  private Header(List<String> headings) {
    this.headings = headings;
    this.columnAt = new ApplicationField[headings.size()];
  }

  /**
   * Finds the columns under a file's headings; what keeps the file from being read is added to the
   * problems.
   */
  static Header of(List<String> headings, ColumnMapping mapping, List<Problem> problems) {
    var header = new Header(List.copyOf(headings));
    header.find(mapping, problems);
    header.unnamed =
        IntStream.range(0, headings.size())
            .filter(i -> header.columnAt[i] == null && headings.get(i).isBlank())
            .toArray();
    return header;
  }

  private void find(ColumnMapping mapping, List<Problem> problems) {
    var byKey = new HashMap<String, Integer>();
    var twice = new HashSet<String>();
    for (int i = 0; i < headings.size(); i++) {
      String key = Columns.key(headings.get(i));
      if (!isOurOwn(i) && !key.isEmpty() && byKey.putIfAbsent(key, i) != null) {
        twice.add(key);
      }
    }
    mapping
        .sources()
        .forEach((field, source) -> placeMapped(field, source, byKey, twice, problems));
    placeNamed(mapping, problems);
    int named = places.size();
    var understood = new ArrayList<Problem>();
    for (var field : Columns.ALL) {
      if (!places.containsKey(field) && mapping.source(field) == null) {
        placeUnderstood(field, byKey, twice, understood);
      }
    }
    if (named == 0 && places.size() < 2) {
      // Perhaps the first row of data, so its cells must not be named as ignored columns.
      places.clear();
      if (!Problem.anyErrorIn(problems)) {
        String names =
            Columns.NEEDED.stream().map(Columns::names).collect(Collectors.joining(", "));
        problems.add(Problem.of(ProblemCodes.CSV_NO_HEADER, "", names));
      }
      return;
    }
    problems.addAll(understood);
    for (var field : Columns.NEEDED) {
      if (!places.containsKey(field) && mapping.source(field) == null) {
        problems.add(Problem.of(ProblemCodes.CSV_COLUMN_MISSING, "", Columns.names(field)));
      }
    }
    for (int i = 0; i < headings.size(); i++) {
      if (columnAt[i] == null && !isOurOwn(i) && !headings.get(i).isBlank()) {
        problems.add(Problem.of(ProblemCodes.CSV_COLUMN_IGNORED, "", shown(headings.get(i))));
      }
    }
  }

  private void placeMapped(
      ApplicationField field,
      ColumnMapping.Source source,
      Map<String, Integer> byKey,
      Set<String> twice,
      List<Problem> problems) {
    if (source.constant() != null) {
      constants.put(field, source.constant());
      return;
    }
    var found = new ArrayList<Integer>();
    for (var part : source.parts()) {
      String key = Columns.key(part.heading());
      Integer place = part.column() > 0 ? Integer.valueOf(part.column() - 1) : byKey.get(key);
      String column = field.columns().get(0);
      if (part.column() == 0 && twice.contains(key)) {
        problems.add(Problem.of(ProblemCodes.CSV_HEADING_TWICE, "", shown(part.heading())));
      } else if (place == null) {
        problems.add(
            Problem.of(ProblemCodes.COLUMNS_UNKNOWN_HEADING, column, shown(part.heading())));
      } else if (place >= headings.size()) {
        problems.add(
            Problem.of(
                ProblemCodes.COLUMNS_UNKNOWN_POSITION, column, String.valueOf(part.column())));
      } else {
        found.add(place);
      }
    }
    if (source.separator() != null) {
      separators.put(field, source.separator());
    }
    put(field, found);
  }

  /** Columns under their own names. */
  private void placeNamed(ColumnMapping mapping, List<Problem> problems) {
    for (int i = 0; i < headings.size(); i++) {
      var field = isOurOwn(i) ? null : Columns.named(headings.get(i));
      if (field != null && mapping.source(field) == null && columnAt[i] == null) {
        if (places.containsKey(field)) {
          columnAt[i] = field;
          problems.add(Problem.of(ProblemCodes.CSV_HEADING_TWICE, "", Columns.names(field)));
        } else {
          put(field, List.of(i));
        }
      }
    }
  }

  /** A column under another heading in use, or under several that make its value together. */
  private void placeUnderstood(
      ApplicationField field,
      Map<String, Integer> byKey,
      Set<String> twice,
      List<Problem> problems) {
    var alone = found(field.synonyms(), byKey);
    if (alone.size() > 1 || alone.stream().anyMatch(i -> twice.contains(key(i)))) {
      // Of columns that are not needed none is read: they are reported as ignored.
      if (Columns.NEEDED.contains(field)) {
        problems.add(problem(ProblemCodes.CSV_HEADING_AMBIGUOUS, alone, field));
      }
      return;
    }
    var found = alone;
    for (var group : field.joinedColumns()) {
      var parts = found(group, byKey);
      if (found.isEmpty()
          && parts.size() == group.size()
          && parts.stream().noneMatch(i -> twice.contains(key(i)))) {
        found = parts;
      }
    }
    if (!found.isEmpty()) {
      put(field, found);
      problems.add(problem(ProblemCodes.CSV_HEADING_UNDERSTOOD, found, field));
    }
  }

  /** Returns the places of those headings that the file has and nothing reads yet. */
  private List<Integer> found(List<String> wanted, Map<String, Integer> byKey) {
    return wanted.stream()
        .map(heading -> byKey.get(Columns.key(heading)))
        .filter(i -> i != null && columnAt[i] == null)
        .distinct()
        .toList();
  }

  private String key(int place) {
    return Columns.key(headings.get(place));
  }

  private Problem problem(String code, List<Integer> at, ApplicationField field) {
    String shown = at.stream().map(i -> shown(headings.get(i))).collect(Collectors.joining(", "));
    return Problem.of(code, "", shown, Columns.names(field));
  }

  private void put(ApplicationField field, List<Integer> at) {
    if (!at.isEmpty()) {
      at.forEach(i -> columnAt[i] = field);
      places.put(field, at.stream().mapToInt(Integer::intValue).toArray());
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

  /** Returns whether the cell at a place goes into an application. */
  boolean isRead(int place) {
    return columnAt[place] != null;
  }

  /** Returns the path of what is at a place, empty if nothing reads it. */
  String path(int place) {
    ApplicationField field = columnAt[place];
    return field == null ? "" : field.path();
  }

  /**
   * Returns the value of a row in a column, without the guard against formulas; empty if nothing.
   */
  String value(String[] cells, ApplicationField field) {
    int[] at = places.getOrDefault(field, NOWHERE);
    if (at.length == 1) {
      return Formula.unguarded(cells[at[0]]);
    }
    if (at.length == 0) {
      return constants.getOrDefault(field, "");
    }
    var joined = new StringBuilder();
    for (int place : at) {
      String part = Formula.unguarded(cells[place]);
      if (!joined.isEmpty() && !part.isEmpty()) {
        joined.append(separator(field));
      }
      joined.append(part);
    }
    return joined.toString();
  }

  private String separator(ApplicationField field) {
    return separators.getOrDefault(field, Columns.separator(field));
  }

  /** Returns whether parts of a value are joined so that two numbers become one: 霞が関1 and 3-2. */
  boolean digitsMeet(String[] cells, ApplicationField field) {
    int[] at = places.getOrDefault(field, NOWHERE);
    if (at.length < 2 || !separator(field).isEmpty()) {
      return false;
    }
    char last = ' ';
    for (int place : at) {
      String part = Formula.unguarded(cells[place]);
      if (!part.isEmpty()) {
        if (isDigit(last) && isDigit(part.charAt(0))) {
          return true;
        }
        last = part.charAt(part.length() - 1);
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return NumberCharacters.decimalDigit(c) >= 0 || KANJI_DIGITS.indexOf(c) >= 0;
  }

  /**
   * Returns the places without a heading that nothing reads, such as those beside a merged heading.
   */
  int[] unnamed() {
    return unnamed;
  }

  /**
   * Returns the path of the column that the place without a heading is beside; empty if none is
   * read.
   */
  String pathBeside(int place) {
    int named = place;
    while (named > 0 && headings.get(named).isBlank() && columnAt[named] == null) {
      named--;
    }
    return path(named);
  }

  /** Returns how many columns are found by their headings: where a header is searched for. */
  int found() {
    return (int) Arrays.stream(columnAt).filter(Objects::nonNull).count();
  }

  /** Returns whether a row repeats the headings, as in files that were joined. */
  boolean isRepeatedBy(String[] cells) {
    return cells.length == headings.size() && Arrays.asList(cells).equals(headings);
  }

  /**
   * Returns whether another row of headings, of at least three that are known, has some column in
   * another place.
   */
  boolean isOtherThan(Header other) {
    return other.found() >= 3
        && places.entrySet().stream()
            .anyMatch(
                column ->
                    other.places.containsKey(column.getKey())
                        && !Arrays.equals(column.getValue(), other.places.get(column.getKey())));
  }

  /** Returns whether a row has nothing but headings in its cells, in another order or language. */
  boolean hasHeadings(String[] cells) {
    int found = 0;
    for (String cell : cells) {
      if (!cell.isBlank()) {
        if (!Columns.isHeading(cell) && !headings.contains(cell)) {
          return false;
        }
        found++;
      }
    }
    return found > 2;
  }

  /** Returns whether a row may end before a place: what is from there on is not needed. */
  boolean mayEndBefore(int place) {
    for (int i = place; i < columnAt.length; i++) {
      if (columnAt[i] != null && Columns.NEEDED.contains(columnAt[i])) {
        return false;
      }
    }
    return true;
  }

  static String shown(String heading) {
    String plain = heading.replaceAll("\\p{C}", "\uFFFD");
    return plain.codePointCount(0, plain.length()) <= MAX_HEADING_SHOWN
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, MAX_HEADING_SHOWN)) + "…";
  }
}
