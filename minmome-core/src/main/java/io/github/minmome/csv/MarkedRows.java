package io.github.minmome.csv;

import io.github.minmome.check.TextChecks;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of an input with the problems of each in five columns after them ({@code _line}, {@code
 * _path}, {@code _code}, {@code _message_ja}, {@code _message_en}), as texts for another kind of
 * file than CSV, such as a workbook: the values without quotes and without the {@code '} that keeps
 * spreadsheets from running them. Bytes that are no character are U+FFFD here; {@link
 * MarkedRowsWriter} keeps them.
 *
 * <p>Immutable; not safe for use by several threads while the rows are read.
 *
 * @since 0.1.0
 */
public final class MarkedRows {
  static final List<String> COLUMNS =
      List.of("_line", "_path", "_code", "_message_ja", "_message_en");

  private final ApplicationRows rows;
  private final ProblemText text;

  private MarkedRows(ApplicationRows rows, ProblemText text) {
    this.rows = rows;
    this.text = text;
  }

  /**
   * Returns the marked rows of an input.
   *
   * @param rows the input that rows will come from
   * @param text makes the sentences
   */
  public static MarkedRows of(ApplicationRows rows, ProblemText text) {
    return new MarkedRows(rows, text);
  }

  /** Returns the headings of the input, without those of an earlier run, and the five columns. */
  public List<String> headings() {
    var texts = texts(rows.headerRecord().bytes, true);
    texts.addAll(COLUMNS);
    return List.copyOf(texts);
  }

  /**
   * Returns the cells of a row and its problems, under the {@link #headings}.
   *
   * @param row a row of the input
   * @param problems its problems, those of reading and those of the rules
   */
  public List<String> cells(ApplicationRow row, List<Problem> problems) {
    var record = row.record();
    var texts = texts(record.bytes, record.fault == RawRecords.Fault.NONE);
    texts.add(Integer.toString(row.line()));
    texts.addAll(remarks(problems));
    return List.copyOf(texts);
  }

  private List<String> texts(byte[] record, boolean quotesInOrder) {
    var cells = RawCells.split(record, rows.separator(), quotesInOrder);
    var texts = new ArrayList<String>();
    for (int place : kept(cells)) {
      byte[] cell = place < cells.size() ? cells.get(place) : new byte[0];
      var value = new String(quotesInOrder ? RawCells.content(cell) : cell, rows.charset());
      texts.add(Formula.unguarded(value));
    }
    return texts;
  }

  /** Returns the paths, codes and sentences of problems, several joined by {@code "; "}. */
  List<String> remarks(List<Problem> problems) {
    return List.of(
        joined(problems, Problem::path),
        joined(problems, Problem::code),
        joined(problems, problem -> text.sentence(problem, Locale.JAPANESE)),
        joined(problems, problem -> text.sentence(problem, Locale.ENGLISH)));
  }

  private static String joined(List<Problem> problems, Function<Problem, String> column) {
    return problems.stream().map(column).collect(Collectors.joining("; "));
  }

  /**
   * Returns which cells of a record are written: as many as the header has where they are fewer,
   * without those of an earlier run.
   */
  int[] kept(List<byte[]> cells) {
    var header = rows.header();
    int count = Math.max(lastFilled(cells, rows.charset()), header.size());
    return IntStream.range(0, count)
        .filter(place -> place >= header.size() || !header.isOurOwn(place))
        .toArray();
  }

  /**
   * Returns how many cells there are without blank ones at the end, which would move our columns.
   */
  private static int lastFilled(List<byte[]> cells, Charset charset) {
    int count = cells.size();
    while (count > 0
        && TextChecks.isBlank(new String(RawCells.content(cells.get(count - 1)), charset))) {
      count--;
    }
    return count;
  }
}
