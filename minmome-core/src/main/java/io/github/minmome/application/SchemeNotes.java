package io.github.minmome.application;

import io.github.minmome.text.DataTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the table of notes, once. */
final class SchemeNotes {
  static final List<SchemeNote> ALL =
      DataTable.load(SchemeNotes.class, "scheme-notes.tsv").records().stream()
          .map(SchemeNotes::note)
          .toList();

  private SchemeNotes() {}

  private static SchemeNote note(DataTable.Row row) {
    return new SchemeNote(
        row.get("code"),
        row.get("path"),
        row.get("reported").equals("yes"),
        set(row.get("scopes"), SuspensionScope::valueOf),
        set(row.get("line_types"), LineType::valueOf),
        set(row.get("channels"), Channel::valueOf),
        words(row.get("carriers")).toList(),
        Confidence.valueOf(row.get("confidence")),
        row.get("source"),
        LocalDate.parse(row.get("as_of")));
  }

  private static <E> Set<E> set(String cell, Function<String, E> of) {
    return words(cell).map(of).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> words(String cell) {
    return cell.isEmpty() ? Stream.empty() : Stream.of(cell.split(",", -1));
  }
}
