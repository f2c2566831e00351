package io.github.minmome.cli.command;

import java.io.Serial;

/**
 * A mistake of usage or input that ends the command with exit code {@link Exit#USAGE} and one
 * sentence: a key of the messages and what goes into it, never a personal value.
 */
public final class CliException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] arguments;

  /** Names the sentence and what goes into it. */
  public CliException(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments.clone();
  }

  String sentence(Console console) {
    return console.text(key, arguments);
  }
}
