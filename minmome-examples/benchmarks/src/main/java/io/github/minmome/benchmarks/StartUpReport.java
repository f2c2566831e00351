package io.github.minmome.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long small jobs of the command take as whole processes: one number, three rows, one kit; as
 * started by {@code java -jar}, and with {@code -XX:+UseSerialGC -XX:TieredStopAtLevel=1}. Elapsed
 * time, fastest of some, since what else the machine does only slows.
 *
 * <pre>
 * java -cp minmome-examples/benchmarks/target/benchmarks.jar io.github.minmome.benchmarks.StartUpReport
 * </pre>
 */
public final class StartUpReport {
  private static final int RUNS = 7;
  private static final Path JAR = Path.of("minmome-examples/cli/target/minmome.jar");
  private static final List<String> QUICK = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  private static final String ROWS =
      """
      電話番号,休止の種類,申込者名,住所,申込日,国際電話の利用
      03-3100-0000,発着信,見本 太郎,東京都千代田区霞が関1-3-2,2026-11-20,いいえ
      03-3100-0001,発着信,山田 花子,東京都千代田区霞が関1-3-3,2026-11-20,いいえ
      03-3100-0002,発信のみ,見本 次郎,東京都千代田区霞が関1-3-4,2026-11-20,いいえ
      """;

  private StartUpReport() {}

  /** Takes no arguments; run in the folder of the project after it was packaged. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(JAR.toAbsolutePath().getParent(), "start-up");
    Path rows = Files.writeString(folder.resolve("rows.csv"), ROWS, StandardCharsets.UTF_8);
    var jobs =
        Map.of(
            "classify one number", List.of("classify", "03-3100-0000"),
            "check three rows", List.of("check", "--input", rows.toString()),
            "one kit", List.of("kit", "--blank", "--count", "1", "--out"));
    System.out.printf(
        Locale.ROOT, "| whole process, s | java -jar | with options |%n|---|---:|---:|%n");
    for (var job : new TreeMap<>(jobs).entrySet()) {
      double plain = fastest(folder, List.of(), job.getValue());
      double quick = fastest(folder, QUICK, job.getValue());
      System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f |%n", job.getKey(), plain, quick);
    }
  }

  private static double fastest(Path folder, List<String> options, List<String> job)
      throws IOException, InterruptedException {
    var times = new ArrayList<Double>();
    for (int i = 0; i < RUNS; i++) {
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(options);
      command.addAll(List.of("-jar", JAR.toString()));
      command.addAll(job);
      if (job.get(job.size() - 1).equals("--out")) {
        command.add(Files.createTempDirectory(folder, "kit").resolve("out").toString());
      }
      long start = System.nanoTime();
      int exit =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
      if (exit != 0) {
        throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
      }
      times.add((System.nanoTime() - start) / 1e9);
    }
    return Collections.min(times);
  }
}
