package io.github.minmome.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs both sides of the phone benchmarks in one go and prints the tables of docs/performance.md.
 */
public final class PhoneReport {
  private static final List<String> CATEGORIES =
      List.of("all", "landline", "mobile", "special", "international", "dirty", "invalid");
  private static final int COLD_STARTS = 21;

  private final Collection<RunResult> results;

  private PhoneReport(Collection<RunResult> results) {
    this.results = results;
  }

  /** Takes no arguments; about six minutes. */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    var options =
        new OptionsBuilder()
            .include("PhoneBenchmark")
            .addProfiler(GCProfiler.class)
            .jvmArgsAppend("-Xms512m", "-Xmx512m")
            .build();
    new PhoneReport(new Runner(options).run()).print();
    printColdStart();
  }

  private void print() {
    say(
        "%n| processor time of a number | packed, ns | classify, ns | libphonenumber, ns | packed is faster | classify is faster |%n");
    say("|---|---:|---:|---:|---:|---:|%n");
    for (String category : CATEGORIES) {
      double packed = time("packed", category);
      double classify = time("classify", category);
      double peer = time("libphonenumber", category);
      say(
          "| %s | %.1f | %.1f | %,.0f | %.0f× | %.0f× |%n",
          category, packed, classify, peer, peer / packed, peer / classify);
    }
    say(
        "%n| allocated, B per number | packed | classify | libphonenumber |%n|---|---:|---:|---:|%n");
    for (String category : CATEGORIES) {
      say(
          "| %s | %.2f | %.2f | %,.0f |%n",
          category,
          bytes("packed", category),
          bytes("classify", category),
          bytes("libphonenumber", category));
    }
  }

  /** Processor time of a number: the fastest iteration of each side, for load only ever slows. */
  private double time(String method, String category) {
    return result(method, category).getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToDouble(iteration -> counted(iteration, "nanos") / counted(iteration, "numbers"))
        .min()
        .orElseThrow();
  }

  private static double counted(IterationResult iteration, String name) {
    return Objects.requireNonNull(iteration.getSecondaryResults().get(name)).getScore();
  }

  private double bytes(String method, String category) {
    var allocated = result(method, category).getSecondaryResults().get("gc.alloc.rate.norm");
    return Objects.requireNonNull(allocated).getScore() / PhoneBenchmark.PASS;
  }

  private RunResult result(String method, String category) {
    return results.stream()
        .filter(r -> r.getParams().getBenchmark().endsWith("." + method))
        .filter(r -> r.getParams().getParam("category").equals(category))
        .findFirst()
        .orElseThrow();
  }

  private static void printColdStart() throws IOException, InterruptedException {
    double ours = coldStart("minmome");
    double theirs = coldStart("libphonenumber");
    say(
        "%n| to the first ten results in a fresh JVM, fastest of %d | ms |%n|---|---:|%n",
        COLD_STARTS);
    say(
        "| minmome | %.1f |%n| libphonenumber | %.1f |%n| ratio | %.1f× |%n",
        ours, theirs, theirs / ours);
  }

  private static double coldStart(String side) throws IOException, InterruptedException {
    var times = new ArrayList<Double>();
    for (int i = 0; i < COLD_STARTS; i++) {
      var process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  PhoneColdStart.class.getName(),
                  side)
              .redirectErrorStream(true)
              .start();
      try (var out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        times.add(Long.parseLong(out.readLine().split(" ", 2)[0]) / 1e6);
      }
      process.waitFor();
    }
    return Collections.min(times); // what else the machine does only ever slows
  }

  private static void say(String format, Object... values) {
    System.out.print(String.format(Locale.ROOT, format, values));
  }
}
