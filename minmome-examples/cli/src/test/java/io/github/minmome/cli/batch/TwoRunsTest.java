package io.github.minmome.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.minmome.cli.command.CommandProcess;
import io.github.minmome.cli.command.Waiting;
import io.github.minmome.cli.console.Exit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes in one folder: one works as if alone, the other is refused and writes nothing. A
 * few of them, or as many as {@code -Dbatch.pairs=50 -Dbatch.resumes=20} says.
 */
class TwoRunsTest {
  private static final int ROWS = 400;
  private static final int PAIRS = Integer.getInteger("batch.pairs", 2);
  private static final int RESUMES = Integer.getInteger("batch.resumes", 1);

  /** A process that runs the command, and what it writes to standard error. */
  private record Running(Process process, Path log, Path input) {
    int exit() throws InterruptedException {
      return process.waitFor();
    }

    String words() throws IOException {
      return Files.readString(log, StandardCharsets.UTF_8);
    }
  }

  @TempDir private static Path folder;
  private static Map<String, Integer> alone = Map.of();
  private static Map<String, Integer> otherAlone = Map.of();

  @BeforeAll
  static void runAlone() throws Exception {
    GeneratedRows.write(ROWS, input(true));
    List<String> lines = Files.readAllLines(input(true), GeneratedRows.WINDOWS_31J);
    lines.subList(1, ROWS / 2).clear();
    Files.write(input(false), lines, GeneratedRows.WINDOWS_31J);
    Running first = start("alone", input(true));
    Running second = start("other", input(false));
    assertThat(List.of(first.exit(), second.exit())).containsOnly(Exit.REJECTED);
    alone = BatchFixture.content(folder.resolve("alone"));
    otherAlone = BatchFixture.content(folder.resolve("other"));
    assertThat(alone).containsKey("report.json").isNotEqualTo(otherAlone);
  }

  private static Path input(boolean first) {
    return folder.resolve(first ? "rows.csv" : "other.csv");
  }

  @Test
  void twoRunsStartedTogether_oneWorksAndOneRefuses() throws Exception {
    for (int i = 1; i <= PAIRS; i++) {
      startTogether("pair-" + i, i % 2 == 0);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // which cannot stop a process
  void resumeBesideALiveRun_isRefused() throws Exception {
    for (int i = 1; i <= RESUMES; i++) {
      resumeBesideALiveRun("resume-" + i);
    }
  }

  private static void startTogether(String out, boolean equal) throws Exception {
    Running one = start(out, input(true));
    Running two = start(out, input(equal));
    List<Integer> exits = List.of(one.exit(), two.exit());
    assertThat(exits).as(out).containsExactlyInAnyOrder(Exit.REJECTED, Exit.USAGE);
    Running winner = exits.get(0) == Exit.REJECTED ? one : two;
    assertThat((winner.equals(one) ? two : one).words()).as(out).contains(out).hasLineCount(1);
    assertThat(BatchFixture.content(folder.resolve(out)))
        .as(out)
        .isEqualTo(winner.input.equals(input(true)) ? alone : otherAlone);
  }

  private static void resumeBesideALiveRun(String out) throws Exception {
    Running live = start(out, input(true), "--threads", "1");
    Path state = folder.resolve(out).resolve(OutputFolder.STATE);
    Waiting.until("a run at work", () -> Files.exists(state) || !live.process.isAlive());
    assertThat(live.process.isAlive()).isTrue();
    signal("STOP", live); // so that it does not end before the other one begins
    Running resumed = start(out, input(true), "--resume");
    assertThat(resumed.exit()).as(out).isEqualTo(Exit.USAGE);
    signal("CONT", live);
    assertThat(resumed.words()).as(out).contains("Another run", out).hasLineCount(1);
    assertThat(live.exit()).as(out).isEqualTo(Exit.REJECTED);
    assertThat(BatchFixture.content(folder.resolve(out))).as(out).isEqualTo(alone);
  }

  private static void signal(String signal, Running run) throws Exception {
    new ProcessBuilder("kill", "-" + signal, String.valueOf(run.process.pid())).start().waitFor();
  }

  private static Running start(String out, Path input, String... more) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("batch", "--quiet", "--lang", "en", "--per-file", "20"));
    arguments.addAll(List.of("--date", "2026-11-25", "--input", input.toString()));
    arguments.addAll(List.of("--out", folder.resolve(out).toString()));
    arguments.addAll(List.of(more));
    List<String> shortRuns = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    Path log = Files.createTempFile(folder, "log", ".txt");
    Process process =
        CommandProcess.of(shortRuns, arguments)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    return new Running(process, log, input);
  }
}
