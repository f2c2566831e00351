package io.github.minmome.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code minmome}. */
@Command(name = "minmome", mixinStandardHelpOptions = true, version = "minmome 0.1.0")
public final class Minmome {
  private Minmome() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Minmome()).execute(args));
  }
}
