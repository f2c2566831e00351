package io.github.minmome.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * A day at a counter leaves nothing behind in memory: a few hundred papers here, and as many as
 * wanted with {@code -Ddesk.renders=10000}.
 */
class FlatMemoryTest {
  private static final int RENDERS = Integer.getInteger("desk.renders", 300);
  private static final long SLACK = 4L << 20;

  @Test
  void heapAfterManyPapersIsWhatItWasAfterAFew() throws IOException {
    try (Desk desk = Desk.quick()) {
      make(desk, Math.max(100, RENDERS / 10));
      long before = heap();
      make(desk, RENDERS);
      long after = heap();
      System.out.printf(
          java.util.Locale.ROOT,
          "heap in use: %.1f MB before, %.1f MB after %,d papers%n",
          before / 1e6,
          after / 1e6,
          RENDERS);
      assertThat(after).isLessThan(before + SLACK);
      assertThat(desk.defects).isEmpty();
    }
  }

  /** Each of another person, so that nothing that is kept by value goes unnoticed. */
  private static void make(Desk desk, int papers) throws IOException {
    for (int i = 0; i < papers; i++) {
      String person = Desk.APPLICATION.replace("見本ビル503", "見本ビル" + i + "号");
      String paper = i % 5 == 0 ? "/api/kit" : i % 5 == 1 ? "/api/takehome" : "/api/form";
      assertThat(desk.post(paper, person).status()).isEqualTo(200);
    }
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
