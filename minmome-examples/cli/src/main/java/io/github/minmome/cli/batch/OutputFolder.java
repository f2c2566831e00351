package io.github.minmome.cli.batch;

import io.github.minmome.cli.console.CliException;
import io.github.minmome.cli.files.AtomicFile;
import io.github.minmome.cli.files.NewFolders;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The folder of one run: locked against a second run, recognised by a resumed one.
 *
 * <p>While a run is under way, and after it was interrupted, the folder contains {@value #STATE}
 * (the settings of the run) and {@value #FILES} (which files of forms it finished). The lists and
 * the report come last, and then these two go.
 */
final class OutputFolder implements AutoCloseable {
  static final String STATE = ".minmome-batch.state";
  static final String FILES = ".minmome-batch.files";
  static final String INDEX = "index.csv";
  static final String CONFIRM = "confirm.csv";
  static final String REPORT = "report.json";

  private static final Pattern FORMS = Pattern.compile("forms-\\d{5,}\\.pdf");
  private static final List<String> LISTS =
      List.of(
          INDEX, Rejects.Format.CSV.fileName(), Rejects.Format.XLSX.fileName(), CONFIRM, REPORT);

  private final Path folder;
  private final NewFolders newFolders;
  private final FolderLock lock;

  private OutputFolder(Path folder, NewFolders newFolders, FolderLock lock) {
    this.folder = folder;
    this.newFolders = newFolders;
    this.lock = lock;
  }

  /**
   * Takes the folder for this run, or refuses because another run is at work there.
   *
   * @param waiting called before waiting for a sign of life of a run on another computer
   */
  static OutputFolder lock(Path folder, Runnable waiting) throws IOException, InterruptedException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new CliException("io.notfolder", folder);
    }
    NewFolders made = NewFolders.make(folder);
    FolderLock lock;
    try {
      lock = FolderLock.take(folder, waiting);
    } catch (AccessDeniedException e) {
      made.removeEmpty();
      throw new AccessDeniedException(folder.toString()); // not the lock, which nobody named
    } catch (IOException | InterruptedException e) {
      made.removeEmpty();
      throw e;
    }
    if (lock == null) {
      throw new CliException("batch.locked", folder);
    }
    return new OutputFolder(folder, made, lock);
  }

  /** Refuses to go on if another run took the folder over while this one was suspended. */
  void requireLock() {
    if (lock.isLost()) {
      throw new CliException("batch.locked", folder);
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Path forms(int number) {
    return folder.resolve(String.format(Locale.ROOT, "forms-%05d.pdf", number));
  }

  /** Returns whether files of a run are here, finished or not. */
  boolean isUsed() throws IOException {
    return names().stream()
        .anyMatch(
            name -> FORMS.matcher(name).matches() || LISTS.contains(name) || name.equals(STATE));
  }

  /** Returns how many files of forms are here. */
  long formFiles() throws IOException {
    return names().stream().filter(name -> FORMS.matcher(name).matches()).count();
  }

  private List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
      files.forEach(file -> names.add(Objects.toString(file.getFileName(), "")));
    }
    return names;
  }

  /** Returns whether the run that wrote here came to its end. */
  boolean isFinished() {
    return Files.exists(path(REPORT)) && !Files.exists(path(STATE));
  }

  /** Returns the settings of the run whose files are here; empty if that is not known. */
  Map<String, String> state() throws IOException {
    Map<String, String> state = new LinkedHashMap<>();
    if (Files.exists(path(STATE))) {
      for (String line : Files.readAllLines(path(STATE), StandardCharsets.UTF_8)) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          state.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
    }
    return state;
  }

  /** Returns the SHA-256 of files of forms that the interrupted run finished, by name. */
  Map<String, String> finishedForms() throws IOException {
    return FinishedForms.read(path(FILES));
  }

  private void writeState(Map<String, String> state) throws IOException {
    StringBuilder text = new StringBuilder();
    state.forEach((key, value) -> text.append(key).append('\t').append(value).append('\n'));
    try (AtomicFile file = AtomicFile.at(path(STATE))) {
      OutputStream out = file.out();
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
      file.commit();
    }
  }

  /** Returns the keys at which two states differ. */
  static List<String> differences(Map<String, String> one, Map<String, String> other) {
    List<String> differences = new ArrayList<>();
    TreeSet<String> keys = new TreeSet<>(one.keySet());
    keys.addAll(other.keySet());
    for (String key : keys) {
      if (!Objects.equals(one.get(key), other.get(key))) {
        differences.add(key);
      }
    }
    return differences;
  }

  /**
   * From here on there is something to resume; what an interrupted run left unfinished goes.
   *
   * @param finished the SHA-256 of files of forms that earlier runs finished, by name
   */
  FinishedForms begin(Map<String, String> state, Map<String, String> finished) throws IOException {
    removeUnfinished();
    writeState(state);
    return FinishedForms.begin(path(FILES), finished);
  }

  private void removeUnfinished() throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*" + AtomicFile.UNFINISHED)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** The run is complete: nothing but its results stays. */
  void complete() throws IOException {
    Files.deleteIfExists(path(FILES));
    Files.deleteIfExists(path(STATE));
  }

  /** Lets go of the folder, which goes too if it was made for a run that did not begin. */
  @Override
  public void close() throws IOException {
    lock.close();
    newFolders.removeEmpty();
  }
}
