package io.github.minmome.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/**
 * One way to print forms and how fast it was: CPU time of the thread and of the process, which also
 * collects garbage and compiles. For one thread.
 */
final class FormRow {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** Renders a form. */
  interface Renderer<T> {
    void render(T form, OutputStream out) throws IOException;
  }

  /** Renders a document of many forms. */
  interface DocumentRenderer {
    void render(OutputStream out) throws IOException;
  }

  private interface Job {
    /** Prints some forms; returns how many bytes they took. */
    long run() throws IOException;
  }

  private final String name;
  private final int forms;
  private final Job job;
  private double best;
  private double slowest = Double.MAX_VALUE;
  private double bestOfProcess;
  private long bytes;
  private long allocated;

  private FormRow(String name, int forms, Job job) {
    this.name = name;
    this.forms = forms;
    this.job = job;
  }

  /** Returns a row of documents with a form each. */
  static <T> FormRow each(String name, List<T> forms, Renderer<T> renderer) {
    var out = new ByteArrayOutputStream(1 << 22);
    return new FormRow(
        name,
        forms.size(),
        () -> {
          long bytes = 0;
          for (T form : forms) {
            out.reset();
            renderer.render(form, out);
            bytes += out.size();
          }
          return bytes;
        });
  }

  /** Returns a row of one document with so many forms. */
  static FormRow one(String name, int forms, DocumentRenderer renderer) {
    var out = new ByteArrayOutputStream(1 << 22);
    return new FormRow(
        name,
        forms,
        () -> {
          out.reset();
          renderer.render(out);
          return out.size();
        });
  }

  /** Prints forms for so many seconds of the thread's CPU time. */
  void round(double seconds) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    long process = PROCESS.getProcessCpuTime();
    long before = allocatedBytes();
    long done = 0;
    do {
      bytes = job.run() / forms;
      done += forms;
    } while (THREADS.getCurrentThreadCpuTime() - start < seconds * 1e9);
    allocated = (allocatedBytes() - before) / done;
    double rate = done / ((THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    best = Math.max(best, rate);
    slowest = Math.min(slowest, rate);
    bestOfProcess = Math.max(bestOfProcess, done / ((PROCESS.getProcessCpuTime() - process) / 1e9));
  }

  private static long allocatedBytes() {
    return ((com.sun.management.ThreadMXBean) THREADS).getCurrentThreadAllocatedBytes();
  }

  /** Returns the most forms that were printed in a second of the process's CPU time. */
  double bestOfProcess() {
    return bestOfProcess;
  }

  static void print(List<FormRow> rows) {
    say(
        "%-50s %10s %10s %14s %12s %12s%n",
        "", "forms/s", "slowest", "of the process", "bytes/form", "KB allocated");
    for (FormRow row : rows) {
      say(
          "%-50s %,10.0f %,10.0f %,14.0f %,12d %,12d%n",
          row.name, row.best, row.slowest, row.bestOfProcess, row.bytes, row.allocated / 1024);
    }
  }

  static void compare(String name, FormRow ours, FormRow theirs) {
    say(
        "%-50s %9.1fx %13.1fx%n",
        name, ours.best / theirs.best, ours.bestOfProcess / theirs.bestOfProcess);
  }

  private static void say(String format, Object... arguments) {
    System.out.printf(Locale.ROOT, format, arguments);
  }
}
