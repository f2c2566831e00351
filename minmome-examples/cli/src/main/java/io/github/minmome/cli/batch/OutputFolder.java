package io.github.minmome.cli.batch;

import io.github.minmome.cli.command.CliException;
import io.github.minmome.cli.files.NewFolders;
import io.github.minmome.cli.files.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The folder of one run: locked against a second run, recognised by a resumed one.
 *
 * <p>While a run is under way, and after it was interrupted, the folder holds {@value #STATE}: what
 * the run was asked to do. Files of forms are moved there complete, so that those that stand there
 * after an interruption are good; the lists and the report come last, and then the state goes.
 */
final class OutputFolder implements AutoCloseable {
  static final String STATE = ".minmome-batch.state";
  static final String LOCK = ".minmome-batch.lock";
  static final String INDEX = "index.csv";
  static final String REJECTS = "rejects.csv";
  static final String CONFIRM = "confirm.csv";
  static final String REPORT = "report.json";

  private static final Pattern FORMS = Pattern.compile("forms-\\d{5,}\\.pdf");
  private static final List<String> LISTS = List.of(INDEX, REJECTS, CONFIRM, REPORT);

  private final Path folder;
  private final NewFolders newFolders;
  private final FileChannel lockChannel;

  private OutputFolder(Path folder, NewFolders newFolders, FileChannel lockChannel) {
    this.folder = folder;
    this.newFolders = newFolders;
    this.lockChannel = lockChannel;
  }

  /** Takes the folder for this run, or refuses because another run is at work there. */
  static OutputFolder lock(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new CliException("io.notfolder", folder);
    }
    NewFolders made = NewFolders.make(folder);
    Path lockFile = folder.resolve(LOCK);
    FileChannel channel = open(folder, lockFile);
    if (locked(channel) && isStillThere(lockFile, channel)) {
      return new OutputFolder(folder, made, channel);
    }
    channel.close();
    throw new CliException("batch.locked", folder);
  }

  private static FileChannel open(Path folder, Path lockFile) throws IOException {
    try {
      return FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (AccessDeniedException e) {
      throw new AccessDeniedException(folder.toString()); // not the lock, which nobody named
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      // the last byte, so that Windows lets the first ones be read
      return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false; // another run in this very process
    }
  }

  /** Whether the locked file is the one that stands there: a run that ends deletes its own. */
  private static boolean isStillThere(Path lockFile, FileChannel channel) throws IOException {
    String token = UUID.randomUUID().toString();
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(token.getBytes(StandardCharsets.US_ASCII)));
    return Files.exists(lockFile)
        && Files.readString(lockFile, StandardCharsets.US_ASCII).equals(token);
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Path forms(int number) {
    return folder.resolve(String.format(Locale.ROOT, "forms-%05d.pdf", number));
  }

  /** Whether files of a run stand here, finished or not. */
  boolean isUsed() throws IOException {
    return names().stream()
        .anyMatch(
            name -> FORMS.matcher(name).matches() || LISTS.contains(name) || name.equals(STATE));
  }

  /** How many files of forms stand here. */
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

  /** Whether the run that wrote here came to its end. */
  boolean isFinished() {
    return Files.exists(path(REPORT)) && !Files.exists(path(STATE));
  }

  /** What the run whose files stand here was asked to do; empty if that is not known. */
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

  private void writeState(Map<String, String> state) throws IOException {
    StringBuilder text = new StringBuilder();
    state.forEach((key, value) -> text.append(key).append('\t').append(value).append('\n'));
    try (WholeFile file = WholeFile.at(path(STATE))) {
      OutputStream out = file.out();
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
      file.commit();
    }
  }

  /** The keys at which two states differ. */
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

  /** From here on there is something to resume; what an interrupted run left unfinished goes. */
  void begin(Map<String, String> state) throws IOException {
    removeUnfinished();
    writeState(state);
  }

  private void removeUnfinished() throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*" + WholeFile.UNFINISHED)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** The run is complete: nothing but its results stays. */
  void complete() throws IOException {
    Files.deleteIfExists(path(STATE));
  }

  /** Lets go of the folder, which goes too if it was made for a run that did not begin. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path(LOCK)); // before the lock goes, so that nobody's new one is deleted
    lockChannel.close();
    newFolders.removeEmpty();
  }
}
