package io.github.minmome.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command in a process of its own, from the classes of this one. */
public final class CommandProcess {
  /** The program {@code java} of the running JDK. */
  public static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private CommandProcess() {}

  /** Returns a process that is not started, with options of java and arguments of the command. */
  public static ProcessBuilder of(List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(JAVA);
    command.addAll(options);
    command.addAll(List.of("-cp", CLASS_PATH, Minmome.class.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }
}
