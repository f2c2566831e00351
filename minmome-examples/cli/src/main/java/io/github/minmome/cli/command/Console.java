package io.github.minmome.cli.command;

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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Where a command reads and writes, what day it is there, and in which language it speaks: data go
 * to {@link #out} in UTF-8 whatever the platform, words for people to standard error.
 *
 * <p>For one thread, save {@link #say} and {@link #complain}.
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

  /** A console on streams; {@code terminal} returns whether a person watches standard error. */
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
    this.locale = Languages.of(user);
    this.messages = bundle(locale);
    this.terminal = terminal;
    this.clock = clock;
  }

  /** The console of this process. */
  static Console ofProcess() {
    return new Console(
        StandardInput.open(),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Terminal.charset(),
        Locale.getDefault(),
        Terminal.present(),
        Clock.systemUTC());
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "io.github.minmome.cli.command.Messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  void speak(Locale language) {
    locale = language;
    messages = bundle(language);
  }

  void quiet(boolean wish) {
    quiet = wish;
  }

  /** The language spoken: Japanese or English. */
  public Locale locale() {
    return locale;
  }

  /** Whether a person watches, so that a bar may move. */
  public boolean terminal() {
    return terminal;
  }

  /** Whether only errors are wanted. */
  public boolean quiet() {
    return quiet;
  }

  /** The day it is in Japan. */
  public LocalDate today() {
    return LocalDate.now(clock.withZone(JAPAN));
  }

  /** The clock of this console. */
  public Clock clock() {
    return clock;
  }

  /** Standard input. */
  public InputStream in() {
    return in;
  }

  /** Standard output, for data; what its reader does not want any more is discarded. */
  public Writer out() {
    return out;
  }

  /** Whether the reader of standard output closed it, as far as flushed writes showed. */
  boolean outputIsClosed() {
    return bytes.isClosedByReader();
  }

  PrintWriter err() {
    return err;
  }

  /** For help and version, which the option parser prints to standard output. */
  PrintWriter helpWriter() {
    return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), true);
  }

  void flush() throws IOException {
    out.flush();
    err.flush();
  }

  /** The sentence of a key with its {@code {0}}, {@code {1}} … filled in. */
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
    return argument instanceof Integer || argument instanceof Long
        ? String.format(Locale.ROOT, "%,d", ((Number) argument).longValue())
        : argument.toString();
  }

  /** Says something worth knowing, unless {@code --quiet}. */
  public void say(String key, Object... arguments) {
    if (!quiet) {
      complain(key, arguments);
    }
  }

  /** Says something that must be known. */
  public void complain(String key, Object... arguments) {
    complainText(text(key, arguments));
  }

  /** Says what is worth knowing of a file, unless {@code --quiet}. */
  public void say(Problem problem) {
    if (!quiet) {
      complainText(ProblemText.standard().sentence(problem, locale));
    }
  }

  /** Says a finished sentence that must be known. */
  public void complainText(String sentence) {
    err.println(sentence);
  }
}
