package io.github.minmome.cli.desk;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads of the service. A connection that sends its request slowly occupies one of them until
 * the JDK's server gives it up after seconds; were all threads held so, the page would stand still.
 * When all are taken, the connection that has held one for longest without showing the token is
 * closed, so that a thread is free for the next request.
 */
final class RequestThreads implements Executor, AutoCloseable {
  private static final ThreadLocal<@Nullable Held> CURRENT = new ThreadLocal<>();

  /**
   * An idle thread ends soon: the parser of JSON keeps its buffers with the thread, and with them
   * what it read last, which is about a person.
   */
  private static final int IDLE_SECONDS = 1;

  private final ThreadPoolExecutor pool;
  private final int threads;
  private final Queue<Held> untrusted = new ArrayDeque<>(); // without the token, oldest first
  private int taken;

  /** One request on its thread, from the first byte to the last. */
  private static final class Held {
    @Nullable Thread thread;

    /** Ends what the thread waits for: an interrupted channel is closed. */
    synchronized void end() {
      if (thread != null) {
        thread.interrupt();
      }
    }

    synchronized void begin() {
      thread = Thread.currentThread();
    }

    synchronized void finish() {
      thread = null;
    }
  }

  RequestThreads(int threads) {
    this.threads = threads;
    var number = new AtomicInteger();
    pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              var thread = new Thread(task, "desk-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
  }

  @Override
  public void execute(Runnable task) {
    var held = new Held();
    synchronized (untrusted) {
      taken++;
      if (taken > threads) {
        Held oldest = untrusted.poll();
        if (oldest != null) {
          oldest.end();
        }
      }
      untrusted.add(held);
    }
    try {
      pool.execute(() -> run(held, task));
    } catch (RuntimeException closed) {
      forget(held);
      throw closed;
    }
  }

  private void run(Held held, Runnable task) {
    held.begin();
    CURRENT.set(held);
    try {
      task.run();
    } finally {
      CURRENT.remove();
      held.finish();
      Thread.interrupted(); // an interruption that came after the end is nobody's
      forget(held);
    }
  }

  private void forget(Held held) {
    synchronized (untrusted) {
      taken--;
      remove(held);
    }
  }

  /** Keeps the request of this thread from being ended for others: it has shown the token. */
  void keep() {
    Held held = CURRENT.get();
    synchronized (untrusted) {
      if (held != null) {
        remove(held);
      }
    }
  }

  private void remove(Held held) {
    for (Iterator<Held> all = untrusted.iterator(); all.hasNext(); ) {
      if (all.next() == held) {
        all.remove();
        return;
      }
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
