package io.github.minmome.cli.batch;

import io.github.minmome.application.SuspensionApplication;
import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.files.AtomicFile;
import io.github.minmome.cli.files.Sha256;
import io.github.minmome.cli.input.Entry;
import io.github.minmome.pdf.ApplicationPapers;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prints files of forms, each whole or not at all; for any number of threads. */
final class FormFiles {
  /** How forms become a document. */
  interface Printer {
    /** Writes the papers of these applications, as many pages for each. */
    void print(List<ApplicationPapers> papers, OutputStream out) throws IOException;
  }

  /** A row of the index. */
  record Place(int line, String reference, int page) {}

  /** A file in the folder. */
  record Printed(String name, int forms, int pages, String sha256, List<Place> places) {
    Printed withoutPlaces() {
      return new Printed(name, forms, pages, sha256, List.of());
    }
  }

  private final OutputFolder folder;
  private final Printer printer;
  private final int pagesEach;
  private final FinishedForms finished;

  FormFiles(OutputFolder folder, Printer printer, int pagesEach, FinishedForms finished) {
    this.folder = folder;
    this.printer = printer;
    this.pagesEach = pagesEach;
    this.finished = finished;
  }

  /** Prints the rows as the file of that number, unless it is there as it was finished before. */
  Printed print(int number, List<Entry.Checked> rows) throws IOException {
    Path path = folder.forms(number);
    String name = Objects.requireNonNull(path.getFileName()).toString();
    String before = finished.sha256(name);
    String sha256;
    if (before != null && Files.isRegularFile(path) && before.equals(InputFile.of(path).sha256())) {
      sha256 = before;
    } else {
      sha256 = write(path, rows, before);
      finished.add(name, sha256);
    }
    List<Place> places = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      places.add(new Place(rows.get(i).line(), reference(rows.get(i)), i * pagesEach + 1));
    }
    return new Printed(name, rows.size(), rows.size() * pagesEach, sha256, places);
  }

  private static String reference(Entry.Checked row) {
    return row.checked().application().map(SuspensionApplication::reference).orElse("");
  }

  /** Writes the file, and refuses to give out one that differs from what it was before. */
  private String write(Path path, List<Entry.Checked> rows, @Nullable String before)
      throws IOException {
    MessageDigest digest = Sha256.begin();
    try (AtomicFile file = AtomicFile.at(path)) {
      OutputStream out = new DigestOutputStream(file.out(), digest);
      printer.print(rows.stream().flatMap(row -> row.checked().paper().stream()).toList(), out);
      out.flush();
      String sha256 = HexFormat.of().formatHex(digest.digest());
      if (before != null && !before.equals(sha256)) {
        throw new CliException("batch.damaged", path);
      }
      folder.requireLock();
      file.commit();
      return sha256;
    }
  }
}
