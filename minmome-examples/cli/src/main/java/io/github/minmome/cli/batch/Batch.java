package io.github.minmome.cli.batch;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.cli.input.Entry;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.phone.Classification;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemCodes;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * The assembly line of one run:
 *
 * <pre>
 * read rows   one thread, this one
 * check       all cores, a block of rows each
 * sort        this thread, in the order of rows: to the rejects, or to the form file in hand
 * print       all cores, a file of forms each
 * record      this thread, in the order of files: the index
 * </pre>
 *
 * <p>Both queues are short, so that memory contains a few blocks and files, however long the input;
 * and since rows and files leave the queues in the order in which they entered, the results are the
 * same whatever the number of threads.
 */
final class Batch {
  private static final int BLOCK = 200;

  /** From so many rows on, {@code --max-rejects} may stop the run. */
  static final int MIN_ROWS_TO_JUDGE = 100;

  /** How a run ended. */
  enum End {
    /** All rows were read. */
    COMPLETE,
    /** More rows were rejected than allowed. */
    TOO_MANY_REJECTS,
    /** Somebody pressed Ctrl-C. */
    INTERRUPTED
  }

  private final SelectedRows rows;
  private final ApplicationIntake<ApplicationPapers> intake;
  private final FormFiles forms;
  private final Lists lists;
  private final ExecutorService pool;
  private final int threads;
  private final int perFile;
  private final double maxRejects;
  private final Interruption interruption;
  private final Progress progress;

  private final Queue<Future<List<Entry.Checked>>> checking = new ArrayDeque<>();
  private final Queue<Future<FormFiles.Printed>> printing = new ArrayDeque<>();
  private final List<FormFiles.Printed> printed = new ArrayList<>();
  private final SeenNumbers seen = new SeenNumbers();
  private List<Entry.Checked> inHand = new ArrayList<>();
  private int files;
  private long read;
  private long rejected;
  private long confirmed;

  Batch(
      SelectedRows rows,
      ApplicationIntake<ApplicationPapers> intake,
      FormFiles forms,
      Lists lists,
      ExecutorService pool,
      int threads,
      int perFile,
      double maxRejects,
      Interruption interruption,
      Progress progress) {
    this.rows = rows;
    this.intake = intake;
    this.forms = forms;
    this.lists = lists;
    this.pool = pool;
    this.threads = threads;
    this.perFile = perFile;
    this.maxRejects = maxRejects;
    this.interruption = interruption;
    this.progress = progress;
  }

  /** Reads to the end, or until there is a reason to finish the files in hand and to end. */
  End run() throws IOException, InterruptedException {
    List<Entry> block = new ArrayList<>(BLOCK);
    for (Entry row = rows.next(); row != null && !ended(); row = rows.next()) {
      block.add(row);
      if (block.size() == BLOCK) {
        submit(block);
        block = new ArrayList<>(BLOCK);
      }
    }
    submit(block);
    while (!checking.isEmpty() && !ended()) {
      sort(result(checking.remove()));
    }
    if (!ended() && !inHand.isEmpty()) {
      print();
    }
    while (!printing.isEmpty()) {
      record(result(printing.remove()));
    }
    checking.forEach(future -> future.cancel(false));
    return interruption.isRequested()
        ? End.INTERRUPTED
        : slipped() ? End.TOO_MANY_REJECTS : End.COMPLETE;
  }

  private boolean ended() {
    return interruption.isRequested() || slipped();
  }

  /** A column that has slipped rejects nearly everything: the run need not go on to the end. */
  private boolean slipped() {
    return read >= MIN_ROWS_TO_JUDGE && rejected * 100.0 > maxRejects * read;
  }

  private void submit(List<Entry> block) throws IOException, InterruptedException {
    checking.add(pool.submit(() -> checked(block)));
    if (checking.size() > 2 * threads) {
      sort(result(checking.remove()));
    }
  }

  private List<Entry.Checked> checked(List<Entry> block) {
    List<Entry.Checked> checked = new ArrayList<>(block.size());
    for (Entry row : block) {
      checked.add(row.check(intake));
    }
    return checked;
  }

  private void sort(List<Entry.Checked> block) throws IOException, InterruptedException {
    for (Entry.Checked row : block) {
      if (ended()) {
        return;
      }
      read++;
      if (!row.checked().accepted()) {
        rejected++;
        lists.reject(row);
      } else {
        accept(withDuplicateNoted(row));
      }
    }
    progress.at(read, rejected);
  }

  private void accept(Entry.Checked row) throws IOException, InterruptedException {
    if (lists.confirm(row)) {
      confirmed++;
    }
    inHand.add(row);
    if (inHand.size() == perFile) {
      print();
    }
  }

  private Entry.Checked withDuplicateNoted(Entry.Checked row) {
    long number = number(row);
    int first = number == 0 ? 0 : seen.firstLine(number, row.line());
    return first == 0
        ? row
        : row.with(
            Problem.of(ProblemCodes.LINE_NUMBER_DUPLICATE, "lineNumber", String.valueOf(first)));
  }

  /** Returns the line's number in international form, however it was written; 0 if it has none. */
  private static long number(Entry.Checked row) {
    String e164 = row.checked().lineNumber().flatMap(Classification::e164).orElse("");
    return e164.startsWith("+") ? Long.parseLong(e164.substring(1)) : 0;
  }

  private void print() throws IOException, InterruptedException {
    int number = ++files;
    List<Entry.Checked> content = inHand;
    inHand = new ArrayList<>(perFile);
    printing.add(pool.submit(() -> forms.print(number, content)));
    if (printing.size() > threads) {
      record(result(printing.remove()));
    }
  }

  private void record(FormFiles.Printed file) throws IOException {
    printed.add(file.withoutPlaces());
    lists.index(file);
  }

  long read() {
    return read;
  }

  /** Rows whose forms are in a file that is complete. */
  long accepted() {
    return printed.stream().mapToLong(FormFiles.Printed::forms).sum();
  }

  long rejected() {
    return rejected;
  }

  long confirmed() {
    return confirmed;
  }

  /** Returns the files that are complete, in order. */
  List<FormFiles.Printed> printed() {
    return printed;
  }

  private static <T> T result(Future<T> future) throws IOException, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
