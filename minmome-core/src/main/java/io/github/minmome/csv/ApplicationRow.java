package io.github.minmome.csv;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.csv.RawRecords.RawRecord;
import io.github.minmome.problem.Reading;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * One row of a partner's export: its line, its bytes, and the result of reading it.
 *
 * <p>Immutable and safe for use by several threads. The row is parsed when its reading is first
 * used, so that threads that work on rows share the parsing too.
 *
 * @since 0.1.0
 */
public final class ApplicationRow {
  private final RawRecord record;
  private final Charset charset;
  private final RowParser parser;
  private volatile @Nullable Reading<SuspensionApplication> reading;

  ApplicationRow(RawRecord record, Charset charset, RowParser parser) {
    this.record = record;
    this.charset = charset;
    this.parser = parser;
  }

  /**
   * Returns the line of the file on which the row begins, from 1; the problems have it too.
   *
   * @return counting every physical line, the header and blank ones included
   */
  public int line() {
    return record.line;
  }

  /**
   * Returns the bytes of the row as they are in the file, without the line end. Of a row longer
   * than 64 KiB it is the beginning.
   *
   * @return a copy
   */
  public byte[] raw() {
    return record.bytes.clone();
  }

  /**
   * Returns the application as given, with null for what could not be read, and every problem of
   * reading it; no application if the row's cells could not be distinguished. Rules are not checked
   * here.
   *
   * @return the same each time
   */
  public Reading<SuspensionApplication> reading() {
    var known = reading;
    if (known == null) {
      known = parser.parse(record, charset);
      reading = known;
    }
    return known;
  }

  RawRecord record() {
    return record;
  }

  /** Returns the line alone; a row is personal. */
  @Override
  public String toString() {
    return "ApplicationRow[line=" + record.line + "]";
  }
}
