package io.github.minmome.cli.console;

import io.github.minmome.problem.Problem;
import io.github.minmome.problem.ProblemText;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A mistake of usage or input that ends the command with a sentence, never a personal value. */
public final class CliException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Function<Console, String> sentence;
  private final int exit;

  /** A key of the messages and what goes into it. */
  public CliException(String key, Object... arguments) {
    this(Exit.USAGE, key, arguments);
  }

  /** The same with another exit code. */
  public CliException(int exit, String key, Object... arguments) {
    super(key);
    this.sentence = console -> console.text(key, arguments);
    this.exit = exit;
  }

  /** What cannot be combined, a line a problem: wrong usage. */
  public CliException(List<Problem> problems) {
    super("problems of options");
    this.exit = Exit.USAGE;
    List<Problem> all = List.copyOf(problems);
    this.sentence =
        console ->
            all.stream()
                .map(problem -> ProblemText.standard().sentence(problem, console.locale()))
                .collect(Collectors.joining("\n"));
  }

  /** What is wrong with a file as a whole, a line a problem. */
  public CliException(int exit, Path file, List<Problem> problems) {
    super("problems of a file");
    this.exit = exit;
    List<Problem> all = List.copyOf(problems);
    this.sentence =
        console ->
            all.stream()
                .map(problem -> sentence(console, file, problem))
                .collect(Collectors.joining("\n"));
  }

  private static String sentence(Console console, Path file, Problem problem) {
    String text = ProblemText.standard().sentence(problem, console.locale());
    return problem.path().isEmpty()
        ? console.text("file.problem", file, text)
        : console.text("file.problem.at", file, problem.path(), text);
  }

  /** Returns the exit code, one of {@link Exit}. */
  public int exit() {
    return exit;
  }

  /** Returns the sentence in the language of a console. */
  public String sentence(Console console) {
    return sentence.apply(console);
  }
}
