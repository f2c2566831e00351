package io.github.minmome.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a tab-separated table in the jar, and its comment lines. */
record DataTable(List<String> comments, List<String[]> rows) {

  static DataTable load(String name) {
    try (InputStream in = DataTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks its table " + name);
      }
      var comments = new ArrayList<String>();
      var rows = new ArrayList<String[]>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\r?\n", -1)) {
        if (line.startsWith("#")) {
          comments.add(line.substring(1).strip());
        } else if (!line.isEmpty()) {
          rows.add(line.split("\t", -1));
        }
      }
      return new DataTable(comments, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
