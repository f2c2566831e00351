package io.github.minmome.cli.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Makes papers in memory, a few at a time, in the order of asking. A request that is not served
 * within a short time is answered with its place in the queue and a ticket that keeps the place;
 * sent again with the ticket, it goes on waiting where it was. Safe for use by several threads.
 */
final class RenderQueue {
  /** The header of the ticket, in answers and in requests. */
  static final String TICKET = "Queue-Ticket";

  /** The header of the place: 1 is next. */
  static final String PLACE = "Queue-Place";

  /** A ticket is dropped when nobody has come back with it for so long. */
  private static final Duration TICKET_LIFE = Duration.ofSeconds(10);

  /** Far more than one counter has; beyond it, nobody gets a place. */
  private static final int MAX_WAITING = 1_000;

  /** One paper, written to a stream. */
  interface Paper {
    void render(OutputStream out) throws IOException, Refusal;
  }

  /** Somebody in the queue: with a request that waits now, or between two requests. */
  private static final class Waiter {
    boolean present;
    long lastSeen;
  }

  private final long waitNanos;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Waiter> waiting = new LinkedHashMap<>(); // in the order of asking
  private int free;

  RenderQueue(DeskLimits limits) {
    free = limits.renders();
    waitNanos = limits.renderWait().toNanos();
  }

  /**
   * Makes a paper.
   *
   * @param ticket of an earlier answer, or empty
   * @throws Refusal with the place and a ticket if its turn does not come in time
   */
  byte[] make(String ticket, Paper paper) throws Refusal, IOException {
    enter(ticket);
    try {
      var out = new ByteArrayOutputStream(256 * 1024);
      paper.render(out);
      return out.toByteArray();
    } finally {
      leave();
    }
  }

  private synchronized void enter(String given) throws Refusal {
    dropForgotten();
    String ticket = waiting.containsKey(given) ? given : newTicket();
    Waiter waiter = waiting.computeIfAbsent(ticket, t -> new Waiter());
    waiter.present = true;
    long deadline = System.nanoTime() + waitNanos;
    try {
      while (!isNext(waiter)) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
          throw Refusal.busy(ticket, place(waiter));
        }
        wait(left);
      }
      waiting.remove(ticket);
      free--;
      notifyAll(); // the next one may go in, too
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.busy(ticket, place(waiter));
    } finally {
      waiter.present = false;
      waiter.lastSeen = System.nanoTime();
    }
  }

  private synchronized void leave() {
    free++;
    notifyAll();
  }

  /** Whether a place is free and everybody before is away between two requests. */
  private boolean isNext(Waiter waiter) {
    if (free == 0) {
      return false;
    }
    for (Waiter other : waiting.values()) {
      if (other == waiter) {
        return true;
      }
      if (other.present) {
        return false;
      }
    }
    return false;
  }

  private int place(Waiter waiter) {
    int place = 1;
    for (Waiter other : waiting.values()) {
      if (other == waiter) {
        break;
      }
      place++;
    }
    return place;
  }

  private void dropForgotten() {
    long now = System.nanoTime();
    waiting.values().removeIf(w -> !w.present && now - w.lastSeen > TICKET_LIFE.toNanos());
  }

  private String newTicket() throws Refusal {
    if (waiting.size() >= MAX_WAITING) {
      throw Refusal.busy();
    }
    byte[] bits = new byte[12];
    random.nextBytes(bits);
    return Base64.getUrlEncoder().encodeToString(bits);
  }
}
