package io.github.minmome.cli.input;

import io.github.minmome.application.ApplicationIntake;
import io.github.minmome.application.CheckedApplication;
import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.csv.ApplicationRow;
import io.github.minmome.pdf.ApplicationPapers;
import io.github.minmome.problem.Problem;
import io.github.minmome.problem.Reading;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One application of a file as it was written; a row of a CSV file is parsed on first use. */
public final class Entry {
  private final int line;
  private final @Nullable Reading<SuspensionApplication> reading;
  private final @Nullable ApplicationRow row;

  private Entry(
      int line, @Nullable Reading<SuspensionApplication> reading, @Nullable ApplicationRow row) {
    this.line = line;
    this.reading = reading;
    this.row = row;
  }

  static Entry ofJson(int line, Reading<SuspensionApplication> reading) {
    return new Entry(line, reading, null);
  }

  static Entry ofRow(ApplicationRow row) {
    return new Entry(row.line(), null, row);
  }

  /** Returns the line on which it begins, from 1. */
  public int line() {
    return line;
  }

  /** Returns the application, and what is wrong with the way it was written. */
  public Reading<SuspensionApplication> reading() {
    return row == null ? Objects.requireNonNull(reading) : row.reading();
  }

  /** Returns the row, for handing it back. */
  public ApplicationRow row() {
    return Objects.requireNonNull(row, "not from a CSV file");
  }

  /** Checks it: the problems have its line. */
  public Checked check(ApplicationIntake<ApplicationPapers> intake) {
    return new Checked(this, intake.check(reading()).withLine(line));
  }

  /**
   * An application of a file with its verdict.
   *
   * @param entry what was read
   * @param checked the verdict, its problems with the line
   */
  public record Checked(Entry entry, CheckedApplication<ApplicationPapers> checked) {
    /** Returns the line on which it begins, from 1. */
    public int line() {
      return entry.line();
    }

    /** Returns the same with one problem more. */
    public Checked with(Problem problem) {
      return new Checked(entry, checked.with(problem.withLine(line())));
    }

    /** Returns the line and the verdict, never the application. */
    @Override
    public String toString() {
      return "Checked[line " + line() + ", " + checked + "]";
    }
  }
}
