package io.github.minmome.cli.batch;

import io.github.minmome.cli.console.Version;
import io.github.minmome.cli.sheet.SheetWriter;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.csv.ApplicationRows;
import io.github.minmome.csv.MarkedRows;
import io.github.minmome.csv.MarkedRowsWriter;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file of rejected rows in the making; closed, it is complete. */
interface Rejects extends Closeable {
  /** In what kind of file. */
  enum Format {
    /** As they came, byte for byte. */
    CSV("rejects.csv"),
    /** A workbook, every cell as text. */
    XLSX("rejects.xlsx");

    private final String fileName;

    Format(String fileName) {
      this.fileName = fileName;
    }

    String fileName() {
      return fileName;
    }
  }

  void write(ApplicationRow row, List<Problem> problems) throws IOException;

  /** Begins a file of the rows of an input. */
  static Rejects begin(Format format, OutputStream out, ApplicationRows rows) throws IOException {
    return format == Format.XLSX ? new InSheet(out, rows) : new InCsv(out, rows);
  }

  /** In the shape and charset of the input. */
  final class InCsv implements Rejects {
    private final MarkedRowsWriter writer;

    InCsv(OutputStream out, ApplicationRows rows) throws IOException {
      writer = MarkedRowsWriter.begin(out, rows, ProblemText.standard());
    }

    @Override
    public void write(ApplicationRow row, List<Problem> problems) throws IOException {
      writer.write(row, problems);
    }

    @Override
    public void close() throws IOException {
      writer.flush();
    }
  }

  /** In a workbook; a line break is what the rows of a workbook have as U+2028. */
  final class InSheet implements Rejects {
    private final MarkedRows marked;
    private final SheetWriter writer;

    InSheet(OutputStream out, ApplicationRows rows) throws IOException {
      marked = MarkedRows.of(rows, ProblemText.standard());
      writer =
          new SheetWriter(
              out, "minmome " + Version.number(), "rejects", withBreaks(marked.headings()));
    }

    @Override
    public void write(ApplicationRow row, List<Problem> problems) throws IOException {
      writer.row(withBreaks(marked.cells(row, problems)));
    }

    private static List<String> withBreaks(List<String> cells) {
      return cells.stream().map(cell -> cell.replace('\u2028', '\n')).toList();
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }
}
