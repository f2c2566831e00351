package io.github.minmome.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.minmome.cli.desk.Desk.Reply;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A day at a counter leaves nothing behind: no heap, no threads, no open files. A few hundred
 * papers here, and as many as specified by {@code -Ddesk.renders=10000 -Ddesk.clients=4}.
 */
class FlatMemoryTest {
  private static final int RENDERS = Integer.getInteger("desk.renders", 300);
  private static final int CLIENTS = Integer.getInteger("desk.clients", 2);
  private static final long SLACK = 4L << 20;

  private final AtomicInteger made = new AtomicInteger();

  /**
   * The resources of a process; heap in bytes after collections, files −1 where they cannot be
   * counted.
   */
  private record Held(long heap, int threads, long files) {
    static Held now() throws InterruptedException {
      awaitIdle();
      Runtime runtime = Runtime.getRuntime();
      long least = Long.MAX_VALUE;
      for (int i = 0; i < 5; i++) {
        System.gc();
        least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
      }
      var system = ManagementFactory.getOperatingSystemMXBean();
      return new Held(
          least,
          ManagementFactory.getThreadMXBean().getThreadCount(),
          system instanceof UnixOperatingSystemMXBean unix
              ? unix.getOpenFileDescriptorCount()
              : -1);
    }

    Held print(int papers) {
      System.out.printf(
          Locale.ROOT,
          "after %,6d papers: heap %.1f MB, %d threads, %d open files%n",
          papers,
          heap / 1e6,
          threads,
          files);
      return this;
    }
  }

  /** Waits for the threads of requests to end, as they do when they were idle for a second. */
  private static void awaitIdle() throws InterruptedException {
    for (int i = 0; i < 200 && requestThreads() > 0; i++) {
      Thread.sleep(50);
    }
  }

  private static long requestThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("desk-"))
        .count();
  }

  @Test
  void memory_afterManyPapers_isThatAfterAFew() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try (Desk desk = Desk.quick()) {
      make(desk, clients, Math.max(100, RENDERS / 10));
      Held first = Held.now().print(0);
      make(desk, clients, RENDERS / 2);
      Held.now().print(RENDERS / 2);
      make(desk, clients, RENDERS - RENDERS / 2);
      Held last = Held.now().print(RENDERS);
      assertThat(last.heap).isLessThan(first.heap + SLACK);
      assertThat(last.threads).isLessThanOrEqualTo(first.threads);
      assertThat(last.files).isLessThanOrEqualTo(first.files);
      assertThat(desk.defects).isEmpty();
    } finally {
      clients.shutdownNow();
    }
  }

  private void make(Desk desk, ExecutorService clients, int papers) throws Exception {
    int until = made.get() + papers;
    var work =
        Stream.generate(() -> clients.submit(() -> makeUntil(desk, until))).limit(CLIENTS).toList();
    for (Future<Void> done : work) {
      done.get();
    }
    made.set(until);
  }

  /** Each of another person, so that values that are kept are detected. */
  private Void makeUntil(Desk desk, int until) throws IOException, InterruptedException {
    for (int i = made.getAndIncrement(); i < until; i = made.getAndIncrement()) {
      String person = Desk.APPLICATION.replace("見本ビル503", "見本ビル" + i + "号");
      String paper = i % 5 == 0 ? "/api/kit" : i % 5 == 1 ? "/api/takehome" : "/api/form";
      Reply reply = desk.post(paper, person);
      while (reply.status() == 503) { // the answer of the queue after a while
        Thread.sleep(100);
        reply = desk.post(paper, person);
      }
      assertThat(reply.status()).isEqualTo(200);
    }
    return null;
  }
}
