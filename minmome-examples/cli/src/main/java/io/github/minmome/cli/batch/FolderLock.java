package io.github.minmome.cli.batch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Excludes other runs from a folder, by two marks on one file:
 *
 * <ul>
 *   <li>the lock of the operating system, which excludes at once and ends with a killed process,
 *       wherever the locks of the file system reach: local disks, NFS with locking, SMB;
 *   <li>a record in the file (computer, process, run, beat) that is written anew every two seconds,
 *       for file systems without locks or with locks of one computer only (NFS with {@code nolock},
 *       SSHFS): a record that changes is that of a live run; one that stays as it is for {@value
 *       #STALE_BEATS} beats was left by a killed run and is taken over.
 * </ul>
 *
 * <p>A run deletes its file at the end, so that a process that locked it meanwhile has to look
 * whether it is still the one in the folder. POSIX ends a process's lock when the process closes
 * any of its descriptors of that file: every channel opened here stays open until {@link #close},
 * and a second run in this process is refused before it opens one.
 */
final class FolderLock implements AutoCloseable {
  static final String FILE = ".minmome-batch.lock";

  private static final Duration BEAT = Duration.ofSeconds(2);
  private static final int STALE_BEATS = 5;
  private static final Set<Path> HELD_BY_THIS_PROCESS = ConcurrentHashMap.newKeySet();

  private enum SystemLock {
    OURS,
    HELD_ELSEWHERE,
    UNSUPPORTED
  }

  private final Path file;
  private final String computer;
  private final Duration beat;
  private final String run = UUID.randomUUID().toString();
  private final List<FileChannel> channels = new ArrayList<>(); // the first is the locked one
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread heart = new Thread(this::beat, "minmome-batch-lock");
  private boolean owner;
  private volatile boolean lost;
  private long beats;

  private FolderLock(Path file, String computer, Duration beat) {
    this.file = file;
    this.computer = computer;
    this.beat = beat;
  }

  /**
   * Locks an existing folder for this run.
   *
   * @param waiting called before waiting for a sign of life of a run on another computer
   * @return the lock, or null if another run is at work there
   */
  static @Nullable FolderLock take(Path folder, Runnable waiting)
      throws IOException, InterruptedException {
    return take(folder, computer(), BEAT, waiting);
  }

  static @Nullable FolderLock take(Path folder, String computer, Duration beat, Runnable waiting)
      throws IOException, InterruptedException {
    Path file = folder.toRealPath().resolve(FILE);
    if (!HELD_BY_THIS_PROCESS.add(file)) {
      return null;
    }
    FolderLock lock = new FolderLock(file, computer, beat);
    boolean taken = false;
    try {
      taken = lock.acquire(waiting);
    } finally {
      if (!taken) {
        lock.close();
      }
    }
    return taken ? lock : null;
  }

  /** Returns what is the same for all processes of a running computer, containers included. */
  private static String computer() throws IOException {
    Path bootId = Path.of("/proc/sys/kernel/random/boot_id");
    try {
      return Files.isReadable(bootId)
          ? Files.readString(bootId).strip()
          : InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown-" + UUID.randomUUID();
    }
  }

  private boolean acquire(Runnable waiting) throws IOException, InterruptedException {
    boolean created;
    try {
      created = open();
    } catch (NoSuchFileException e) {
      return false; // the run that had it, and perhaps the folder, ends at this moment
    }
    SystemLock lock = lock();
    if (lock == SystemLock.HELD_ELSEWHERE) {
      return false;
    }
    owner = created; // to be deleted, also when this fails half way
    boolean certain =
        created || (lock == SystemLock.OURS && read(channels.get(0)).startsWith(computer + '\t'));
    if (!certain) {
      waiting.run();
      if (showsLife()) {
        return false;
      }
    }
    write();
    if (!certain) {
      Thread.sleep(2 * beat.toMillis()); // another run may have taken it over at the same moment
    }
    owner = look().contains(run);
    if (owner) {
      heart.setDaemon(true);
      heart.start();
    }
    return owner;
  }

  /** Opens the file for locking and returns whether this made it. */
  private boolean open() throws IOException {
    try {
      channels.add(
          FileChannel.open(
              file,
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE));
      return true;
    } catch (FileSystemException e) {
      if (!(e instanceof FileAlreadyExistsException) && !Files.exists(file)) { // SFTP has one error
        throw e;
      }
      channels.add(FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
      return false;
    }
  }

  private SystemLock lock() {
    try {
      // the last byte, so that Windows lets the first ones be read
      FileLock lock = channels.get(0).tryLock(Long.MAX_VALUE - 1, 1, false);
      return lock == null ? SystemLock.HELD_ELSEWHERE : SystemLock.OURS;
    } catch (IOException e) {
      return SystemLock.UNSUPPORTED;
    }
  }

  private boolean showsLife() throws InterruptedException {
    String first = look();
    for (int i = 0; i < STALE_BEATS; i++) {
      Thread.sleep(beat.toMillis());
      if (!look().equals(first)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the record of the file that is in the folder now. It is opened anew, because network
   * file systems bring a file up to date when it is opened. Empty if it cannot be read, because
   * another run deletes or replaces it.
   */
  private String look() {
    try {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
      channels.add(channel);
      return read(channel);
    } catch (IOException e) {
      return "";
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer record = ByteBuffer.allocate(500);
    channel.read(record, 0);
    return new String(record.array(), 0, record.position(), StandardCharsets.UTF_8);
  }

  /** Writes the record, which a run makes as long every time, so that a full disk is no matter. */
  private void write() throws IOException {
    String text =
        String.format(
            Locale.ROOT,
            "%s\t%d\t%s\t%019d\n",
            computer,
            ProcessHandle.current().pid(),
            run,
            ++beats);
    byte[] record = text.getBytes(StandardCharsets.UTF_8);
    FileChannel channel = channels.get(0);
    channel.write(ByteBuffer.wrap(record), 0);
    channel.truncate(record.length); // one of another run may have been longer
    channel.force(false);
  }

  private void beat() {
    try {
      while (!lost && !closing.await(beat.toMillis(), TimeUnit.MILLISECONDS)) {
        renew();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void renew() {
    try {
      lost = !read(channels.get(0)).contains(run);
      if (!lost) {
        write();
      }
    } catch (IOException e) {
      // the next one may come through; if none does, the record ages
    }
  }

  /** Returns whether another run took the folder over, while this one was suspended for long. */
  boolean isLost() {
    return lost;
  }

  /** Deletes the file, if it is this run's, and ends the lock. */
  @Override
  public void close() throws IOException {
    closing.countDown(); // an interrupt would close the channel
    try {
      heart.join(TimeUnit.SECONDS.toMillis(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      if (owner && !lost) {
        Files.deleteIfExists(file); // before the lock ends, so that no other run's is deleted
      }
    } finally {
      closeChannels();
      HELD_BY_THIS_PROCESS.remove(file);
    }
  }

  private void closeChannels() {
    for (FileChannel channel : channels) {
      try {
        channel.close();
      } catch (IOException e) {
        // closed all the same, and with it the lock
      }
    }
  }
}
