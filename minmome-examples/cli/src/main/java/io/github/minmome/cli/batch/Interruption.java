package io.github.minmome.cli.batch;

import java.util.concurrent.CountDownLatch;

/**
 * Ctrl-C, and the machine's wish to shut down: asks the run to stop, and holds the process until
 * the files in hand are finished.
 */
final class Interruption {
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook;

  Interruption(Runnable stop) {
    hook =
        new Thread(
            () -> {
              stop.run();
              try {
                finished.await();
                Thread.sleep(GRACE_MILLIS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Time for the last words, which come after the run has stopped. */
  private static final int GRACE_MILLIS = 300;

  /** The run has ended, by itself or because it was asked to. */
  void over() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      finished.countDown(); // the process is ending: the hook waits for this
    }
  }
}
