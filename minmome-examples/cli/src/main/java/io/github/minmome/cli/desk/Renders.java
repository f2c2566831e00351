package io.github.minmome.cli.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Makes papers in memory, a few at a time; whoever would wait too long is told to come back. */
final class Renders {
  /** One paper, written to a stream. */
  interface Paper {
    void render(OutputStream out) throws IOException, Refusal;
  }

  private final Semaphore places;
  private final long waitNanos;

  Renders(Limits limits) {
    places = new Semaphore(limits.renders(), true);
    waitNanos = limits.renderWait().toNanos();
  }

  byte[] make(Paper paper) throws Refusal, IOException {
    boolean entered;
    try {
      entered = places.tryAcquire(waitNanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.busy();
    }
    if (!entered) {
      throw Refusal.busy();
    }
    try {
      var out = new ByteArrayOutputStream(256 * 1024);
      paper.render(out);
      return out.toByteArray();
    } finally {
      places.release();
    }
  }
}
