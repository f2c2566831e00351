package io.github.minmome.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Every report with its peers, one after the other, each in a process of its own so that none warms
 * up or slows another. About a quarter of an hour; run in the folder of the project after it was
 * packaged.
 *
 * <pre>
 * java -cp minmome-examples/benchmarks/target/benchmarks.jar io.github.minmome.benchmarks.AllReports
 * </pre>
 */
public final class AllReports {
  private static final List<Class<?>> REPORTS =
      List.of(
          PhoneReport.class,
          RulesBenchmark.class,
          ReadingBenchmark.class,
          FormReport.class,
          TaggedFormReport.class,
          BatchReport.class,
          StartUpReport.class);

  private AllReports() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    for (Class<?> report : REPORTS) {
      System.out.println("== " + report.getSimpleName());
      int exit =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx2g",
                  "-cp",
                  System.getProperty("java.class.path"),
                  report.getName())
              .inheritIO()
              .start()
              .waitFor();
      if (exit != 0) {
        throw new IllegalStateException(report.getName() + " ended with " + exit);
      }
    }
  }
}
