package io.github.minmome.cli.batch;

import io.github.minmome.cli.console.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far the run is: a bar with rows, rate, time left and rejected rows on a terminal, a line
 * every ten seconds elsewhere, nothing with {@code --quiet}.
 */
final class Progress implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final Console console;
  private final long start = System.nanoTime();
  private final @Nullable ProgressBar bar;
  private long lastLine = start;

  /** {@code expected} rows is a guess by the lines of the file. */
  Progress(Console console, long expected) {
    this.console = console;
    this.bar = console.quiet() || !console.terminal() ? null : bar(console, expected);
  }

  private static ProgressBar bar(Console console, long expected) {
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    return new ProgressBarBuilder()
        .setTaskName(console.text("batch.progress.task"))
        .setInitialMax(expected)
        .setUnit(console.text("batch.progress.unit"), 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(500)
        .setConsumer(
            new ConsoleProgressBarConsumer(new PrintStream(err, true, StandardCharsets.UTF_8), 100))
        .showSpeed()
        .build();
  }

  void at(long read, long rejected) {
    if (bar != null) {
      bar.stepTo(read);
      bar.setExtraMessage(console.text("batch.progress.rejected", rejected));
    } else if (System.nanoTime() - lastLine > PAUSE.toNanos()) {
      lastLine = System.nanoTime();
      console.info("batch.progress.line", read, rejected, Console.perSecond(read, taken()));
    }
  }

  Duration taken() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Leaves the bar as it is, for the next message. */
  void end() {
    close();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
