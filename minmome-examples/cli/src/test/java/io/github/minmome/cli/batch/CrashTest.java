package io.github.minmome.cli.batch;

import io.github.minmome.cli.command.CommandProcess;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Kills a batch (SIGKILL) at random moments, resumes it each time, and compares what is there at
 * the end with an uninterrupted run, byte for byte. Minutes long, so a command of its own; see
 * docs/batch.md.
 *
 * <pre>
 * java -cp … io.github.minmome.cli.batch.CrashTest minmome.jar ROWS KILLS SEED
 * </pre>
 */
public final class CrashTest {
  private final Path jar;
  private final Path folder;
  private final Path rows;

  private CrashTest(Path jar, Path folder) {
    this.jar = jar;
    this.folder = folder;
    this.rows = folder.resolve("rows.csv");
  }

  /** The command of the class comment; ends with 1 if anything differs. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("minmome-crash");
    try {
      boolean same =
          new CrashTest(Path.of(args[0]), folder)
              .run(Integer.parseInt(args[1]), Integer.parseInt(args[2]), Long.parseLong(args[3]));
      System.exit(same ? 0 : 1);
    } finally {
      delete(folder);
    }
  }

  private boolean run(int count, int kills, long seed) throws IOException, InterruptedException {
    GeneratedRows.write(count, rows);
    Path calm = folder.resolve("calm");
    long start = System.nanoTime();
    int exit = start(calm, List.of()).waitFor();
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.printf("uninterrupted: exit %d, %d ms%n", exit, millis);

    SplittableRandom random = new SplittableRandom(seed);
    Path rough = folder.resolve("rough");
    int killed = 0;
    int finishedFirst = 0;
    while (killed < kills) {
      Process process = start(rough, Files.exists(rough) ? List.of("--resume") : List.of());
      long wait = 100 + random.nextLong(millis);
      if (process.waitFor(wait, TimeUnit.MILLISECONDS)) {
        finishedFirst++;
        if (!equal(calm, rough)) {
          return false;
        }
        delete(rough);
      } else {
        process.destroyForcibly().waitFor();
        killed++;
        System.out.printf(
            "kill %d after %d ms: %d files there%n", killed, wait, names(rough).size());
      }
    }
    exit = start(rough, List.of("--resume")).waitFor();
    boolean same = equal(calm, rough);
    System.out.printf(
        "%d kills, %d runs ended before theirs, last exit %d, %d files: %s%n",
        killed,
        finishedFirst,
        exit,
        names(rough).size(),
        same ? "every byte the same" : "DIFFERENT");
    return same;
  }

  private Process start(Path out, List<String> more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(CommandProcess.JAVA);
    command.addAll(List.of("-Xmx256m", "-jar", jar.toString(), "batch", "--quiet"));
    command.addAll(List.of("--input", rows.toString(), "--out", out.toString()));
    command.addAll(List.of("--date", "2026-11-25", "--per-file", "100"));
    command.addAll(more);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log.txt").toFile())
        .start();
  }

  private static boolean equal(Path one, Path other) throws IOException {
    Map<String, Path> ones = names(one);
    Map<String, Path> others = names(other);
    if (!ones.keySet().equals(others.keySet())) {
      System.out.println("other files: " + ones.keySet() + " and " + others.keySet());
      return false;
    }
    for (String name : ones.keySet()) {
      if (Files.mismatch(ones.get(name), others.get(name)) >= 0) {
        System.out.println(name + " differs");
        return false;
      }
    }
    return true;
  }

  private static Map<String, Path> names(Path folder) throws IOException {
    Map<String, Path> names = new TreeMap<>();
    if (Files.exists(folder)) {
      try (var files = Files.newDirectoryStream(folder)) {
        files.forEach(file -> names.put(file.getFileName().toString(), file));
      }
    }
    return names;
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException e)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
