package io.github.minmome.cli.batch;

import io.github.minmome.cli.files.AtomicFile;
import io.github.minmome.cli.input.Entry;
import io.github.minmome.csv.ApplicationRows;
import io.github.minmome.csv.CsvWriter;
import io.github.minmome.csv.MarkedRowsWriter;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import io.github.minmome.problem.ProblemText;
import io.github.minmome.problem.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The three lists of a run, in the charset of the input so that the same spreadsheet opens them:
 * {@code rejects.csv}, which may be a workbook instead, and {@code confirm.csv} with the rows as
 * they came and their problems, {@code index.csv} with where each form is. All three are unfinished
 * files until {@link #commit}.
 */
final class Lists implements AutoCloseable {
  private static final List<String> INDEX_COLUMNS =
      List.of("line", "reference", "file", "page", "sha256");

  private final AtomicFile rejectsFile;
  private final AtomicFile confirmFile;
  private final AtomicFile indexFile;
  private final Rejects rejects;
  private final MarkedRowsWriter confirm;
  private final CsvWriter index;

  /** Begins the lists of the rows of an input. */
  Lists(OutputFolder folder, ApplicationRows rows, Rejects.Format format) throws IOException {
    rejectsFile = AtomicFile.at(folder.path(format.fileName()));
    confirmFile = AtomicFile.at(folder.path(OutputFolder.CONFIRM));
    indexFile = AtomicFile.at(folder.path(OutputFolder.INDEX));
    rejects = Rejects.begin(format, rejectsFile.out(), rows);
    confirm = MarkedRowsWriter.begin(confirmFile.out(), rows, ProblemText.standard());
    index =
        rows.charset().equals(StandardCharsets.UTF_8)
            ? CsvWriter.beginWithByteOrderMark(indexFile.out(), INDEX_COLUMNS)
            : CsvWriter.begin(indexFile.out(), rows.charset(), INDEX_COLUMNS);
  }

  void reject(Entry.Checked row) throws IOException {
    rejects.write(row.entry().row(), row.checked().reported());
  }

  /** Lists the row if a person should look at it, and returns whether it did. */
  boolean confirm(Entry.Checked row) throws IOException {
    List<Problem> problems = row.checked().reported().stream().filter(Lists::isToConfirm).toList();
    if (problems.isEmpty()) {
      return false;
    }
    confirm.write(row.entry().row(), problems);
    return true;
  }

  private static boolean isToConfirm(Problem problem) {
    return problem.severity() == Severity.CONFIRM
        || problem.code().equals(ProblemCodes.LINE_NUMBER_DUPLICATE);
  }

  void index(FormFiles.Printed file) throws IOException {
    for (FormFiles.Place place : file.places()) {
      index.row(
          List.of(
              String.valueOf(place.line()),
              place.reference(),
              file.name(),
              String.valueOf(place.page()),
              file.sha256()));
    }
  }

  /** The rejects appear, for a run that stopped because of them. */
  void commitRejects() throws IOException {
    rejects.close();
    rejectsFile.commit();
  }

  /** All three appear. */
  void commit() throws IOException {
    commitRejects();
    confirmFile.commit();
    indexFile.commit();
  }

  @Override
  public void close() throws IOException {
    try (rejectsFile;
        confirmFile;
        indexFile) {
      // each takes away what was not committed
    }
  }
}
