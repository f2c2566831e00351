package io.github.minmome.cli.command;

import io.github.minmome.cli.batch.BatchCommand;
import io.github.minmome.cli.console.Console;
import io.github.minmome.cli.console.MessageLanguage;
import io.github.minmome.cli.console.Version;
import io.github.minmome.cli.desk.DeskCommand;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code minmome}: a subcommand a class of this package, all of them on one {@link
 * Console}.
 */
@Command(
    name = "minmome",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class)
public final class Minmome implements Runnable {
  /** Their names, in the order of the usage. */
  static final List<String> SUBCOMMANDS =
      List.of(
          "classify",
          "check",
          "form",
          "envelope",
          "leaflet",
          "handout",
          "kit",
          "batch",
          "desk",
          "hours",
          "texts",
          "outreach");

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  private Minmome(Console console) {
    this.console = console;
  }

  @Option(names = "--quiet", scope = ScopeType.INHERIT)
  void quiet(boolean quiet) {
    console.quiet(quiet);
  }

  /** May be anywhere; see {@link MessageLanguage#ofOption} for why it is known before parsing. */
  @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "ja|en")
  void language(MessageLanguage language) {
    console.locale(language.locale());
  }

  /** Without a subcommand there is nothing to do: the usage is printed. */
  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), console.text("usage.nocommand"));
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    String[] restored = Arguments.restored(args);
    System.exit(run(Console.ofProcess(), restored));
  }

  /** Runs the command on a console and returns its exit code. */
  public static int run(Console console, String... args) {
    Locale locale = MessageLanguage.ofOption(args).orElse(console.locale());
    console.locale(locale);
    try {
      int exit = commandLine(console, locale, subcommands(args)).execute(args);
      console.flush();
      return exit;
    } catch (Throwable thrown) { // Errors too: nobody should meet a stack trace
      return Failures.report(console, thrown);
    }
  }

  /**
   * Returns the one that the first word names, because making all takes a fifth of a second; or
   * all.
   */
  private static List<String> subcommands(String[] args) {
    return args.length > 0 && SUBCOMMANDS.contains(args[0]) ? List.of(args[0]) : SUBCOMMANDS;
  }

  static CommandLine commandLine(Console console, Locale locale, List<String> subcommands) {
    CommandLine line = new CommandLine(new Minmome(console));
    for (String name : subcommands) {
      line.addSubcommand(name, subcommand(name, console));
    }
    line.setResourceBundle(
        ResourceBundle.getBundle(
            "io.github.minmome.cli.command.Help",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false); // what begins with @ is a text like any other
    Values.register(line);
    line.setOut(console.helpWriter());
    line.setErr(console.err());
    line.setParameterExceptionHandler((e, a) -> Failures.reportUsage(console, e));
    line.setExecutionExceptionHandler((e, c, result) -> Failures.report(console, e));
    return line;
  }

  private static Object subcommand(String name, Console console) {
    return switch (name) {
      case "classify" -> new ClassifyCommand(console);
      case "check" -> new CheckCommand(console);
      case "form" -> new FormCommand(console);
      case "envelope" -> new EnvelopeCommand(console);
      case "leaflet" -> new LeafletCommand(console);
      case "handout" -> new HandoutCommand(console);
      case "kit" -> new KitCommand(console);
      case "batch" -> new BatchCommand(console);
      case "desk" -> new DeskCommand(console);
      case "hours" -> new HoursCommand(console);
      case "texts" -> new TextsCommand(console);
      case "outreach" -> new OutreachCommand(console);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
