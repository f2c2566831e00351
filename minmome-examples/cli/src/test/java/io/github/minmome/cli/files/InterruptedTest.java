package io.github.minmome.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.command.Minmome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Somebody presses Ctrl-C, or the machine shuts down, while the command writes. */
class InterruptedTest {
  private static final int TERMINATED = 128 + 15;

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS) // where a process can only be ended without a word
  void kill_leavesNothingHalfWritten() throws Exception {
    Path out = folder.resolve("blank.pdf");
    int exit = 0;
    for (int attempt = 0; exit == 0 && attempt < 10; attempt++) { // one may be done before we kill
      Files.deleteIfExists(out);
      Process process = start("form", "--blank", "--count", "10000", "--out", out.toString());
      while (bytes() == 0 && process.isAlive()) {
        Thread.sleep(1);
      }
      process.destroy();
      exit = process.waitFor();
    }
    assertThat(exit).isEqualTo(TERMINATED);
    assertThat(names()).isEmpty();
  }

  private static Process start(String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-cp",
                System.getProperty("java.class.path"),
                Minmome.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private long bytes() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }
}
