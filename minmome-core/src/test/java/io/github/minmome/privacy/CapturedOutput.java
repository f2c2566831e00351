package io.github.minmome.privacy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What is written to the standard streams and to {@code java.util.logging} while it is open, by any
 * thread. A log framework counts as long as it writes to {@code System.out} or {@code System.err}
 * of that moment, as Logback's console does; one that keeps the stream it found when it started, or
 * writes to a file, has to be checked separately.
 */
public final class CapturedOutput extends Handler implements AutoCloseable {
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<String> records = new ArrayList<>();
  private final Logger root = Logger.getLogger("");
  private final Level level = root.getLevel();

  private CapturedOutput() {}

  /** Captures from now on, until it is closed, at the levels that the loggers are set to. */
  public static CapturedOutput begin() {
    return begin(Logger.getLogger("").getLevel());
  }

  /**
   * Captures with another level for every logger that has none of its own. At {@code ALL} web
   * servers tend to log whole requests, which a service cannot help: that is for code which should
   * not log at all.
   */
  public static CapturedOutput begin(Level level) {
    var captured = new CapturedOutput();
    var stream = new PrintStream(captured.bytes, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
    captured.root.setLevel(level);
    captured.root.addHandler(captured);
    return captured;
  }

  /** Returns everything captured so far. */
  public synchronized List<String> texts() {
    var all = new ArrayList<>(records);
    all.add(bytes.toString(StandardCharsets.UTF_8));
    return all;
  }

  @Override
  public synchronized void publish(LogRecord record) {
    records.add(record.getMessage());
    if (record.getParameters() != null) {
      for (Object parameter : record.getParameters()) {
        records.add(String.valueOf(parameter));
      }
    }
    if (record.getThrown() != null) {
      records.addAll(PersonalValues.textsOf(record.getThrown()));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    root.removeHandler(this);
    root.setLevel(level);
    System.setOut(out);
    System.setErr(err);
  }
}
