package io.github.minmome.cli.batch;

import io.github.minmome.cli.input.ApplicationSource;
import io.github.minmome.cli.input.Entry;
import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file, or those of some lines, or the first few: {@code --only}, {@code --limit}.
 */
final class SelectedRows {
  private final ApplicationSource rows;
  private final @Nullable LineSelection only;
  private final long limit;
  private final SortedSet<Integer> missing;
  private long taken;

  SelectedRows(ApplicationSource rows, @Nullable LineSelection only, @Nullable Integer limit) {
    this.rows = rows;
    this.only = only;
    this.limit = limit == null ? Long.MAX_VALUE : limit;
    this.missing = only == null ? new TreeSet<>() : only.named();
  }

  /** Returns the next row, or null after the last. */
  @Nullable Entry next() throws IOException {
    if (taken == limit) {
      return null;
    }
    Entry row = rows.next();
    while (row != null && only != null && !only.contains(row.line())) {
      row = rows.next();
    }
    if (row != null) {
      missing.remove(row.line());
      taken++;
    }
    return row;
  }

  /** Returns the lines that were named one by one and have no row. */
  SortedSet<Integer> missing() {
    return missing;
  }
}
