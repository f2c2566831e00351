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

/** What is written to the standard streams and to {@code java.util.logging} while it is open. */
public final class CapturedOutput extends Handler implements AutoCloseable {
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<String> records = new ArrayList<>();
  private final Logger root = Logger.getLogger("");
  private final Level level = root.getLevel();

  private CapturedOutput() {}

  /** Captures from now on, until it is closed. */
  public static CapturedOutput begin() {
    var captured = new CapturedOutput();
    var stream = new PrintStream(captured.bytes, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
    captured.root.setLevel(Level.ALL);
    captured.root.addHandler(captured);
    return captured;
  }

  /** Everything captured so far. */
  public List<String> texts() {
    var all = new ArrayList<>(records);
    all.add(bytes.toString(StandardCharsets.UTF_8));
    return all;
  }

  @Override
  public void publish(LogRecord record) {
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
