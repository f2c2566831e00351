package io.github.minmome.cli.console;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The streams, the clock and the language of a run: data go to {@link #out} in UTF-8 whatever the
 * platform, messages for people to standard error.
 *
 * <p>Not thread-safe but for {@link #info} and {@link #error}.
 */
public final class Console {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final InputStream in;
  private final PipeOutput bytes;
  private final Writer out;
  private final PrintWriter err;
  private final boolean terminal;
  private final Clock clock;
  private Locale locale;
  private ResourceBundle messages;
  private boolean quiet;

  /**
   * A console on streams.
   *
   * @param errCharset the charset of standard error
   * @param user the user's locale, of which the language is taken
   * @param terminal whether standard error is a terminal
   */
  public Console(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Charset errCharset,
      Locale user,
      boolean terminal,
      Clock clock) {
    this.in = in;
    this.bytes = new PipeOutput(out);
    this.out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
    this.err = new PrintWriter(new OutputStreamWriter(err, errCharset), true);
    this.locale = MessageLanguage.of(user);
    this.messages = bundle(locale);
    this.terminal = terminal;
    this.clock = clock;
  }

  /** Returns the console of this process. */
  public static Console ofProcess() {
    return new Console(
        ProcessStreams.input(),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        ProcessStreams.errorCharset(),
        Locale.getDefault(),
        ProcessStreams.hasTerminal(),
        Clock.systemUTC());
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "io.github.minmome.cli.console.Messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Sets the language of messages. */
  public void locale(Locale language) {
    locale = language;
    messages = bundle(language);
  }

  /** Sets whether only errors are printed. */
  public void quiet(boolean quiet) {
    this.quiet = quiet;
  }

  /** Returns the language of messages: Japanese or English. */
  public Locale locale() {
    return locale;
  }

  /** Returns whether standard error is a terminal, so that a progress bar can be drawn. */
  public boolean terminal() {
    return terminal;
  }

  /** Returns whether only errors are printed. */
  public boolean quiet() {
    return quiet;
  }

  /** Returns the current day in Japan. */
  public LocalDate today() {
    return LocalDate.now(clock.withZone(JAPAN));
  }

  /** Returns the clock. */
  public Clock clock() {
    return clock;
  }

  /** Returns standard input. */
  public InputStream in() {
    return in;
  }

  /** Returns standard output, for data; once its reader has closed it, writes are discarded. */
  public Writer out() {
    return out;
  }

  /** Returns whether the reader of standard output closed it, as far as flushed writes showed. */
  public boolean outputIsClosed() {
    return bytes.isClosedByReader();
  }

  /** Returns standard error. */
  public PrintWriter err() {
    return err;
  }

  /** Returns standard output as the option parser needs it, for help and version. */
  public PrintWriter helpWriter() {
    return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), true);
  }

  /** Flushes both outputs. */
  public void flush() throws IOException {
    out.flush();
    err.flush();
  }

  /**
   * Returns the sentence of a key with its {@code {0}}, {@code {1}} … filled in: whole numbers in
   * groups of three, durations in seconds with one decimal.
   */
  public String text(String key, Object... arguments) {
    String sentence;
    try {
      sentence = messages.getString(key);
    } catch (MissingResourceException e) {
      throw new IllegalStateException("No sentence for " + key, e);
    }
    StringBuilder filled = new StringBuilder(sentence.length() + 32);
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (c == '{' && i + 2 < sentence.length() && sentence.charAt(i + 2) == '}') {
        filled.append(shown(arguments[sentence.charAt(i + 1) - '0']));
        i += 2;
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }

  private static String shown(Object argument) {
    if (argument instanceof Duration taken) {
      return String.format(Locale.ROOT, "%.1f", taken.toMillis() / 1000.0);
    }
    return argument instanceof Integer || argument instanceof Long
        ? String.format(Locale.ROOT, "%,d", ((Number) argument).longValue())
        : argument.toString();
  }

  /** Returns how many a second, rounded down. */
  public static long perSecond(long count, Duration taken) {
    return count * 1000 / Math.max(1, taken.toMillis());
  }

  /** Prints a sentence, unless {@code --quiet}. */
  public void info(String key, Object... arguments) {
    if (!quiet) {
      error(key, arguments);
    }
  }

  /** Prints a sentence even with {@code --quiet}. */
  public void error(String key, Object... arguments) {
    errorText(text(key, arguments));
  }

  /** Prints the sentence of a problem, unless {@code --quiet}. */
  public void info(Problem problem) {
    if (!quiet) {
      errorText(ProblemText.standard().sentence(problem, locale));
    }
  }

  /** Prints a finished sentence even with {@code --quiet}. */
  public void errorText(String sentence) {
    err.println(sentence);
  }
}
