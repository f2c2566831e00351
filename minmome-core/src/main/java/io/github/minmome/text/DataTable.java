package io.github.minmome.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a tab-separated table in the jar, and its comment lines. */
public record DataTable(List<String> comments, List<String[]> rows) {

  /** Reads the table beside a class. */
  public static DataTable load(Class<?> home, String name) {
    return of(JarText.read(home, name));
  }

  /** Reads a table from its text. */
  public static DataTable of(String text) {
    var comments = new ArrayList<String>();
    var rows = new ArrayList<String[]>();
    for (String line : text.split("\r?\n", -1)) {
      if (line.startsWith("#")) {
        comments.add(line.substring(1).strip());
      } else if (!line.isEmpty()) {
        rows.add(line.split("\t", -1));
      }
    }
    return new DataTable(comments, rows);
  }

  /** A row with its cells under their headings. */
  public record Row(Map<String, String> cells) {
    /** Returns the cell under that heading. */
    public String get(String heading) {
      var cell = cells.get(heading);
      if (cell == null) {
        throw new IllegalStateException("The table has no column " + heading);
      }
      return cell;
    }
  }

  /** Returns the rows below the heading row; a cell missing at the end is empty. */
  public List<Row> records() {
    var headings = rows.get(0);
    return rows.subList(1, rows.size()).stream()
        .map(
            cells ->
                new Row(
                    IntStream.range(0, headings.length)
                        .boxed()
                        .collect(
                            Collectors.toUnmodifiableMap(
                                i -> headings[i], i -> i < cells.length ? cells[i] : ""))))
        .toList();
  }

  /**
   * Returns the value of an entry {@code name: value} in the comment lines, which {@code ;}
   * separates.
   */
  public String header(String name) {
    return comments.stream()
        .flatMap(comment -> Stream.of(comment.split("; ")))
        .filter(entry -> entry.startsWith(name + ": "))
        .map(entry -> entry.substring(name.length() + 2))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The table has no " + name));
  }
}
