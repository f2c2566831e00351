package io.github.minmome.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.minmome.cli.command.Waiting;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of one process and records of other computers; processes are in {@link TwoRunsTest}. */
class FolderLockTest {
  private static final Duration BEAT = Duration.ofMillis(40);

  @TempDir private Path folder;
  private final AtomicInteger waits = new AtomicInteger();

  private @Nullable FolderLock take(String computer) throws Exception {
    return FolderLock.take(folder, computer, BEAT, waits::incrementAndGet);
  }

  private Path file() {
    return folder.resolve(FolderLock.FILE);
  }

  @Test
  void take_aSecondRunOfTheProcess_isRefusedAndTheFirstKeepsItsLock() throws Exception {
    try (FolderLock first = take("here")) {
      assertThat(first).isNotNull();
      assertThat(take("here")).isNull();
      assertThat(Files.readString(file())).startsWith("here\t");
      assertThat(first.isLost()).isFalse();
    }
    assertThat(folder).isEmptyDirectory();
    try (FolderLock next = take("here")) {
      assertThat(next).isNotNull();
    }
    assertThat(waits).hasValue(0);
  }

  @Test
  void record_ofAComputerWithAJapaneseName_isWholeAndChangesWithEachBeat() throws Exception {
    try (FolderLock lock = take("見本のコンピューター")) {
      assertThat(lock).isNotNull();
      String first = Files.readString(file());
      assertThat(first).matches("見本のコンピューター\t\\d+\t[0-9a-f-]{36}\t\\d{19}\n");
      Waiting.until("another record", () -> !Files.readString(file()).equals(first));
      assertThat(Files.readString(file())).hasSameSizeAs(first);
    }
  }

  @Test
  void close_theFileCannotBeDeleted_theFolderCanBeLockedAgain() throws Exception {
    FolderLock lock = take("here");
    Files.delete(file());
    Files.createDirectory(file());
    Files.createFile(file().resolve("kept"));
    assertThatThrownBy(lock::close).isInstanceOf(DirectoryNotEmptyException.class);
    Files.delete(file().resolve("kept"));
    Files.delete(file());
    try (FolderLock next = take("here")) {
      assertThat(next).isNotNull();
    }
  }

  @Test
  void take_theRecordOfAKilledRunOfThisComputer_isTakenOverAtOnce() throws Exception {
    Files.writeString(file(), "here\t1\tkilled\t0000000000000000007\n" + "x".repeat(300));
    try (FolderLock lock = take("here")) {
      assertThat(lock).isNotNull();
      assertThat(Files.readString(file())).startsWith("here\t").doesNotContain("killed", "x");
    }
    assertThat(waits).hasValue(0);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void take_aRecordThatAnotherComputerKeepsWriting_isRefused() throws Exception {
    AtomicBoolean alive = new AtomicBoolean(true);
    Thread other =
        new Thread(
            () -> {
              for (int beat = 0; alive.get(); beat++) {
                record("there\t1\tother\t" + beat);
              }
            });
    other.start();
    try {
      Waiting.until("the first record", () -> Files.exists(file()));
      assertThat(take("here")).isNull();
    } finally {
      alive.set(false);
      other.join();
    }
    assertThat(waits).hasValue(1);
    assertThat(Files.readString(file())).startsWith("there\t");
  }

  private void record(String text) {
    try {
      Files.writeString(file(), text, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Thread.sleep(5);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void take_aRecordOfAnotherComputerThatAges_isTakenOver() throws Exception {
    record("there\t1\tkilled\t7");
    try (FolderLock lock = take("here")) {
      assertThat(lock).isNotNull();
    }
    assertThat(waits).hasValue(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void isLost_anotherComputerTookTheFolderOver_isTrueAndItsFileStays() throws Exception {
    try (FolderLock lock = take("here")) {
      assertThat(lock).isNotNull();
      record("there\t1\tother\t" + "0".repeat(100));
      Waiting.until("a lock that is lost", lock::isLost);
    }
    assertThat(Files.readString(file())).startsWith("there\t");
  }
}
