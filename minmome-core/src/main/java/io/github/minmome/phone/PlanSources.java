package io.github.minmome.phone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the tables of a plan come from: a directory, and a plan for those that it lacks. */
final class PlanSources {
  private final Path directory;
  private final @Nullable NumberingPlan base;
  private boolean foundAny;
  private long newest;

  PlanSources(Path directory, @Nullable NumberingPlan base) {
    this.directory = directory;
    this.base = base;
  }

  /** Returns the table, or null when it is missing and the base has it. */
  @Nullable TsvTable table(String name, String... columns) throws IOException {
    Path file = directory.resolve(name);
    if (base != null && !Files.exists(file)) {
      return null;
    }
    var table = TsvTable.read(file, columns);
    foundAny = true;
    newest = Math.max(newest, table.asOf().toEpochDay());
    return table;
  }

  /** Returns the plan whose tables replace those that are missing. */
  NumberingPlan base() {
    if (base == null) {
      throw new IllegalStateException("a table is missing and there is no base");
    }
    newest = Math.max(newest, base.names().dates().newest());
    return base;
  }

  /** Returns the newest date of all tables that were used. */
  long newest() throws IOException {
    if (!foundAny) {
      throw new IOException("no table of a numbering plan in the directory");
    }
    return newest;
  }

  /** Returns all numbers of so many digits that begin with a prefix. */
  static int[] under(String prefix, int digits) {
    int first = Integer.parseInt((prefix + "00000").substring(0, digits));
    int last = Integer.parseInt((prefix + "99999").substring(0, digits));
    var all = new int[last - first + 1];
    Arrays.setAll(all, i -> first + i);
    return all;
  }
}
