package io.github.minmome.cli.batch;

import java.util.concurrent.CountDownLatch;

/**
 * Detects Ctrl-C and a shutdown of the machine, and keeps the process alive until this is closed,
 * so that files being written are finished, unfinished ones deleted and the last messages printed.
 */
final class Interruption implements AutoCloseable {
  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook = new Thread(this::awaitEnd);
  private volatile boolean requested;

  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void awaitEnd() {
    requested = true;
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns whether the run should come to an end. */
  boolean isRequested() {
    return requested;
  }

  /** The run has ended, by itself or on request. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      over.countDown(); // the process is ending: the hook waits for this
    }
  }
}
