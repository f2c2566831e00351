package io.github.minmome.cli.command;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What the terminal in front of the user can do. */
@SuppressWarnings("SystemConsoleNull") // null up to Java 21; from 22 on isTerminal is asked
final class Terminal {
  private Terminal() {}

  /** Whether a person sits at a terminal that can move a cursor. */
  static boolean present() {
    Console console = System.console();
    return console != null && interactive(console) && !"dumb".equals(System.getenv("TERM"));
  }

  /** From Java 22 on there is a console even where there is no terminal; it can be asked. */
  private static boolean interactive(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** The terminal's own charset where it can show Japanese, else UTF-8. */
  static Charset charset() {
    Console console = System.console();
    return console != null && console.charset().newEncoder().canEncode('止')
        ? console.charset()
        : StandardCharsets.UTF_8;
  }
}
