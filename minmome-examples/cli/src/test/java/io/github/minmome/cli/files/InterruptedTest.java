package io.github.minmome.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.command.CommandProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The process is ended by Ctrl-C or SIGTERM while the command writes. */
class InterruptedTest {
  private static final int TERMINATED = 128 + 15;

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS) // where a process is only ended at once, as by SIGKILL
  void sigterm_whileWriting_leavesNoFile() throws Exception {
    Path out = folder.resolve("blank.pdf");
    int exit = 0;
    for (int attempt = 0; exit == 0 && attempt < 10; attempt++) { // one may end before the signal
      Files.deleteIfExists(out);
      Process process =
          CommandProcess.of(
                  List.of(),
                  List.of("form", "--blank", "--count", "10000", "--out", out.toString()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      while (bytes() == 0 && process.isAlive()) {
        Thread.sleep(1);
      }
      process.destroy();
      exit = process.waitFor();
    }
    assertThat(exit).isEqualTo(TERMINATED);
    assertThat(folder).isEmptyDirectory();
  }

  private long bytes() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
